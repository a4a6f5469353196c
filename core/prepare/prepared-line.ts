import { shortDate, type CalendarDate } from "../model/calendar-date.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import { sameShown } from "../model/tracker-columns.js";
import type { Line } from "../model/tracker.js";
import type { SummaryLine } from "../consolidate/summary.js";

/**
 * A line as next month's return begins with it. Status, update, cause and next step hold what was last reported, for the officer to write over:
 * what still stands need not be typed again, and movement, which compares with the summary, says which updates were left as they were.
 */
export function preparedLine({ line, before, dueHistory }: SummaryLine): Line {
  return { ...line, lastStatus: line.status, lastDue: line.due.text === "" && line.due.kind === "blank" ? null : line.due, originalDue: originalDue(line, before?.line ?? null, dueHistory.original) };
}

/** The division's own word for it, else the first due date known; null where there never was a day. */
function originalDue({ due, originalDue: own }: Line, before: Line | null, first: CalendarDate | null): Timing | null {
  if (own !== null && own.kind !== "blank") return own;
  if (first === null) return due.kind === "by" ? due : null;
  return [due, before?.due].find((timing) => timing?.kind === "by" && sameShown(timing.by, first)) ?? onDay(first);
}

function onDay(day: CalendarDate): Timing {
  return { ...BLANK_TIMING, text: shortDate(day), kind: "by", from: day, by: day, precision: "day" };
}
