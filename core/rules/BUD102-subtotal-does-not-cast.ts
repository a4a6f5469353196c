import { checkFindings } from "../budget/check-findings.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD102",
  name: "subtotal-does-not-cast",
  severity: "error",
  message: "{line}, {column}: {stated} is stated, but {sum} {come} to {computed}: {out} out.",
  why: "What is wrong in a subtotal is carried into the totals above it, and into what is reported.",
  example: `
    | Line         | Budget £ | Forecast £ |
    | Gravel       | 1,200    | 1,150      |
    | Turf         | 900      | 1,000      |
    | Paths total  | 2,100    | 2,510      |
    | Lamps        | 640      | 655        |
    | Benches      | 360      | 345        |
    | Fixings total | 1,000   | 1,000      |
    | Grand total  | 3,100    | 3,510      |`,
  find: (worked) => checkFindings(worked, "subtotal", "error"),
});
