import type { Span } from "./spans.js";

/** Programs that align text place a column's starts within so many characters. */
export const JITTER = 3;

/** What a word costs that stands where its column does not. A line with a cost as high is no line of the table. */
const ACROSS = 10;
/** Leaving two blanks or more inside a cell. */
const BLANKS_INSIDE = 6;
/** Starting a cell after a single space. */
const NO_GAP = 2;
const LOWER_CASE = 6;
const DATE_CUT = 6;
/** Each character of a word past the start of the next column. */
const PAST = 1.5;
const IMPOSSIBLE = 1000;

const YEAR = /^(?:19|20)\d\d\b/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * The words of a line by column, given where the columns start; null when the line runs across them, as a heading or prose does.
 * Cells may be a few characters out of line, and a full cell may touch the next: the cheapest way to share the words out is taken.
 */
export function placeWords(line: readonly Span[], starts: readonly number[]): Span[][] | null {
  const columns = cheapest(line, starts);
  if (columns === null) return null;
  const tight = line.filter((word, at) => at > 0 && columns[at] !== columns[at - 1] && gapOf(line[at - 1], word) < 2).length;
  const segments = line.filter((word, at) => gapOf(line[at - 1], word) >= 2).length;
  // Some word of a sentence starts near any column: only what blanks show to be cells may be cut further.
  if (segments === 1 ? tight > 0 : tight > segments) return null;
  return starts.map((_, column) => line.filter((_word, at) => columns[at] === column));
}

/** The words up to one, the last of them in a column of its own choosing. */
interface Way {
  readonly cost: number;
  readonly across: boolean;
  readonly column: number;
  readonly before: Way | null;
}

const NO_WAY: Way = { cost: 0, across: false, column: -1, before: null };

/** The column of each word on the cheapest way; null when every way runs across the columns. Of two as cheap, the one further left. */
function cheapest(line: readonly Span[], starts: readonly number[]): number[] | null {
  let ways: readonly (Way | null)[] = [];
  line.forEach((word, at) => {
    const before = line[at - 1];
    const last = ways;
    // What starting a column costs is the same whichever column the word before stands in: the best of those to the left will do.
    let left: Way | null = at === 0 ? NO_WAY : null;
    ways = starts.map((start, column) => {
      const over = overrun(word, starts[column + 1] ?? Infinity);
      const step = (way: Way | null, cost: number): Way | null => way && { cost: way.cost + over + cost, across: way.across || over >= ACROSS, column, before: way };
      const begun = step(left, startCost(before, word, start));
      const same = usable(last[column]);
      const gone = step(same, gapOf(before, word) >= 2 ? BLANKS_INSIDE : 0);
      left = cheaper(left, same);
      return cheaper(begun, gone);
    });
  });
  const best = ways.reduce<Way | null>((found, way) => cheaper(found, way), null);
  return !best || best.across || best.cost >= IMPOSSIBLE ? null : columnsOf(best);
}

const usable = (way: Way | null | undefined): Way | null => (way && way.cost < IMPOSSIBLE ? way : null);
const cheaper = (one: Way | null, other: Way | null): Way | null => (one && other ? (other.cost < one.cost ? other : one) : (one ?? other));

function columnsOf(last: Way): number[] {
  const columns: number[] = [];
  for (let way: Way | null = last; way && way.column >= 0; way = way.before) columns.push(way.column);
  return columns.reverse();
}

const gapOf = (before: Span | undefined, word: Span): number => (before ? word.from - before.to : Infinity);

/** A word that reaches past the start of the next column. */
function overrun({ to }: Span, next: number): number {
  if (to <= next) return 0;
  return to > next + JITTER ? ACROSS : (to - next) * PAST;
}

function startCost(before: Span | undefined, word: Span, start: number): number {
  const off = word.from - start;
  if (gapOf(before, word) >= 2) {
    if (Math.abs(off) <= JITTER) return Math.abs(off) * 0.5;
    if (off > 0) return 2 + Math.min(off - JITTER, 6) * 0.5;
    return before ? 3 - off - JITTER : IMPOSSIBLE;
  }
  if (off > JITTER || off < -2 * JITTER) return IMPOSSIBLE;
  const cut = MONTH.test(before?.text ?? "") && YEAR.test(word.text);
  // A number seldom ends a cell of words: it is the next cell's date.
  if (/^\d/.test(word.text) && !cut) return Math.abs(off) * 0.3;
  return NO_GAP + Math.abs(off) + (/^\p{Ll}/u.test(word.text) ? LOWER_CASE : 0) + (cut ? DATE_CUT : 0);
}
