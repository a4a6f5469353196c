import { defineRule } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";
import { statusCells } from "../findings/status-cells.js";
import { daysBetween, shortDate } from "../model/calendar-date.js";
import { countDays } from "../model/date-check.js";
import type { Tracker } from "../model/tracker.js";

/** Red may have many reasons; only a red that says "late" is contradicted by a date to come. */
const LATE = /\b(?:over ?due|late|missed|past (?:due|its|the|deadline))\b/i;

/** What the plan's key calls its reds, where it has one word for them and that says "late". */
function wordOfKey({ legend }: Tracker): string | null {
  const reds = legend.filter(({ status }) => status === "off-track");
  return reds.length > 0 && reds.every(({ meaning, word }) => LATE.test(`${meaning} ${word}`)) ? (reds[0]?.meaning ?? null) : null;
}

export default defineRule({
  code: "RAG106",
  name: "rating-worse-than-dates",
  severity: "note",
  message: 'Reported "{rating}", but not due until {due} ({days}).',
  why: 'Either the date is wrong, or the line is in trouble for another reason, which "overdue" hides.',
  example: `
    | Ref | Action              | Lead             | Due      | Status   |
    | 1.1 | Agree the protocol  | Head of Learning | Jan 2019 | Overdue  |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 | On track |`,
  column: { field: "status", message: "Of {lines} lines reported as overdue, {count} are not due yet.", of: ({ status }) => status === "off-track" },
  *find({ tracker, asOf }) {
    const key = wordOfKey(tracker);
    for (const { line, cell, text } of statusCells(tracker).filter((each) => each.line.status === "off-track")) {
      const by = line.due.kind === "by" ? line.due.by : null;
      const days = by ? daysBetween(asOf, by) : 0;
      const rating = days <= 0 ? null : LATE.test(text) ? text : text === "" ? key : null;
      if (rating && by) yield { at: cell, data: { rating: quote(rating), due: shortDate(by), days: `in ${countDays(days)}` } };
    }
  },
});
