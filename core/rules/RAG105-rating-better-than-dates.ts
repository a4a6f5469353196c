import { cellOf } from "../findings/cell-of.js";
import { dueCell } from "../findings/date-cells.js";
import { defineRule } from "../findings/define-rule.js";
import { challenges, dateCheck } from "../model/date-check.js";
import { STATUS_LABELS, type Status } from "../model/status.js";

/** The ratings that dates can challenge. */
const RATED: ReadonlySet<Status> = new Set<Status>(["on-track", "at-risk", "not-started"]);

export default defineRule({
  code: "RAG105",
  name: "rating-better-than-dates",
  severity: "warning",
  message: 'Reported "{rating}". {why}',
  why: "A green line whose date has passed is what a reader of the summary will ask about first. The rating stands; it needs a word of why.",
  example: `
    | Ref | Action              | Lead             | Due      | Status   |
    | 1.1 | Agree the protocol  | Head of Learning | Oct 2018 | On track |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 | On track |`,
  column: { field: "status", message: "Of {lines} lines in progress or not started, {count} are rated better than their dates suggest. The ratings stand; say why, or set new dates.", of: ({ status }) => RATED.has(status) },
  *find({ tracker, lines, asOf, dates }) {
    for (const line of lines.filter((each) => challenges(each, asOf, dates))) {
      const at = cellOf(tracker, line, "status") ?? dueCell(tracker, line)?.cell;
      if (at) yield { at, data: { rating: STATUS_LABELS[line.status], why: dateCheck(line, asOf, dates).why } };
    }
  },
});
