import { address } from "../grid/address.js";
import { CELL_LIMIT, CONTINUED, LONG_TEXT_COLUMNS, LONG_TEXTS_SHEET } from "../model/long-text.js";
import { printTable } from "./print.js";
import type { CellPlan, RowPlan, SheetPlan, WorkbookPlan } from "./workbook-plan.js";

interface LongText {
  readonly sheet: string;
  readonly cell: string;
  readonly parts: readonly string[];
}

/** Cuts a text into parts that a cell can hold; never inside a surrogate pair. */
function cut(text: string): string[] {
  const room = CELL_LIMIT - CONTINUED.length;
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const unit = text.charCodeAt(from + room - 1);
    const to = unit >= 0xd800 && unit <= 0xdbff ? from + room - 1 : from + room;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

/** Texts that no cell can hold, met one by one. */
export class LongTexts {
  private readonly found: LongText[] = [];

  /** As much of a text as its cell can hold; the rest is kept for the sheet of long texts. */
  shorten(sheet: string, row: number, column: number, text: string): string {
    const [first = "", ...parts] = cut(text);
    this.found.push({ sheet, cell: address(row, column), parts });
    return first + CONTINUED;
  }

  /** The sheet on which they go on; null where there is none. */
  sheet(): SheetPlan | null {
    return this.found.length === 0 ? null : longTextsSheet(this.found);
  }
}

const isLong = ({ value }: CellPlan): boolean => typeof value === "string" && value.length > CELL_LIMIT;

function shorten(sheet: SheetPlan, long: LongTexts): SheetPlan {
  if (!sheet.rows.some(({ cells }) => cells.some(isLong))) return sheet;
  const short = (row: number, cell: CellPlan): CellPlan =>
    typeof cell.value === "string" && isLong(cell) ? { ...cell, value: long.shorten(sheet.name, row, cell.column, cell.value) } : cell;
  const rows = sheet.rows.map((row): RowPlan => ({ ...row, cells: row.cells.map((cell) => short(row.row, cell)) }));
  return { ...sheet, rows };
}

function longTextsSheet(found: readonly LongText[]): SheetPlan {
  const parts = found.flatMap(({ sheet, cell, parts }) => parts.map((text, index) => [sheet, cell, index + 2, text] as const));
  const header: RowPlan = { row: 3, cells: LONG_TEXT_COLUMNS.map((name, index) => ({ column: index + 1, value: name, look: "header" })) };
  const body = parts.map((values, index): RowPlan => ({
    row: 4 + index,
    cells: values.map((value, column) => ({ column: column + 1, value, look: column === 2 ? "number" : "text" })),
  }));
  return {
    name: LONG_TEXTS_SHEET,
    widths: [18, 10, 8, 120],
    rows: [{ row: 1, cells: [{ column: 1, value: "Long texts: what an Excel cell cannot hold", look: "title" }] }, header, ...body],
    tables: [{ name: "LongTexts", area: { top: 3, left: 1, bottom: 3 + parts.length, right: 4 }, columns: LONG_TEXT_COLUMNS, banded: false }],
    validations: [],
    conditionals: [],
    freeze: { rows: 3, columns: 0 },
    print: printTable("A4", 3, "Long texts"),
    showGridlines: false,
  };
}

/** The same workbook with every text within Excel's limit: what does not fit goes on, part by part, on a sheet of its own. */
export function withinCellLimits(plan: WorkbookPlan): WorkbookPlan {
  const long = new LongTexts();
  const sheets = plan.sheets.map((sheet) => shorten(sheet, long));
  const more = long.sheet();
  return more === null ? plan : { ...plan, sheets: [...sheets, more] };
}
