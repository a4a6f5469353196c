import { isCalendarDate, type Cell, type Grid } from "../../core/grid/grid.js";

/** Rows and columns drawn at once. */
export const ROWS_AT_ONCE = 24;
export const COLUMNS_AT_ONCE = 8;

export interface SheetWindow {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The sheet's own extent. */
  readonly lastRow: number;
  readonly lastColumn: number;
  cellAt(row: number, column: number): Cell | undefined;
}

/** The part of a sheet around a cell. */
export function windowAround(grid: Grid, row: number, column: number): SheetWindow {
  const lastRow = Math.max(1, grid.rows.at(-1)?.row ?? 1);
  const lastColumn = Math.max(1, ...grid.rows.map(({ cells }) => cells.at(-1)?.column ?? 1));
  const top = Math.floor((Math.min(row, lastRow) - 1) / ROWS_AT_ONCE) * ROWS_AT_ONCE + 1;
  const left = Math.floor((Math.min(column, lastColumn) - 1) / COLUMNS_AT_ONCE) * COLUMNS_AT_ONCE + 1;
  const bottom = Math.max(Math.min(top + ROWS_AT_ONCE - 1, lastRow), row);
  const right = Math.max(Math.min(left + COLUMNS_AT_ONCE - 1, lastColumn), column);
  const rows = new Map(grid.rows.filter((each) => each.row >= top && each.row <= bottom).map((each) => [each.row, new Map(each.cells.map((cell) => [cell.column, cell]))]));
  return { top, left, bottom, right, lastRow, lastColumn, cellAt: (atRow, atColumn) => rows.get(atRow)?.get(atColumn) };
}

/** Figures and dates stand to the right, as in Excel. */
export function isFigure({ value }: Cell): boolean {
  return typeof value === "number" || isCalendarDate(value);
}
