import { addDays } from "../model/calendar-date.js";
import type { PlanPeriod } from "../recognise/options.js";
import type { Span } from "./timing-span.js";
import { compareDates, onlyReading } from "./timing-span.js";

/** Years that a plan's dates can be of: anything else is a slip of the keys. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;
/** Two digits are of this century; "60" and later are no plan's year. */
const LAST_TWO_DIGITS = 59;
/** After a month, two digits further than this from the plan are more likely a day: "Dec 31" in a plan of 2018. */
const FURTHEST_FROM_PLAN = 5;

/** What a reading may take from the plan: its dates, to judge two digits after a month by, and whether a missing year is taken from them. */
export interface YearSource {
  readonly period: PlanPeriod | null;
  readonly infer: boolean;
}

/** The year that "2018" or "18" writes; null when no plan can be of it. */
export function yearOf(text: string): number | null {
  const year = text.length === 2 ? 2000 + Number(text) : Number(text);
  const isPlans = text.length === 2 ? Number(text) <= LAST_TWO_DIGITS : year >= FIRST_YEAR && year <= LAST_YEAR;
  return isPlans ? year : null;
}

/** Whether "18" after a month is a year of the plan's time, and not a day. */
export function isNearPlan(year: number, { period }: YearSource): boolean {
  return period === null || (year >= period.from.year - FURTHEST_FROM_PLAN && year <= period.to.year + FURTHEST_FROM_PLAN);
}

/** The first year of "2018/19", "2018-2019" or "18/19"; null unless the two follow each other. */
export function firstOfYears(text: string): number | null {
  const [first = "", second = ""] = text.split(/ ?[/-] ?/);
  const from = yearOf(first);
  const to = yearOf(second);
  return from !== null && to === from + 1 ? from : null;
}

/** What a name without a year means: the only one of its kind that touches the plan. Null when there are two, or none. */
export function spanWithinPlan(at: (year: number) => Span | null, { period, infer }: YearSource): Span | null {
  if (!period || !infer || period.to.year - period.from.year > 10) return null;
  const spans: Span[] = [];
  for (let year = period.from.year - 1; year <= period.to.year + 1; year++) {
    const span = at(year);
    if (span && compareDates(span.by, period.from) >= 0 && compareDates(span.from, period.to) <= 0) spans.push(span);
  }
  const only = onlyReading(spans);
  return only && { ...only, inferred: true };
}

/** The day before. */
export function dayBefore(span: Span): Span {
  const day = addDays(span.from, -1);
  return { ...span, from: day, by: day, moment: true };
}

/** The same plan, but only for what says its own year. */
export function complete(source: YearSource): YearSource {
  return source.infer ? { ...source, infer: false } : source;
}
