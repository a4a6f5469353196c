import type { CalendarDate } from "../model/calendar-date.js";
import { lastDayOfMonth, monthIndex } from "../model/calendar-date.js";
import type { Timing } from "../model/timing.js";
import type { PlanPeriod } from "../recognise/options.js";

/** A plan whose dates lie further apart than this has no one period. */
const LONGEST_PLAN_MONTHS = 48;
/** One date alone says nothing about a plan. */
const FEWEST_DATES = 2;
/** One date in twenty at either end may be a slip ("Feb 18" in a plan of 2018/19), and does not stretch the plan. */
const STRAY_SHARE = 0.05;

/** April, in a month's index. */
const FIRST_OF_YEAR = 3;

/** Of a month by its index. */
const financialYearOf = (index: number): number => Math.floor((index - FIRST_OF_YEAR) / 12);
const firstOf = (index: number): CalendarDate => ({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 });
const lastOf = (index: number): CalendarDate => lastDayOfMonth(Math.floor(index / 12), (index % 12) + 1);

/**
 * The period that a plan's own dates say it covers, to take a missing year from; null where they say too little.
 * The months from its earliest to its latest date, strays aside; widened to the whole financial year (April to March) where all lie in one,
 * and not widened otherwise: a wider period would make more than one "March" possible, or the wrong one certain.
 */
export function planPeriodOf(timings: readonly Timing[]): PlanPeriod | null {
  const months: number[] = [];
  let dated = 0;
  for (const { from, by, inferred } of timings) {
    if (inferred || (from ?? by) === null) continue;
    dated++;
    if (from) months.push(monthIndex(from));
    if (by) months.push(monthIndex(by));
  }
  if (dated < FEWEST_DATES) return null;
  months.sort((one, other) => one - other);
  const strays = Math.floor(months.length * STRAY_SHARE);
  const first = months[strays];
  const last = months[months.length - 1 - strays];
  if (first === undefined || last === undefined || last - first >= LONGEST_PLAN_MONTHS) return null;
  const year = financialYearOf(first);
  return financialYearOf(last) === year ? periodOf(year * 12 + FIRST_OF_YEAR, year * 12 + FIRST_OF_YEAR + 11) : periodOf(first, last);
}

const MOST_KEPT = 100;
const PERIODS = new Map<string, PlanPeriod>();

/** One object for one period, from one month to another: what was read with it, of another file too, is read once. What is kept is let go when it grows too much. */
function periodOf(first: number, last: number): PlanPeriod {
  const key = `${first}-${last}`;
  const known = PERIODS.get(key) ?? { from: firstOf(first), to: lastOf(last) };
  if (PERIODS.size >= MOST_KEPT) PERIODS.clear();
  PERIODS.set(key, known);
  return known;
}
