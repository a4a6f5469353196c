import { dueCell } from "../findings/date-cells.js";
import { defineRule, type RuleInput } from "../findings/define-rule.js";
import { quote } from "../findings/quote.js";
import { yearLater } from "../findings/rewrite-date.js";
import { shortDate, type CalendarDate } from "../model/calendar-date.js";
import type { Timing } from "../model/timing.js";
import type { Line } from "../model/tracker.js";
import { compareDates } from "../parse/timing-span.js";

type Dated = Line & { readonly due: Timing & { readonly by: CalendarDate } };

/** Where more than this share of the dates come before the earliest start, the start tells nothing of the plan. Settings are believed. */
const MOST_BEFORE_START = 0.25;

function linesBefore({ lines, planEnds }: RuleInput, begins: CalendarDate): Dated[] {
  const dated = lines.filter((line): line is Dated => line.due.kind === "by" && line.due.by !== null && !line.due.inferred);
  const before = dated.filter(({ due }) => compareDates(due.by, begins) < 0);
  return planEnds !== null || before.length <= dated.length * MOST_BEFORE_START ? before : [];
}

/** The next year is likely where it lies within the plan and after the line's own start. */
function isLikely({ start, due }: Dated, begins: CalendarDate): boolean {
  const next = { ...due.by, year: due.by.year + 1 };
  return compareDates(next, begins) >= 0 && (start.from === null || compareDates(next, start.from) >= 0);
}

export default defineRule({
  code: "DUE104",
  name: "due-before-plan",
  severity: "warning",
  message: 'Due "{due}", before the plan begins ({begins}).',
  why: "In a plan that runs over a new year, last year's number is soon typed. Such a line is overdue from its first day.",
  example: `
    | Ref | Action              | Lead             | Due    |
    | 1.1 | Agree the protocol  | Head of Learning | Feb 18 |
    | 1.2 | Publish the leaflet | Head of Learning | Jan 19 |`,
  *find(input) {
    const { tracker, planBegins } = input;
    if (planBegins === null) return;
    for (const line of linesBefore(input, planBegins)) {
      const cell = dueCell(tracker, line);
      if (!cell) continue;
      const found = { at: cell.cell, data: { due: quote(line.due.text), begins: shortDate(planBegins) } };
      const to = isLikely(line, planBegins) ? yearLater(cell.held, line.due) : null;
      yield to === null ? found : { ...found, fix: { title: `Make it the next year: ${to}`, safety: "review", edits: [{ cell: cell.cell, from: cell.held, to }] } };
    }
  },
});
