import { consolidate, type ConsolidateOptions } from "../../core/consolidate/consolidate.js";
import type { ReturnFile, Summary } from "../../core/consolidate/summary.js";
import { lastDayOfMonth } from "../../core/model/calendar-date.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { lines, returnFile, withPlans } from "./made-up-return.js";

/** What each division sends in each month from January 2018 on, as a text table; null: nothing comes. */
export type SentMonths = Readonly<Record<string, readonly (string | null)[]>>;

/** What stands beside the lines of a division's return, by month. */
export type PlansOfMonths = Readonly<Record<string, readonly Parameters<typeof withPlans>[1][]>>;

/** Their summaries, each compared with the one before. */
export function summariesOf(sent: SentMonths, plans: PlansOfMonths = {}, options: Partial<ConsolidateOptions> = {}): Summary[] {
  const count = Math.max(...Object.values(sent).map((months) => months.length));
  const summaries: Summary[] = [];
  for (let index = 0; index < count; index++) {
    const month = `2018-${String(index + 1).padStart(2, "0")}`;
    const files = Object.entries(sent).flatMap(([division, months]): ReturnFile[] => {
      const table = months[index] ?? null;
      const own = plans[division]?.[index];
      const file = table === null ? null : returnFile(`${division}.xlsx`, lines(table));
      return file === null ? [] : [own ? withPlans(file, own) : file];
    });
    const before = summaries.at(-1);
    summaries.push(consolidate(files, { month, asOf: { date: lastDayOfMonth(2018, index + 1), from: "name" }, expected: Object.keys(sent), ...options, previous: before ? previousMonth(before) : null }));
  }
  return summaries;
}
