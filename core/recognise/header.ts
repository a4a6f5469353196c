import type { Area } from "../grid/address.js";
import { isCalendarDate } from "../grid/grid.js";
import { isStatusWord } from "../parse/status.js";
import { parseTiming } from "../parse/timing.js";
import { remember } from "../model/remember.js";
import { tidyLine, wordsAtLeast } from "../parse/tidy.js";
import { matchHeading, type Candidate } from "./match-heading.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";
import { kindOfHeadings } from "./table-kinds.js";

/** A column of a header: where it stands, its heading as one line, and what that may mean. */
export interface HeaderColumn {
  readonly column: number;
  readonly heading: string;
  /** "D4", of the lowest heading cell. */
  readonly cell: ViewCell | null;
  readonly candidates: readonly Candidate[];
  /** The heading is a status word of its own (Red, Amber, …), as where statuses are ticks in several columns. */
  readonly tick: boolean;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns that the header spans, merges included. */
  readonly area: Area;
}

const LONGEST = 90;
const LONGEST_SENTENCE = 25;
/** From here a heading is known well enough to count, and is certain. */
export const KNOWN = 0.55;
export const SURE = 0.8;
/** A month, quarter or week may be a heading too, though it says nothing of what its column holds. */
const PERIOD_SCORE = 0.6;

