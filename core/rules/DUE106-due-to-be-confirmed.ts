import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { isOpen } from "../findings/open-line.js";
import { quote } from "../findings/quote.js";

export default defineRule({
  code: "DUE106",
  name: "due-to-be-confirmed",
  severity: "note",
  message: 'The due date is still to be confirmed ("{text}").',
  why: "Until a date is agreed the line is in no look-ahead and never late.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  | Head of Learning | TBC      |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |`,
  column: { field: "due", message: "{count} of {lines} due dates are still to be confirmed.", of: isOpen },
  *find({ tracker, lines }) {
    for (const line of lines.filter((each) => each.due.kind === "to-be-confirmed" && isOpen(each))) {
      const cell = dueCell(tracker, line);
      if (cell) yield { at: cell.cell, data: { text: quote(line.due.text) } };
    }
  },
});
