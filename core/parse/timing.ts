import type { CalendarDate } from "../model/calendar-date.js";
import { remember } from "../model/remember.js";
import type { Timing } from "../model/timing.js";
import { BLANK_TIMING } from "../model/timing.js";
import type { PlanPeriod } from "../recognise/options.js";
import { shownPrecision } from "./number-format.js";
import { readPeriod } from "./read-period.js";
import { tidy } from "./tidy.js";
import type { Phrase } from "./timing-phrases.js";
import { readNoted, readPhrase } from "./timing-phrases.js";
import type { Span, TimingRole } from "./timing-span.js";
import { calendarYearSpan, monthSpan } from "./timing-span.js";
import { couldBeTiming, timingWords } from "./timing-text.js";

export { planPeriodOf } from "./plan-period.js";
export type { TimingRole } from "./timing-span.js";

/** A dash, a dot or a stroke on its own is a blank that somebody filled in. */
const BLANK = /^[-‐-―−_.·…~/\\|\s]*$/;
const NOT_APPLICABLE = /^(?:n ?[/.]? ?a\.?|not (?:applicable|relevant|required|needed)|none|nil)$/;

/** The days of a span that count: a start is the first day of what it names, a due date the last. */
function days(span: Span, role: TimingRole): Pick<Timing, "from" | "by"> {
  return { from: role === "start" || !span.moment ? span.from : null, by: span.by };
}

function timingOfPhrase(text: string, { kind, span, use, every }: Phrase, role: TimingRole): Timing {
  const timing = { ...BLANK_TIMING, text, kind, every, ongoing: kind !== "to-be-confirmed" };
  if (!span || use === "mentioned") return timing;
  const known = use === "from" ? { from: span.from, by: null } : days(span, role);
  return { ...timing, ...known, precision: span.precision, inferred: span.inferred };
}

/** "From September 2018" is when an action starts where starts are given, and how long it goes on where due dates are. */
const STARTS = /^(?:from|start|starts|started|starting|commence|commences|commenced|commencing|begin|begins|began|beginning)(?: in| on| from)?:? (?=[^o])(?!.*\bonwards?$)/;

/**
 * Reads a start or a due date as it is written. Never throws and never guesses: what it can't read is `unreadable`, text kept.
 * A start is read as the first day of what it names, a due date as the last ("March 2019" is due by 31 March).
 * A year left out is taken from `period` where only one fits, and marked inferred.
 */
export function parseTiming(text: string, role: TimingRole, period: PlanPeriod | null): Timing {
  return (period === null ? WITHOUT_PERIOD : readersOf(period))[role](text);
}

type Readers = Readonly<Record<TimingRole, (text: string) => Timing>>;

/** Trackers say the same few dates many times over, and reading a phrase is the dearest thing that a cell can ask for. */
function timingReaders(period: PlanPeriod | null): Readers {
  return { start: remember((text) => readTiming(text, "start", period)), due: remember((text) => readTiming(text, "due", period)) };
}

const WITHOUT_PERIOD = timingReaders(null);
const BY_PERIOD = new WeakMap<PlanPeriod, Readers>();

function readersOf(period: PlanPeriod): Readers {
  const known = BY_PERIOD.get(period) ?? timingReaders(period);
  BY_PERIOD.set(period, known);
  return known;
}

function readTiming(text: string, role: TimingRole, period: PlanPeriod | null): Timing {
  const written = tidy(text);
  const plain = { ...BLANK_TIMING, text: written };
  if (BLANK.test(written)) return plain;
  const words = timingWords(written);
  if (NOT_APPLICABLE.test(words)) return { ...plain, kind: "not-applicable" };
  if (!couldBeTiming(words)) return { ...plain, kind: "unreadable" };
  const source = { period, infer: true };
  const named = role === "start" ? words.replace(STARTS, "") : words;
  const by = (span: Span): Timing => ({ ...plain, kind: "by", ...days(span, role), precision: span.precision, inferred: span.inferred });
  const span = readPeriod(named, source, role);
  if (span) return by(span);
  const phrase = readPhrase(words, source, role);
  if (phrase) return timingOfPhrase(written, phrase, role);
  const noted = readNoted(named, source, role);
  return noted ? by(noted) : { ...plain, kind: "unreadable" };
}

/** A date cell. `text` is what the sheet shows and `format` its number format: a date shown as mmm-yy is a month. */
export function timingOfDate(date: CalendarDate, text: string, format: string, role: TimingRole): Timing {
  const precision = shownPrecision(format);
  const whole = precision === "month" ? monthSpan(date.year, date.month) : precision === "year" ? calendarYearSpan(date.year) : null;
  if (!whole) return { ...BLANK_TIMING, text: tidy(text), kind: "by", from: role === "start" ? date : null, by: date, precision: "day" };
  return { ...BLANK_TIMING, text: tidy(text), kind: "by", ...days(whole, role), precision: whole.precision };
}
