import { calendarDate, lastDayOfMonth } from "../model/calendar-date.js";
import type { PlanPeriod } from "../recognise/options.js";

/** The period that "2018-04/2019-03" writes, both months inclusive; or what is wrong with it, to follow the text in a sentence. */
export function readPlanText(text: string): PlanPeriod | { readonly wrong: string } {
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(text);
  const from = match && calendarDate(Number(match[1]), Number(match[2]), 1);
  const last = match && calendarDate(Number(match[3]), Number(match[4]), 1);
  if (!from || !last) return { wrong: "is not a period" };
  if (last.year * 12 + last.month < from.year * 12 + from.month) return { wrong: "ends before it begins" };
  return { from, to: lastDayOfMonth(last.year, last.month) };
}
