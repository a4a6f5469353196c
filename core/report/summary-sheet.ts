import { groupBy } from "../model/group-by.js";
import { monthLabel } from "../model/month.js";
import { RETURN_STATE_WORDS, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { DivisionTotals, Summary, ThemeTotals, Totals } from "../consolidate/summary.js";
import { chartPlace, longestName } from "./chart-place.js";
import { barChartRows, COLUMN_CHART_ROWS, PAGE_ROWS } from "./charts/chart-room.js";
import { ragByDivisionChart, ragByThemeCharts } from "./charts/rag-charts.js";
import { trendChart } from "./charts/trend-charts.js";
import { MEASURES, measureColumns } from "./count-columns.js";
import { text } from "./line-cells.js";
import { printTable } from "./print.js";
import { ROW_POINTS } from "./row-height.js";
import { headline, listed, standing, whereThingsStand } from "./summary-sentences.js";
import { placeTable, titleRows, withHeights, type TableColumn } from "./table-sheet.js";
import { trendSource } from "./trend-sheets.js";
import type { ChartPlan, RowPlan, SheetPlan } from "./workbook-plan.js";

/** Totals, and the ratings by division and by theme. */
export function summarySheet(summary: Summary): SheetPlan {
  const divisions = section({ name: "ByDivision", heading: "By division", all: "All divisions", columns: divisionColumns(summary), rows: summary.byDivision }, summary, 5);
  const divisionRows = Math.max(barChartRows(summary.byDivision.length, longestName(summary.byDivision.map(({ division }) => division))), COLUMN_CHART_ROWS);
  const left = chartPlace(divisions.bottom + 2, divisionRows, 1, 2);
  const right = chartPlace(left.top, divisionRows, 3, MEASURES.length + 2);
  const themes = section({ name: "ByTheme", heading: "By theme", all: "All themes", columns: themeColumns, rows: summary.byTheme }, summary, left.bottom + 2);
  const themeCharts = ragByThemeCharts({ sheet: SUMMARY_SHEETS.summary, ...themes }, { top: themes.bottom + 2, left: 1, right: MEASURES.length - 1 });
  return {
    name: SUMMARY_SHEETS.summary,
    widths: divisionColumns(summary).map(({ width }) => width),
    rows: [
      ...titleRows(`Summary, ${monthLabel(summary.month)}`, `${standing(summary)}. ${headline(summary)}`),
      { row: 3, cells: [{ column: 1, value: whereThingsStand(summary), look: "subtitle" }] },
      ...divisions.rows,
      ...themes.rows,
    ],
    tables: [divisions.table, themes.table],
    validations: [],
    conditionals: [],
    freeze: null,
    print: { ...printTable("A4", themes.table.area.top, standing(summary)), ...(isLongerThanPage(themes.rows) ? {} : { repeatRows: null }), breaks: pages(left.bottom + 2, themeCharts) },
    tabColour: "#1F3864",
    showGridlines: false,
    charts: [
      ragByDivisionChart({ sheet: SUMMARY_SHEETS.summary, ...divisions }, left),
      trendChart(trendSource(summary), right),
      ...themeCharts,
    ].filter((chart) => chart !== null),
  };
}

/** Figures on a second page need their headings there; the charts' pages then have them too, which does no harm. */
function isLongerThanPage(rows: readonly RowPlan[]): boolean {
  return rows.reduce((sum, { height = ROW_POINTS }) => sum + height, 0) > PAGE_ROWS * ROW_POINTS;
}

/** Themes begin a page, and so does each of their charts (with the empty row above it, or its edge would show on the page before), unless table and chart fit on one. */
function pages(themes: number, charts: readonly ChartPlan[]): number[] {
  const [first] = charts;
  const together = first !== undefined && first.place.bottom - themes < PAGE_ROWS;
  return [themes, ...charts.slice(together ? 1 : 0).map(({ place }) => place.top - 1)];
}

interface Section<Row extends Totals> {
  readonly name: string;
  readonly heading: string;
  /** What the row of totals is called. */
  readonly all: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A heading in row `top`, the table under it, and its totals. */
function section<Row extends Totals>({ name, heading, all, columns, rows }: Section<Row>, { totals }: Summary, top: number) {
  const placed = placeTable(name, columns, rows, "No return has been read.", top + 1);
  const bottom = placed.table.area.bottom + 1;
  return { table: placed.table, rows: [headingRow(top, heading), ...withHeights([...placed.rows, totalRow(bottom, all, totals)], columns)], bottom };
}

function divisionColumns({ returns }: Summary): TableColumn<DivisionTotals>[] {
  const entries = groupBy(returns, ({ division }) => division);
  const cameAs = (name: string): string => {
    const own = entries.get(name) ?? [];
    return own.find(({ state }) => state === "received")?.file ?? RETURN_STATE_WORDS[own[0]?.state ?? "missing"];
  };
  return [
    { heading: "Division", width: 52, cell: ({ division }) => ({ value: division, look: "strong wrapped" }) },
    { heading: "Return", width: 36, cell: ({ division }) => text(cameAs(division)) },
    ...measureColumns<DivisionTotals>(),
  ];
}

const themeColumns: readonly TableColumn<ThemeTotals>[] = [
  { heading: "Theme", width: 52, cell: ({ theme }) => (theme === "" ? { value: "No theme given", look: "not supplied" } : { value: theme, look: "wrapped" }) },
  { heading: "Divisions", width: 36, cell: ({ divisions }) => text(listed(divisions)) },
  ...measureColumns<ThemeTotals>(),
];

function headingRow(row: number, value: string): RowPlan {
  return { row, height: 22, cells: Array.from({ length: MEASURES.length + 2 }, (_, index) => ({ column: index + 1, value: index === 0 ? value : null, look: "heading" })) };
}

/** Under the table and no part of it, so that sorting and pivoting the table leave it out. */
function totalRow(row: number, name: string, totals: Totals): RowPlan {
  const figures = MEASURES.map(({ of, share }, index) => ({ column: index + 3, value: of(totals), look: share ? ("total percent centre" as const) : ("total count centre" as const) }));
  return { row, cells: [{ column: 1, value: name, look: "total" }, { column: 2, value: null, look: "total" }, ...figures] };
}
