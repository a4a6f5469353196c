import { daysInMonth, MONTH_NAMES, shortDate, type CalendarDate } from "../model/calendar-date.js";
import type { Timing } from "../model/timing.js";
import { compareDates } from "../parse/timing-span.js";
import { parseTiming } from "../parse/timing.js";

/** "Feb 2019": how a month is written so that neither a reader nor Excel takes it for a day. */
export function monthText({ year, month }: CalendarDate): string {
  return `${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)} ${year}`;
}

function yearAfter({ year, month, day }: CalendarDate): CalendarDate {
  return { year: year + 1, month, day: month === 2 && day >= 28 ? daysInMonth(year + 1, 2) : day };
}

/** A new way of writing a due date is right when it is read, without help from the plan, as the date that was meant. */
function says(text: string, by: CalendarDate, like: Timing): boolean {
  const read = parseTiming(text, "due", null);
  return read.kind === "by" && read.by !== null && compareDates(read.by, by) === 0 && read.precision === like.precision;
}

/** Where the digits stand alone in the text. */
function standing(text: string, digits: string): number[] {
  return [...text.matchAll(new RegExp(`(?<!\\d)${digits}(?!\\d)`, "g"))].map(({ index }) => index);
}

/** A due date as its cell writes it, a year later: "Feb 19" for "Feb 18". Null where it cannot be written so that it is read as that. */
export function yearLater(held: string, due: Timing & { readonly by: CalendarDate }): string | null {
  const by = yearAfter(due.by);
  const years = [[String(due.by.year), String(by.year)], [String(due.by.year).slice(2), String(by.year).slice(2)]] as const;
  const likeIt = years.flatMap(([from, to]) => standing(held, from).map((at) => held.slice(0, at) + to + held.slice(at + from.length)));
  return [...likeIt, monthText(by), shortDate(by)].find((text) => says(text, by, due)) ?? null;
}

/** A due date that leaves out its year, with it: "March 2019" for "March". Null where that would not be read as the same date. */
export function withYear(held: string, due: Timing & { readonly by: CalendarDate }): string | null {
  const text = `${held.trim()} ${due.by.year}`;
  return says(text, due.by, due) ? text : null;
}
