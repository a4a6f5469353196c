import type { Area } from "../grid/address.js";
import { PLAIN_LOOK, type Cell, type Grid, type GridRow, type Look } from "../grid/grid.js";
import { tidy } from "../parse/tidy.js";

/** A cell as the recogniser reads it: tidied text, and the area it covers. */
export interface ViewCell {
  /** Its number among all the cells of its sheet, from 0. */
  readonly index: number;
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
  /** Every cell of the source. */
  readonly byColumn: CellsByColumn;
}

/** The cells of a row in the order of their columns, to be asked by column. */
export class CellsByColumn {
  constructor(readonly inOrder: readonly ViewCell[]) {}

  get(column: number): ViewCell | undefined {
    const { inOrder } = this;
    let low = 0;
    // A cell stands where it would if no column before it were empty, as most do, or left of that.
    let high = Math.min(column - (inOrder[0]?.column ?? 0), inOrder.length - 1);
    if (high < 0) return undefined;
    while (low < high && inOrder[high]?.column !== column) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return inOrder[high]?.column === column ? inOrder[high] : undefined;
  }
}

/** What has no row of its own looks like nothing. */
export const NO_CELLS = new CellsByColumn([]);

/** A grid with its merges expanded, to be asked by row and column. */
export interface SheetView {
  readonly grid: Grid;
  readonly rows: readonly ViewRow[];
  /** How many cells there are in all. */
  readonly cells: number;
  row(row: number): ViewRow | undefined;
  /** The cell that shows at this place: the first cell of the merged area it lies in, or its own. */
  cellAt(row: number, column: number): ViewCell | undefined;
  /** The same of a row at hand. */
  cellIn(row: ViewRow, column: number): ViewCell | undefined;
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

function viewRow(row: GridRow, first: number, mergeAt: (row: number, column: number) => Area | null): ViewRow {
  const cells: ViewCell[] = [];
  let inOrder = true;
  let allFilled = true;
  let last = 0;
  for (const source of row.cells) {
    const { row: at, column } = source;
    const merge = mergeAt(at, column);
    const isFirst = merge !== null && merge.top === at && merge.left === column;
    const text = tidy(source.text);
    cells.push({ index: first + cells.length, row: at, column, text, look: source.look ?? PLAIN_LOOK, source, merge: isFirst ? merge : null });
    if (text === "") allFilled = false;
    if (column <= last) inOrder = false;
    last = column;
  }
  return { row: row.row, hidden: row.hidden, byColumn: new CellsByColumn(inOrder ? cells : putInOrder(cells)), filled: allFilled ? cells : cells.filter(({ text }) => text !== "") };
}

/** Readers give cells in the order of their columns; where one does not, they are put in it, and of two of one column the last counts. */
function putInOrder(cells: readonly ViewCell[]): ViewCell[] {
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}

/** Cells that are set side by side as a row, from its first column, wherever they stand; undefined leaves a place empty. */
export function rowOfCells(row: number, cells: readonly (ViewCell | undefined)[]): ViewRow {
  const placed = cells.flatMap((cell, index): ViewCell[] => (cell ? [{ ...cell, row, column: index + 1, merge: null }] : []));
  return { row, hidden: false, byColumn: new CellsByColumn(placed), filled: placed.filter(({ text }) => text !== "") };
}

/** Rows of a grid's cells as a view of their own, without merges. */
export function viewOfRows(grid: Grid, rows: readonly ViewRow[]): SheetView {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return { grid, rows, cells: 0, row: (row) => byNumber.get(row), mergeAt: () => null, cellAt: (row, column) => byNumber.get(row)?.byColumn.get(column), cellIn: ({ byColumn }, column) => byColumn.get(column) };
}

/** A grid as the recogniser reads it. */
export function viewOf(grid: Grid): SheetView {
  const merges = mergeIndex(grid.merges);
  const mergeAt = (row: number, column: number): Area | null => (merges.size === 0 ? null : (merges.get(row)?.find((m) => column >= m.left && column <= m.right) ?? null));
  let cells = 0;
  const rows = grid.rows.map((row) => {
    const view = viewRow(row, cells, mergeAt);
    cells += row.cells.length;
    return view;
  });
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return {
    grid,
    rows,
    cells,
    row: (row) => byNumber.get(row),
    mergeAt,
    cellAt(row, column) {
      const merge = mergeAt(row, column);
      return merge ? byNumber.get(merge.top)?.byColumn.get(merge.left) : byNumber.get(row)?.byColumn.get(column);
    },
    cellIn({ row, byColumn }, column) {
      const merge = mergeAt(row, column);
      return merge ? byNumber.get(merge.top)?.byColumn.get(merge.left) : byColumn.get(column);
    },
  };
}
