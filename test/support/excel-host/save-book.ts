import ExcelJS from "exceljs";
import { placeOf, type Book, type Cell, type Sheet } from "./book.js";

/** The workbook as a file: sheets, values, formulas with what they gave, number formats, fills, merged and hidden cells. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of book.sheets) saveSheet(file, sheet);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function saveSheet(file: ExcelJS.Workbook, { name, visibility, cells, merges, hiddenRows, hiddenColumns }: Sheet): void {
  const sheet = file.addWorksheet(name, { state: visibility === "Visible" ? "visible" : "hidden" });
  for (const [key, cell] of cells) {
    const { row, column } = placeOf(key);
    saveCell(sheet.getCell(row, column), cell);
  }
  for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
}

function saveCell(target: ExcelJS.Cell, { value, formula, style }: Cell): void {
  if (formula !== "") target.value = { formula: formula.slice(1), result: value };
  else if (value !== "") target.value = value;
  target.numFmt = style.format;
  if (style.fill !== null) target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill.slice(1)}` } };
}
