import { duplicatedLines } from "../budget/duplicated-lines.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD107",
  name: "budget-line-duplicated",
  severity: "warning",
  message: "{line} is a line here and in row {first} already{same}.",
  why: "A line that stands twice may be counted twice, and an action linked to it by name has two budgets.",
  example: `
    | Line    | Budget £ | Forecast £ |
    | Gravel  | 1,200    | 1,150      |
    | Lamps   | 640      | 655        |
    | Gravel  | 1,200    | 1,150      |
    | Total   | 3,040    | 2,955      |`,
  find: duplicatedLines,
});
