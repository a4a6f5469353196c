import { gapData } from "../budget/budget-words.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD105",
  name: "figure-unreadable",
  severity: "error",
  message: 'Under {column}, {line} has "{text}", which is no figure. {so}',
  why: "A figure that cannot be read is added up by nobody: neither by us nor by Excel.",
  example: `
    | Line    | Budget £ | Forecast £ |
    | Gravel  | 1,200    | 1,150      |
    | Turf    | 9,00     | 1,000      |
    | Lamps   | 640      | 655        |
    | Total   | 2,740    | 2,805      |`,
  *find({ table, gaps }) {
    for (const gap of gaps) {
      // "tbc" is honest: a figure that is not known yet.
      if (gap.kind === "unreadable") yield { at: gap.cell, data: gapData(table, gap), ...(/\d|^#/.test(gap.text) ? {} : { severity: "warning" }) };
    }
  },
});
