import { JITTER, placeWords } from "./place-words.js";
import { segmentStarts, spansOf, type Span } from "./spans.js";
import type { TableLine } from "./wrapped-rows.js";

/** A table whose columns are aligned by spaces. */
interface AlignedTable {
  /** Where its columns start. */
  readonly starts: readonly number[];
  /** Its lines, by index. A line that runs across the columns (a heading, a page's foot) is none of them. */
  readonly placed: ReadonlyMap<number, readonly (readonly Span[])[]>;
  /** The line after its last. */
  readonly end: number;
}

interface Line {
  readonly words: readonly Span[];
  /** Where its words stand that have two blanks or more before them. */
  readonly starts: readonly number[];
  /** How wide the blanks are between its words, where there is more than one. */
  readonly gaps: readonly number[];
  /** A page break stands before it. */
  readonly breaks: boolean;
}

/** So many blank lines end a table. */
const BLANKS = 3;
/** So many lines that run across the columns, one after the other, end a table. */
const ACROSS = 2;
/** A table has so many columns, and so many lines that have two of them. */
const LEAST = 3;
const LEADER = /\.{4,}|(?:\. ){4,}|…{2,}|_{4,}/;
/** In so many lines a table shows its columns. */
const SHOWN = 60;
/** So often a table is looked at again without the lines at its end that prove to be none of it. */
const LOOKS = 8;
/** So many lines at the end of what is looked at may be blank or run across while the table goes on. */
const SLACK = ACROSS * BLANKS;
/** One in so many lines has texts in three columns; the others go on with cells. */
const THIN = 8;
/** Justified prose has many gaps of two blanks, tables have as many that are wider. */
const WIDE = 3;
/** So large a part of the texts must start where columns do. */
const IN_LINE = 0.7;

/** The tables of a text (as `pdftotext -layout` writes them) in which three columns or more start at the same places: their lines, with what stands in each column. */
export function alignedTables(texts: readonly string[]): TableLine[][] {
  const lines = texts.map((text): Line => {
    const words = LEADER.test(text) ? [] : spansOf(text);
    return { words, starts: segmentStarts(words), gaps: words.slice(1).map(({ from }, index) => from - (words[index]?.to ?? 0)).filter((gap) => gap >= 2), breaks: text.startsWith("\f") };
  });
  const tables: TableLine[][] = [];
  let above: AlignedTable | null = null;
  let at = 0;
  while (at < lines.length) {
    const found = (lines[at]?.starts.length ?? 0) >= 2 ? tableFrom(lines, at) : null;
    const table: AlignedTable | null = found && above ? likeAbove(lines, found, above) : found;
    if (table) tables.push(linesOf(lines, table));
    above = table ?? above;
    at = table ? table.end : at + 1;
  }
  return tables;
}

function linesOf(lines: readonly Line[], { placed }: AlignedTable): TableLine[] {
  return [...placed].map(([at, columns]) => ({
    at, apart: !placed.has(at - 1) || (lines[at]?.breaks ?? false), cells: columns.map((words) => words.map(({ text }) => text).join(" ")),
  }));
}

/**
 * The table that starts at a line; null when none does. Its first lines must show it, and twice as many are looked at as long as it goes on to their end:
 * a long text is not looked through from every line.
 */
function tableFrom(lines: readonly Line[], from: number): AlignedTable | null {
  let found: AlignedTable | null = null;
  for (let most = SHOWN; ; most *= 2) {
    const to = endOfBlock(lines, from, most);
    const table = tableIn(lines, from, to);
    found = table ?? found;
    if (!table || to < from + most || to - table.end > SLACK) return found;
  }
}

/** Lines at a table's end that prove to be none of it may have hidden its columns: it is looked at again without them. */
function tableIn(lines: readonly Line[], from: number, block: number): AlignedTable | null {
  let to = block;
  for (let look = 0; look < LOOKS; look++) {
    const starts = columnStarts(lines.slice(from, to));
    if (starts.length < LEAST) return null;
    const { placed, end } = place(lines, from, to, starts);
    if (end === to || placed.size === 0) return placed.has(from) && isTable(lines, starts, placed) ? { starts, placed, end } : null;
    to = end;
  }
  return null;
}

/** Where the next page begins, or several blank lines stand; at most so many lines further. */
function endOfBlock(lines: readonly Line[], from: number, most: number): number {
  const last = Math.min(lines.length, from + most);
  let [at, blank] = [from + 1, 0];
  for (; at < last && !lines[at]?.breaks && blank < BLANKS; at++) blank = lines[at]?.words.length === 0 ? blank + 1 : 0;
  return at === from + most ? at : at - blank;
}

