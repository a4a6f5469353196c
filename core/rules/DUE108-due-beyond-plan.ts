import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";
import { shortDate } from "../model/calendar-date.js";
import { compareDates } from "../parse/timing-span.js";

export default defineRule({
  code: "DUE108",
  name: "due-beyond-plan",
  severity: "note",
  message: 'Due "{due}", after the plan ends ({ends}).',
  why: "What is due after the plan's last day needs another plan to be in. Said only where the settings give the plan's dates.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  | Head of Learning | May 2020 |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |`,
  column: { field: "due", message: "{count} of {lines} lines are due after the plan ends. Does the plan end when the settings say?" },
  *find({ tracker, lines, planEnds }) {
    if (planEnds === null) return;
    for (const line of lines) {
      const { kind, by, text } = line.due;
      const cell = kind === "by" && by && compareDates(by, planEnds) > 0 && dueCell(tracker, line);
      if (cell) yield { at: cell.cell, data: { due: quote(text), ends: shortDate(planEnds) } };
    }
  },
});
