import { defineMonthRule } from "../findings/define-month-rule.js";
import { monthLabel } from "../model/month.js";

export default defineMonthRule({
  code: "RET105",
  name: "return-for-another-month",
  severity: "error",
  message: "The return of {division} says that it is for {own}, not for {month}.",
  why: "Last month's return, or the wrong file, counts as this month's news.",
  example: {
    before: {},
    now: {
      "parks.xlsx": `
        Month: 2018-10
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
  },
  *find({ summary, returns }) {
    for (const { division, file, month } of returns) {
      if (month !== null && month !== summary.month) yield { file, division, data: { division, own: monthLabel(month), month: monthLabel(summary.month) } };
    }
  },
});
