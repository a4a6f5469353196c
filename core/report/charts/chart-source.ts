import type { Area } from "../../grid/address.js";
import { monthLabel, monthOfDate } from "../../model/month.js";
import type { CellPlan, ChartCells, PlanValue, RowPlan, TablePlan } from "../workbook-plan.js";

/** What a chart is drawn from: a table as placeTable gives it, and the sheet that it stands on. */
export interface ChartSource {
  readonly sheet: string;
  readonly table: TablePlan;
  /** The sheet's rows, or the table's alone. */
  readonly rows: readonly RowPlan[];
}

/** Rows of a table's body counted from 0, both inclusive. */
export type Span = readonly [from: number, to: number];

/** One row of the table as a chart shows it. */
export interface ChartRow {
  readonly name: string;
  /** By heading; a cell without a number is left out. */
  readonly figures: Readonly<Record<string, number>>;
}

export function wholeBody({ table: { area } }: ChartSource): Span {
  return [0, area.bottom - area.top - 1];
}

/** A column's cells; null when the table has no such column. */
export function bodyCells(source: ChartSource, heading: string, [from, to]: Span): ChartCells | null {
  const { top } = source.table.area;
  return cellsOf(source, heading, top + 1 + from, top + 1 + to);
}

/** The cell of a column's heading; null when the table has no such column. */
export function headingCell(source: ChartSource, heading: string): ChartCells | null {
  const { top } = source.table.area;
  return cellsOf(source, heading, top, top);
}

function cellsOf({ sheet, table: { area, columns } }: ChartSource, heading: string, top: number, bottom: number): ChartCells | null {
  const index = columns.indexOf(heading);
  const column = area.left + index;
  return index < 0 ? null : { sheet, area: { top, left: column, bottom, right: column } satisfies Area };
}

/** What the cells of a table say, row by row: the words of an alt text come from the very cells that the chart draws. */
export function chartRows({ table: { area, columns }, rows }: ChartSource, category: string, headings: readonly string[], [from, to]: Span): ChartRow[] {
  const first = area.top + 1;
  const valueIn = (cells: readonly CellPlan[], heading: string): PlanValue => {
    const index = columns.indexOf(heading);
    return index < 0 ? null : (cells.find(({ column }) => column === area.left + index)?.value ?? null);
  };
  const figure = (cells: readonly CellPlan[], heading: string): [string, number][] => {
    const value = numberOf(valueIn(cells, heading));
    return value === null ? [] : [[heading, value]];
  };
  return rows
    .filter(({ row }) => row >= first + from && row <= first + to)
    .map(({ cells }) => ({ name: wordsOf(valueIn(cells, category)), figures: Object.fromEntries(headings.flatMap((heading) => figure(cells, heading))) }));
}

function numberOf(value: PlanValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null && "formula" in value ? numberOf(value.result) : null;
}

/** A date names a month: no chart of ours has days along its axis. */
function wordsOf(value: PlanValue): string {
  if (value === null || typeof value === "boolean") return "";
  if (typeof value !== "object") return String(value);
  if ("text" in value) return value.text;
  return "formula" in value ? wordsOf(value.result) : monthLabel(monthOfDate(value.date));
}
