import type ExcelJS from "exceljs";
import { FAMILY_HELP, FAMILY_HELP_REWORDED, FAMILY_HELP_THEMES } from "./family-help-data.js";
import { inMonth, MONTH_TITLES, thisMonths, type SampleMonth } from "./sample-month.js";
import { bytesOf, COLOURS, isColour, newSheet, newWorkbook, putRow, solid } from "./sample-workbook.js";

export interface FamilyHelpLine {
  /** From 1. */
  readonly theme: number;
  readonly action: string;
  readonly milestone: string;
  readonly lead: string;
  readonly deadline: string;
  readonly monitoring: string;
  readonly rating: string;
  readonly update: string;
}

/** The division's milestones of a month, each with its action. */
export function familyHelpLines(month: SampleMonth): FamilyHelpLine[] {
  let action = "";
  return FAMILY_HELP.flatMap((record) => {
    action = record.action || action;
    const rating = inMonth(record, month);
    if (rating === null) return [];
    return [{
      theme: Number(record.theme), action, rating,
      milestone: thisMonths(month, record.milestone, FAMILY_HELP_REWORDED[record.milestone]),
      lead: record.lead,
      deadline: thisMonths(month, record.deadline, record.novemberDeadline),
      monitoring: record.monitoring,
      update: month === "2025-10" ? record.octoberUpdate : record.novemberUpdate,
    }];
  });
}

export const FAMILY_HELP_HEADINGS = ["Action", "Milestones", "Lead", "Deadline", "How we will monitor it"];
const LETTERS: Readonly<Record<string, string>> = { r: "R", a: "A", g: "G", b: "B", n: "Not started" };

function putLine(sheet: ExcelJS.Worksheet, row: number, line: FamilyHelpLine): void {
  putRow(sheet, row, ["", line.milestone, line.lead, line.deadline, line.monitoring, LETTERS[line.rating] ?? "", line.update]);
  if (isColour(line.rating)) sheet.getCell(row, 6).fill = solid({ argb: COLOURS[line.rating] });
}

/** Family Help and Prevention's return: a sheet for each theme, actions merged over their milestones, a letter on a colour. */
export async function familyHelpReturn(month: SampleMonth): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const all = familyHelpLines(month);
  FAMILY_HELP_THEMES.forEach(({ title, owner }, i) => {
    const sheet = newSheet(workbook, `Theme ${i + 1}`, [36, 44, 30, 20, 26, 12, 34]);
    putRow(sheet, 1, [`Theme ${i + 1}:`, title], { font: { bold: true } }, "title");
    putRow(sheet, 2, ["Theme owner:", owner], {}, "title");
    putRow(sheet, 4, [...FAMILY_HELP_HEADINGS, "RAG", `Progress in ${MONTH_TITLES[month]}`], {
      font: { bold: true, color: { argb: "FFFFFFFF" } }, fill: solid({ argb: COLOURS.navy }), alignment: { wrapText: true },
    });
    const lines = all.filter(({ theme }) => theme === i + 1);
    lines.forEach((line, at) => {
      putLine(sheet, 5 + at, line);
      if (lines[at - 1]?.action === line.action) return;
      const last = lines.findLastIndex(({ action }) => action === line.action);
      sheet.getCell(5 + at, 1).value = line.action;
      if (last > at) sheet.mergeCells(5 + at, 1, 5 + last, 1);
    });
  });
  return bytesOf(workbook);
}
