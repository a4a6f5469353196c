import { defineMonthRule } from "../findings/define-month-rule.js";

export default defineMonthRule({
  code: "RET107",
  name: "division-duplicated",
  severity: "warning",
  message: "{why}",
  why: "Only one of a division's returns is counted, and it has to be the right one.",
  example: {
    before: {},
    now: {
      "parks.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
      "parks-v2.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | At risk  |`,
    },
  },
  *find({ summary: { returns } }) {
    for (const { division, state, file, why } of returns) if (state === "superseded") yield { file, division, data: { why } };
  },
});
