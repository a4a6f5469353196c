import type ExcelJS from "exceljs";
import { COMMISSIONING, COMMISSIONING_BUDGET, COMMISSIONING_HIDDEN, COMMISSIONING_REWORDED } from "./commissioning-data.js";
import { inMonth, MONTH_TITLES, thisMonths, type SampleMonth } from "./sample-month.js";
import { bytesOf, newSheet, newWorkbook } from "./sample-workbook.js";

export interface CommissioningLine {
  readonly number: number;
  readonly ref: string;
  readonly workstream: string;
  readonly action: string;
  readonly who: string;
  /** ISO 8601. */
  readonly start: string;
  readonly due: string;
  readonly rating: string;
  readonly position: string;
  readonly budgetLine: string;
}

/** Rows that the division corrected in the second version of its November return. */
const CORRECTED: readonly number[] = [4, 10, 19, 26];

/** The division's lines of a month. The first version of November still says October's status for four of them. */
export function commissioningLines(month: SampleMonth, version: 1 | 2): CommissioningLine[] {
  return COMMISSIONING.flatMap((record, i) => {
    const number = i + 1;
    const uncorrected = month === "2025-11" && version === 1 && CORRECTED.includes(number);
    const rating = inMonth(record, uncorrected ? "2025-10" : month);
    if (rating === null) return [];
    return [{
      number, ref: `CR${String(number).padStart(2, "0")}`, workstream: record.workstream, who: record.who, start: record.start, rating,
      action: thisMonths(month, record.action, COMMISSIONING_REWORDED[number]),
      due: thisMonths(month, record.due, record.novemberDue),
      position: month === "2025-10" || uncorrected ? record.octoberPosition : record.novemberPosition,
      budgetLine: record.budgetLine,
    }];
  });
}

const HEADINGS = ["Ref", "Programme", "What we are doing", "Who", "Start", "Finish by", "BRAG", "Position this month", "Budget line"];
const WIDTHS = [8, 20, 48, 34, 12, 12, 18, 30, 30];
const MONEY = "#,##0;(#,##0)";

function putTracker(workbook: ExcelJS.Workbook, month: SampleMonth, version: 1 | 2): void {
  const sheet = newSheet(workbook, "Tracker", WIDTHS);
  sheet.getCell("A1").value = `Commissioning and Resources tracker, ${MONTH_TITLES[month]}${version === 2 ? " (version 2, with corrections)" : ""}`;
  const lines = commissioningLines(month, version);
  sheet.addTable({
    name: "tblActions", ref: "A3", headerRow: true, style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: HEADINGS.map((name) => ({ name, filterButton: true })),
    rows: lines.map(({ ref, workstream, action, who, start, due, rating, position, budgetLine }) =>
      [ref, workstream, action, who, new Date(`${start}T00:00:00Z`), new Date(`${due}T00:00:00Z`), rating === "RED" ? "RED " : rating, position || null, budgetLine || null]),
  });
  lines.forEach(({ number }, i) => {
    const row = sheet.getRow(i + 4);
    row.getCell(5).numFmt = "dd/mm/yyyy";
    row.getCell(6).numFmt = "dd/mm/yyyy";
    row.hidden = COMMISSIONING_HIDDEN.includes(number);
  });
}

function putBudget(workbook: ExcelJS.Workbook): void {
  const sheet = newSheet(workbook, "Budget", [36, 16, 16, 16, 12, 16]);
  sheet.getCell("A1").value = "Commissioning and Resources revenue budget 2025/26 (£000)";
  sheet.getRow(3).values = ["Service", "Gross spend £000", "Grants £000", "Other income £000", "", "Council funding £000"];
  COMMISSIONING_BUDGET.forEach(({ line, gross, grants, income, combined, net }, i) => {
    const row = sheet.getRow(i + 4);
    row.getCell(1).value = line;
    [gross, grants, income, combined, net].forEach((figure, at) => {
      if (figure === "") return;
      row.getCell(at + 2).value = Number(figure);
      row.getCell(at + 2).numFmt = MONEY;
    });
    if (/total$/i.test(line)) row.font = { bold: true };
  });
}

/** Commissioning and Resources' return: an Excel table with hidden rows, statuses in many words, and its budget. */
export async function commissioningReturn(month: SampleMonth, version: 1 | 2): Promise<Uint8Array> {
  const workbook = newWorkbook();
  putTracker(workbook, month, version);
  putBudget(workbook);
  return bytesOf(workbook);
}
