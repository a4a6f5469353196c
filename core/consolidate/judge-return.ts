import { addDays, dayNumber, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { lastDayOf, type Month } from "../model/month.js";
import { tableDigest } from "../model/table-digest.js";
import type { Line, ReturnDetails } from "../model/tracker.js";
import type { RegisterEntry } from "./summary.js";

/** Half a signature is none; a whole one is void once the table has changed. */
export type Signature = "signed" | "unsigned" | "void";

/** A return that was signed off without a digest stays signed: there is nothing to compare the table with. */
export function signatureOf(details: ReturnDetails, lines: readonly Line[]): Signature {
  if (details.signedOffBy === "" || details.signedOffOn === null) return "unsigned";
  return details.digest === "" || details.digest === tableDigest(lines) ? "signed" : "void";
}

/** "Signed off by Head of Service on 4 Dec 2018, but the table has changed since: the signature is void." */
export function voidWords({ signedOffBy, signedOffOn }: ReturnDetails): string {
  return `Signed off by ${signedOffBy}${signedOffOn ? ` on ${shortDate(signedOffOn)}` : ""}, but the table has changed since: the signature is void.`;
}

/** The day by which a month's returns are due; null where the settings do not say. */
export function dueDayOf(month: Month, daysAfter: number | null): CalendarDate | null {
  const last = lastDayOf(month);
  return last && daysAfter !== null ? addDays(last, daysAfter) : null;
}

/**
 * Whether a return is late, and how that is known; "" when it is not. What it says itself goes first: signed off, or as of a day, after the day that it was due.
 * Where that says nothing, an earlier making of the month's summary does: `before`, its entry for the division, lists the return as missing.
 */
export function lateWords(details: ReturnDetails | null, dueOn: CalendarDate | null, before: RegisterEntry | undefined): string {
  const signed = details?.signedOffBy ? details.signedOffOn : null;
  const said = signed ?? details?.asOf ?? null;
  if (dueOn && said && dayNumber(said) > dayNumber(dueOn)) return `${signed ? "Signed off" : "Dated"} ${shortDate(said)}; due ${shortDate(dueOn)}.`;
  if (dueOn && signed) return "";
  if (before?.state === "missing" || (before?.late === true && before.state === "received")) return LISTED_MISSING;
  return "";
}

const LISTED_MISSING = "It was missing when the summary was first made.";
