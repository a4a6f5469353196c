import { cellAt } from "../budget/budget-table.js";
import { headingName, relationWords } from "../budget/budget-words.js";
import { defineBudgetRule } from "../findings/define-budget-rule.js";

export default defineBudgetRule({
  code: "BUD106",
  name: "heading-inferred",
  severity: "note",
  message: "This column of figures has no heading. {what}",
  why: "A reader has to guess what the column is; we say what we took it for, so that a person can disagree.",
  example: `
    | Team       | Gross £000 | Grants £000 | Other income £000 |      | Net £000 |
    | Allotments | 240        | -60         | -20               | -80  | 160      |
    | Bandstands | 85         | -15         | -5                | -20  | 65       |
    | Fountains  | 130        | -20         | -30               | -50  | 80       |`,
  *find({ table, structure }) {
    // One column under a title needs no heading.
    if (table.columns.length === 1) return;
    for (const [index, { inferred, heading }] of table.columns.entries()) {
      if (!inferred) continue;
      const relation = structure.across.find(({ target, terms }) => target === index || terms.some((term) => term.index === index));
      const what = heading !== "" && relation ? `By its figures it is "${headingName(table, index)}": ${relationWords(table, relation)}.` : "Its figures do not tell what it is either.";
      yield { at: cellAt(table, 0, index), data: { what, heading } };
    }
  },
});
