import { monthLabel } from "../model/month.js";
import type { DivisionTotals, Summary, ThemeTotals, Totals } from "../consolidate/summary.js";
import { count, text, type Shown } from "./line-cells.js";
import { printTable } from "./print.js";
import { headline, listed, standing, whereThingsStand } from "./summary-sentences.js";
import { placeTable, titleRows, type TableColumn } from "./table-sheet.js";
import type { LookName, RowPlan, SheetPlan } from "./workbook-plan.js";

/** Totals, and the ratings by division and by theme. */
export function summarySheet(summary: Summary): SheetPlan {
  const divisions = placeTable("ByDivision", divisionColumns(summary), summary.byDivision, "No return has been read.", 6);
  const firstTotal = divisions.table.area.bottom + 1;
  const themes = placeTable("ByTheme", themeColumns, summary.byTheme, "No return has been read.", firstTotal + 3);
  return {
    name: "Summary",
    widths: divisionColumns(summary).map(({ width }) => width),
    rows: [
      ...titleRows(`Summary, ${monthLabel(summary.month)}`, `${standing(summary)}. ${headline(summary)}`),
      { row: 3, cells: [{ column: 1, value: whereThingsStand(summary), look: "subtitle" }] },
      headingRow(5, "By division"),
      ...divisions.rows,
      totalRow(firstTotal, "All divisions", summary.totals),
      headingRow(firstTotal + 2, "By theme"),
      ...themes.rows,
      totalRow(themes.table.area.bottom + 1, "All themes", summary.totals),
    ],
    tables: [divisions.table, themes.table],
    validations: [],
    conditionals: [],
    freeze: null,
    print: printTable("A4", themes.table.area.top, standing(summary)),
    tabColour: "#1F3864",
    showGridlines: false,
  };
}

interface Measure {
  readonly heading: string;
  readonly width: number;
  readonly look: LookName;
  /** Null where there is nothing to measure. */
  readonly of: (totals: Totals) => number | null;
  readonly share?: true;
}

const MEASURES: readonly Measure[] = [
  { heading: "Lines", width: 8, look: "header centre", of: ({ lines }) => lines },
  { heading: "In progress", width: 10, look: "header centre", of: ({ inProgress }) => inProgress },
  { heading: "Red", width: 8, look: "header red", of: ({ rag }) => rag.red },
  { heading: "Amber", width: 8, look: "header amber", of: ({ rag }) => rag.amber },
  { heading: "Green", width: 8, look: "header green", of: ({ rag }) => rag.green },
  { heading: "Paused", width: 8, look: "header grey", of: ({ paused }) => paused },
  { heading: "Complete", width: 10, look: "header blue", of: ({ complete }) => complete },
  { heading: "Not started", width: 9, look: "header grey", of: ({ notStarted }) => notStarted },
  { heading: "Withdrawn", width: 11, look: "header grey", of: ({ withdrawn }) => withdrawn },
  { heading: "Not rated", width: 8, look: "header not rated", of: ({ unknown }) => unknown },
  { heading: "Red, share of in progress", width: 12, look: "header centre", of: ({ rag, inProgress }) => (inProgress === 0 ? null : rag.red / inProgress), share: true },
  { heading: "Ratings the dates challenge", width: 13, look: "header centre", of: ({ challenged }) => challenged },
  { heading: "Carried forward", width: 10, look: "header centre", of: ({ carriedForward }) => carriedForward },
];

function measureColumns<Row extends Totals>(): TableColumn<Row>[] {
  return MEASURES.map(({ heading, width, look, of, share }) => ({ heading, width, headerLook: look, cell: (row): Shown => (share ? { value: of(row), look: "percent centre" } : { ...count(of(row)), look: "count centre" }) }));
}

function divisionColumns({ returns }: Summary): TableColumn<DivisionTotals>[] {
  const fileOf = (name: string): string => returns.find(({ division, state }) => division === name && state === "received")?.file ?? "";
  return [
    { heading: "Division", width: 52, cell: ({ division }) => ({ value: division, look: "strong wrapped" }) },
    { heading: "Return", width: 36, cell: ({ division }) => text(fileOf(division)) },
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
