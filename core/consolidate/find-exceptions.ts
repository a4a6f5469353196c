import { dayNumber, daysBetween, type CalendarDate } from "../model/calendar-date.js";
import type { Status } from "../model/status.js";
import type { Line } from "../model/tracker.js";
import type { Exception, SummaryLine } from "./summary.js";

const OVER: ReadonlySet<Status> = new Set<Status>(["complete", "withdrawn"]);

/** Days since the due date of a line passed; null when it has not, when none can be read, when it goes on, and when the line is complete or withdrawn. */
export function daysLate(line: Line, asOf: CalendarDate): number | null {
  const { kind, by } = line.due;
  if (kind !== "by" || !by || OVER.has(line.status)) return null;
  const days = daysBetween(by, asOf);
  return days > 0 ? days : null;
}

/**
 * Every reported red and every passed due date, most serious first: reported red and late, reported red, then late by what is reported
 * (at risk before the rest); in each the earliest due first.
 */
export function findExceptions(lines: readonly SummaryLine[]): Exception[] {
  return lines
    .filter(({ rag, daysLate }) => rag === "red" || daysLate !== null)
    .map((at) => {
      const red = at.rag === "red";
      const because: Exception["because"] = at.daysLate === null ? "reported red" : red ? "reported red, due date passed" : "due date passed";
      return { exception: { at, because }, rank: rank({ at, because }), day: dueDay(at) };
    })
    .sort((a, b) => a.rank - b.rank || a.day - b.day)
    .map(({ exception }) => exception);
}

/** Lines with a new due date proposed that nobody has approved yet, soonest first. */
export function findDecisions(lines: readonly SummaryLine[]): SummaryLine[] {
  return lines.filter(({ line }) => awaitsApproval(line)).sort((a, b) => dueDay(a) - dueDay(b));
}

function awaitsApproval({ status, proposedDue, due, approvedOn }: Line): boolean {
  if (!proposedDue?.by || approvedOn !== "" || OVER.has(status)) return false;
  return !due.by || dayNumber(proposedDue.by) !== dayNumber(due.by);
}

function rank({ at, because }: Exception): number {
  if (because === "reported red, due date passed") return 0;
  if (because === "reported red") return 1;
  return at.rag === "amber" ? 2 : 3;
}

function dueDay({ line }: SummaryLine): number {
  return line.due.by ? dayNumber(line.due.by) : Number.MAX_SAFE_INTEGER;
}
