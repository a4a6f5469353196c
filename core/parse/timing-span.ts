import { addDays, calendarDate, dayNumber, lastDayOfMonth } from "../model/calendar-date.js";
import type { CalendarDate } from "../model/calendar-date.js";
import type { Precision } from "../model/timing.js";

/** What a date, a month, a quarter, a week … names: its first and its last day. */
export interface Span {
  readonly from: CalendarDate;
  readonly by: CalendarDate;
  readonly precision: Precision;
  /** A day or a month is a moment: as a due date only its last day counts. A quarter, a week or a range also says when it begins. */
  readonly moment: boolean;
  /** The year was taken from the plan's dates. */
  readonly inferred: boolean;
}

/** Whether a cell says when work starts (its first day counts) or when it is due (its last day counts). */
export type TimingRole = "start" | "due";

/** Terms by the months they fall in, as councils' plans use them. Schools' own term dates differ by days from place to place. */
const TERMS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  autumn: [9, 12], spring: [1, 3], summer: [4, 7],
  "autumn 1": [9, 10], "autumn 2": [11, 12], "spring 1": [1, 2], "spring 2": [3, 3], "summer 1": [4, 5], "summer 2": [6, 7],
};

const FINANCIAL_YEAR_STARTS = 4;
const ACADEMIC_YEAR_STARTS = 9;

export function daySpan(year: number, month: number, day: number): Span | null {
  const date = calendarDate(year, month, day);
  return date && { from: date, by: date, precision: "day", moment: true, inferred: false };
}

export function monthSpan(year: number, month: number): Span | null {
  const span = month >= 1 && month <= 12 ? monthsSpan(year, month, month, "month") : null;
  return span && { ...span, moment: true };
}

/** From the first of one month to the last of another of the same year; months over 12 are of the year after. */
function monthsSpan(year: number, first: number, last: number, precision: Precision): Span | null {
  const from = calendarDate(year + Math.floor((first - 1) / 12), ((first - 1) % 12) + 1, 1);
  if (!from) return null;
  const by = lastDayOfMonth(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1);
  return { from, by, precision, moment: false, inferred: false };
}

/** The quarter of the financial year that begins in April of `year`: quarter 4 is January to March of the year after. */
export function quarterSpan(year: number, quarter: number): Span | null {
  const first = FINANCIAL_YEAR_STARTS + 3 * (quarter - 1);
  return monthsSpan(year, first, first + 2, "quarter");
}

/** The half (1 or 2) of the financial year that begins in April of `year`. */
export function halfSpan(year: number, half: number): Span | null {
  const first = FINANCIAL_YEAR_STARTS + 6 * (half - 1);
  return monthsSpan(year, first, first + 5, "quarter");
}

export function financialYearSpan(year: number): Span | null {
  return monthsSpan(year, FINANCIAL_YEAR_STARTS, FINANCIAL_YEAR_STARTS + 11, "year");
}

/** 1 September to 31 August: the academic year of the Education Acts. */
export function academicYearSpan(year: number): Span | null {
  return monthsSpan(year, ACADEMIC_YEAR_STARTS, ACADEMIC_YEAR_STARTS + 11, "year");
}

export function calendarYearSpan(year: number): Span | null {
  return monthsSpan(year, 1, 12, "year");
}

/** A term of `TERMS` in the calendar year given; null when there is none of that name. */
export function termSpan(year: number, term: string): Span | null {
  const months = TERMS[term];
  return months ? monthsSpan(year, months[0], months[1], "term") : null;
}

/** 1 for Monday … 7 for Sunday (ISO 8601). 1 January 1970 was a Thursday. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The seven days that begin on a day: "w/c". */
export function weekFrom(span: Span): Span | null {
  return span.precision === "day" ? { ...span, by: addDays(span.from, 6), precision: "week", moment: false } : null;
}

/** Monday to the day given: "w/e". */
export function weekTo(span: Span): Span | null {
  return span.precision === "day" ? { ...span, from: addDays(span.by, 1 - weekdayOf(span.by)), precision: "week", moment: false } : null;
}

/** Later is positive, as in a sort. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return dayNumber(one) - dayNumber(other);
}

export function isSameSpan(one: Span, other: Span): boolean {
  return compareDates(one.from, other.from) === 0 && compareDates(one.by, other.by) === 0;
}

/** The one thing that all the readings say; null when there is none, or when two of them differ: never a guess. */
export function onlyReading(readings: readonly (Span | null)[]): Span | null {
  const found = readings.filter((reading) => reading !== null);
  const [first] = found;
  return first && found.every((reading) => isSameSpan(reading, first)) ? first : null;
}
