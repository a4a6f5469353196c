import { calendarDate, lastDayOfMonth } from "../model/calendar-date.js";
import { namedSpan } from "./named-span.js";
import { isFigure } from "./timing-forms.js";
import type { Span } from "./timing-span.js";
import { weekFrom, weekTo } from "./timing-span.js";
import type { YearSource } from "./timing-year.js";
import { dayBefore } from "./timing-year.js";

/** Words before a date that leave it what it is. None of these begins with a figure. "before", "after" and "from" are not among them. */
const LEAD_IN_WORDS: readonly string[] = [
  "(?:be )?(?:due|target|targeted|deadline|timescale|timing|estimated|expected|planned|provisional|provisionally|proposed|latest|est|approx|approximately|circa|ca?|around|about)(?: date)?",
  "(?:new|revised|original|target|due|completion|end|review|final|delivery) (?:date|deadline|target)",
  "by|on|in|at|during|within|until|till|up to|for|in-year|throughout|across",
  "all|no later than|not later than|on or before|by no later than|as of|as at|with effect from|wef|effective(?: from)?",
  "(?:to be )?(?:complete|completed|completion|achieved|delivered|done|finished|finish|closed|implemented|launched|published)",
  "(?:to be )?(?:in place|ready)(?= by| in| from| for| on)",
  "(?:revised|now|extended|moved|slipped|postponed|deferred|rescheduled|rebaselined|changed)(?: to| until)?",
  "first|initial|next|initially|first due|next due|original|originally",
  "(?:phase|stage|part|step|milestone|tranche|cohort|wave) ?(?:\\d|[a-h]|i{1,3}|one|two|three)",
  "close of (?:play|business)|cop|cob|midday|noon|midnight",
];
/** Any short label with a colon, unless it turns the date into another: "Final report: March 2019". */
const LABEL = /^(?!.*\b(?:not|no|after|before|start|starts|started|starting|from|since|review|reviewed|ongoing|was|previous|previously|prior|last)\b)[a-z][a-z &/-]{2,30}: /;
const LEAD_IN = new RegExp(`^(?:${LEAD_IN_WORDS.join("|")})[ .,:;-]+(?=.)|${LABEL.source}`);
/** And words after it, none of which ends with a figure. */
const TRAILER =
  /(?: at)?(?: the)? latest$| \(?(?:target|deadline|completed?|completion|achieved|delivered|done|approx|approximately|provisional|provisionally|revised|draft|final|original|latest|estimated|est|launch|go[- ]live)\.?\)?$| - (?:completed?|achieved|delivered|done)$/;

/** A part of a month, as days of it. A convention, not a guess at a date: early is by the tenth, mid the fifteenth. */
const PARTS_OF_MONTH: Readonly<Record<string, readonly [first: number, last: number | "last"]>> = { early: [1, 10], mid: [15, 15], late: [21, "last"] };

function partOfMonth(span: Span, part: string): Span | null {
  const days = PARTS_OF_MONTH[part];
  if (span.precision !== "month" || !days) return null;
  const { year, month } = span.from;
  const from = calendarDate(year, month, days[0]);
  const by = days[1] === "last" ? lastDayOfMonth(year, month) : calendarDate(year, month, days[1]);
  return from && by && { ...span, from, by };
}

/** Words that say which part of a named span is meant. */
const QUALIFIERS: readonly (readonly [written: RegExp, means: (span: Span, word: string) => Span | null])[] = [
  [/^before (?:end|close)(?: of)? |^prior to end of /, (span) => ({ ...span, from: span.by, moment: true })],
  [/^(?:before|prior to|ahead of) /, dayBefore],
  [/^(?:very )?(?:end|close|last day)(?: of)?[ -](?:month )?|^by end(?: of)? /, (span) => ({ ...span, from: span.by, moment: true })],
  [/^(?:start|beginning|first day) of |^(?:beginning|start) (?=q|qtr|quarter|\d{4}\/)/, (span) => ({ ...span, by: span.from, moment: true })],
  [/^w\/c[ :-]*/, weekFrom],
  [/^w\/e[ :-]*/, weekTo],
  [/^quarter ending /, (span) => ({ ...span, from: span.by, moment: true, precision: "quarter" })],
  [/^(?:early|late)(?: in)?[ -]|^(?:mid|middle)(?: of)?[ -]?(?=[a-z])/, (span, word) => partOfMonth(span, word.startsWith("mid") ? "mid" : word.startsWith("early") ? "early" : "late")],
];

const DEEPEST = 5;

/** One span and nothing but it, with the words that councils put around it: "by the end of March 2019", "w/c 3 Dec 18". Null when it is none. */
export function readSpan(text: string, source: YearSource, depth = 0): Span | null {
  if (text === "" || depth > DEEPEST) return null;
  const named = namedSpan(text, source);
  if (named) return named;
  const inner = (rest: string): Span | null => readSpan(rest.trim(), source, depth + 1);
  if (!isFigure(text.charCodeAt(0))) {
    const bare = /^\(([^()]*)\)$/.exec(text);
    if (bare) return inner(bare[1] ?? "");
    for (const [written, means] of QUALIFIERS) {
      const match = written.exec(text);
      const span = match && inner(text.slice(match[0].length));
      if (match && span) return means(span, match[0]);
    }
    const rest = text.replace(LEAD_IN, "");
    const span = rest === text ? null : inner(rest);
    if (span) return span;
  }
  if (isFigure(text.charCodeAt(text.length - 1))) return null;
  const rest = text.replace(TRAILER, "");
  return rest === text ? null : inner(rest);
}
