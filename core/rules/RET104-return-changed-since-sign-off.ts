import { voidWords } from "../consolidate/judge-return.js";
import { defineMonthRule } from "../findings/define-month-rule.js";

export default defineMonthRule({
  code: "RET104",
  name: "return-changed-since-sign-off",
  severity: "warning",
  message: "The return of {division} was changed. {how} Ask for it to be signed off again.",
  why: "Whoever signed has not seen what is counted.",
  example: {
    before: {},
    now: {
      "parks.xlsx": `
        Signed off by (role): Head of Parks
        Signed off on: 2019-01-04
        Sign-off digest: of the table as it was on 4 January
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
  },
  *find({ returns }) {
    for (const { division, file, details, signature } of returns) if (signature === "void" && details) yield { file, division, data: { division, how: voidWords(details) } };
  },
});
