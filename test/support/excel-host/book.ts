import type { Area } from "../../../core/grid/address.js";

/** How a cell looks in Excel. Shared and never changed: a change makes another. */
export interface Style {
  readonly format: string;
  readonly fill: string | null;
  readonly fontColour: string;
  readonly fontName: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strike: boolean;
  readonly indent: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/** A cell of a new workbook. */
export const NORMAL: Style = {
  format: "General", fill: null, fontColour: "#000000", fontName: "Calibri", size: 11, bold: false, italic: false, underline: "None", strike: false,
  indent: 0, horizontal: "General", vertical: "Bottom", wrap: false,
};

export interface TextRun {
  readonly text: string;
  readonly strike: boolean;
}

export interface Cell {
  /** "" for nothing. Dates are serial numbers. */
  value: string | number | boolean;
  /** With its "="; "" for none. */
  formula: string;
  style: Style;
  /** Of a text whose parts look different. */
  runs: readonly TextRun[];
  link: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string } | null;
}

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  headers: boolean;
  totals: boolean;
  style: string;
  banded: boolean;
}

/** `rule` is as the API has it: { formula }, { formula1, operator }, { text, operator } or { criterion }. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  rule: Readonly<Record<string, unknown>>;
  stopIfTrue: boolean;
  fill: string | null;
  fontColour: string | null;
  bold: boolean | null;
  /** Lines by edge: "EdgeTop" to style and colour. */
  edges?: Map<string, { style: string; colour: string }>;
}

export interface Validation {
  readonly area: Area;
  rule: Readonly<Record<string, unknown>>;
  alert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
}

/** A line drawn round or between cells. Kept by the area: nothing reads it cell by cell. */
export interface BorderLine {
  readonly areas: readonly Area[];
  readonly edge: string;
  style: string;
  weight: string;
  colour: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface Thread extends Note {
  readonly id: string;
  /** ISO 8601. */
  readonly written: string;
  readonly replies: readonly { readonly author: string; readonly text: string; readonly written: string }[];
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** By placeKey. */
  readonly cells: Map<number, Cell>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly merges: Area[];
  readonly borders: BorderLine[];
  readonly tables: Table[];
  /** The first has the highest priority. */
  readonly conditionals: ConditionalFormat[];
  readonly validations: Validation[];
  readonly notes: Note[];
  readonly threads: Thread[];
  frozen: Area | null;
  tabColour: string;
  gridlines: boolean;
  isProtected: boolean;
  readonly page: Record<string, unknown>;
}

/** A workbook that is open in the fake Excel. */
export interface Book {
  readonly name: string;
  readonly sheets: Sheet[];
  readonly names: { readonly name: string; readonly formula: string }[];
  active: Sheet;
  selection: { sheet: Sheet; areas: readonly Area[] };
  system1904: boolean;
  nextId: number;
  /** What Excel works out for a formula; the fake does not calculate. */
  calculate: (sheet: Sheet, row: number, column: number, formula: string) => string | number | boolean;
}

const COLUMNS = 16384;

export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function emptyCell(): Cell {
  return { value: "", formula: "", style: NORMAL, runs: [], link: null };
}

/** The cell, made when the sheet has none there. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const key = placeKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const made = emptyCell();
  sheet.cells.set(key, made);
  return made;
}

/** The cell as it is; a plain one where there is none. */
export function lookAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.cells.get(placeKey(row, column)) ?? PLAIN;
}

const PLAIN = emptyCell();

/** The rectangle that holds all cells with something in them, or (unless `valuesOnly`) with a look of their own; null for an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === "" && cell.formula === "" && (valuesOnly || cell.style === NORMAL)) continue;
    const { row, column } = placeOf(key);
    used = used === null
      ? { top: row, left: column, bottom: row, right: column }
      : { top: Math.min(used.top, row), left: Math.min(used.left, column), bottom: Math.max(used.bottom, row), right: Math.max(used.right, column) };
  }
  return used;
}

export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    id: `{${String(book.nextId++).padStart(8, "0")}-0000-0000-0000-000000000000}`, name, visibility: "Visible",
    cells: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(), rowHeights: new Map(), columnWidths: new Map(),
    merges: [], borders: [], tables: [], conditionals: [], validations: [], notes: [], threads: [],
    frozen: null, tabColour: "", gridlines: true, isProtected: false, page: {},
  };
  book.sheets.push(sheet);
  return sheet;
}

/** A new workbook, as Excel opens it: one empty sheet. */
export function newBook(name = "Book1.xlsx", firstSheet = "Sheet1"): Book {
  const book = { name, sheets: [], names: [], system1904: false, nextId: 1, calculate: () => 0 } as unknown as Book;
  book.active = addSheet(book, firstSheet);
  book.selection = { sheet: book.active, areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] };
  return book;
}
