import type { Shown } from "./line-cells.js";
import { printTable } from "./print.js";
import type { LookName, RowPlan, SheetPlan, TablePlan } from "./workbook-plan.js";

/** A column of a sheet's table: its heading, its width in characters, and what it shows of a row. */
export interface TableColumn<Row> {
  readonly heading: string;
  readonly width: number;
  readonly headerLook?: LookName;
  /** Left out when it has nothing to show of any row. */
  readonly optional?: true;
  readonly cell: (row: Row) => Shown;
}

export interface TableSheet<Row> {
  readonly name: string;
  readonly title: string;
  /** A sentence under the title. */
  readonly subtitle: string;
  /** Name of the Excel table. */
  readonly table: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the table's one row says when it has none. */
  readonly none: string;
  readonly paper: "A4" | "A3";
  readonly footer: string;
  readonly tabColour: string;
  /** Columns that stay in view. */
  readonly frozenColumns: number;
}

const HEADER_ROW = 4;

/** A sheet with its title in A1, a sentence under it, and one marked-up table. */
export function tableSheet<Row>(sheet: TableSheet<Row>): SheetPlan {
  const columns = sheet.columns.filter(({ optional, cell }) => !optional || sheet.rows.some((row) => cell(row).value !== null));
  const placed = placeTable(sheet.table, columns, sheet.rows, sheet.none, HEADER_ROW);
  return {
    name: sheet.name,
    widths: columns.map(({ width }) => width),
    rows: [...titleRows(sheet.title, sheet.subtitle), ...placed.rows],
    tables: [placed.table],
    validations: [],
    conditionals: [],
    freeze: { rows: HEADER_ROW, columns: sheet.frozenColumns },
    print: printTable(sheet.paper, HEADER_ROW, sheet.footer),
    tabColour: sheet.tabColour,
    showGridlines: false,
  };
}

/** The first two rows of every sheet. */
export function titleRows(title: string, subtitle: string): RowPlan[] {
  return [
    { row: 1, height: 28, cells: [{ column: 1, value: title, look: "title" }] },
    { row: 2, height: 18, cells: [{ column: 1, value: subtitle, look: "subtitle" }] },
  ];
}

/** A table with its header in row `top`, from column A. Excel wants a row in every table: with nothing to show, it says so. */
export function placeTable<Row>(name: string, columns: readonly TableColumn<Row>[], rows: readonly Row[], none: string, top: number): { rows: RowPlan[]; table: TablePlan } {
  const header: RowPlan = { row: top, cells: columns.map(({ heading, headerLook }, index) => ({ column: index + 1, value: heading, look: headerLook ?? "header" })) };
  const body = rows.map((row, offset): RowPlan => ({ row: top + 1 + offset, cells: columns.map(({ cell }, index) => ({ column: index + 1, ...cell(row) })) }));
  const empty: RowPlan = { row: top + 1, cells: columns.map((_, index) => ({ column: index + 1, value: index === 0 ? none : null, look: index === 0 ? "body" : "plain" })) };
  const filled = body.length > 0 ? body : [empty];
  return {
    rows: [header, ...filled],
    table: { name, area: { top, left: 1, bottom: top + filled.length, right: columns.length }, columns: columns.map(({ heading }) => heading), banded: false },
  };
}
