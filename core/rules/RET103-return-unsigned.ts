import { defineMonthRule } from "../findings/define-month-rule.js";

export default defineMonthRule({
  code: "RET103",
  name: "return-unsigned",
  severity: "warning",
  message: "The return of {division} is not signed off{where}.",
  why: "A return that nobody answers for may be a draft.",
  example: {
    before: {},
    now: {
      "parks.xlsx": `
        Signed off by (role): Head of Parks
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
  },
  *find({ returns }) {
    for (const { division, file, details, signature } of returns) {
      if (signature !== "unsigned") continue;
      const half = details !== null && (details.signedOffBy !== "") !== (details.signedOffOn !== null);
      const where = details === null ? ": it is no structured return, and has no place for a signature" : half ? `: its Return sheet gives ${details.signedOffOn ? "a date and no role" : "a role and no date"}` : "";
      yield { file, division, data: { division, where }, ...(details === null ? { severity: "note" } : {}) };
    }
  },
});
