import { addDays, lastDayOfMonth, MONTH_NAMES, type CalendarDate } from "./calendar-date.js";
import { dateInName } from "./date-in-name.js";

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

/** "2019-01" for "2018-12"; the text itself when it is no month. */
export function nextMonth(month: Month): Month {
  const last = lastDayOf(month);
  return last ? monthOfDate(addDays(last, 1)) : month;
}

/** How many months one is after another: 2 of "2018-11" and "2019-01". */
export function monthsApart(from: Month, to: Month): number {
  const index = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return index(to) - index(from);
}

/** The month that a folder's or file's name gives: "2018-11" for "returns-2018-11" and for "Nov 2018 returns"; null when it gives none. */
export function monthInName(name: string): Month | null {
  const date = dateInName(name);
  return date && monthOfDate({ year: date.year, month: date.month, day: 1 });
}
