import { address } from "../grid/address.js";
import type { Cell, Grid, GridRow } from "../grid/grid.js";
import type { CellReading } from "./read-figure.js";

/** A row of the grid with what each of its cells is. */
export interface ReadRow {
  readonly row: GridRow;
  readonly cells: readonly { readonly cell: Cell; readonly reading: CellReading }[];
}

/** The rows of one table of figures, as they stand. */
export interface TableRows {
  readonly grid: Grid;
  readonly titles: readonly string[];
  readonly headings: readonly ReadRow[];
  /** Rows with figures, and the short texts between them that head a group. */
  readonly body: readonly ReadRow[];
}

/** The cell of a column in a read row. */
export function cellIn({ cells }: ReadRow, column: number): ReadRow["cells"][number] | undefined {
  return cells.find(({ cell }) => cell.column === column);
}

export function cellName(cell: Cell): string {
  return address(cell.row, cell.column);
}
