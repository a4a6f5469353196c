import type { TrendPoint } from "../consolidate/summary.js";

/** A year and the month a year ago. */
const LONGEST_TREND = 13;

/** The months so far and this one, oldest first, each once: a month made again goes in the place of what it was. Months after this one are left out. */
export function continueTrend(before: readonly TrendPoint[], now: TrendPoint): TrendPoint[] {
  const months = new Map(before.filter(({ month }) => month < now.month).map((point) => [point.month, point]));
  return [...[...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)), now].slice(-LONGEST_TREND);
}
