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
  const placed = starts.map((): Span[] => []);
  for (const [at, word] of line.entries()) placed[columns[at] ?? -1]?.push(word);
  return placed;
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
  for (const [at, word] of line.entries()) ways = waysOn(ways, at === 0 ? NO_WAY : null, line[at - 1], word, starts);
  const best = ways.reduce((found, way) => cheaper(found, way), null);
  return !best || best.across ? null : columnsOf(best);
}

/** The cheapest way to each column by one word more, null where there is none. */
function waysOn(last: readonly (Way | null)[], start: Way | null, before: Span | undefined, word: Span, starts: readonly number[]): (Way | null)[] {
  const ways: (Way | null)[] = [];
  const isApart = gapOf(before, word) >= 2;
  const goOn = isApart ? BLANKS_INSIDE : 0;
  const costAt = isApart ? startAfterGap(before === undefined) : startAfterSpace(before, word);
  // What starting a column costs is the same whichever column the word before stands in: the best of those to the left will do.
  let left = start;
  for (let column = 0; column < starts.length; column++) {
    const over = overrun(word, starts[column + 1] ?? Infinity);
    const same = last[column] ?? null;
    const begun = left ? left.cost + over + costAt(word.from - (starts[column] ?? 0)) : Infinity;
    const gone = same ? same.cost + over + goOn : Infinity;
    const cost = Math.min(begun, gone);
    const from = gone < begun ? same : left;
    ways.push(from && cost < IMPOSSIBLE ? { cost, across: from.across || over >= ACROSS, column, before: from } : null);
    left = cheaper(left, same);
  }
  return ways;
}

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

/** What it costs to start a column so many characters from where it starts, after a gap. */
const startAfterGap = (isFirst: boolean) => (off: number): number => {
  if (Math.abs(off) <= JITTER) return Math.abs(off) * 0.5;
  if (off > 0) return 2 + Math.min(off - JITTER, 6) * 0.5;
  return isFirst ? IMPOSSIBLE : 3 - off - JITTER;
};

/** The same after a single space. */
function startAfterSpace(before: Span | undefined, { text }: Span): (off: number) => number {
  const cut = MONTH.test(before?.text ?? "") && YEAR.test(text);
  // A number seldom ends a cell of words: it is the next cell's date.
  const isNumber = /^\d/.test(text) && !cut;
  const more = NO_GAP + (/^\p{Ll}/u.test(text) ? LOWER_CASE : 0) + (cut ? DATE_CUT : 0);
  return (off) => {
    if (off > JITTER || off < -2 * JITTER) return IMPOSSIBLE;
    return isNumber ? Math.abs(off) * 0.3 : Math.abs(off) + more;
  };
}
