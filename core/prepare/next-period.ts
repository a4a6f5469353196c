import type { Indicator, PeriodFigure } from "../indicators/indicator.js";
import { addDays, daysBetween, lastDayOfMonth, MONTH_NAMES, wholeMonths, type CalendarDate } from "../model/calendar-date.js";
import { lastDayOf, type Month } from "../model/month.js";

/** How a series names its months and quarters, told from its last figure. */
type Step = "month" | "quarter";

/**
 * The indicator with an empty figure for each month or quarter after its last one that is over by the end of `month`, so that the next return has a column to fill in.
 * A series of single days or of years gets none: nobody knows when the next is due.
 */
export function withNextPeriods(indicator: Indicator, month: Month): Indicator {
  const last = indicator.figures.at(-1);
  const end = lastDayOf(month);
  const step = last ? stepOf(last) : null;
  if (!last?.to || end === null || step === null) return indicator;
  const added: PeriodFigure[] = [];
  for (let next = after(last.to, step); daysBetween(next.to, end) >= 0; next = after(next.to, step)) {
    added.push({ ...next, period: nameLike(last.period, next, step), text: "", value: null, none: "blank", target: null, rag: null });
  }
  return added.length === 0 ? indicator : { ...indicator, figures: [...indicator.figures, ...added.slice(-MOST_ADDED)] };
}

/** Of a series that stopped longer ago only the last of them are asked for. */
const MOST_ADDED = 3;

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function stepOf({ from, to }: PeriodFigure): Step | null {
  const months = wholeMonths(from, to);
  return months === 1 ? "month" : months === 3 ? "quarter" : null;
}

function after(to: CalendarDate, step: Step): Days {
  const from = addDays(to, 1);
  const last = step === "month" ? from : addDays(from, 80);
  return { from, to: lastDayOfMonth(last.year, last.month) };
}

/** "Nov 2018" after "Oct 2018", "Q3 2018/19" after "Q2 2018/19": in the words of the last, where they are one of the two; else in ours. */
function nameLike(last: string, { from, to }: Days, step: Step): string {
  const name = MONTH_NAMES[to.month - 1] ?? "";
  if (step === "month") return /^[A-Za-z]{4,}\b/.test(last) && !/^Sept\b/i.test(last) ? `${name} ${to.year}` : `${name.slice(0, 3)} ${to.year}`;
  const year = from.month >= 4 ? from.year : from.year - 1;
  return `Q${from.month >= 4 ? Math.floor((from.month - 4) / 3) + 1 : 4} ${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}
