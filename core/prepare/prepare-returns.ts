import { divisionSlug } from "../model/division.js";
import { nextMonth, type Month } from "../model/month.js";
import type { Tracker } from "../model/tracker.js";
import type { Summary } from "../consolidate/summary.js";
import { returnFileName } from "./file-name.js";
import { preparedTracker, type PrepareOptions } from "./prepared-tracker.js";

/** A division's return for the month after a summary, before anybody has worked in it. */
export interface PreparedReturn {
  readonly division: string;
  readonly month: Month;
  /** Without its ending: "early-help 2018-12". */
  readonly fileName: string;
  readonly tracker: Tracker;
  /** Lines that this month's summary carried forward, because the return was missing. */
  readonly carriedForward: number;
}

/** Next month's return of every division in the register, in its order: the same summary gives the same returns. */
export function prepareReturns(summary: Summary, options: PrepareOptions): PreparedReturn[] {
  const month = nextMonth(summary.month);
  const taken = new Set<string>();
  return divisionsOf(summary).map((division) => {
    const last = summary.lines.filter((each) => divisionSlug(each.division) === divisionSlug(division));
    return {
      division,
      month,
      fileName: returnFileName(division, month, taken),
      tracker: preparedTracker(division, last, summary, options),
      carriedForward: last.filter(({ carriedForward }) => carriedForward).length,
    };
  });
}

function divisionsOf({ returns, lines }: Summary): string[] {
  const names = new Map<string, string>();
  for (const { division } of [...returns, ...lines]) if (!names.has(divisionSlug(division))) names.set(divisionSlug(division), division);
  return [...names.values()];
}
