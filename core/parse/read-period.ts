import type { PlanPeriod } from "../recognise/options.js";
import { readList, readSideBySide } from "./read-list.js";
import { cuts, readRange } from "./read-range.js";
import { readSpan } from "./read-span.js";
import type { Span, TimingRole } from "./timing-span.js";
import { compareDates, onlyReading } from "./timing-span.js";
import type { YearSource } from "./timing-year.js";
import { complete } from "./timing-year.js";

const MOVED = "revised|moved|extended|slipped|postponed|deferred|rescheduled|rebaselined|changed|delayed|amended|put back|brought forward";
/** A date that took another's place. */
const REPLACED_BY = new RegExp(` ?[;,.:(-]* ?\\b(?:now|(?:date )?(?:${MOVED})(?: (?:date|to|until))?)\\b[:.]? ?(?=.)| -> `, "g");
const IN_PLACE_OF = new RegExp(` ?[;,.(-]* ?\\b(?:was|previously|originally|formerly|original|orig|instead of|(?:${MOVED}) from)\\b[:.]? ?`, "g");
const FROM_TO = new RegExp(`^(?:${MOVED}) from (.+) to (.+)$`);

/** The date that stands, where one took another's place: "Dec 18 (revised to Feb 19)", "Feb 19 (was Dec 18)". */
function readRevised(text: string, source: YearSource): Span | null {
  const plain = text.replace(/\)$/, "");
  const [, from, to] = FROM_TO.exec(plain) ?? [];
  const pairs = from !== undefined && to !== undefined ? [[from, to] as const] : [...cuts(plain, REPLACED_BY), ...cuts(plain, IN_PLACE_OF).map(([left, right]) => [right, left] as const)];
  return onlyReading(pairs.map(([old, current]) => readSpan(old, source) && readSpan(current, source)));
}

/** The nearer of two spans, where one lies inside the other. */
function nearer(one: Span, other: Span): Span | null {
  const holds = (big: Span, small: Span): boolean => compareDates(big.from, small.from) <= 0 && compareDates(big.by, small.by) >= 0;
  return holds(one, other) ? other : holds(other, one) ? one : null;
}

/** "Q3 (Oct - Dec 2018)", "31 March 2019 (Q4)": the complete one of the two says which year the other means, and the nearer counts. */
function readBracketed(text: string, source: YearSource, role: TimingRole): Span | null {
  const [, outside, inside] = /^([^()]+?) ?\(([^()]+)\)$/.exec(text) ?? [];
  if (outside === undefined || inside === undefined) return null;
  const anchor = readPeriod(outside, complete(source), role) ?? readPeriod(inside, complete(source), role) ?? readPeriod(outside, source, role);
  if (!anchor) return null;
  const plan: PlanPeriod = { from: anchor.from, to: anchor.by };
  const [one, other] = [outside, inside].map((part) => readPeriod(part, { period: plan, infer: true }, role));
  const span = one && other ? nearer(one, other) : null;
  return span && { ...span, inferred: anchor.inferred };
}

type Reader = (text: string, source: YearSource, role: TimingRole) => Span | null;

/** Earlier rows win. */
const READERS: readonly Reader[] = [(text, source) => readSpan(text, source), readRevised, readBracketed, readRange];
/** Lists are read only where they say their own years. */
const COMPLETE_READERS: readonly Reader[] = [...READERS, readList, readSideBySide];

const LEAD_IN = /^(?:by|due|during|within|timescale|timing|target|deadline)\b:? /;

function firstOf(readers: readonly Reader[], text: string, source: YearSource, role: TimingRole): Span | null {
  for (const read of readers) {
    const span = read(text, source, role);
    if (span) return span;
  }
  return null;
}

/** A span, a range, a list, a revised date: whatever names days. Null when it names none, or could mean two things. Words as of `timingWords`. */
export function readPeriod(text: string, source: YearSource, role: TimingRole): Span | null {
  // What the text says by itself comes before what the plan would add.
  const span = firstOf(COMPLETE_READERS, text, complete(source), role) ?? (source.infer ? firstOf(READERS, text, source, role) : null);
  const rest = text.replace(LEAD_IN, "");
  return span ?? (rest === text ? null : readPeriod(rest, source, role));
}