export const isColumnPeriod = (text: string): boolean => /^(?:q(?:tr|uarter)?\s*[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\s*(?:['’]?\d\d(?:\d\d)?)?(?:[-/ ]\d\d(?:\d\d)?)?$/i.test(text.trim());

/** A date names no column, though a month may ("Oct update"). */
export const isDateText = (text: string): boolean => text.length <= LONGEST_DATE && hasFigure(text) && readsAsDate(text);

const LONGEST_DATE = 40;
const hasFigure = (text: string): boolean => /\d/.test(text);
const readsAsDate = remember((text) => parseTiming(text, "due", null).kind !== "unreadable" && !isColumnPeriod(text));

/** A figure names nothing, nor does a date that is no month. */
function mayBeHeading({ text, source: { value } }: ViewCell): boolean {
  return text.length <= LONGEST && typeof value !== "number" && (!isCalendarDate(value) || isColumnPeriod(text));
}

function isHeadingText(cell: ViewCell): boolean {
  const { text } = cell;
  if (!mayBeHeading(cell)) return false;
  const unnumbered = text.replace(/^\s*(?:\d{1,2}|[A-Za-z])[.)]\s+/, "");
  return (text.length <= LONGEST_SENTENCE || !/[.;]\s+\p{Lu}/u.test(unnumbered)) && !isDateText(text);
}

/** How sure we are that a column's heading is a name that we know (0 to 1). */
export const score = (column: HeaderColumn): number => (column.tick ? 0.9 : (column.candidates[0]?.score ?? (isColumnPeriod(column.heading) || isDateText(column.heading) ? PERIOD_SCORE : 0)));

/** Columns with no blank column between them. */
function groupsOf(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  return unbroken(columns, ({ cell, column }) => cell?.merge?.right ?? column);
}

/** Cells with no blank column between them. */
function runsOf(cells: readonly ViewCell[]): ViewCell[][] {
  return unbroken(cells, ({ merge, column }) => merge?.right ?? column);
}

function unbroken<Of extends { readonly column: number }>(all: readonly Of[], endOf: (each: Of) => number): Of[][] {
  const groups: Of[][] = [];
  for (const each of all) {
    const last = groups.at(-1)?.at(-1);
    if (last && each.column <= endOf(last) + 1) groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** A key, a note or another table that stands beside a header, a blank column between, is no part of it. */
function withoutNeighbours(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const groups = groupsOf(columns);
  if (groups.length < 2) return columns;
  const sum = (group: readonly HeaderColumn[]): number => group.reduce((total, column) => total + (score(column) >= KNOWN ? score(column) : 0), 0);
  const worth = (group: readonly HeaderColumn[]): number => sum(group) - (groups.length > 1 && kindOfHeadings(group.map((c) => c.heading)) !== null ? 100 : 0);
  const main = groups.reduce((best, group) => (worth(group) > worth(best) ? group : best), groups[0] ?? []);
  const fieldOf = (column: HeaderColumn): string | undefined => (score(column) >= KNOWN ? column.candidates[0]?.field : undefined);
  const own = new Set(main.map(fieldOf));
  const adds = (group: readonly HeaderColumn[]): boolean => group.some((column) => column.tick || (fieldOf(column) !== undefined && !own.has(fieldOf(column))));
  const belongs = (group: readonly HeaderColumn[]): boolean => group === main || (adds(group) && kindOfHeadings(group.map((c) => c.heading)) === null);
  return groups.filter((group, i) => belongs(group) || (groups.slice(0, i).some(belongs) && groups.slice(i + 1).some(belongs))).flat();
}

function headerOf(top: number, bottom: number, found: readonly HeaderColumn[]): Header {
  const columns = withoutNeighbours(found);
  let left = Infinity;
  let right = 0;
  for (const { column, cell } of columns) {
    left = Math.min(left, column);
    right = Math.max(right, cell?.merge?.right ?? column);
  }
  return { top, bottom, columns, area: { top, left, bottom, right } };
}

const MOST_TICK_WORDS = 4;

/** "Amber", or "RAG status Amber" where a group heading stands above. */
const namesStatus: (heading: string) => boolean = remember((heading) => {
  if (/\d/.test(heading) || (!heading.includes("(") && wordsAtLeast(heading) > MOST_TICK_WORDS)) return false;
  const words = heading.replace(/\([^)]*\)/g, " ").trim().split(/\s+/);
  return words.length <= MOST_TICK_WORDS && (isStatusWord(words.join(" ")) || isStatusWord(words.slice(-2).join(" ")) || isStatusWord(words.at(-1) ?? ""));
});

/** Status words side by side are the headings of tick columns. One alone ("Complete") is a heading like any other. */
function markTicks(columns: HeaderColumn[]): HeaderColumn[] {
  const named = columns.map((c) => namesStatus(c.heading) && ((c.candidates[0]?.score ?? 0) < 0.9 || (isStatusWord(c.heading) && !c.heading.endsWith("?"))) && !/\b(?:update|commentary|comments?)\b/i.test(c.heading));
  return columns.map((column, i) => {
    const beside = [i - 1, i + 1].some((j) => named[j] === true && Math.abs((columns[j]?.column ?? 0) - column.column) <= 1);
    return named[i] === true && beside ? { ...column, tick: true } : column;
  });
}

/** What a cell may mean as a heading. Most cells mean nothing, which is cheaper to tell than that they are dates. */
function candidatesOf(cell: ViewCell, heading: string): readonly Candidate[] {
  if (!mayBeHeading(cell)) return [];
  const found = matchHeading(heading);
  return found.length > 0 && isHeadingText(cell) ? found : [];
}

function rowColumns({ filled }: ViewRow): HeaderColumn[] | null {
  if (filled.length < 2 || !filled.every((cell) => cell.text.length <= LONGEST * 2)) return null;
  const columns = filled.map((cell): HeaderColumn => {
    const heading = tidyLine(cell.text);
    return { column: cell.column, heading, cell, candidates: candidatesOf(cell, heading), tick: false };
  });
  return markTicks(columns);
}

/** A row as a header, whatever it is; null when it cannot be one. */
export function singleRow(row: ViewRow): Header | null {
  const columns = rowColumns(row);
  return columns === null ? null : headerOf(row.row, row.row, columns);
}

/** A row as a header; null when it holds fewer names than any header does, as nearly every row of a sheet. */
export function namingRow(row: ViewRow): Header | null {
  if (!mayHoldNames(row)) return null;
  const columns = rowColumns(row);
  return columns === null || !holdsNames(columns) ? null : headerOf(row.row, row.row, columns);
}

/** Shorter texts are looked at before longer ones: most are known already, and they may tell enough. */
const SHORT = 24;
/** So many dates may be the weeks of a chart, which a header can have. */
export const FEWEST_WEEKS = 3;

/** Whether a row can hold names enough for a header, told before anything is made of it. */
function mayHoldNames({ filled }: ViewRow): boolean {
  const cells = withoutDates(filled);
  if (cells.length < 2) return false;
  const inTurn = cells.filter(({ text }) => text.length <= SHORT).concat(cells.filter(({ text }) => text.length > SHORT));
  let sure = 0;
  let known = 0;
  let left = inTurn.length;
  for (const cell of inTurn) {
    if (sure >= 2) return true;
    if (known + left < 2 || sure + left < 1 || (sure + left < 2 && known + left < 3)) return false;
    const heading = tidyLine(cell.text);
    const score = namesStatus(heading) ? 1 : (candidatesOf(cell, heading)[0]?.score ?? 0);
    if (score >= SURE) sure++;
    if (score >= KNOWN) known++;
    left--;
  }
  return sure >= 2 || (sure === 1 && known >= 3);
}

/** The cells of a row that can be a header's: a date among names makes a row a line, with all that stands beside it without a blank column between. */
function withoutDates(filled: readonly ViewCell[]): readonly ViewCell[] {
  let dates = 0;
  for (const cell of filled) if (isDate(cell)) dates++;
  if (dates === 0 || dates >= FEWEST_WEEKS) return filled;
  return runsOf(filled).filter((run) => !run.some(isDate)).flat();
}

function isDate({ text }: ViewCell): boolean {
  return text.length <= LONGEST_DATE && hasFigure(text) && readsAsDate(tidyLine(text));
}

/** Two names that we are sure of, or one and enough others (a month counts as one); three beside a rating, unless that may belong to a neighbour. */
function holdsNames(columns: readonly HeaderColumn[]): boolean {
  let sure = 0;
  let known = 0;
  for (const { tick, candidates } of columns) {
    const score = tick ? 1 : (candidates[0]?.score ?? 0);
    if (score >= SURE) sure++;
    if (score >= KNOWN) known++;
  }
  if (sure === 0 || (sure === 1 && known < 3)) return false;
  return sure >= 3 || !columns.some((column) => column.heading.length <= LONGEST_RATING && isRating(column)) || groupsOf(columns).length > 1;
}

const LONGEST_RATING = 20;

/** A rating or a date among names is a value: the row is "label: value", or a line. */
export const isRating = (column: HeaderColumn): boolean => !column.tick && isStatusWord(column.heading) && score(column) < KNOWN;

/** The heading above a sub-heading: its own cell, the merged cell over it, or (where nothing is merged) the nearest one to the left whose neighbours are blank. */
function topHeading(view: SheetView, row: ViewRow, column: number, lower: ViewRow): ViewCell | undefined {
  const own = view.cellAt(row.row, column);
  if (own && own.text !== "") return own;
  if (view.mergeAt(row.row, column)) return own;
  if (!lower.byColumn.get(column)) return undefined;
  for (let c = column - 1; c > 0 && column - c <= 6; c--) {
    const left = row.byColumn.get(c);
    if (left && left.text !== "") return lower.byColumn.get(c)?.text ? left : undefined;
  }
  return undefined;
}

/** Two rows as one header: group headings over sub-headings, or headings broken over both. Null when together they hold fewer names than any header does. */
export function twoRows(upper: ViewRow, lower: ViewRow, view: SheetView): Header | null {
  if (!lower.filled.every(mayBeHeading) || !upper.filled.every(mayBeHeading)) return null;
  if (!lower.filled.every(isHeadingText) || !upper.filled.every(isHeadingText)) return null;
  const places = new Set([...upper.filled, ...lower.filled].map((cell) => cell.column));
  const columns = [...places].sort((a, b) => a - b).flatMap((column): HeaderColumn[] => {
    const below = view.cellAt(lower.row, column);
    const above = topHeading(view, upper, column, lower);
    const sub = below && below.text !== "" && below !== above ? tidyLine(below.text) : "";
    const top = above ? tidyLine(above.text) : "";
    if (sub === "" && above && above.column !== column) return [];
    const spans = above !== undefined && above.column === column && above.merge !== null && above.merge.right > column && lower.filled.some((c) => c.column > column && c.column <= (above.merge?.right ?? 0));
    if (sub === "" && spans) return [];
    const heading = [top, sub].filter((part) => part !== "").join(" ");
    const whole = matchHeading(heading);
    const alone = sub === "" || top === "" ? [] : matchHeading(sub).map((c) => ({ ...c, score: c.score * 0.97 }));
    const candidates = (alone[0]?.score ?? 0) > (whole[0]?.score ?? 0) ? alone : whole;
    return [{ column, heading, cell: sub === "" ? (above ?? null) : (below ?? null), candidates, tick: false }];
  });
  const marked = markTicks(columns);
  return holdsNames(marked) ? headerOf(upper.row, lower.row, marked) : null;
}

/** A header with a further row of text added to its headings. */
export function withRow(header: Header, row: ViewRow): Header {
  const columns = header.columns.map((column): HeaderColumn => {
    const cell = row.byColumn.get(column.column);
    const heading = cell && cell.text !== "" ? `${column.heading} ${tidyLine(cell.text)}` : column.heading;
    return { ...column, heading, candidates: matchHeading(heading), tick: false };
  });
  return { ...headerOf(header.top, row.row, markTicks(columns)), bottom: row.row };
}
