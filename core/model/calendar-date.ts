/** A day of the calendar without a clock or a time zone (Gregorian). */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

/** The date, or null when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Days since 1 January 1970 (Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil). */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date that is so many days after 1 January 1970 (Hinnant: civil_from_days). */
export function dateOfDayNumber(days: number): CalendarDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** A month of a year. */
export type YearMonth = Pick<CalendarDate, "year" | "month">;

/** Months since the year nought, to reckon with. */
export function monthIndex({ year, month }: YearMonth): number {
  return year * 12 + month - 1;
}

/** The month so many months after; before where the number is negative. */
export function addMonths(start: YearMonth, months: number): YearMonth {
  const index = monthIndex(start) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** How many whole months there are from a first to a last day; null where either is not known, or it is a day or a broken stretch. */
export function wholeMonths(from: CalendarDate | null, to: CalendarDate | null): number | null {
  if (!from || !to || from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  return monthIndex(to) - monthIndex(from) + 1;
}

/** "2018-12-31" (ISO 8601). */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The date that "2018-12-31" writes; null for anything else. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** "30 Nov 2018": how a date is written in messages. */
export function shortDate({ year, month, day }: CalendarDate): string {
  return `${day} ${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)} ${year}`;
}

/** Excel's serial number of a date in the 1900 system, right from 1 March 1900 on (before it Excel counts a 29 February 1900 that never was). */
export function excelSerial(date: CalendarDate): number {
  const days = dayNumber(date) + 25569;
  return days < 61 ? days - 1 : days;
}

/** The date of an Excel serial number (whole days; time of day is dropped). Null outside 1900-9999. */
export function dateOfExcelSerial(serial: number, system1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0) return null;
  const days = system1904 ? whole - 24107 : whole < 60 ? whole - 25568 : whole - 25569;
  const date = dateOfDayNumber(days);
  return date.year >= 1899 && date.year <= 9999 ? date : null;
}
