import { isoDate, parseIsoDate, type CalendarDate } from "../model/calendar-date.js";
import { monthInName, monthOfDate, type Month } from "../model/month.js";
import { chooseAsOf, type AsOf } from "../model/as-of.js";
import type { ReturnFile } from "./summary.js";

/** What is known about the month when a run starts. */
export interface MonthClues {
  /** --as-of; null when it was not given. */
  readonly asOf: CalendarDate | null;
  /** The name of the folder that the returns lie in; "" when there is none. */
  readonly folder: string;
  readonly returns: readonly ReturnFile[];
  /** The clock's date: the last resort. */
  readonly today: CalendarDate;
}

export interface ChosenMonth {
  readonly asOf: AsOf;
  readonly month: Month;
}

/**
 * The as-of date: as given, else what the Return sheets say (the date most of them give, the later of two as frequent),
 * else the last day of the month that the folder's or a file's name gives, else today.
 * The month: of the folder's name, else of the Return sheets, else of the files' names, else that of the as-of date.
 */
export function chooseMonth({ asOf: given, folder, returns, today }: MonthClues): ChosenMonth {
  const sheets = returns.flatMap((each) => (each.state === "read" ? each.trackers.flatMap(({ returnDetails }) => returnDetails ?? []) : []));
  const named = monthInName(folder);
  const inFiles = mostFrequent(returns.map(({ file }) => monthInName(file)));
  const returnSheet = parseIsoDate(mostFrequent(sheets.map(({ asOf }) => asOf && isoDate(asOf))) ?? "");
  const asOf = chooseAsOf({ given, returnSheet, month: named ?? inFiles, today });
  return { asOf, month: named ?? mostFrequent(sheets.map(({ month }) => month)) ?? inFiles ?? monthOfDate(asOf.date) };
}

/** ISO dates and months sort as text, so the later of two as frequent is the greater. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
  return first ? first[0] : null;
}
