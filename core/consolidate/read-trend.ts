import { monthInName, type Month } from "../model/month.js";
import type { RowsOfSheet, SheetRow } from "./sheet-rows.js";
import { COUNT_COLUMNS as COUNT, SUMMARY_SHEETS, TREND_COLUMNS as COLUMN } from "./summary-columns.js";
import type { Totals, TrendPoint } from "./summary.js";

/** The months that sheet Trend holds, each with its divisions from the sheet beside it. */
export function readTrend(rowsOfSheet: RowsOfSheet): TrendPoint[] {
  const divisions = counted(rowsOfSheet(SUMMARY_SHEETS.trendByDivision, [COLUMN.division, COLUMN.month, COUNT.lines]));
  const divisionsOf = (wanted: Month): TrendPoint["byDivision"] => divisions.filter(({ month }) => month === wanted).map(({ row, totals }) => ({ division: row.text(COLUMN.division), ...totals }));
  return counted(rowsOfSheet(SUMMARY_SHEETS.trend, [COLUMN.month, COUNT.lines])).map(({ month, totals }) => ({ month, totals, byDivision: divisionsOf(month) }));
}

function counted(rows: readonly SheetRow[]): { readonly row: SheetRow; readonly month: Month; readonly totals: Totals }[] {
  return rows.flatMap((row) => {
    const month = monthInName(row.text(COLUMN.month));
    return month === null ? [] : [{ row, month, totals: totalsOf(row) }];
  });
}

function totalsOf(row: SheetRow): Totals {
  const count = (of: keyof typeof COUNT): number => row.count(COUNT[of]);
  const [complete, notStarted, paused, withdrawn, unknown] = [count("complete"), count("notStarted"), count("paused"), count("withdrawn"), count("unknown")];
  return {
    lines: count("lines"),
    ...{ complete, inProgress: count("inProgress"), notStarted, paused, withdrawn, unknown },
    carriedForward: count("carriedForward"),
    rag: { red: count("red"), amber: count("amber"), green: count("green"), blue: complete, grey: notStarted + paused + withdrawn, "not rated": unknown },
    challenged: count("challenged"),
  };
}
