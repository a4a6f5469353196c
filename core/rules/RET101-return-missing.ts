import { defineMonthRule } from "../findings/define-month-rule.js";

export default defineMonthRule({
  code: "RET101",
  name: "return-missing",
  severity: "error",
  message: "{why}",
  why: "Without its return a division's part of the summary is last month's, or is not there at all.",
  example: {
    before: {
      "libraries.xlsx": `
        | Ref | Action        | Lead      | Due    | Status   |
        | 1   | Buy the books | Libraries | Jan 19 | On track |`,
      "parks.xlsx": `
        | Ref | Action         | Lead  | Due    | Status   |
        | 1   | Lay the gravel | Parks | Jan 19 | On track |`,
    },
    now: {
      "parks.xlsx": `
        | Ref | Action         | Lead  | Due    | Status  |
        | 1   | Lay the gravel | Parks | Jan 19 | At risk |`,
    },
  },
  *find({ summary: { returns } }) {
    for (const { division, state, why } of returns) if (state === "missing") yield { file: "", division, data: { why } };
  },
});
