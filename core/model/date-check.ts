import { daysBetween, shortDate, type CalendarDate } from "./calendar-date.js";
import { isInProgress, RAG_OF_STATUS, type Rag, type Status } from "./status.js";
import type { DateCheck, Line } from "./tracker.js";
import type { Timing } from "./timing.js";

export interface DateCheckSettings {
  /** A line not started is amber when it is due within so many days. */
  readonly notStartedDays: number;
  /** A continuing line is green while it was updated within so many days. */
  readonly continuingDays: number;
}

export const DATE_CHECK_SETTINGS: DateCheckSettings = { notStartedDays: 30, continuingDays: 92 };

/** What of a line the date check looks at. */
export type CheckedLine = Pick<Line, "status" | "due" | "lastDue" | "approvedBy" | "approvedOn" | "updatedOn">;

/** "1 day", "12 days". */
export function countDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

/** "due in 61 days", "due today", "due 30 Nov 2018, 12 days ago". */
function dueWords(by: CalendarDate, asOf: CalendarDate): string {
  const days = daysBetween(asOf, by);
  if (days < 0) return `due ${shortDate(by)}, ${countDays(-days)} ago`;
  return days === 0 ? "due today" : `due in ${countDays(days)}`;
}

function unreadableWords(due: Timing): string {
  switch (due.kind) {
    case "to-be-confirmed":
      return "due date to be confirmed";
    case "not-applicable":
      return "no due date applies";
    case "blank":
      return "no due date given";
    default:
      return `due date cannot be read: ${due.text}`;
  }
}

function moved(line: CheckedLine): line is CheckedLine & { due: { by: CalendarDate }; lastDue: { by: CalendarDate } } {
  const { due, lastDue } = line;
  if (due.kind !== "by" || due.by === null || lastDue?.kind !== "by" || lastDue.by === null) return false;
  return daysBetween(lastDue.by, due.by) > 0 && line.approvedBy.trim() === "" && line.approvedOn.trim() === "";
}

/** What dates suggest; its words are made only where somebody asks for them. */
interface Suggestion {
  readonly rag: Rag;
  readonly why: () => string;
}

function continuing({ updatedOn }: CheckedLine, asOf: CalendarDate, settings: DateCheckSettings): Suggestion {
  if (updatedOn === null) return { rag: "grey", why: () => "continuing, no date of last update" };
  const fresh = daysBetween(updatedOn, asOf) <= settings.continuingDays;
  return { rag: fresh ? "green" : "grey", why: () => `continuing, last updated ${shortDate(updatedOn)}` };
}

/** The first reason in the order of the rule; the dates' own, before a word about the rating. */
function suggested(line: CheckedLine, asOf: CalendarDate, settings: DateCheckSettings): Suggestion {
  const { status, due } = line;
  const by = due.kind === "by" ? due.by : null;
  const days = by === null ? null : daysBetween(asOf, by);
  const withDue = (said: string): string => [said, by === null ? "" : dueWords(by, asOf)].filter((part) => part !== "").join("; ");
  if (status === "complete") return { rag: "blue", why: () => "complete" };
  if (status === "withdrawn" || status === "paused") return { rag: "grey", why: () => status };
  if (status === "off-track") return { rag: "red", why: () => withDue("reported off track") };
  if (days !== null && days < 0) return { rag: "red", why: () => withDue(status === "unknown" ? "not rated" : "") };
  if (status === "at-risk") return { rag: "amber", why: () => withDue("reported at risk") };
  if (status === "not-started" && days !== null && days <= settings.notStartedDays) return { rag: "amber", why: () => withDue("not started") };
  if (moved(line)) return { rag: "amber", why: () => `due date moved from ${shortDate(line.lastDue.by)} to ${shortDate(line.due.by)} without approval` };
  if (status === "not-started") return { rag: "grey", why: () => withDue("not started") };
  if (status === "unknown") return { rag: "grey", why: () => withDue("not rated") };
  if (due.kind === "ongoing" || due.kind === "recurring") return continuing(line, asOf, settings);
  if (by === null) return { rag: "grey", why: () => unreadableWords(due) };
  return { rag: "green", why: () => dueWords(by, asOf) };
}

function isWorse(check: Rag, rated: Rag): boolean {
  return (check === "red" && rated !== "red") || (check === "amber" && rated !== "red" && rated !== "amber");
}

/** Whether a line of a status has a rating that dates can challenge. */
function isRated(status: Status): boolean {
  return isInProgress(status) || status === "not-started";
}

function isChallenge(rag: Rag, { status }: CheckedLine): boolean {
  return isRated(status) && isWorse(rag, RAG_OF_STATUS[status]);
}

/** True when the dates suggest red or amber and the division reports better. A line that is not rated has no rating to challenge. */
export function challenges(line: CheckedLine, asOf: CalendarDate, settings: DateCheckSettings = DATE_CHECK_SETTINGS): boolean {
  return isRated(line.status) && isChallenge(suggested(line, asOf, settings).rag, line);
}

/**
 * What a line's dates suggest, with the reason (DESIGN 5, in its order). It challenges a rating and never replaces it.
 * Where it does, the reason says so: "Dates suggest red: due 30 Nov 2018, 12 days ago. Your rating stands; say why."
 */
export function dateCheck(line: CheckedLine, asOf: CalendarDate, settings: DateCheckSettings = DATE_CHECK_SETTINGS): DateCheck {
  const { rag, why } = suggested(line, asOf, settings);
  return { rag, why: isChallenge(rag, line) ? `Dates suggest ${rag}: ${why()}. Your rating stands; say why.` : why() };
}
