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

function moved(line: CheckedLine): boolean {
  const { due, lastDue } = line;
  if (due.kind !== "by" || due.by === null || lastDue?.kind !== "by" || lastDue.by === null) return false;
  return daysBetween(lastDue.by, due.by) > 0 && line.approvedBy.trim() === "" && line.approvedOn.trim() === "";
}

/** What dates suggest; its words are made only where somebody asks for them. */
interface Suggestion {
  readonly rag: Rag;
  readonly why: (line: CheckedLine, asOf: CalendarDate) => string;
}

/** Something said of a line, and its due date where it has one. */
function withDue(said: string): Suggestion["why"] {
  return ({ due }, asOf) => {
    const words = due.kind === "by" && due.by !== null ? dueWords(due.by, asOf) : "";
    return said === "" || words === "" ? said + words : `${said}; ${words}`;
  };
}

const statusAlone: Suggestion["why"] = ({ status }) => status;
const continuingWords: Suggestion["why"] = ({ updatedOn }) => (updatedOn === null ? "continuing, no date of last update" : `continuing, last updated ${shortDate(updatedOn)}`);

const COMPLETE: Suggestion = { rag: "blue", why: statusAlone };
const STOPPED: Suggestion = { rag: "grey", why: statusAlone };
const OFF_TRACK: Suggestion = { rag: "red", why: withDue("reported off track") };
const OVERDUE: Suggestion = { rag: "red", why: withDue("") };
const OVERDUE_NOT_RATED: Suggestion = { rag: "red", why: withDue("not rated") };
const AT_RISK: Suggestion = { rag: "amber", why: withDue("reported at risk") };
const SOON_NOT_STARTED: Suggestion = { rag: "amber", why: withDue("not started") };
const MOVED: Suggestion = { rag: "amber", why: ({ due, lastDue }) => (due.by && lastDue?.by ? `due date moved from ${shortDate(lastDue.by)} to ${shortDate(due.by)} without approval` : "") };
const NOT_STARTED: Suggestion = { rag: "grey", why: withDue("not started") };
const NOT_RATED: Suggestion = { rag: "grey", why: withDue("not rated") };
const CONTINUING: Suggestion = { rag: "green", why: continuingWords };
const CONTINUING_UNSEEN: Suggestion = { rag: "grey", why: continuingWords };
const NO_DATE: Suggestion = { rag: "grey", why: ({ due }) => unreadableWords(due) };
const IN_TIME: Suggestion = { rag: "green", why: withDue("") };

/** The first reason in the order of the rule; the dates' own, before a word about the rating. */
function suggested(line: CheckedLine, asOf: CalendarDate, settings: DateCheckSettings): Suggestion {
  const { status, due, updatedOn } = line;
  const days = due.kind === "by" && due.by !== null ? daysBetween(asOf, due.by) : null;
  if (status === "complete") return COMPLETE;
  if (status === "withdrawn" || status === "paused") return STOPPED;
  if (status === "off-track") return OFF_TRACK;
  if (days !== null && days < 0) return status === "unknown" ? OVERDUE_NOT_RATED : OVERDUE;
  if (status === "at-risk") return AT_RISK;
  if (status === "not-started" && days !== null && days <= settings.notStartedDays) return SOON_NOT_STARTED;
  if (moved(line)) return MOVED;
  if (status === "not-started") return NOT_STARTED;
  if (status === "unknown") return NOT_RATED;
  if (due.kind === "ongoing" || due.kind === "recurring") return updatedOn !== null && daysBetween(updatedOn, asOf) <= settings.continuingDays ? CONTINUING : CONTINUING_UNSEEN;
  return days === null ? NO_DATE : IN_TIME;
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
  return checkDates(line, asOf, settings).check;
}

/** Both at once: what a line's dates suggest, and whether that challenges its rating. */
export function checkDates(line: CheckedLine, asOf: CalendarDate, settings: DateCheckSettings): { readonly check: DateCheck; readonly challenged: boolean } {
  const { rag, why } = suggested(line, asOf, settings);
  const challenged = isChallenge(rag, line);
  const words = why(line, asOf);
  return { check: { rag, why: challenged ? `Dates suggest ${rag}: ${words}. Your rating stands; say why.` : words }, challenged };
}
