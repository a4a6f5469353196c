import { checkFindings } from "../budget/check-findings.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD103",
  name: "grand-total-does-not-cast",
  severity: "error",
  message: "{line}, {column}: {stated} is stated, but {sum} {come} to {computed}: {out} out.",
  why: "The figure that everybody quotes is not what the table adds up to.",
  example: `
    | Line    | Budget £ | Forecast £ |
    | Gravel  | 1,200    | 1,150      |
    | Turf    | 900      | 1,000      |
    | Lamps   | 640      | 655        |
    | Total   | 2,740    | 2,865      |`,
  find: (worked) => checkFindings(worked, "grand total", "error"),
});
