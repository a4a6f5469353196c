import { largest } from "../model/extremes.js";
import { isRegisterOf, REGISTER_HINT, riskHeading, riskHeadingUnder, type RiskHeading } from "../recognise/risk-headings.js";
import type { SheetView, ViewCell, ViewRow } from "../recognise/sheet-view.js";
import { tidyLine } from "../parse/tidy.js";

/** A column of a register: where it stands, its heading as one line, and what that means. */
export interface RegisterColumn {
  readonly column: number;
  /** "Residual risk L" where "L" stands under a group heading. */
  readonly heading: string;
  readonly meaning: RiskHeading;
  /** The lowest cell of its heading; none of a form's. */
  readonly head?: ViewCell;
}

/** The headings of a register, and the rows that they take. */
export interface RegisterHeader {
  readonly columns: readonly RegisterColumn[];
  readonly top: number;
  readonly bottom: number;
}

const LONGEST_HEADING = 100;
const LONGEST_NAME = 60;
const MOST_ROWS = 3;

/** The heading that a place lies under in an upper row: its own cell, the merged cell over it, or (where nothing is merged) the nearest to the left. */
function headingOver(view: SheetView, upper: ViewRow, column: number, lower: ViewRow): ViewCell | undefined {
  const own = view.cellAt(upper.row, column);
  if (own?.text || view.mergeAt(upper.row, column)) return own;
  const left = upper.filled.filter((cell) => cell.column < column && !cell.merge).at(-1);
  return left && lower.byColumn.get(left.column)?.text && column - left.column <= 6 ? left : undefined;
}

function columnAt(view: SheetView, rows: readonly ViewRow[], column: number): RegisterColumn | null {
  const cells: ViewCell[] = [];
  for (const [i, row] of rows.entries()) {
    const lower = rows[i + 1];
    const cell = lower ? headingOver(view, row, column, lower) : view.cellAt(row.row, column);
    if (cell && cell.text !== "" && !cells.includes(cell)) cells.push(cell);
  }
  const head = cells.at(-1);
  if (head?.column !== column) return null;
  const path = cells.map((cell) => tidyLine(cell.text));
  return { column, heading: path.join(" "), meaning: riskHeadingUnder(path), head };
}

/** Rows as the headings of one table; a table or key that stands beside it, a blank column between, is no part of it unless it goes on with risks. */
function headingsOf(view: SheetView, rows: readonly ViewRow[]): RegisterColumn[] {
  const places = [...new Set(rows.flatMap((row) => row.filled.map((cell) => cell.column)))].sort((a, b) => a - b);
  const columns = places.flatMap((column) => columnAt(view, rows, column) ?? []);
  const groups: RegisterColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1)?.at(-1);
    const ends = last ? (view.mergeAt(rows.at(-1)?.row ?? 0, last.column)?.right ?? last.column) : 0;
    if (last && column.column <= ends + 1) groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  const main = groups.find(isRegisterOf);
  const goesOn = (group: readonly RegisterColumn[]): boolean => group.every(({ meaning }) => meaning.field !== "other" && meaning.field !== "description") && group.some(({ meaning: { field, stage } }) => stage !== null || field === "mitigation" || field === "owner" || field === "controls");
  return main ? groups.filter((group) => group === main || goesOn(group)).flat() : columns;
}

/** In brackets, or the ends of a scale: "(1-5)". */
const isHint = ({ text }: ViewCell): boolean => /^\(.*\)$|^\d ?(?:-|–|to) ?\d$/.test(text);
/** What may stand under a heading: the name of one more column, or a hint. */
const isSubHeading = (cell: ViewCell): boolean => cell.text.length <= 40 && (isHint(cell) || riskHeading(tidyLine(cell.text)).field !== "other" || /^(?:pre|post)\b|\bdate\b|\bdue\b/i.test(cell.text));

const known = (columns: readonly RegisterColumn[]): number => columns.filter(({ meaning }) => meaning.field !== "other").length;
const staged = (columns: readonly RegisterColumn[]): number => columns.filter(({ meaning }) => meaning.stage !== null).length;

/** Whether a row may stand above others as group headings: not a title over the whole table. */
function mayGroup(row: ViewRow, width: number): boolean {
  const [only] = row.filled;
  return row.filled.length > 1 || (only?.merge !== null && only?.merge !== undefined && only.merge.right > only.merge.left && only.merge.right - only.merge.left + 1 < width);
}

/** The headings that begin at a row, over as many rows as they take; null where none do. */
export function headerAt(view: SheetView, rows: readonly ViewRow[], index: number): RegisterHeader | null {
  const first = rows[index];
  if (!first || first.filled.some((cell) => cell.text.length > LONGEST_HEADING)) return null;
  let best: RegisterHeader | null = null;
  const deepest = view.grid.kind === "text" ? 1 : MOST_ROWS;
  for (let depth = 1; depth <= deepest; depth++) {
    const used = rows.slice(index, index + depth);
    const last = used.at(-1);
    if (used.length < depth || !last || last.row !== first.row + depth - 1) break;
    const widest = largest(used.map((row) => row.filled.length));
    if (depth > 1 && !used.slice(0, -1).every((row) => mayGroup(row, widest))) break;
    if (depth > 1 && !last.filled.every(isSubHeading)) break;
    const columns = headingsOf(view, used);
    if (columns.length < 2 || !isRegisterOf(columns)) continue;
    if (!best || known(columns) > known(best.columns) || staged(columns) > staged(best.columns) || last.filled.every(isHint)) best = { columns, top: first.row, bottom: last.row };
  }
  return best;
}

const isName = ({ text }: ViewCell): boolean => text.length <= LONGEST_NAME && riskHeading(text).field !== "other";

/** Whether headings may begin at a row: something in it speaks of risks, and it, or the row below it, names more. */
export function mayOpen(row: ViewRow, next: ViewRow | undefined): boolean {
  const speaks = ({ filled }: ViewRow): boolean => filled.length > 1 && filled.some(({ text }) => text.length <= LONGEST_HEADING && REGISTER_HINT.test(text));
  const below = next?.row === row.row + 1 ? next : undefined;
  if (row.filled.some(({ source }) => typeof source.value === "number")) return false;
  if (!speaks(row) && !(below && speaks(below))) return false;
  return row.filled.filter(isName).length >= 2 || (below !== undefined && below.filled.filter(isName).length >= 3);
}
