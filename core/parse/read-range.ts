import { readSpan } from "./read-span.js";
import type { Span } from "./timing-span.js";
import { compareDates, onlyReading } from "./timing-span.js";
import type { YearSource } from "./timing-year.js";
import { complete } from "./timing-year.js";

/** What stands between the two ends of a range. Earlier rows win. */
const BETWEEN: readonly RegExp[] = [/ (?:to|until|till|through|up to) /g, / - /g, / ?- ?/g, / ?\/ ?| or /g];

/** Every way to cut a text in two at a pattern, which has the flag g. */
export function cuts(text: string, at: RegExp): [left: string, right: string][] {
  const found: [left: string, right: string][] = [];
  at.lastIndex = 0;
  for (let match = at.exec(text); match; match = at.exec(text)) {
    const left = text.slice(0, match.index).trim();
    const right = text.slice(match.index + match[0].length).trim();
    if (left !== "" && right !== "") found.push([left, right]);
  }
  return found;
}

/** The words at the end of a text, longest first: "7 december 2018" has " december 2018" and " 2018". */
function tails(text: string): string[] {
  return [...text.matchAll(/[ ./-]+/g)].map((match) => text.slice(match.index));
}

/**
 * The left of a range or list, which borrows what the right goes on to say: "January" before "March 2017", "3" before "7 December 2018".
 * It is the last such day before the right one: "December" before "January 2019" is 2018.
 */
export function borrowed(left: string, right: string, until: Span, source: YearSource): Span | null {
  for (const tail of [...tails(right), ` ${until.by.year}`]) {
    const span = readSpan(left + tail, source);
    if (span && compareDates(span.from, until.from) <= 0) return span;
    const earlier = tail.replace(/\d{4}$/, (year) => String(Number(year) - 1));
    const before = span && earlier !== tail ? readSpan(left + earlier, source) : null;
    if (before) return before;
  }
  return null;
}

/** The right of a range that leaves its year to the left: "Nov 2018 to Feb" ends in the first February after. */
function followed(right: string, after: Span, source: YearSource): Span | null {
  for (const year of [after.from.year, after.from.year + 1]) {
    const span = readSpan(`${right} ${year}`, source);
    if (span && compareDates(span.from, after.by) > 0) return span;
  }
  return null;
}

/** Both ends from the plan: "January - March" in a plan of one year. */
function endsWithinPlan(left: string, right: string, source: YearSource): [Span, Span] | null {
  const last = readSpan(right, source);
  const first = last && (borrowed(left, right, last, complete(source)) ?? readSpan(left, source));
  return first && last && [{ ...first, inferred: true }, last];
}

function ends(left: string, right: string, source: YearSource): [Span, Span] | null {
  const known = complete(source);
  const last = readSpan(right, known);
  const first = readSpan(left, known);
  const start = first ?? (last && borrowed(left, right, last, known));
  const end = last ?? (first && followed(right, first, known));
  if (start && end) return [start, end];
  return source.infer && !first && !last ? endsWithinPlan(left, right, source) : null;
}

function rangeOf(left: string, right: string, source: YearSource): Span | null {
  // Bare years could be calendar or financial ones.
  if (/^\d{4}$/.test(left) && /^\d{2,4}$/.test(right)) return null;
  const [first, last] = ends(left, right, source) ?? [];
  if (!first || !last || compareDates(first.from, last.from) > 0 || compareDates(first.by, last.by) > 0) return null;
  return { from: first.from, by: last.by, precision: last.precision, moment: false, inferred: first.inferred || last.inferred };
}

/** A range: "January - March 2017", "between 3 and 7 December 2018", "Oct/Nov 2018". Null when it is none or runs backwards. */
export function readRange(text: string, source: YearSource): Span | null {
  const plain = text.replace(/^(?:between|from) /, "");
  const separators = text.startsWith("between ") ? [/ and /g, ...BETWEEN] : BETWEEN;
  for (const separator of separators) {
    const range = onlyReading(cuts(plain, separator).map(([left, right]) => rangeOf(left, right, source)));
    if (range) return range;
  }
  return null;
}
