/** A summary as exceljs writes it: the same cells with one shared style for each look, and nothing else. */
import ExcelJS from "exceljs";
import { directorateSummary } from "../../dist/core/report/directorate-summary.js";
import { exceljsStyle } from "./exceljs-style.mjs";
import { isFormula, scalar } from "./plain-values.mjs";

const valueOf = (value) => (isFormula(value) ? { formula: value.formula, result: scalar(value.result) } : scalar(value));

/** The workbook's bytes. `only`: the name of the one sheet to write; null: all. */
export async function writeByExceljs(summary, only = null) {
  const workbook = new ExcelJS.Workbook();
  for (const { name, widths, rows } of directorateSummary(summary, "").sheets.filter((sheet) => only === null || sheet.name === only)) {
    const sheet = workbook.addWorksheet(name);
    widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
    for (const { row, cells } of rows) {
      const target = sheet.getRow(row);
      for (const { column, value, look = "plain" } of cells) {
        const cell = target.getCell(column);
        cell.value = valueOf(value);
        cell.style = exceljsStyle(look);
      }
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
