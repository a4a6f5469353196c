import { dueCell } from "../findings/date-cells.js";
import { cellOf } from "../findings/cell-of.js";
import { defineRule, type RuleInput } from "../findings/define-rule.js";
import { isOpen } from "../findings/open-line.js";
import { countLines } from "../findings/quote.js";
import { daysBetween, shortDate } from "../model/calendar-date.js";
import { countDays } from "../model/date-check.js";
import type { Timing } from "../model/timing.js";
import type { Line } from "../model/tracker.js";

/** How far the due date has moved since it was agreed or last reported: "moved from 31 Oct 2018 to 30 Nov 2018 (30 days)"; null when it has not moved later. */
function slip({ due, originalDue, lastDue }: Line): string | null {
  const now = dayOf(due);
  for (const agreed of now === null ? [] : [lastDue, originalDue]) {
    const before = dayOf(agreed);
    const days = before && now ? daysBetween(before, now) : 0;
    if (before && now && days > 0) return `has moved from ${shortDate(before)} to ${shortDate(now)} (${countDays(days)})`;
  }
  return null;
}

const dayOf = (timing: Timing | null): Timing["by"] => (timing?.kind === "by" ? timing.by : null);

const isApproved = ({ approvedBy, approvedOn }: Line): boolean => approvedBy.trim() !== "" || approvedOn.trim() !== "";

/** Where nobody could write an approval, the table lacks a column: that is one thing to say, not one for each line. */
function hasApprovals({ tracker, lines }: RuleInput): boolean {
  return lines.some((line) => cellOf(tracker, line, "approvedBy") !== null || cellOf(tracker, line, "approvedOn") !== null);
}

export default defineRule({
  code: "DUE109",
  name: "original-due-changed",
  severity: "warning",
  message: "The due date {slip}, and {approval}.",
  why: "An approved new date is no slippage; one that nobody approved is.",
  example: `
    | Ref | Action              | Lead             | Original due date | Due      | Approved by |
    | 1.1 | Agree the protocol  | Head of Learning | Oct 2018          | Jan 2019 |             |
    | 1.2 | Publish the leaflet | Head of Learning | Oct 2018          | Feb 2019 | The board   |`,
  *find(input) {
    const slipped = input.lines.filter((line) => (line.originalDue !== null || line.lastDue !== null) && isOpen(line)).flatMap((line) => {
      const words = isApproved(line) ? null : slip(line);
      const cell = words && dueCell(input.tracker, line);
      return cell && words ? [{ at: cell.cell, field: cell.field, words }] : [];
    });
    const [first] = slipped;
    if (!first) return;
    if (hasApprovals(input)) for (const { at, words } of slipped) yield { at, data: { slip: words, approval: "no approval is recorded" } };
    else yield { at: input.tracker.places.headings[first.field] ?? first.at, data: { slip: `of ${countLines(slipped.length)} has moved`, approval: "the table has no column for who approved it" } };
  },
});
