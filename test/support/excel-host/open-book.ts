import { isCalendarDate, PLAIN_LOOK, type Cell as GridCell, type Grid, type Workbook } from "../../../core/grid/grid.js";
import { excelSerial } from "../../../core/model/calendar-date.js";
import { addSheet, cellAt, newBook, NORMAL, type Book, type Sheet, type Style, type TextRun } from "./book.js";

/** Codes of number formats that Excel's API names in American, whatever the country. */
const IN_AMERICAN: Readonly<Record<string, string>> = { "dd/mm/yyyy": "m/d/yyyy", "dd/mm/yyyy hh:mm": "m/d/yyyy h:mm" };

/** Opens in the fake Excel what our reader found in a file. Conditional formats are part of the look there: here they are the cells' own. */
export function openBook(name: string, { grids }: Workbook): Book {
  const book = newBook(name);
  book.sheets.length = 0;
  for (const grid of grids) openSheet(book, grid);
  const [first] = book.sheets;
  if (!first) throw new Error(`${name} has no sheet.`);
  book.active = first;
  book.selection = { sheet: first, areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] };
  return book;
}

function openSheet(book: Book, grid: Grid): void {
  const sheet = addSheet(book, grid.sheet);
  if (grid.hidden) sheet.visibility = "Hidden";
  const styles = new Map<GridCell["look"], Style>([[PLAIN_LOOK, NORMAL]]);
  for (const { row, hidden, cells } of grid.rows) {
    if (hidden) sheet.hiddenRows.add(row);
    for (const cell of cells) openCell(sheet, cell, styles);
  }
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.merges.push(...grid.merges);
  for (const { name, area, hasHeader, totalsRows } of grid.tables) {
    sheet.tables.push({ id: String(book.nextId++), name, area, headers: hasHeader, totals: totalsRows > 0, style: "TableStyleMedium2", banded: true });
  }
}

function openCell(sheet: Sheet, { row, column, value, look, note, formula, struckParts }: GridCell, styles: Map<GridCell["look"], Style>): void {
  const cell = cellAt(sheet, row, column);
  cell.value = isCalendarDate(value) ? excelSerial(value) : (value ?? "");
  if (formula) cell.formula = "=NOW()";
  if (struckParts && typeof value === "string") cell.runs = runsOf(value, struckParts);
  if (note !== undefined) sheet.notes.push({ row, column, author: "", text: note });
  const known = styles.get(look);
  cell.style = known ?? styleOf(look);
  if (!known) styles.set(look, cell.style);
}

function styleOf({ fill, fontColour, bold, strike, indent, format }: GridCell["look"]): Style {
  return { ...NORMAL, fill, fontColour: fontColour ?? NORMAL.fontColour, bold, strike, indent, format: IN_AMERICAN[format] ?? format };
}

function runsOf(text: string, struck: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  let rest = text;
  for (const part of struck) {
    const at = rest.indexOf(part);
    if (at > 0) runs.push({ text: rest.slice(0, at), strike: false });
    runs.push({ text: part, strike: true });
    rest = rest.slice(at + part.length);
  }
  return rest === "" ? runs : [...runs, { text: rest, strike: false }];
}
