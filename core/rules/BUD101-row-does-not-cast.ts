import { checkFindings } from "../budget/check-findings.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD101",
  name: "row-does-not-cast",
  severity: "error",
  message: "{line}, {column}: {stated} is stated, but {sum} {come} to {computed}: {out} out.",
  why: "A row whose columns do not come to what it says has a wrong figure, and every total that it goes into may have it too.",
  example: `
    | Team       | Gross £000 | Income £000 | Net £000 |
    | Allotments | 240        | -60         | 180      |
    | Bandstands | 85         | -15         | 90       |
    | Fountains  | 130        | -20         | 110      |`,
  find: (worked) => checkFindings(worked, "row", "error"),
});
