import { smallest } from "../model/extremes.js";
import type { Grid, GridRow } from "../grid/grid.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { readFigure } from "./read-figure.js";
import { isPageMark, isRowOfUnits, isRowOfUnknowns, kindOfRow, mayBeFigures, sameTexts } from "./row-kinds.js";
import { isPlainTotalLabel } from "./row-labels.js";
import { sideBySide, type GridTable } from "./side-by-side.js";
import type { ReadRow, TableRows } from "./table-rows.js";

/** Empty rows within a table. */
const WIDEST_GAP = 3;
const MOST_HEADING_ROWS = 4;
/** Rows above a table that may be its titles and headings. */
const MOST_ABOVE = 8;

/** The runs of rows with figures of a grid, each with what stands above it; tables that stand beside each other apart. */
export function gridTables(grid: Grid): TableRows[] {
  const tables: GridTable[] = [];
  let open: GridTable | null = null;
  let after = 0;
  for (let at = 0; at < grid.rows.length; at++) {
    const row = grid.rows[at];
    const read = row && mayBeFigures(row) ? readRow(row) : null;
    if (read === null || kindOfRow(read) !== "figures") continue;
    // What stands between is read when figures follow it: below the last of them nobody asks.
    const between = grid.rows.slice(after, at).map(readRow).filter(({ cells }) => cells.length > 0);
    if (open && goesOn(open, between, read)) open.body.push(...(between.length > 0 ? between.filter(isGroupHeading(open)) : []), read);
    else {
      open = started(between, read);
      tables.push(open);
    }
    after = at + 1;
  }
  return tables.flatMap((table) => sideBySide(table)).map(({ above, body }) => ({ grid, ...parted(grid, above), body }));
}

function readRow(row: GridRow): ReadRow {
  return { row, cells: row.cells.filter(({ text }) => text.trim() !== "").map((cell) => ({ cell, reading: readFigure(cell) })) };
}

/** Texts left of the figures between the headings and the first line head a group. */
function started(between: readonly ReadRow[], first: ReadRow): GridTable {
  const left = firstFigure(first);
  const last = between.findLastIndex((read) => read.cells.some(({ cell }) => cell.column >= left));
  const heads = last < 0 ? between.length : last + 1;
  return { above: between.slice(0, heads).slice(-MOST_ABOVE), body: [...between.slice(heads).filter((read) => kindOfRow(read) === "single"), first] };
}

function firstFigure({ cells }: ReadRow): number {
  const texts = cells.findIndex(({ reading }) => reading.kind === "text");
  const figure = cells.find(({ reading }, index) => reading.kind === "figure" && index > texts) ?? cells.find(({ reading }) => reading.kind === "figure");
  return figure?.cell.column ?? 1;
}

/** Whether a row of figures belongs to the open table for all that stands between. */
function goesOn(open: GridTable, between: readonly ReadRow[], read: ReadRow): boolean {
  const rows = [...open.body.slice(-1), ...between, read];
  if (rows.some(({ row }, index) => row.row - (rows[index - 1]?.row.row ?? row.row) - 1 > WIDEST_GAP)) return false;
  if (between.length === 0) return true;
  const isRepeated = (each: ReadRow): boolean => open.above.some((heading) => sameTexts(heading, each));
  const headings = between.filter((each) => kindOfRow(each) === "headings" && !isGroupHeading(open)(each) && !isRowOfUnits(each) && !isRowOfUnknowns(each));
  if (!headings.every(isRepeated)) return false;
  const [repeated] = headings;
  // A title of its own above headings that are repeated, after a total of all: another table.
  const titled = repeated !== undefined && between.slice(0, between.indexOf(repeated)).some((each) => !isRepeated(each) && each.cells.every(({ cell }) => !isPageMark(cell.text)));
  return !(titled && endsInTotal(open)) && sharesColumns(open, read);
}

function sharesColumns({ body }: GridTable, read: ReadRow): boolean {
  const known = new Set(body.flatMap(({ cells }) => cells.flatMap(({ cell, reading }) => (reading.kind === "text" ? [] : [cell.column]))));
  const own = read.cells.filter(({ reading }) => reading.kind === "figure");
  return own.filter(({ cell }) => known.has(cell.column)).length * 2 >= own.length;
}

function endsInTotal({ body }: GridTable): boolean {
  return body.at(-1)?.cells.some(({ cell, reading }) => reading.kind === "text" && isPlainTotalLabel(cell.text)) ?? false;
}

/** One short text, or several left of all figures (a code and a name), or a line of which nothing is known. */
function isGroupHeading({ above, body }: GridTable): (read: ReadRow) => boolean {
  const left = smallest(body.filter((read) => kindOfRow(read) === "figures").map(firstFigure));
  return (read) => {
    if (above.some((heading) => sameTexts(heading, read)) || read.cells.some(({ cell }) => isPageMark(cell.text))) return false;
    return kindOfRow(read) === "single" || isRowOfUnits(read) || isRowOfUnknowns(read) || (kindOfRow(read) === "headings" && read.cells.every(({ cell }) => cell.column < left));
  };
}

/** Of the rows above a table, those with several texts, nearest the figures, are its headings; single texts above them are titles. */
function parted(grid: Grid, above: readonly ReadRow[]): { headings: ReadRow[]; titles: string[] } {
  let first = above.length;
  while (first > 0 && isHeadingRow(above, first - 1)) first -= 1;
  const titles = above.slice(0, first).flatMap(({ cells }) => (cells.length <= 2 ? cells.map(({ cell }) => tidyLine(cell.text)) : []));
  return { headings: above.slice(first), titles: [...(grid.before ?? []), ...titles] };
}

function isHeadingRow(above: readonly ReadRow[], index: number): boolean {
  const [row, below] = [above[index], above[index + 1]];
  if (!row || above.length - index > MOST_HEADING_ROWS || kindOfRow(row) === "prose") return false;
  if (below && below.row.row - row.row.row > 1) return false;
  // A single text belongs to the headings when it stands over the figures: a year, or a unit.
  const [only] = row.cells;
  return row.cells.length > 1 || (only !== undefined && only.cell.column > 1 && only.cell.text.length <= 40 && !/^table \d/.test(fold(only.cell.text)));
}
