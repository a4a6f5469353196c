import { address } from "../grid/address.js";
import { shortDate } from "../model/calendar-date.js";
import { fieldOfColumn, TRACKER_COLUMNS, TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { Line, LinePlace, TrackerPlaces } from "../model/tracker.js";
import { HEADER_ROW } from "../report/tracker-sheet.js";
import type { PlanValue, SheetPlan } from "../report/workbook-plan.js";

/** Where lines stand on a sheet Tracker that is yet to be written, so that rules can look at it as they look at one that was read. */
export function trackerPlaces({ rows }: SheetPlan, lines: readonly Line[]): TrackerPlaces {
  const columns: Record<string, number> = {};
  TRACKER_COLUMNS.forEach((column, index) => (columns[fieldOfColumn(column)] ??= index + 1));
  const texts = rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [address(row, column), shownText(value)] as const));
  return {
    lines: new Map(lines.map(({ id }, index): [string, LinePlace] => [id, { sheet: TRACKER_SHEETS.tracker, row: HEADER_ROW + 1 + index, columns, rows: {} }])),
    headings: Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, address(HEADER_ROW, column)])),
    table: address(HEADER_ROW, 1),
    texts: new Map(texts.filter(([, text]) => text !== "")),
  };
}

/** What a cell with this value shows. */
function shownText(value: PlanValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if ("date" in value) return shortDate(value.date);
  return "text" in value ? value.text : shownText(value.result);
}
