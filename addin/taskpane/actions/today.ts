import { shortDate, type CalendarDate } from "../../../core/model/calendar-date.js";

/** The day by this computer's clock and calendar. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Today, as a date is written in a cell. */
export function todayText(): string {
  return shortDate(today());
}
