import type { Grid } from "../../../core/grid/grid.js";
import type { Area } from "../../../core/grid/address.js";

/** A grid with nothing but what stands in an area of it; everything keeps its address. */
export function cropGrid(grid: Grid, area: Area): Grid {
  const inside = (row: number, column: number): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => inside(cell.row, cell.column)) }));
  return { ...grid, rows: rows.filter(({ cells }) => cells.length > 0), merges: grid.merges.filter(({ top, left }) => inside(top, left)), tables: grid.tables.filter(({ area: { top, left } }) => inside(top, left)) };
}
