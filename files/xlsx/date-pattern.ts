import { dayNumber, dateOfExcelSerial, MONTH_NAMES, type CalendarDate } from "../../core/model/calendar-date.js";
import type { FormatToken } from "./format-tokens.js";

const DAY_NAMES = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"] as const;
const SECONDS_A_DAY = 86400;

/** A moment of a serial number: its day, and the seconds of that day. */
interface Moment {
  readonly day: CalendarDate;
  readonly seconds: number;
  /** Seconds since the serial's zero, for "[h]:mm". */
  readonly elapsed: number;
  readonly halfDays: boolean;
}

type Piece = (moment: Moment) => string;

const padded = (value: number, length: number) => String(value).padStart(length, "0");
const monthName = ({ day }: Moment) => MONTH_NAMES[day.month - 1] ?? "";
const dayName = ({ day }: Moment) => DAY_NAMES[((dayNumber(day) % 7) + 7) % 7] ?? "";
const hour = ({ seconds, halfDays }: Moment) => (halfDays ? ((Math.floor(seconds / 3600) + 11) % 12) + 1 : Math.floor(seconds / 3600));
const minute = ({ seconds }: Moment) => Math.floor(seconds / 60) % 60;
const isAfternoon = ({ seconds }: Moment) => seconds >= SECONDS_A_DAY / 2;

/** What each run of letters shows. "m" is a month here: minutes are told apart before. */
const PIECES: Readonly<Record<string, Piece>> = {
  d: ({ day }) => String(day.day),
  dd: ({ day }) => padded(day.day, 2),
  ddd: (moment) => dayName(moment).slice(0, 3),
  dddd: dayName,
  m: ({ day }) => String(day.month),
  mm: ({ day }) => padded(day.month, 2),
  mmm: (moment) => monthName(moment).slice(0, 3),
  mmmm: monthName,
  mmmmm: (moment) => monthName(moment).slice(0, 1),
  yy: ({ day }) => padded(day.year % 100, 2),
  yyyy: ({ day }) => String(day.year),
  h: (moment) => String(hour(moment)),
  hh: (moment) => padded(hour(moment), 2),
  minute: (moment) => String(minute(moment)),
  minutes: (moment) => padded(minute(moment), 2),
  s: ({ seconds }) => String(Math.floor(seconds) % 60),
  ss: ({ seconds }) => padded(Math.floor(seconds) % 60, 2),
  "AM/PM": (moment) => (isAfternoon(moment) ? "PM" : "AM"),
  "A/P": (moment) => (isAfternoon(moment) ? "P" : "A"),
  "[h]": ({ elapsed }) => String(Math.floor(elapsed / 3600)),
  "[m]": ({ elapsed }) => String(Math.floor(elapsed / 60)),
  "[s]": ({ elapsed }) => String(Math.floor(elapsed)),
};

/** Shows serial numbers as dates and times. */
export interface DatePattern {
  /** It shows a day, a month or a year, not only a time. */
  readonly showsDay: boolean;
  readonly show: (serial: number, system1904: boolean) => string;
}

/** The pattern that a section of a format writes. A serial that is no date shows as the number it is. */
export function datePattern(tokens: readonly FormatToken[]): DatePattern {
  const names = tokens.map((token, n) => (token.kind === "date" ? pieceName(tokens, n) : ""));
  const fraction = secondsFraction(tokens, names);
  const halfDays = names.some((name) => name === "AM/PM" || name === "A/P");
  const pieces = tokens.map((token, n): Piece => {
    if (fraction && n >= fraction.from && n < fraction.to) return n === fraction.from ? ({ seconds }) => `.${(seconds % 1).toFixed(fraction.to - fraction.from - 1).slice(2)}` : () => "";
    if (token.kind === "date") return PIECES[names[n] ?? ""] ?? (() => "");
    return () => (token.kind === "condition" || token.kind === "text" ? "" : token.text);
  });
  const places = fraction ? fraction.to - fraction.from - 1 : 0;
  return {
    showsDay: names.some((name) => /^[dmy]+$/.test(name)),
    show: (serial, system1904) => {
      const moment = momentOf(serial, system1904, halfDays, places);
      return moment ? pieces.map((piece) => piece(moment)).join("") : String(serial);
    },
  };
}

/** "m" is minutes after hours or before seconds, else a month. Lengths that Excel does not tell apart become one. */
function pieceName(tokens: readonly FormatToken[], n: number): string {
  const text = tokens[n]?.text ?? "";
  if (text.startsWith("[")) return `[${text.charAt(1)}]`;
  if (text === "m" || text === "mm") {
    const before = tokens.slice(0, n).findLast(({ kind }) => kind === "date")?.text ?? "";
    const after = tokens.slice(n + 1).find(({ kind }) => kind === "date")?.text ?? "";
    if (/^\[?h/.test(before) || /^\[?s/.test(after)) return text === "m" ? "minute" : "minutes";
  }
  if (text.startsWith("y")) return text.length <= 2 ? "yy" : "yyyy";
  const longest = { d: 4, m: 5, h: 2, s: 2 }[text.charAt(0)] ?? text.length;
  return text.length > longest ? text.charAt(0).repeat(text.startsWith("m") ? 4 : longest) : text;
}

/** Where ".00" follows the seconds; null when it does not. */
function secondsFraction(tokens: readonly FormatToken[], names: readonly string[]): { from: number; to: number } | null {
  const from = tokens.findIndex(({ kind }, n) => kind === "point" && /^(s|ss|\[s\])$/.test(names[n - 1] ?? ""));
  if (from < 0) return null;
  let to = from + 1;
  while (tokens[to]?.kind === "digit") to++;
  return to > from + 1 ? { from, to } : null;
}

/** Seconds are rounded to what the pattern shows, so that 08:59:59.9996 is nine o'clock. */
function momentOf(serial: number, system1904: boolean, halfDays: boolean, places: number): Moment | null {
  const scale = 10 ** places;
  const elapsed = Math.round(serial * SECONDS_A_DAY * scale) / scale;
  const whole = Math.floor(elapsed / SECONDS_A_DAY);
  // Excel shows the serial 0, which is no day, as 0 January 1900.
  const day = whole === 0 && !system1904 ? { year: 1900, month: 1, day: 0 } : whole === 60 && !system1904 ? { year: 1900, month: 2, day: 29 } : dateOfExcelSerial(whole, system1904);
  return day && serial >= 0 ? { day, seconds: elapsed - whole * SECONDS_A_DAY, elapsed, halfDays } : null;
}
