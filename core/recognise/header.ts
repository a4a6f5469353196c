import type { Area } from "../grid/address.js";
import { isStatusWord } from "../parse/status.js";
import { tidyLine } from "../parse/tidy.js";
import { candidatesOf, isColumnPeriod, isDateText, LONGEST_IN_HEADER, namesStatus } from "./heading-text.js";
import type { Candidate } from "./match-heading.js";
import type { ViewCell, ViewRow } from "./sheet-view.js";
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

/** From here a heading is known well enough to count, and is certain. */
export const KNOWN = 0.55;
export const SURE = 0.8;
/** A month, quarter or week may be a heading too, though it says nothing of what its column holds. */
const PERIOD_SCORE = 0.6;

/** How sure we are that a column's heading is a name that we know (0 to 1). */
export const score = (column: HeaderColumn): number => (column.tick ? 0.9 : (column.candidates[0]?.score ?? (isColumnPeriod(column.heading) || isDateText(column.heading) ? PERIOD_SCORE : 0)));

/** Columns with no blank column between them. */
function groupsOf(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const groups: HeaderColumn[][] = [];
  for (const each of columns) {
    const last = groups.at(-1)?.at(-1);
    if (last && each.column <= (last.cell?.merge?.right ?? last.column) + 1) groups.at(-1)?.push(each);
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

/** A header of the columns found, but for those of another table beside it. */
export function headerOf(top: number, bottom: number, found: readonly HeaderColumn[]): Header {
  const columns = withoutNeighbours(found);
  let left = Infinity;
  let right = 0;
  for (const { column, cell } of columns) {
    left = Math.min(left, column);
    right = Math.max(right, cell?.merge?.right ?? column);
  }
  return { top, bottom, columns, area: { top, left, bottom, right } };
}

/** Status words side by side are the headings of tick columns. One alone ("Complete") is a heading like any other. */
export function markTicks(columns: HeaderColumn[]): HeaderColumn[] {
  const named = columns.map((c) => namesStatus(c.heading) && ((c.candidates[0]?.score ?? 0) < 0.9 || (isStatusWord(c.heading) && !c.heading.endsWith("?"))) && !/\b(?:update|commentary|comments?)\b/i.test(c.heading));
  return columns.map((column, i) => {
    const beside = [i - 1, i + 1].some((j) => named[j] === true && Math.abs((columns[j]?.column ?? 0) - column.column) <= 1);
    return named[i] === true && beside ? { ...column, tick: true } : column;
  });
}

/** The cells of a row as columns of a header; null when it cannot be one. */
export function rowColumns({ filled }: ViewRow): HeaderColumn[] | null {
  if (filled.length < 2 || !filled.every((cell) => cell.text.length <= LONGEST_IN_HEADER)) return null;
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

/** Two names that we are sure of, or one and enough others (a month counts as one); three beside a rating, unless that may belong to a neighbour. */
export function holdsNames(columns: readonly HeaderColumn[]): boolean {
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

