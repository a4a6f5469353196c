import { lastDayOfMonth, MONTH_NAMES, type CalendarDate } from "./calendar-date.js";

/** A month as "2018-11". */
export type Month = string;

export function monthOfDate({ year, month }: CalendarDate): Month {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** The last day of "2018-11"; null when the text is no month. */
export function lastDayOf(month: Month): CalendarDate | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return match ? lastDayOfMonth(Number(match[1]), Number(match[2])) : null;
}

/** "November 2018" for "2018-11"; the text itself when it is no month. */
export function monthLabel(month: Month): string {
  const last = lastDayOf(month);
  return last ? `${MONTH_NAMES[last.month - 1]} ${last.year}` : month;
}

/** Ways of writing a month in the name of a folder or file. Group 1 is the year and 2 the month, or the other way round. */
const WRITTEN: readonly { readonly pattern: RegExp; readonly year: 1 | 2 }[] = [
  { pattern: /(?<!\d)((?:19|20)\d{2})[-_. ]?(0[1-9]|1[0-2])(?!\d)/, year: 1 },
  { pattern: /(?<![a-z])(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[-_. ]*((?:19|20)\d{2})(?!\d)/i, year: 2 },
];

/** The month that a folder's or file's name gives: "2018-11" for "returns-2018-11" and for "Nov 2018 returns"; null when it gives none. */
export function monthInName(name: string): Month | null {
  for (const { pattern, year } of WRITTEN) {
    const match = pattern.exec(name);
    if (match) return `${match[year]}-${monthNumber(match[3 - year] ?? "")}`;
  }
  return null;
}

function monthNumber(written: string): string {
  if (/^\d+$/.test(written)) return written;
  const start = written.slice(0, 3).toLowerCase();
  return String(MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start)) + 1).padStart(2, "0");
}
