import type { OtherTable } from "../recognise/other-tables.js";
import type { SheetView, ViewCell, ViewRow } from "../recognise/sheet-view.js";

/** A table and the view that it is read in. */
export interface TableInView {
  readonly view: SheetView;
  readonly table: OtherTable;
}

/** A table with its measures across the top as one with them down the side: its cells change places, each still knows where it stands. Any other is left as it is. */
export function upright(view: SheetView, table: OtherTable): TableInView {
  const [header] = table.header;
  if (!table.turned || !header) return { view, table };
  const [corner, ...measures] = header.filled;
  if (!corner) return { view, table };
  const sides = table.rows.flatMap((row) => row.filled.filter(({ column }) => column === corner.column).map((cell) => ({ row, cell })));
  const headings = [{ ...corner, text: "Measure" }, ...sides.map(({ cell }) => cell)];
  const rows = measures.map((measure, i) => {
    const values = sides.map(({ row }) => row.byColumn.get(measure.column));
    return viewRow(i + 2, [measure, ...values]);
  });
  return { view: alone(view, rows), table: { ...table, header: [viewRow(1, headings)], rows, afterBreak: new Set() } };
}

/** Cells in order as a row of their own, from its first column. */
function viewRow(row: number, cells: readonly (ViewCell | undefined)[]): ViewRow {
  const placed = cells.flatMap((cell, i): ViewCell[] => (cell ? [{ ...cell, row, column: i + 1, merge: null }] : []));
  return { row, hidden: false, byColumn: new Map(placed.map((cell) => [cell.column, cell])), filled: placed.filter(({ text }) => text !== "") };
}

function alone(view: SheetView, rows: readonly ViewRow[]): SheetView {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  return { grid: view.grid, rows, row: (row) => byNumber.get(row), mergeAt: () => null, cellAt: (row, column) => byNumber.get(row)?.byColumn.get(column) };
}
