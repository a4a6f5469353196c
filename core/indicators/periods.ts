import { isCalendarDate, type Cell } from "../grid/grid.js";
import type { CalendarDate } from "../model/calendar-date.js";
import type { PlanPeriod } from "../recognise/options.js";
import { shownPrecision } from "../parse/number-format.js";
import { readPeriod } from "../parse/read-period.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { calendarYearSpan, compareDates, daySpan, financialYearSpan, monthSpan, type Span } from "../parse/timing-span.js";
import { timingWords } from "../parse/timing-text.js";

/** What a heading, a title or a sentence says of when a figure is of. */
export interface Period {
  /** As written. */
  readonly text: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** The year stands elsewhere: in the title, or over other columns. */
  readonly inferred: boolean;
}

/** A period and where it stands in a text. */
export interface FoundPeriod extends Period {
  readonly start: number;
  readonly end: number;
}

const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEARS = String.raw`(?:(?:19|20)\d\d ?[/–-] ?(?:20)?\d\d|\d\d ?/ ?\d\d)(?!\d)`;
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]?\d\d)(?![\d%]|\.\d)`;
const QUARTER = "(?:(?:q|qtr|quarter)\\.? ?[1-4]|(?:1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr))";
const TERM = "(?:autumn|spring|summer)(?: term)?(?: [12])?";

/** Ways of naming a period, the longest first; "bare" ones leave the year to the context. */
const FORMS: readonly string[] = [
  String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ?-? ?${MONTH}\.?,? ?-? ?(?:20)?\d\d(?!\d)`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d(?!\d)`,
  String.raw`(?:19|20)\d\d-\d\d-\d\d`,
  String.raw`${QUARTER}[ ,:-]*(?:of )?(?:fy ?)?\(?(?:${YEARS}|\d\d ?- ?\d\d(?!\d))\)?`,
  String.raw`(?:fy ?)?${YEARS}[ ,:-]*${QUARTER}`,
  String.raw`${MONTH}\.? ?(?:to|-|–) ?${MONTH}\.?,? ?['’]?(?:20)?\d\d(?!\d)`,
  String.raw`${MONTH}[ .,'’-]*${YEAR}`,
  String.raw`${TERM},? (?:20)\d\d(?:/\d\d)?`,
  String.raw`(?:fy ?|financial year |academic year |year )?${YEARS}(?: (?:academic|financial) year)?`,
  String.raw`${QUARTER},? (?:19|20)\d\d(?!\d)`,
  String.raw`h[12],? ?${YEARS}`,
];
const BARE: readonly string[] = [QUARTER, String.raw`${MONTH} ?(?:to|-|–) ?${MONTH}`, MONTH, TERM, "h[12]", String.raw`fy ?\d\d(?!\d)`, String.raw`(?:19|20)\d\d(?!\d)`];
const LEAD = String.raw`(?<![\p{L}\d£.,])`;
const TAIL = String.raw`(?![\p{L}])`;

const COMPLETE = new RegExp(`${LEAD}(?:${FORMS.join("|")})${TAIL}`, "giu");
const ANY = new RegExp(`${LEAD}(?:${[...FORMS, ...BARE].join("|")})${TAIL}`, "giu");

/** The span that words name; `year` says what a year left out may be. */
function spanOf(text: string, year: PlanPeriod | null): Span | null {
  const words = timingWords(text.replace(/[()]/g, " ").replace(/\bfy ?(?=\d\d\b(?!\/))/i, "20").replace(/[–]/g, "-").replace(/(?<=\d)\s*\/\s*(?=\d)/g, "/"));
  return readPeriod(words, { period: year, infer: year !== null }, "due");
}

function found(text: string, pattern: RegExp, year: PlanPeriod | null): FoundPeriod[] {
  return [...text.matchAll(pattern)].flatMap((match): FoundPeriod[] => {
    const span = spanOf(match[0], year);
    const isNumber = /^\d[\d/.]*$/.test(match[0]);
    if (span === null && isNumber) return [];
    return [{ text: match[0].trim(), from: span?.from ?? null, to: span?.by ?? null, inferred: span?.inferred ?? false, start: match.index, end: match.index + match[0].length }];
  });
}

