import type { Cell, GridRow } from "../../core/grid/grid.js";

interface Row extends GridRow {
  hidden: boolean;
  readonly cells: Cell[];
}

/** The rows of a sheet while it is read. Rows and cells stay in order, whatever order they come in. */
export class SheetRows {
  private readonly list: Row[] = [];
  /** By number, from the first row that comes out of its order. */
  private byNumber: Map<number, Row> | null = null;
  private inOrder = true;
  /** The last column that holds a cell. */
  lastColumn = 0;

  get rows(): readonly Row[] {
    if (!this.inOrder) this.list.sort((a, b) => a.row - b.row);
    this.inOrder = true;
    return this.list;
  }

  /** The row of that number, made when there is none. */
  row(number: number): Row {
    const last = this.list[this.list.length - 1];
    if (last?.row === number) return last;
    if (this.byNumber === null && last && last.row > number) this.byNumber = new Map(this.list.map((row) => [row.row, row]));
    const found = this.byNumber?.get(number);
    if (found) return found;
    const made: Row = { row: number, hidden: false, cells: [] };
    if (last && last.row > number) this.inOrder = false;
    this.list.push(made);
    this.byNumber?.set(number, made);
    return made;
  }

  cell(row: number, column: number): Cell | undefined {
    const found = this.byNumber ? this.byNumber.get(row) : this.list[firstFrom(this.list.length, (n) => (this.list[n]?.row ?? 0) >= row)];
    if (found?.row !== row) return undefined;
    const cell = found.cells[indexOfColumn(found.cells, column)];
    return cell?.column === column ? cell : undefined;
  }

  /** Puts a cell in its place, instead of the one that is there. */
  put(cell: Cell): void {
    placeCell(this.row(cell.row).cells, cell);
    if (cell.column > this.lastColumn) this.lastColumn = cell.column;
  }

  /** Rows that hold something. */
  filled(): readonly GridRow[] {
    const { rows } = this;
    return rows.every(({ cells }) => cells.length > 0) ? rows : rows.filter(({ cells }) => cells.length > 0);
  }
}

/** Puts a cell among the cells of its row. */
export function placeCell(cells: Cell[], cell: Cell): void {
  const last = cells.at(-1);
  const at = last && last.column >= cell.column ? indexOfColumn(cells, cell.column) : cells.length;
  cells.splice(at, cells[at]?.column === cell.column ? 1 : 0, cell);
}

function indexOfColumn(cells: readonly Cell[], column: number): number {
  return firstFrom(cells.length, (n) => (cells[n]?.column ?? 0) >= column);
}

/** The first number below `length` from which on the test holds; `length` when it never does. */
function firstFrom(length: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
