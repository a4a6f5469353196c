import { NO_DUE_HISTORY, type DueHistory, type SummaryLine } from "../consolidate/summary.js";
import { addDays, addMonths, dayNumber, daysBetween, type CalendarDate } from "../model/calendar-date.js";
import type { Precision, Timing } from "../model/timing.js";
import type { Line } from "../model/tracker.js";

/** What became of a due date since the month before. */
export interface DueMove {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly approved: boolean;
}

/**
 * The move of a due date to a later one; null where there is none. A date that is named less exactly than before is not later while the day before is still in it:
 * "15 Dec 2018" is in "December 2018". What goes on, recurs or can't be read has no day to be later than.
 */
export function dueMove(now: Line, before: Line): DueMove | null {
  const [from, to] = [lastDay(before.due), lastDay(now.due)];
  if (from === null || to === null) return null;
  const days = daysBetween(from, to);
  if (days <= 0 || daysBetween(firstDay(now.due, to), from) > 0) return null;
  return { from, to, days, approved: isApproved(now, before) };
}

function lastDay({ kind, by }: Timing): CalendarDate | null {
  return kind === "by" ? by : null;
}

/** How many months of a date's own and before it belong to what it names. */
const MONTHS: Readonly<Partial<Record<Precision, number>>> = { month: 1, quarter: 3, term: 4, year: 12 };

/** The first day of what a due date names: a due date is read as the last. */
function firstDay({ precision, from }: Timing, by: CalendarDate): CalendarDate {
  if (from) return from;
  const months = precision ? MONTHS[precision] : undefined;
  if (months === undefined) return precision === "week" ? addDays(by, -6) : by;
  return { ...addMonths(by, 1 - months), day: 1 };
}

/** An approval that stood there last month is of last month's date, unless the new date was already proposed then: approved in one month, taken over in the next. */
function isApproved(now: Line, before: Line): boolean {
  const approval = ({ approvedBy, approvedOn }: Line): string => `${approvedBy.trim()}\n${approvedOn.trim()}`;
  if (approval(now) === "\n") return false;
  return approval(now) !== approval(before) || sameDay(before.proposedDue?.by ?? null, now.due.by);
}

function sameDay(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one !== null && other !== null && dayNumber(one) === dayNumber(other);
}

/** What a line itself says of its due date's past: its original date, and whether it was put off, once at least. */
export function ownDueHistory(line: Line): DueHistory {
  const due = lastDay(line.due);
  const agreed = line.originalDue ?? line.lastDue;
  const original = agreed === null ? null : lastDay(agreed);
  if (!original) return due ? { ...NO_DUE_HISTORY, original: due } : NO_DUE_HISTORY;
  const later = due !== null && daysBetween(original, due) > 0;
  const approved = line.approvedBy.trim() !== "" || line.approvedOn.trim() !== "";
  return { original, slipped: later && !approved ? 1 : 0, rebaselined: later && approved ? 1 : 0 };
}

/** The history of a line that was there the month before. */
export function dueHistory(now: Line, { line, dueHistory: history }: SummaryLine): DueHistory {
  const move = dueMove(now, line);
  return {
    original: history.original ?? ownDueHistory(now).original,
    slipped: history.slipped + (move && !move.approved ? 1 : 0),
    rebaselined: history.rebaselined + (move?.approved ? 1 : 0),
  };
}
