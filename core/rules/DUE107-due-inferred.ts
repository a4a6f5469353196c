import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";
import { withYear } from "../findings/rewrite-date.js";
import { shortDate } from "../model/calendar-date.js";

export default defineRule({
  code: "DUE107",
  name: "due-inferred",
  severity: "note",
  message: 'The due date "{text}" leaves out its year; from the plan\'s other dates it is read as {read}.',
  why: "Next year the same words will mean another date.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  | Head of Learning | January  |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |`,
  column: { field: "due", message: "{count} of {lines} due dates leave out their year; it is taken from the plan's other dates." },
  *find({ tracker, lines }) {
    for (const line of lines.filter(({ due }) => due.inferred && due.by !== null)) {
      const { due } = line;
      const cell = dueCell(tracker, line);
      if (!cell || !due.by) continue;
      const found = { at: cell.cell, data: { text: quote(due.text), read: shortDate(due.by) } };
      const to = due.kind === "by" ? withYear(cell.held, { ...due, by: due.by }) : null;
      yield to === null ? found : { ...found, fix: { title: `Write its year: ${to}`, safety: "review", edits: [{ cell: cell.cell, from: cell.held, to }] } };
    }
  },
});
