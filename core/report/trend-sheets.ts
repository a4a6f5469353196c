import { SUMMARY_SHEETS, TREND_COLUMNS } from "../consolidate/summary-columns.js";
import type { DivisionTotals, Summary, Totals, TrendPoint } from "../consolidate/summary.js";
import { groupBy } from "../model/group-by.js";
import { monthLabel, type Month } from "../model/month.js";
import { chartPlace } from "./chart-place.js";
import { COLUMN_CHART_ROWS } from "./charts/chart-room.js";
import type { ChartSource } from "./charts/chart-source.js";
import { trendByDivisionCharts, trendChart, trendLinesChart } from "./charts/trend-charts.js";
import { measureColumns } from "./count-columns.js";
import { text } from "./line-cells.js";
import { plural, shortMonth, standing } from "./summary-sentences.js";
import { FIRST_ROW, placeTable, tableSheet, type TableColumn } from "./table-sheet.js";
import type { ChartPlan, SheetPlan } from "./workbook-plan.js";

/** A month's totals of all divisions, and of one. */
interface TrendRow extends Totals {
  readonly month: Month;
}
type DivisionTrendRow = TrendRow & DivisionTotals;

/** The directorate's totals month by month; under them their charts, and one for each division. */
export function trendSheet(summary: Summary): SheetPlan {
  const sheet = tableSheet({
    name: SUMMARY_SHEETS.trend,
    title: `Trend to ${monthLabel(summary.month)}`,
    subtitle: overview(summary.trend),
    table: "Trend",
    columns: COLUMNS,
    rows: summary.trend.map(trendRow),
    none: NONE,
    paper: "A4",
    footer: standing(summary),
    tabColour: "#1D5FA8",
    frozenColumns: 1,
  });
  // One upright page, so that no chart is cut in two.
  return { ...sheet, charts: trendCharts(summary), print: { ...sheet.print, landscape: false, fitHeight: 1, repeatRows: null } };
}

/** The same of each division, its months one below the other. */
export function trendByDivisionSheet(summary: Summary): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.trendByDivision,
    title: `Trend by division, to ${monthLabel(summary.month)}`,
    subtitle: `The figures behind the divisions' charts on sheet ${SUMMARY_SHEETS.trend}.`,
    table: "TrendByDivision",
    columns: DIVISION_COLUMNS,
    rows: divisionRows(summary.trend),
    none: NONE,
    paper: "A4",
    footer: standing(summary),
    tabColour: "#1D5FA8",
    frozenColumns: 2,
  });
}

/** Table Trend as it stands on its sheet, for charts there and elsewhere. */
export function trendSource({ trend }: Summary): ChartSource {
  return { sheet: SUMMARY_SHEETS.trend, ...placeTable("Trend", COLUMNS, trend.map(trendRow), NONE, FIRST_ROW) };
}

const NONE = "No return has been read.";
const MONTH: TableColumn<TrendRow> = { heading: TREND_COLUMNS.month, width: 14, cell: ({ month }) => ({ value: shortMonth(month), look: "strong" }) };
const COLUMNS: readonly TableColumn<TrendRow>[] = [MONTH, ...measureColumns<TrendRow>()];
const DIVISION_COLUMNS: readonly TableColumn<DivisionTrendRow>[] = [{ heading: TREND_COLUMNS.division, width: 30, cell: ({ division }) => text(division) }, MONTH, ...measureColumns<DivisionTrendRow>()];

function overview(trend: readonly TrendPoint[]): string {
  const [first] = trend;
  if (!first || trend.length === 1) return "One month so far: next month's summary carries it on.";
  return `${plural(trend.length, "month")} from ${monthLabel(first.month)}, each as its own summary counted it.`;
}

function trendRow({ month, totals }: TrendPoint): TrendRow {
  return { month, ...totals };
}

/** Divisions in the order of the latest month, then those that it no longer has. */
function divisionRows(trend: readonly TrendPoint[]): DivisionTrendRow[] {
  const rows = trend.flatMap(({ month, byDivision }) => byDivision.map((totals): DivisionTrendRow => ({ month, ...totals })));
  const names = new Set([...trend].reverse().flatMap(({ byDivision }) => byDivision.map(({ division }) => division)));
  const rowsOf = groupBy(rows, ({ division }) => division);
  return [...names].flatMap((name) => rowsOf.get(name) ?? []);
}

/** Columns under the two large charts, and under three small ones in a row. */
const HALVES = [[1, 7], [8, 14]] as const;
const THIRDS = [[1, 4], [5, 9], [10, 13]] as const;
const STEP = COLUMN_CHART_ROWS + 1;

function trendCharts(summary: Summary): ChartPlan[] {
  const source = trendSource(summary);
  const top = source.table.area.bottom + 2;
  const [left, right] = HALVES.map(([from, to]) => chartPlace(top, COLUMN_CHART_ROWS, from, to));
  const large = [left && trendChart(source, left), right && trendLinesChart(source, right)];
  const rows = divisionRows(summary.trend);
  const divisions = { sheet: SUMMARY_SHEETS.trendByDivision, ...placeTable("TrendByDivision", DIVISION_COLUMNS, rows, NONE, FIRST_ROW) };
  const small = trendByDivisionCharts(divisions, (index) => {
    const [from, to] = THIRDS[index % THIRDS.length] ?? THIRDS[0];
    return chartPlace(top + STEP * (1 + Math.floor(index / THIRDS.length)), COLUMN_CHART_ROWS, from, to);
  });
  return [...large, ...(rows.length === 0 ? [] : small)].filter((chart) => chart !== null && chart !== undefined);
}
