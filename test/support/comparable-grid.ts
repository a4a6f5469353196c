import { areaAddress } from "../../core/grid/address.js";
import { PLAIN_LOOK, type Cell, type Grid } from "../../core/grid/grid.js";

/**
 * A grid as two readers must agree on it. Merges and tables have no order. Addresses of links are left out: Excel tells them only cell by cell, and nothing reads them.
 * Of a cell without text only its fill is seen.
 */
export function comparableGrid({ sheet, hidden, rows, merges, tables, hiddenColumns }: Grid): object {
  return {
    sheet,
    hidden,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(comparableCell) })),
    merges: merges.map(areaAddress).sort(),
    tables: tables.map((table) => ({ ...table, area: areaAddress(table.area) })).sort((a, b) => a.name.localeCompare(b.name)),
    hiddenColumns,
  };
}

function comparableCell(cell: Cell): object {
  const rest = { ...cell, link: undefined };
  return cell.text === "" ? { ...rest, look: { ...PLAIN_LOOK, fill: cell.look.fill } } : rest;
}
