import { largest, smallest } from "../model/extremes.js";

/**
 * Excel reads a typed "Dec 18" (December 2018) as 18 December of the year it was typed in, shown as d-mmm. A whole column of them
 * gives itself away: every "day" is a year of the plan. Days of real dates are spread over the month.
 */
import type { CalendarDate } from "../model/calendar-date.js";
import { lastDayOfMonth } from "../model/calendar-date.js";
import type { Timing } from "../model/timing.js";
import { BLANK_TIMING } from "../model/timing.js";
import { tidy } from "./tidy.js";
import type { TimingRole } from "./timing-span.js";
import { shownPrecision } from "./number-format.js";

/** A date cell of one column. */
export interface DateCell {
  readonly date: CalendarDate;
  /** Its number format, such as "d-mmm". */
  readonly format: string;
  readonly text: string;
}

/** A plan's years lie this near each other … */
const MOST_YEARS_APART = 3;
/** … and this near the year in which they were typed. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 4;
/** Chance puts three days into such a window once in two hundred columns, and seven practically never. */
const FEWEST_SHOWN_WITHOUT_YEAR = 3;
const FEWEST_SHOWN_WITH_YEAR = 7;

/** "d-mmm" shows no year: Excel gives it to what was typed without one. */
const showsYear = (format: string): boolean => /y/i.test(format) || /^general$/i.test(format);

function areAllYears(cells: readonly DateCell[]): boolean {
  const days = cells.map(({ date }) => date.day);
  const typed = cells.map(({ date }) => date.year);
  const [first, last] = [smallest(days), largest(days)];
  const sameTyping = largest(typed) - smallest(typed) <= 1;
  const year = (typed[0] ?? 0) % 100;
  return sameTyping && last - first <= MOST_YEARS_APART && first >= year - YEARS_BEFORE && last <= year + YEARS_AFTER;
}

function monthMeant({ date, text }: DateCell, role: TimingRole): Timing {
  const by = lastDayOfMonth(2000 + date.day, date.month);
  return { ...BLANK_TIMING, text: tidy(text), kind: "by", from: role === "start" ? { ...by, day: 1 } : null, by, precision: "month" };
}

/**
 * What the date cells of one column meant before Excel turned them, in their order; null where the column holds true days.
 * A cell that already shows a month (mmm-yy) stays as it is: null in its place. Takes part only where all cells that show a day do.
 */
export function detectTurned(cells: readonly DateCell[], role: TimingRole): (Timing | null)[] | null {
  const shown = cells.filter(({ format }) => shownPrecision(format) === "day");
  const fewest = shown.some(({ format }) => showsYear(format)) ? FEWEST_SHOWN_WITH_YEAR : FEWEST_SHOWN_WITHOUT_YEAR;
  const months = new Set(shown.map(({ date }) => date.month));
  if (shown.length < fewest || months.size < 2 || !areAllYears(shown)) return null;
  return cells.map((cell) => (shownPrecision(cell.format) === "day" ? monthMeant(cell, role) : null));
}
