import { unlikelySigns } from "../budget/unlikely-signs.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD108",
  name: "sign-unlikely",
  severity: "warning",
  message: "{line}, {column}: {stated} is {sign}, while the {others} other figures of the column are {usual}.",
  why: "A minus forgotten or one too many puts a total out by twice the figure.",
  example: `
    | Team       | Gross £000 | Income £000 | Net £000 |
    | Allotments | 240        | -60         | 180      |
    | Bandstands | 85         | 15          | 100      |
    | Fountains  | 130        | -20         | 110      |
    | Paddocks   | 70         | -20         | 50       |`,
  find: unlikelySigns,
});
