import type { Area } from "../grid/address.js";
import { PLAIN_LOOK, type Cell, type Grid, type GridRow, type Look } from "../grid/grid.js";
import { tidy } from "../parse/tidy.js";

/** A cell as the recogniser reads it: tidied text, and the area it covers. */
export interface ViewCell {
  readonly row: number;
  readonly column: number;
  /** Tidied; "" for a cell that only looks like something. */
  readonly text: string;
  readonly look: Look;
  readonly source: Cell;
  /** Set when the cell is the first of a merged area. */
  readonly merge: Area | null;
}

export interface ViewRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Cells with text, in the order of their columns. */
  readonly filled: readonly ViewCell[];
  /** Every cell of the source, by column. */
  readonly byColumn: ReadonlyMap<number, ViewCell>;
}

/** A grid with its merges expanded, to be asked by row and column. */
export interface SheetView {
  readonly grid: Grid;
  readonly rows: readonly ViewRow[];
  row(row: number): ViewRow | undefined;
  /** The cell that shows at this place: the first cell of the merged area it lies in, or its own. */
  cellAt(row: number, column: number): ViewCell | undefined;
  /** The merged area that a place lies in. */
  mergeAt(row: number, column: number): Area | null;
}

/** Merges by row and column. A merge over thousands of rows costs one entry a row. */
function mergeIndex(merges: readonly Area[]): Map<number, Area[]> {
  const index = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 20000); row++) {
      const there = index.get(row);
      if (there) there.push(merge);
      else index.set(row, [merge]);
    }
  }
  return index;
}

function viewRow(row: GridRow, mergeAt: (row: number, column: number) => Area | null): ViewRow {
  const byColumn = new Map<number, ViewCell>();
  const filled: ViewCell[] = [];
  for (const source of row.cells) {
    const { row: at, column } = source;
    const merge = mergeAt(at, column);
    const isFirst = merge !== null && merge.top === at && merge.left === column;
    const cell: ViewCell = { row: at, column, text: tidy(source.text), look: source.look ?? PLAIN_LOOK, source, merge: isFirst ? merge : null };
    byColumn.set(column, cell);
    if (cell.text !== "") filled.push(cell);
  }
  return { row: row.row, hidden: row.hidden, byColumn, filled };
}

/** Cells that are set side by side as a row, from its first column, wherever they stand; undefined leaves a place empty. */
export function rowOfCells(row: number, cells: readonly (ViewCell | undefined)[]): ViewRow {
  const placed = cells.flatMap((cell, index): ViewCell[] => (cell ? [{ ...cell, row, column: index + 1, merge: null }] : []));
  return { row, hidden: false, byColumn: new Map(placed.map((cell) => [cell.column, cell])), filled: placed.filter(({ text }) => text !== "") };
}

/** Rows of a grid's cells as a view of their own, without merges. */
export function viewOfRows(grid: Grid, rows: readonly ViewRow[]): SheetView {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return { grid, rows, row: (row) => byNumber.get(row), mergeAt: () => null, cellAt: (row, column) => byNumber.get(row)?.byColumn.get(column) };
}

/** A grid as the recogniser reads it. */
export function viewOf(grid: Grid): SheetView {
  const merges = mergeIndex(grid.merges);
  const mergeAt = (row: number, column: number): Area | null => (merges.size === 0 ? null : (merges.get(row)?.find((m) => column >= m.left && column <= m.right) ?? null));
  const rows = grid.rows.map((row) => viewRow(row, mergeAt));
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return {
    grid,
    rows,
    row: (row) => byNumber.get(row),
    mergeAt,
    cellAt(row, column) {
      const merge = mergeAt(row, column);
      return merge ? byNumber.get(merge.top)?.byColumn.get(merge.left) : byNumber.get(row)?.byColumn.get(column);
    },
  };
}
