import { gapData } from "../budget/budget-words.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD109",
  name: "figure-missing",
  severity: "note",
  message: "{line} has no figure under {column}. {so}",
  why: "A total left blank reads as nothing, though its lines come to something.",
  example: `
    | Line          | Budget £ | Forecast £ |
    | Gravel        | 1,200    | 1,150      |
    | Turf          | 900      | 1,000      |
    | Paths total   | 2,100    |            |
    | Lamps         | 640      | 655        |
    | Benches       | 360      | 345        |
    | Fixings total | 1,000    | 1,000      |
    | Grand total   | 3,100    | 3,150      |`,
  *find({ table, gaps }) {
    for (const gap of gaps) if (gap.kind === "blank") yield { at: gap.cell, data: gapData(table, gap) };
  },
});
