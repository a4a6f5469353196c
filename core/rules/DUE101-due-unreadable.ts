import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";

export default defineRule({
  code: "DUE101",
  name: "due-unreadable",
  severity: "error",
  message: 'The due date "{text}" cannot be read. Write a day, a month or a quarter, such as "30 Nov 2018" or "Feb 2019", or "ongoing".',
  why: "A line whose due date cannot be read is never counted as due or overdue.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  | Head of Learning | asap     |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |`,
  column: { field: "due", message: '{count} of {lines} due dates cannot be read. Write days, months or quarters, such as "30 Nov 2018" or "Feb 2019", or "ongoing".' },
  *find({ tracker, lines }) {
    for (const line of lines.filter(({ due }) => due.kind === "unreadable")) {
      const cell = dueCell(tracker, line);
      if (cell) yield { at: cell.cell, data: { text: quote(line.due.text) } };
    }
  },
});
