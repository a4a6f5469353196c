import type { OtherTable } from "../recognise/other-tables.js";
import { rowOfCells, viewOfRows, type SheetView } from "../recognise/sheet-view.js";

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
    return rowOfCells(i + 2, [measure, ...values]);
  });
  return { view: viewOfRows(view.grid, rows), table: { ...table, header: [rowOfCells(1, headings)], rows, afterBreak: new Set() } };
}
