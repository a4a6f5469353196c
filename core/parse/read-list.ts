import { borrowed, cuts } from "./read-range.js";
import { readSpan } from "./read-span.js";
import type { Span, TimingRole } from "./timing-span.js";
import { compareDates, onlyReading } from "./timing-span.js";
import type { YearSource } from "./timing-year.js";
import { complete } from "./timing-year.js";

/** What stands between the dates of a list. */
const LISTED = / ?(?:[;,+&]| and | then ) ?(?:and |then )?/g;
const MOST_DATES = 9;
/** Complete dates have a figure each. */
const TWO_FIGURES = /\d[^\d]+\d/;

/**
 * Several dates in one cell, in order of time: what is named begins with the first and is due with the last. Out of order, one of them
 * may have taken another's place without saying so, and that is not read.
 */
function chosen(spans: readonly Span[], role: TimingRole): Span | null {
  const ordered = spans.every((span, index) => index === 0 || compareDates(span.from, spans[index - 1]?.from ?? span.from) > 0);
  const span = role === "start" ? spans[0] : spans[spans.length - 1];
  return ordered && span ? { ...span, moment: true } : null;
}

/** Dates with something between them: "Nov 18, Mar 19", "Phase 1: Dec 18; Phase 2: Mar 19", "3, 10 and 17 December 2018". */
export function readList(text: string, source: YearSource, role: TimingRole): Span | null {
  const parts = text.split(LISTED).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_DATES) return null;
  const spans: Span[] = [];
  let right = "";
  for (const part of parts.toReversed()) {
    const [next] = spans;
    const span = readSpan(part, complete(source)) ?? (next ? borrowed(part, right, next, complete(source)) : null);
    if (!span) return null;
    spans.unshift(span);
    right = part;
  }
  return chosen(spans, role);
}

function allWays(text: string, source: YearSource): Span[][] {
  const whole = readSpan(text, complete(source));
  const several = cuts(text, / /g).flatMap(([left, right]) => {
    const first = readSpan(left, complete(source));
    return first ? allWays(right, source).map((rest) => [first, ...rest]) : [];
  });
  return whole ? [[whole], ...several] : several;
}

/** Dates with nothing but a space between them, each complete: "Nov 18 Mar 19". Null unless every way to cut them says the same. */
export function readSideBySide(text: string, source: YearSource, role: TimingRole): Span | null {
  if (!TWO_FIGURES.test(text) || text.split(" ").length > MOST_DATES) return null;
  const found = allWays(text, source).map((spans) => chosen(spans, role));
  return found.includes(null) ? null : onlyReading(found);
}