/** Where columns start: in two lines or more, and in more lines than run across there. */
function columnStarts(lines: readonly Line[]): number[] {
  const all = lines.flatMap(({ starts }, line) => starts.map((at): Start => ({ at, line }))).sort((a, b) => a.at - b.at);
  const clusters: Cluster[] = [];
  for (const { at, line } of all) {
    const last = clusters.at(-1);
    // Starts close together are one column's, unless a line has both.
    if (last && at - (last.starts.at(-1) ?? 0) <= JITTER && !last.lines.has(line)) {
      last.starts.push(at);
      last.lines.add(line);
    } else clusters.push({ starts: [at], lines: new Set([line]) });
  }
  const rows = lines.filter(({ starts }) => starts.length >= LEAST);
  return clusters.flatMap(({ starts }) => {
    if (starts.length < 2) return [];
    const start = commonest(starts);
    return starts.length > rows.filter(({ words }) => runsAcross(words, start)).length ? [start] : [];
  });
}

interface Start {
  readonly at: number;
  readonly line: number;
}

/** Starts of one column, from left to right, and the lines that they are of. */
interface Cluster {
  readonly starts: number[];
  readonly lines: Set<number>;
}

/** The first of those that are there most often. */
function commonest(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)[0]?.[0] ?? 0;
}

/** Whether words with single spaces between them go on where a column should start, and none of them starts there. */
function runsAcross(words: readonly Span[], start: number): boolean {
  return words.some(({ from, to }, at) => from < start && to >= start - 1 && (words[at + 1]?.from ?? Infinity) - to < 2) && !words.some(({ from }) => Math.abs(from - start) <= JITTER);
}

function place(lines: readonly Line[], from: number, to: number, starts: readonly number[]): Pick<AlignedTable, "placed" | "end"> {
  const placed = new Map<number, Span[][]>();
  let end = from + 1;
  let across = 0;
  for (let at = from; at < to && across < ACROSS; at++) {
    const { words } = lines[at] ?? { words: [] };
    if (words.length === 0) continue;
    const columns = standsAlone(lines, at) ? null : placeWords(words, starts);
    if (columns) {
      placed.set(at, columns);
      end = at + 1;
    }
    across = columns ? 0 : across + 1;
  }
  return { placed, end };
}

/** One text between blank lines, set in: a title or a page number. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const empty = (line: Line | undefined): boolean => (line?.words.length ?? 0) === 0;
  return lines[at]?.starts.length === 1 && empty(lines[at - 1]) && empty(lines[at + 1]);
}

function isTable(lines: readonly Line[], starts: readonly number[], placed: ReadonlyMap<number, readonly (readonly Span[])[]>): boolean {
  const filled = [...placed.values()].filter((columns) => columns.filter(({ length }) => length > 0).length >= 2);
  const rows = [...placed.keys()].flatMap((at) => (lines[at] && lines[at].starts.length >= LEAST ? [lines[at]] : []));
  if (rows.length < 2 || rows.length * THIN < placed.size || filled.length < LEAST) return false;
  const near = (start: number, others: readonly number[]): boolean => others.some((other) => Math.abs(other - start) <= JITTER);
  const recurring = starts.filter((start) => rows.filter((row) => near(start, row.starts)).length * 2 >= rows.length);
  const all = rows.flatMap((row) => row.starts);
  const gaps = rows.flatMap((row) => row.gaps);
  return recurring.length >= LEAST && all.filter((start) => near(start, starts)).length >= all.length * IN_LINE && gaps.filter((gap) => gap >= WIDE).length * 2 >= gaps.length;
}

/** A page on which a column happens to be empty goes on with the columns of the page before. */
function likeAbove(lines: readonly Line[], table: AlignedTable, above: AlignedTable): AlignedTable {
  const same = table.starts.length < above.starts.length && table.starts.every((start) => above.starts.some((other) => Math.abs(other - start) <= JITTER));
  if (!same) return table;
  const placed = new Map([...table.placed.keys()].flatMap((at) => {
    const columns = placeWords(lines[at]?.words ?? [], above.starts);
    return columns ? [[at, columns] as const] : [];
  }));
  return placed.size === table.placed.size ? { ...table, starts: above.starts, placed } : table;
}
