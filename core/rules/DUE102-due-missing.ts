import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { isOpen } from "../findings/open-line.js";

export default defineRule({
  code: "DUE102",
  name: "due-missing",
  severity: "warning",
  message: "No due date is given.",
  why: "A line without a due date can never be late, so nobody is told when it is. What is complete or withdrawn needs none.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  | Head of Learning |          |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |`,
  column: { field: "due", message: "{count} of {lines} lines have no due date.", of: isOpen },
  *find({ tracker, lines }) {
    for (const line of lines.filter((each) => each.due.kind === "blank" && isOpen(each))) {
      const cell = dueCell(tracker, line);
      if (cell) yield { at: cell.cell, data: {} };
    }
  },
});
