import { isCalendarDate, type Cell, type Workbook } from "../grid/grid.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { STATUS_LABELS, STATUSES, type Status } from "../model/status.js";
import { parseTiming } from "../parse/timing.js";
import { fold } from "../parse/tidy.js";
import { cellsByHeading, findHeadedTable, textReader } from "../recognise/headed-table.js";

/** One row of a table of ours, by heading. A cell that is empty, or is not there, is "" and null and nought. */
export interface SheetRow {
  readonly text: (heading: string) => string;
  readonly day: (heading: string) => CalendarDate | null;
  readonly count: (heading: string) => number;
  /** Null where there is no number: a blank is not nought. */
  readonly number: (heading: string) => number | null;
  readonly status: (heading: string) => Status | null;
}

/** The rows of the table with these headings on that sheet, to its first empty row; none when the sheet has no such table. */
export type RowsOfSheet = (sheet: string, headings: readonly string[]) => SheetRow[];

/** How the tables of one workbook of ours are read. */
export function sheetRows(workbook: Workbook): RowsOfSheet {
  const textOf = textReader(workbook);
  return (sheet, headings) => {
    const grid = workbook.grids.find((each) => each.sheet === sheet);
    const table = grid ? findHeadedTable(grid, headings) : null;
    return table ? cellsByHeading(table).map((cells) => sheetRow(cells, (cell) => textOf(sheet, cell))) : [];
  };
}

/** One row by its cells. */
export function sheetRow(cells: ReadonlyMap<string, Cell>, textOf: (cell: Cell) => string): SheetRow {
  const text = (heading: string): string => {
    const cell = cells.get(heading);
    return cell ? textOf(cell) : "";
  };
  return {
    text,
    day: (heading) => dayOf(cells.get(heading)),
    count: (heading) => numberOf(cells.get(heading)) ?? 0,
    number: (heading) => numberOf(cells.get(heading)),
    status: (heading) => STATUS_OF_LABEL.get(fold(text(heading))) ?? null,
  };
}

const STATUS_OF_LABEL: ReadonlyMap<string, Status> = new Map(STATUSES.map((status) => [fold(STATUS_LABELS[status]), status]));

function dayOf(cell: Cell | undefined): CalendarDate | null {
  if (cell === undefined) return null;
  if (isCalendarDate(cell.value)) return cell.value;
  const { kind, precision, by } = parseTiming(cell.text, "due", null);
  return kind === "by" && precision === "day" ? by : null;
}

function numberOf(cell: Cell | undefined): number | null {
  if (typeof cell?.value === "number") return cell.value;
  const text = (cell?.text ?? "").replace(/[\s,]/g, "");
  return text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
}
