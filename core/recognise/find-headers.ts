import type { Area } from "../grid/address.js";
import { isCalendarDate } from "../grid/grid.js";
import { isStatusWord } from "../parse/status.js";
import { parseTiming } from "../parse/timing.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { rowContext } from "./context.js";
import { isColumnName, matchHeading, type Candidate } from "./match-heading.js";
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
const KNOWN = 0.55;
const SURE = 0.8;

/** A date names no column, though a month may ("Oct update"). */
const isDateText = (text: string): boolean => /\d/.test(text) && text.length <= 40 && parseTiming(text, "due", null).kind !== "unreadable" && !isColumnPeriod(text);
const isColumnPeriod = (text: string): boolean => /^(?:q(?:tr|uarter)?\s*[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\s*(?:['’]?\d\d(?:\d\d)?)?(?:[-/ ]\d\d(?:\d\d)?)?$/i.test(text.trim());

const isHeadingText = (cell: ViewCell): boolean =>
  !isDateText(cell.text) &&   cell.text.length <= LONGEST && (!isCalendarDate(cell.source.value) || isColumnPeriod(cell.text)) && typeof cell.source.value !== "number" && (cell.text.length <= 25 || !/[.;]\s+\p{Lu}/u.test(cell.text.replace(/^\s*(?:\d{1,2}|[A-Za-z])[.)]\s+/, "")));

/** A month or quarter is a heading too, though it says nothing of what its column holds. */
const PERIOD_SCORE = 0.6;
const score = (column: HeaderColumn): number => (column.tick ? 0.9 : (column.candidates[0]?.score ?? (isColumnPeriod(column.heading) ? PERIOD_SCORE : 0)));

/** Columns with no blank column between them. */
function groupsOf(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const groups: HeaderColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1)?.at(-1);
    if (last && column.column <= (last.cell?.merge?.right ?? last.column) + 1) groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** A key, a note or another table that stands beside a header, a blank column between, is no part of it. */
function withoutNeighbours(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const groups = groupsOf(columns);
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
const namesStatus = (heading: string): boolean => {
  const words = heading.replace(/\([^)]*\)/g, " ").trim().split(/\s+/);
  return words.length <= MOST_TICK_WORDS && !/\d/.test(heading) && (isStatusWord(words.join(" ")) || isStatusWord(words.slice(-2).join(" ")) || isStatusWord(words.at(-1) ?? ""));
};

/** Status words side by side are the headings of tick columns. One alone ("Complete") is a heading like any other. */
function markTicks(columns: HeaderColumn[]): HeaderColumn[] {
  const named = columns.map((c) => namesStatus(c.heading) && (c.candidates[0]?.score ?? 0) < 0.9 && !/\b(?:update|commentary|comments?)\b/i.test(c.heading));
  return columns.map((column, i) => {
    const beside = [i - 1, i + 1].some((j) => named[j] === true && Math.abs((columns[j]?.column ?? 0) - column.column) <= 1);
    return named[i] === true && beside ? { ...column, tick: true } : column;
  });
}

function singleRow(row: ViewRow): Header | null {
  const cells = row.filled;
  if (cells.length < 2 || !cells.every((cell) => cell.text.length <= LONGEST * 2)) return null;
  const columns = cells.map((cell): HeaderColumn => {
    const heading = tidyLine(cell.text);
    return { column: cell.column, heading, cell, candidates: isHeadingText(cell) ? matchHeading(heading) : [], tick: false };
  });
  return headerOf(row.row, row.row, markTicks(columns));
}

/** The heading above a sub-heading: its own cell, the merged cell over it, or (where nothing is merged) the nearest one to the left whose neighbours are blank. */
function topHeading(view: SheetView, row: ViewRow, column: number, lower: ViewRow): ViewCell | undefined {
  const own = view.cellAt(row.row, column);
  if (own && own.text !== "") return own;
  if (view.mergeAt(row.row, column)) return own;
  if (!lower.byColumn.has(column)) return undefined;
  for (let c = column - 1; c > 0 && column - c <= 6; c--) {
    const left = row.byColumn.get(c);
    if (left && left.text !== "") return lower.byColumn.get(c)?.text ? left : undefined;
  }
  return undefined;
}

function twoRows(upper: ViewRow, lower: ViewRow, view: SheetView): Header | null {
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
  return columns.length < 2 ? null : headerOf(upper.row, lower.row, markTicks(columns));
}

const distinctFields = (header: Header): number => new Set(header.columns.filter((c) => score(c) >= KNOWN).map((c) => (c.tick ? "tick" : c.candidates[0]?.field))).size;
const knownShare = (header: Header): number => header.columns.filter((c) => score(c) >= KNOWN).length / header.columns.length;
const strength = (header: Header): number => header.columns.reduce((sum, column) => sum + (score(column) >= KNOWN ? score(column) : 0), 0);

const sureFields = (header: Header): number => new Set(header.columns.filter((c) => score(c) >= SURE).map((c) => (c.tick ? "tick" : c.candidates[0]?.field))).size;

/** A row of names: at least two that we know for sure, meaning different things, and half of all. */
function isHeader(header: Header | null): header is Header {
  return header !== null && sureFields(header) >= 2 && distinctFields(header) >= 2 && knownShare(header) >= 0.4 && (sureFields(header) >= 3 || !header.columns.some(isRating)) && !header.columns.some((c) => isDateText(c.heading)) && !isLineLike(header);
}

/** A rating that is also a heading ("On track", "Closed") opens no table unless three others do. */
function isLineLike(header: Header): boolean {
  const ratings = header.columns.filter((c) => !c.tick && isStatusWord(c.heading) && !c.heading.endsWith("?"));
  return ratings.length > 0 && sureFields({ ...header, columns: header.columns.filter((c) => !ratings.includes(c)) }) < 3;
}

/** A rating or a date among names is a value: the row is "label: value", or a line. */
const isRating = (column: HeaderColumn): boolean => !column.tick && score(column) < KNOWN && isStatusWord(column.heading);

/** A second row of hints or sub-headings: bracketed hints, or names under merged group headings, or names that only together are known. */
function better(two: Header | null, upper: Header | null, lower: Header | null, view: SheetView): boolean {
  if (!isHeader(two)) return false;
  const one = Math.max(upper ? strength(upper) : 0, lower ? strength(lower) : 0);
  const row = view.row(two.bottom);
  const above = view.row(two.top);
  if (!above || rowContext(above) !== null) return false;
  const [only] = above.filled;
  if (above.filled.length === 1 && (!only?.merge || only.merge.right - only.merge.left + 1 >= two.columns.length)) return false;
  const hints = row?.filled.every((cell) => /^\(.*\)$/.test(cell.text)) ?? false;
  if (hints && isHeader(upper)) return true;
  const grouped = above.filled.some((cell) => cell.merge !== null && cell.merge.right > cell.merge.left && cell.merge.right - cell.merge.left < 8);
  const vertical = above.filled.some((cell) => cell.merge !== null && cell.merge.bottom === two.bottom);
  const lowerNames = lower !== null && knownShare(lower) >= 0.45;
  const gain = strength(two) - one;
  if (grouped && isHeader(lower)) return gain > -1;
  const labels = row?.filled.every((cell) => isColumnName(cell.text) || isColumnPeriod(cell.text)) ?? false;
  if (isHeader(upper) && knownShare(upper) >= 0.6) return (grouped || vertical) && gain > 0 && (lowerNames || labels);
  const short = row?.filled.every((cell) => cell.text.length <= 40) ?? false;
  return (gain > 0.25 && short) || (gain > -0.2 && vertical && grouped);
}

const LONGEST_PIECE = 25;

/** A row that goes on with the headings above it, cell by cell, in small letters: headings typed over several rows. */
function goesOn(header: Header, row: ViewRow | undefined): row is ViewRow {
  if (!row || row.row !== header.bottom + 1 || row.filled.length < 3 || row.filled.length < header.columns.length * 0.5) return false;
  const small = row.filled.filter((cell) => /^[\p{Ll}(&]/u.test(cell.text)).length;
  return small >= row.filled.length * 0.7 && row.filled.every((cell) => cell.text.length <= LONGEST_PIECE && !/\d/.test(cell.text) && header.columns.some((c) => c.column === cell.column));
}

function withRow(header: Header, row: ViewRow): Header {
  const columns = header.columns.map((column): HeaderColumn => {
    const cell = row.byColumn.get(column.column);
    const heading = cell && cell.text !== "" ? `${column.heading} ${tidyLine(cell.text)}` : column.heading;
    return { ...column, heading, candidates: matchHeading(heading), tick: false };
  });
  return { ...headerOf(header.top, row.row, markTicks(columns)), bottom: row.row };
}

/** "Action | … | Lead | …" above or below "Due | … | Status | …": labels and values in turn, not headings. */
function isForm(header: Header, next: ViewRow | undefined, previous: ViewRow | undefined): boolean {
  const { columns } = header;
  const alternate = columns.length >= 4 && columns.length % 2 === 0 && columns.every((c, i) => (score(c) >= SURE) === (i % 2 === 0));
  return alternate && [next, previous].some((row) => row !== undefined && Math.abs(row.row - header.top) === 1 && isColumnName(row.filled[0]?.text ?? ""));
}

/** Every header of the sheet, from the top. A header that repeats further down is found again there. */
export function findHeaders(view: SheetView): Header[] {
  const headers: Header[] = [];
  for (let i = 0; i < view.rows.length; i++) {
    const row = view.rows[i];
    if (!row || row.filled.length === 0) continue;
    const next = view.rows[i + 1];
    const single = singleRow(row);
    const adjacent = next !== undefined && next.row === row.row + 1 && next.filled.length > 0 && view.grid.kind !== "text";
    const lower = adjacent ? singleRow(next) : null;
    const two = adjacent ? twoRows(row, next, view) : null;
    const isTwo = two !== null && better(two, single, lower, view);
    let header: Header | null = isTwo ? two : single;
    if (!header || (!isTwo && (!isHeader(header) || isForm(header, next, view.rows[i - 1])))) continue;
    if (isTwo) i++;
    for (let below = view.rows[i + 1]; view.grid.kind !== "text" && goesOn(header, below); below = view.rows[i + 1]) {
      header = withRow(header, below);
      i++;
    }
    headers.push(header);
  }
  return headers;
}

/** Two headers of the same columns, whatever their rows. */
export function sameHeader(a: Header, b: Header): boolean {
  return a.columns.length === b.columns.length && a.columns.every((column, i) => column.column === b.columns[i]?.column && fold(column.heading) === fold(b.columns[i]?.heading ?? ""));
}

/**
 * A heading cut short by a page ("Where we are" for "Where we are in Q1") is completed from a header elsewhere that begins with it.
 * Returns the headers with their full headings, and by column what was cut off: it may lead the first row's cell.
 */
export function completeHeadings(headers: readonly Header[]): { header: Header; cutOff: ReadonlyMap<number, string> }[] {
  const all = headers.flatMap((header) => header.columns.map((column) => column.heading));
  return headers.map((header) => {
    const cutOff = new Map<number, string>();
    const others = new Set(header.columns.map((column) => column.heading));
    const columns = header.columns.map((column) => {
      const start = `${fold(column.heading)} `;
      const full = all.find((heading) => !others.has(heading) && fold(heading).startsWith(start) && heading.length < column.heading.length + 40);
      if (!full || header.columns.length < 4 || column.heading.split(" ").length < 2) return column;
      cutOff.set(column.column, full.slice(column.heading.length).trim());
      return { ...column, candidates: matchHeading(full), heading: full };
    });
    return { header: { ...header, columns }, cutOff };
  });
}
