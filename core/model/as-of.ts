import { shortDate, type CalendarDate } from "./calendar-date.js";
import { lastDayOf, type Month } from "./month.js";

/** The day that dates are checked against, and what said so. */
export interface AsOf {
  readonly date: CalendarDate;
  readonly from: "given" | "return" | "name" | "today";
}

/** What can say it, the strongest first. */
export interface AsOfSources {
  readonly given: CalendarDate | null;
  /** The as-of date of the Return sheet. */
  readonly returnSheet: CalendarDate | null;
  /** From the folder's or the file's name: its last day counts. */
  readonly month: Month | null;
  readonly today: CalendarDate;
}

export function chooseAsOf({ given, returnSheet, month, today }: AsOfSources): AsOf {
  if (given) return { date: given, from: "given" };
  if (returnSheet) return { date: returnSheet, from: "return" };
  const lastDay = month && lastDayOf(month);
  return lastDay ? { date: lastDay, from: "name" } : { date: today, from: "today" };
}

const SAID_BY: Readonly<Record<AsOf["from"], string>> = {
  given: "as asked for",
  return: "as its Return sheet says",
  name: "the last day of the month in the name",
  today: "today",
};

/** "30 Nov 2018, the last day of the month in the name". */
export function asOfText({ date, from }: AsOf): string {
  return `${shortDate(date)}, ${SAID_BY[from]}`;
}
