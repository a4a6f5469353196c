import type { RowPlan, SheetPlan } from "../report/workbook-plan.js";

/**
 * A sheet with only these columns of its list, or without some of them: cells, widths and the table close up. What stands above the list stays where it
 * is, and so do charts, which stand there too: only columns to the right of them may go. There is nothing left to choose or to fill in.
 * @param lastPrinted heading of the last column that is printed; without it all of them are.
 */
export function keepColumns(sheet: SheetPlan, keep: (heading: string) => boolean, lastPrinted?: string): SheetPlan {
  const list = sheet.tables.at(-1);
  if (list === undefined) return sheet;
  const kept = list.columns.map((heading, index) => ({ heading, from: index + 1 })).filter(({ heading }) => keep(heading));
  const place = new Map(kept.map(({ from }, index) => [from, index + 1]));
  const { paper, landscape, fitWidth, fitHeight, repeatRows, footer } = sheet.print;
  const allPrinted = { paper, landscape, fitWidth, fitHeight, repeatRows, footer };
  const last = kept.findIndex(({ heading }) => heading === lastPrinted) + 1;
  const print = last === 0 ? allPrinted : { ...allPrinted, columns: [1, last] as const };
  return {
    ...sheet,
    print,
    widths: kept.map(({ from }) => sheet.widths[from - 1] ?? 10),
    rows: sheet.rows.map((row): RowPlan => (row.row < list.area.top ? row : { ...row, cells: row.cells.flatMap((cell) => {
      const column = place.get(cell.column);
      return column === undefined ? [] : [{ ...cell, column }];
    }) })),
    tables: [...sheet.tables.slice(0, -1), { ...list, columns: kept.map(({ heading }) => heading), area: { ...list.area, right: list.area.left + kept.length - 1 } }],
    validations: [],
  };
}

/** Headings of a list's columns that hold something. */
export function filledColumns({ rows, tables }: SheetPlan): ReadonlySet<string> {
  const list = tables.at(-1);
  const filled = rows.filter(({ row }) => row > (list?.area.top ?? 0)).flatMap(({ cells }) => cells.filter(({ value }) => value !== null).map(({ column }) => column));
  return new Set([...new Set(filled)].map((column) => list?.columns[column - 1] ?? ""));
}

/** The sentence under a sheet's title. */
export function withSubtitle(sheet: SheetPlan, said: string): SheetPlan {
  return { ...sheet, rows: sheet.rows.map((row) => (row.row === 2 ? { ...row, cells: row.cells.map((cell, index) => (index === 0 ? { ...cell, value: said } : cell)) } : row)) };
}

/** A chart of a sheet that the workbook does not have would draw nothing. */
export function withoutLostCharts(sheet: SheetPlan, sheets: ReadonlySet<string>): SheetPlan {
  if (sheet.charts === undefined) return sheet;
  return { ...sheet, charts: sheet.charts.filter(({ categories, series }) => [categories, ...series.flatMap(({ name, values }) => [name, values])].every((cells) => sheets.has(cells.sheet))) };
}
