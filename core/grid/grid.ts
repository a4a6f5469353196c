import type { CalendarDate } from "../model/calendar-date.js";
import { address, type Area } from "./address.js";

/** How a cell looks, resolved to what a reader sees. Shared by every cell that looks the same: never changed. */
export interface Look {
  /** Background as "#RRGGBB", conditional formats applied; null when it has none. */
  readonly fill: string | null;
  /** Text colour as "#RRGGBB"; null when it is the sheet's ordinary one. */
  readonly fontColour: string | null;
  readonly bold: boolean;
  /** The whole text is struck through. */
  readonly strike: boolean;
  /** Levels of indentation. */
  readonly indent: number;
  /** Number format code, such as "dd/mm/yyyy"; "General" when it has none. */
  readonly format: string;
}

export const PLAIN_LOOK: Look = { fill: null, fontColour: null, bold: false, strike: false, indent: 0, format: "General" };

/** What a cell holds besides its text. A formula counts as the value it last gave. */
export type CellValue = string | number | boolean | CalendarDate | null;

/** One cell that holds something or looks like something. Row and column count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** The text as the sheet shows it, rich text flattened; "" for a cell that has only a look or a note. */
  readonly text: string;
  readonly value: CellValue;
  readonly look: Look;
  /** Notes and threaded comments, joined by line breaks. */
  readonly note?: string;
  /** Address of a hyperlink. */
  readonly link?: string;
  /** Parts of the text that are struck through, when not all of it is. */
  readonly struckParts?: readonly string[];
  readonly formula?: boolean;
}

export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  /** In the order of their columns; empty cells are left out. */
  readonly cells: readonly Cell[];
}

/** A marked-up Excel table (ListObject). */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
}

/** "sheet": a worksheet. "text": a file of lines, tabs between fields. "table": a table of a Word or HTML document. */
export type GridKind = "sheet" | "text" | "table";

/** A sheet, a text file, a pasted table or a Word table: one shape for all of them. */
export interface Grid {
  readonly kind: GridKind;
  /** The sheet's name; "" for a text file; "Table n" for a Word or HTML table. */
  readonly sheet: string;
  readonly hidden: boolean;
  /** In order; rows without cells are left out. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableArea[];
  readonly hiddenColumns: readonly number[];
  /** Paragraphs of a Word or HTML document between this table and the one before it, nearest last. They are cells of the document's text grid. */
  readonly before?: readonly string[];
}

/** What a reader makes of one file. */
export interface Workbook {
  readonly grids: readonly Grid[];
}

export function isCalendarDate(value: CellValue): value is CalendarDate {
  return typeof value === "object" && value !== null;
}

/** The cells that hold text, by address, each as the sheet shows it: "B4" to " - Agree ". */
export function textsOf(grid: Grid): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { cells } of grid.rows) for (const { row, column, text } of cells) if (text !== "") texts.set(address(row, column), text);
  return texts;
}
