import { excelSerial } from "../../core/model/calendar-date.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { placeKey, type Book } from "./excel-host/book.js";

type Result = string | number | boolean;

/** What the formulas of a sheet give, by place. */
function resultsOf({ rows }: SheetPlan): Map<number, Result> {
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }): [number, Result][] =>
        typeof value === "object" && value !== null && "formula" in value ? [[placeKey(row, column), typeof value.result === "object" ? excelSerial(value.result.date) : value.result]] : [],
      ),
    ),
  );
}

/** Excel works formulas out; the fake cannot. It is told what the plan says that they give. Sheets that were there before come first. */
export function calculateAsPlanned(book: Book, plan: WorkbookPlan): void {
  const before = book.sheets.length;
  const results = plan.sheets.map(resultsOf);
  book.calculate = (sheet, row, column) => {
    const result = results[book.sheets.indexOf(sheet) - before]?.get(placeKey(row, column));
    if (result === undefined) throw new Error(`${sheet.name} has no formula in row ${row}, column ${column}.`);
    return result;
  };
}
