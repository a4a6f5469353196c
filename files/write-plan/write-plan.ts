import ExcelJS from "exceljs";
import { withinCellLimits } from "../../core/report/long-texts.js";
import type { WorkbookPlan } from "../../core/report/workbook-plan.js";
import { EmptyCells } from "./empty-cells.js";
import { finishPackage } from "./finish-package.js";
import { FormulaMarks } from "./formula-marks.js";
import { sharedStyles } from "./styles.js";
import { writeSheet } from "./write-sheet.js";
import { zipByHost, zipParts, type PackageParts } from "./zip-parts.js";

/**
 * The bytes of a new .xlsx workbook. The same plan gives the same bytes: no clock, user or machine is in them.
 * exceljs is large: import this module lazily. Throws an Error when the plan itself is wrong (a table whose names repeat).
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  return zipParts(await planParts(plan));
}

/** The same workbook, zipped by the host: sooner there, and not to be compared byte by byte. */
export async function writePlanByHost(plan: WorkbookPlan): Promise<Uint8Array> {
  return zipByHost(await planParts(plan));
}

async function planParts(plan: WorkbookPlan): Promise<PackageParts> {
  const fitted = withinCellLimits(plan);
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ x: 0, y: 0, width: 28000, height: 16000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const style = sharedStyles();
  const later = { formulas: new FormulaMarks(), empties: new EmptyCells() };
  for (const sheet of fitted.sheets) writeSheet(workbook, sheet, style, later);
  const draft = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  return finishPackage(new Uint8Array(draft), fitted, later);
}
