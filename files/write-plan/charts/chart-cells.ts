import { columnName } from "../../../core/grid/address.js";
import { excelSerial } from "../../../core/model/calendar-date.js";
import { onceFor } from "../../../core/model/once-for.js";
import { LOOKS, type LookStyle } from "../../../core/report/looks.js";
import type { CellPlan, ChartCells, PlanValue, RowPlan, WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { escapeXml, escapeXstring } from "../escape-text.js";
import { element, setting } from "./element.js";

/** Where a chart's cells are looked up. */
export type CellLookup = (cells: ChartCells) => readonly (CellPlan | null)[];

/** Looks up what a workbook's cells hold, once for each series and axis. Each sheet's rows are indexed when it is first asked for, and only those that are drawn are asked for their cells; throws when there is no such sheet. */
export function cellsOf(plan: WorkbookPlan): CellLookup {
  const indexed = new Map<string, ReadonlyMap<number, RowPlan>>();
  const rowsOf = (name: string): ReadonlyMap<number, RowPlan> => {
    const known = indexed.get(name);
    if (known) return known;
    const sheet = plan.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`A chart draws cells of the sheet "${name}", which the workbook does not have.`);
    const rows = new Map(sheet.rows.map((row) => [row.row, row]));
    indexed.set(name, rows);
    return rows;
  };
  return onceFor(({ sheet, area }: ChartCells) => {
    const rows = rowsOf(sheet);
    return range(area.top, area.bottom).flatMap((row) => {
      const cells = rows.get(row)?.cells;
      return range(area.left, area.right).map((column) => cells?.find((cell) => cell.column === column) ?? null);
    });
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** "'Look ahead'!$B$5:$B$7". */
export function reference({ sheet, area: { top, left, bottom, right } }: ChartCells): string {
  const first = `$${columnName(left)}$${top}`;
  const last = `$${columnName(right)}$${bottom}`;
  return `'${sheet.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

/** What a cell counts for in a chart; null for a blank. */
export function plainOf(value: PlanValue): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if ("text" in value) return value.text;
  return "date" in value ? excelSerial(value.date) : plainOf(value.result);
}

/** Cells that hold figures; text and blanks are gaps. */
export function numbers(cells: ChartCells, lookUp: CellLookup, format: string): string {
  const points = lookUp(cells).map((cell) => plainOf(cell?.value ?? null));
  return element("c:numRef", {}, element("c:f", {}, escapeXml(reference(cells))), cache("c:numCache", points.map((point) => (typeof point === "number" ? String(point) : null)), format));
}

/** Cells that hold words. */
export function words(cells: ChartCells, lookUp: CellLookup): string {
  const points = lookUp(cells).map((cell) => plainOf(cell?.value ?? null));
  return element("c:strRef", {}, element("c:f", {}, escapeXml(reference(cells))), cache("c:strCache", points.map((point) => (point === null ? null : escapeXml(escapeXstring(String(point)))))));
}

/** Names along an axis: dates and numbers in the format of their cells, else words. */
export function names(cells: ChartCells, lookUp: CellLookup): string {
  const found = lookUp(cells);
  const points = found.map((cell) => plainOf(cell?.value ?? null));
  if (points.some((point) => typeof point === "string")) return words(cells, lookUp);
  const look: LookStyle = LOOKS[found[0]?.look ?? "plain"];
  return numbers(cells, lookUp, look.format ?? "General");
}

function cache(name: string, points: readonly (string | null)[], format?: string): string {
  const written = points.map((point, index) => (point === null ? "" : element("c:pt", { idx: index }, element("c:v", {}, point))));
  return element(name, {}, format === undefined ? "" : element("c:formatCode", {}, escapeXml(format)), setting("c:ptCount", points.length), ...written);
}
