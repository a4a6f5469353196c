import { defineMonthRule } from "../findings/define-month-rule.js";

export default defineMonthRule({
  code: "RET102",
  name: "return-late",
  severity: "note",
  message: "The return of {division} came late. {how}",
  why: "Who is late month after month needs another day, or a word.",
  example: {
    before: {},
    now: {
      "parks.xlsx": `
        Signed off by (role): Head of Parks
        Signed off on: 2019-01-20
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
  },
  *find({ returns }) {
    for (const { division, file, late } of returns) if (late !== "") yield { file, division, data: { division, how: late } };
  },
});