/** The dates and periods that a text names with their years, in order. Words that read as none are left out. */
export function periodsIn(text: string): FoundPeriod[] {
  return found(text, COMPLETE, null).filter(({ from }) => from !== null);
}

/** The period that a heading names, a bare "Q1" or "April" included: its days are known where the year is. */
export function periodOfHeading(text: string, year: PlanPeriod | null): FoundPeriod | null {
  const all = found(text, ANY, year);
  const whole = all.find(({ from, inferred }) => from !== null && !inferred);
  return (whole && partOfWhole(text, whole, all)) ?? whole ?? all.find(({ from }) => from !== null) ?? all[0] ?? null;
}

/** "2018/19" over "Apr", or "Q1" beside "2018/19": the one says the year of the other. */
function partOfWhole(text: string, whole: FoundPeriod, all: readonly FoundPeriod[]): FoundPeriod | null {
  const source = whole.from && whole.to ? { from: whole.from, to: whole.to } : null;
  const part = all.find((each) => each !== whole && (each.from === null || each.inferred) && spanOf(each.text, source) !== null);
  const span = part ? spanOf(part.text, source) : null;
  if (!part || !span) return null;
  const [start, end] = [Math.min(whole.start, part.start), Math.max(whole.end, part.end)];
  return { text: text.slice(start, end).trim(), from: span.from, to: span.by, inferred: false, start, end };
}

/** A date cell as a period: shown as mmm-yy it is the month. */
export function periodOfCell({ value, text, look: { format } }: Pick<Cell, "value" | "text" | "look">): Period | null {
  if (!isCalendarDate(value)) return null;
  const precision = shownPrecision(format);
  const span = precision === "month" ? monthSpan(value.year, value.month) : precision === "year" ? calendarYearSpan(value.year) : daySpan(value.year, value.month, value.day);
  return { text: tidyLine(text), from: span?.from ?? null, to: span?.by ?? null, inferred: false };
}

/** The financial year that a day lies in. */
function yearOfDay({ year, month }: CalendarDate): PlanPeriod {
  const span = financialYearSpan(month >= 4 ? year : year - 1);
  return span ? { from: span.from, to: span.by } : { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
}

/** The one financial year that texts speak of; null where they name none, or several. */
export function yearOfTexts(texts: readonly string[]): PlanPeriod | null {
  const years = texts.flatMap(periodsIn).flatMap(({ to }) => (to ? [yearOfDay(to)] : []));
  const [first] = years;
  return first && years.every(({ from }) => compareDates(from, first.from) === 0) ? first : null;
}

const AS_AT = /\b(?:as (?:at|of|on)|correct (?:at|as at|to)|position (?:at|on)|up to|(?:data|figures?|performance|information|results?)(?: (?:is|are|as|correct|shown|reported|taken))* (?:to|at|for|from|on|of)|to (?:the )?end (?:of )?|snapshot (?:at|of|on|date:?)|date:|period(?: ending| covered)?:?|quarter(?: ending)?|ending)\b/i;

/** The day or period that a note gives to a table's figures: "Note: figures as at 31 January 2017"; null where it gives none, or several. */
export function asAtOfNote(text: string): Period | null {
  const [only, another] = periodsIn(text);
  return only && !another && AS_AT.test(fold(text.slice(0, only.start + 1)) + " ") ? plain(only) : null;
}

/** The one period that a title names. */
export function periodOfTitle(text: string): Period | null {
  const [only, another] = periodsIn(text);
  return only && !another ? plain(only) : null;
}

/** A period without its place. */
export const plain = ({ text, from, to, inferred }: Period): Period => ({ text, from, to, inferred });

export const NO_PERIOD: Period = { text: "", from: null, to: null, inferred: false };

/** The same days, or the same words where days are not known. */
export function isSamePeriod(one: Period, other: Period): boolean {
  if (one.from && one.to && other.from && other.to) return compareDates(one.from, other.from) === 0 && compareDates(one.to, other.to) === 0;
  return fold(one.text) === fold(other.text);
}
