import { addDays, addMonths, dayNumber, lastDayOfMonth, wholeMonths, type CalendarDate } from "../model/calendar-date.js";
import type { NamedPeriod } from "../model/tracker.js";
import type { Indicator, PeriodFigure } from "./indicator.js";

/** A figure whose days are known. */
export type DatedFigure = PeriodFigure & { readonly from: CalendarDate; readonly to: CalendarDate };

/** How often a measure is taken. */
export interface Frequency {
  readonly months: number;
  readonly word: string;
  /** How many days after its end a period's figure is still no surprise to be missing: figures are gathered after it. */
  readonly grace: number;
}

const FREQUENCIES: readonly Frequency[] = [
  { months: 1, word: "month", grace: 28 },
  { months: 3, word: "quarter", grace: 28 },
  { months: 6, word: "half-year", grace: 56 },
  { months: 12, word: "year", grace: 92 },
];

/** Figures of one measure that can be compared: each of as long a period as the latest, oldest first. */
export interface Series {
  readonly figures: readonly DatedFigure[];
  /** Null where neither the figures nor their table say how often. */
  readonly frequency: Frequency | null;
}

const isDated = (figure: PeriodFigure): figure is DatedFigure => figure.from !== null && figure.to !== null;

/** The series that ends with the latest figure that says something ("n/a" does); null where none has days. `periods`: those that its table has columns for. */
export function seriesOf({ figures }: Pick<Indicator, "figures">, periods: readonly NamedPeriod[] = []): Series | null {
  const dated = figures.filter(isDated).filter(({ none }) => none !== "blank").sort((a, b) => dayNumber(a.to) - dayNumber(b.to));
  const latest = dated.at(-1);
  if (!latest) return null;
  const alike = dated.filter((figure) => isAlike(figure, latest));
  const columns = periods.filter((period) => isAlike(period, latest));
  return { figures: alike, frequency: frequencyOf(alike, Math.max(alike.length, columns.length)) };
}

type Days = Pick<NamedPeriod, "from" | "to">;

const monthsOf = ({ from, to }: Days): number | null => wholeMonths(from, to);
const isDay = ({ from, to }: Days): boolean => from !== null && to !== null && dayNumber(from) === dayNumber(to);
const isAlike = (one: Days, other: Days): boolean => (isDay(one) && isDay(other)) || (monthsOf(one) !== null && monthsOf(one) === monthsOf(other));

/** Of periods, how long they are, once there are two of them; of days, how far the last two are apart. */
function frequencyOf(figures: readonly DatedFigure[], columns: number): Frequency | null {
  const [before, latest] = [figures.at(-2), figures.at(-1)];
  if (!latest || (!isDay(latest) && columns < 2)) return null;
  const months = isDay(latest) ? (before ? Math.round((dayNumber(latest.to) - dayNumber(before.to)) / DAYS_OF_MONTH) : 0) : monthsOf(latest);
  return FREQUENCIES.find((each) => each.months === months) ?? null;
}

const DAYS_OF_MONTH = 30.44;

/** The last day of the latest period after a day that has had its grace by `asOf`; null where the next has not. */
export function overdueEnd(latest: CalendarDate, { months, grace }: Frequency, asOf: CalendarDate): CalendarDate | null {
  let due: CalendarDate | null = null;
  for (let end = endAfter(latest, months); dayNumber(addDays(end, grace)) < dayNumber(asOf); end = endAfter(end, months)) due = end;
  return due;
}

function endAfter(day: CalendarDate, months: number): CalendarDate {
  const { year, month } = addMonths(day, months);
  return lastDayOfMonth(year, month);
}
