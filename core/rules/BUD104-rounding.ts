import { checkFindings } from "../budget/check-findings.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD104",
  name: "rounding",
  severity: "note",
  message: "{line}, {column}: {stated} is stated, {sum} {come} to {computed}: {out} out; rounding could explain {tolerance}.",
  why: "Figures that were rounded one by one need not add up to the last digit: half of it for each figure added and half for the total.",
  example: `
    | Line    | Budget £m | Forecast £m |
    | Gravel  | 1.2       | 1.1         |
    | Turf    | 0.9       | 1.0         |
    | Lamps   | 0.6       | 0.7         |
    | Total   | 2.8       | 2.8         |`,
  find: (worked) => checkFindings(worked, "any", "rounding"),
});
