import { addDays, dayNumber, MONTH_NAMES, type CalendarDate } from "../model/calendar-date.js";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** 1 January 1970 was a Thursday. */
function weekdayOf(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The day that is so many days from Monday to Friday later; public holidays are nobody's to know here. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) % 6 !== 0) left -= 1;
  }
  return day;
}

/** "Monday 10 December 2018". */
export function longDate(date: CalendarDate): string {
  return `${WEEKDAYS[weekdayOf(date)] ?? ""} ${date.day} ${MONTH_NAMES[date.month - 1] ?? ""} ${date.year}`;
}
