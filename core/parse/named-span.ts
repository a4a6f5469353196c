import type { Parts, SpanName } from "./timing-forms.js";
import { formsOf } from "./timing-forms.js";
import { monthNumber, monthNumberWithSlip } from "./month-names.js";
import type { Span } from "./timing-span.js";
import { academicYearSpan, calendarYearSpan, daySpan, financialYearSpan, halfSpan, monthSpan, onlyReading, quarterSpan, termSpan, weekdayOf } from "./timing-span.js";
import type { YearSource } from "./timing-year.js";
import { firstOfYears, isNearPlan, spanWithinPlan, yearOf } from "./timing-year.js";

const ORDINALS: readonly (readonly [RegExp, number])[] = [[/1|one|first/, 1], [/2|two|second/, 2], [/3|three|third/, 3], [/4|four|fourth|final|last/, 4]];

function ordinal(text: string): number {
  return ORDINALS.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

function monthOf(parts: Parts): number {
  if (parts["mm"] !== undefined) return Number(parts["mm"]);
  return parts["monthAlone"] !== undefined ? monthNumber(parts["monthAlone"]) : monthNumberWithSlip(parts["month"] ?? "");
}

const termName = (parts: Parts): string => [parts["term"], parts["part"]].filter((part) => part !== undefined).join(" ");

/** What each kind of name means in a year. Quarters, halves and "2018/19" count by the year in which they begin. */
const MEANINGS: Readonly<Record<SpanName, (parts: Parts, year: number) => Span | null>> = {
  day: (parts, year) => daySpan(year, monthOf(parts), Number(parts["day"])),
  month: (parts, year) => monthSpan(year, monthOf(parts)),
  quarter: (parts, year) => quarterSpan(year, ordinal(parts["quarter"] ?? "")),
  half: (parts, year) => halfSpan(year, ordinal(parts["half"] ?? "")),
  // "Spring term 2018/19" is the spring of 2019; "Spring term 2019" says so itself.
  term: (parts, year) => termSpan(parts["years"] === undefined || parts["term"] === "autumn" ? year : year + 1, termName(parts)),
  "financial year": (_, year) => financialYearSpan(year),
  "academic year": (_, year) => academicYearSpan(year),
  "calendar year": (_, year) => calendarYearSpan(year),
  christmas: (_, year) => daySpan(year, 12, 25),
};

function spanOfForm(names: SpanName, parts: Parts, source: YearSource): Span | null {
  const at = (year: number): Span | null => MEANINGS[names](parts, year);
  const written = writtenYear(parts);
  if (written === undefined) return spanWithinPlan(at, source);
  const year = parts["years"] === undefined ? yearOf(written) : firstOfYears(written);
  if (year === null || (names === "month" && written.length === 2 && !isNearPlan(year, source))) return null;
  return at(year);
}

const writtenYear = (parts: Parts): string | undefined => parts["years"] ?? parts["year"];

/** Whether a form without a year could be meant at all, whatever the plan: "5/12" could be 5 December. */
const couldBeMeant = ({ names, parts }: { names: SpanName; parts: Parts }): boolean => writtenYear(parts) === undefined && MEANINGS[names](parts, LEAP_YEAR) !== null;
const LEAP_YEAR = 2000;

const WEEKDAY = /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?[ ,.]+(?=\d)/;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * The one day, month, quarter, half, term or year that a text names, by `FORMS`; null when it names none, or could be two
 * ("11/12" is 11 December, November 2012 and 2011/12). A weekday that is not that day's makes a date unreadable: one of the two is wrong.
 */
export function namedSpan(text: string, source: YearSource): Span | null {
  const weekday = WEEKDAY.exec(text);
  const date = weekday ? text.slice(weekday[0].length) : text;
  const forms = formsOf(date);
  const span = onlyReading(forms.map(({ names, parts }) => spanOfForm(names, parts, source)));
  if (span && !span.inferred && forms.some(couldBeMeant)) return null;
  if (!span || !weekday) return span;
  const agrees = span.precision === "day" && weekdayOf(span.from) === WEEKDAYS.indexOf((weekday[1] ?? "").slice(0, 3)) + 1;
  return agrees ? span : null;
}
