import { fold } from "../parse/tidy.js";

const YEAR = /\b(20\d\d)(?: ?[-/] ?(20\d\d|\d\d))?\b/g;
const PART = /\b(?:period|month|quarter|qtr|q|p) ?(\d{1,2})\b/g;

/** When a text speaks of: financial years by the year they begin in, a year alone as either that it may lie in; and numbered periods. */
export interface Periods {
  readonly years: ReadonlySet<number>;
  readonly parts: ReadonlySet<string>;
}

/** "2017-2018", "2018/19", "Period 6". Dates are not years that a budget is for. */
export function periodsIn(text: string): Periods {
  const folded = fold(text);
  const years = [...folded.matchAll(YEAR)].flatMap(([, year = "", end]) => (end !== undefined && Number(end) % 100 === (Number(year) + 1) % 100 ? [Number(year)] : end === undefined ? [Number(year) - 1, Number(year)] : []));
  return { years: new Set(years), parts: new Set([...folded.matchAll(PART)].map(([, part = ""]) => part)) };
}

/** False when both name years, or numbered periods, and none that is the same. */
export function mayBeSamePeriod(one: Periods, other: Periods): boolean {
  const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
  return meet(one.years, other.years) && meet(one.parts, other.parts);
}

/** The latest year named; 0 for none. */
export function latestYear({ years }: Periods): number {
  return Math.max(0, ...years);
}
