import type { Cell, Grid, GridRow, Workbook } from "../grid/grid.js";
import { address } from "../grid/address.js";
import { shortDate } from "../model/calendar-date.js";
import { isCalendarDate } from "../grid/grid.js";
import { CONTINUED, LONG_TEXT_COLUMNS, LONG_TEXTS_SHEET } from "../model/long-text.js";
import { fold } from "../parse/tidy.js";

/** A table found by its headings in a workbook of ours. */
export interface HeadedTable {
  readonly headerRow: number;
  /** Headings as they stand, by column. */
  readonly headings: ReadonlyMap<number, Cell>;
  /** The rows below the header, to the end of the sheet. */
  readonly rows: readonly GridRow[];
}

function headingsOf(row: GridRow): Map<number, Cell> {
  return new Map(row.cells.filter(({ text }) => text !== "").map((cell) => [cell.column, cell]));
}

/** Whether a text may be a heading but for its case: told by the letters that it begins with, before it is folded. */
function mayFoldTo(text: string, heading: string): boolean {
  for (let at = 0; at < heading.length; at++) {
    const letter = text.charCodeAt(at) | 0x20;
    if (letter < LETTER_A || letter > LETTER_Z) return true;
    if (letter !== heading.charCodeAt(at)) return false;
  }
  return true;
}

const [LETTER_A, LETTER_Z] = [0x61, 0x7a];

function holdsHeading(cells: readonly Cell[], heading: string): boolean {
  for (const { text } of cells) if (mayFoldTo(text, heading) && fold(text) === heading) return true;
  return false;
}

/** The first table whose header row holds all these headings; null when the sheet has none. */
export function findHeadedTable(grid: Grid, headings: readonly string[]): HeadedTable | null {
  const wanted = headings.map(fold);
  const index = grid.rows.findIndex(({ cells }) => cells.length >= wanted.length && wanted.every((heading) => holdsHeading(cells, heading)));
  const header = grid.rows[index];
  return header === undefined ? null : { headerRow: header.row, headings: headingsOf(header), rows: grid.rows.slice(index + 1) };
}

/** The cells of a table that ends at the first empty row, by heading. */
export function cellsByHeading(table: HeadedTable): ReadonlyMap<string, Cell>[] {
  const rows: ReadonlyMap<string, Cell>[] = [];
  let next = table.headerRow + 1;
  for (const { row, cells } of table.rows) {
    const record = new Map(cells.flatMap((cell) => {
      const heading = table.headings.get(cell.column)?.text;
      return heading === undefined || cell.text === "" ? [] : [[heading, cell] as const];
    }));
    if (row !== next || record.size === 0) break;
    rows.push(record);
    next += 1;
  }
  return rows;
}

/** The records of a table that ends at the first empty row: text by heading. */
export function recordsOf(table: HeadedTable, textOf: (cell: Cell) => string): Map<string, string>[] {
  return cellsByHeading(table).map((row) => new Map([...row].map(([heading, cell]) => [heading, textOf(cell)])));
}

/** What a cell of ours holds as text: typed text to the letter, a date as we write dates, a long text with what stands on sheet Long texts. */
export type TextOfCell = (sheet: string, cell: Cell) => string;

function plainText({ value, text }: Cell): string {
  if (typeof value === "string") return value;
  return isCalendarDate(value) ? shortDate(value) : text;
}

/** How the cells of one workbook of ours are read. */
export function textReader(workbook: Workbook): TextOfCell {
  const grid = workbook.grids.find(({ sheet }) => sheet === LONG_TEXTS_SHEET);
  const table = grid ? findHeadedTable(grid, LONG_TEXT_COLUMNS) : null;
  const rest = new Map<string, string>();
  for (const record of table ? recordsOf(table, plainText) : []) {
    const key = `${record.get("Sheet") ?? ""}!${record.get("Cell") ?? ""}`;
    rest.set(key, (rest.get(key) ?? "") + (record.get("Text") ?? ""));
  }
  return (sheet, cell) => {
    const text = plainText(cell);
    const more = text.endsWith(CONTINUED) ? rest.get(`${sheet}!${address(cell.row, cell.column)}`) : undefined;
    return more === undefined ? text : text.slice(0, -CONTINUED.length) + more;
  };
}
