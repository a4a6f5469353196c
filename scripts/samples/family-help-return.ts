import type ExcelJS from "exceljs";
import { monthLabel } from "../../core/model/month.js";
import { FAMILY_HELP, FAMILY_HELP_CLOSED, FAMILY_HELP_EARLIER, FAMILY_HELP_REWORDED, FAMILY_HELP_THEMES } from "./family-help-data.js";
import { FAMILY_HELP_MEASURES, FAMILY_HELP_RISKS } from "./family-help-measures.js";
import { closingLetter, dueOf, isLetter, positionIn, ratingIn, type Course } from "./line-course.js";
import { putRatedRegister, putScorecard } from "./measure-sheets.js";
import { measuresIn, QUARTERLY } from "./sample-measure.js";
import { isEarlier, thisMonths, wordedIn, type SampleMonth } from "./sample-month.js";
import { risksIn } from "./sample-risk.js";
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
  const lines = FAMILY_HELP.flatMap((record, i) => {
    action = record.action || action;
    const course: Course = { number: i + 1, letter: isLetter(record.october) ? record.october : "?", start: "", due: record.deadline };
    const rating = ratingIn(month, record, course);
    if (rating === null) return [];
    return [{
      theme: Number(record.theme), action, rating,
      milestone: wordedIn(month, thisMonths(month, record.milestone, FAMILY_HELP_REWORDED[record.milestone]), FAMILY_HELP_EARLIER[record.milestone]),
      lead: record.lead,
      deadline: dueOf(month, record.novemberDeadline, course),
      monitoring: record.monitoring,
      update: updateIn(month, record, course, rating),
    }];
  });
  return [...lines, ...closedLines(month)].sort((a, b) => a.theme - b.theme);
}

function updateIn(month: SampleMonth, { octoberUpdate, novemberUpdate }: (typeof FAMILY_HELP)[number], course: Course, rating: string): string {
  if (isEarlier(month)) return positionIn(month, course, rating);
  return month === "2025-10" ? octoberUpdate : novemberUpdate;
}

function closedLines(month: SampleMonth): FamilyHelpLine[] {
  return FAMILY_HELP_CLOSED.flatMap(({ theme, action, milestone, lead, deadline, until }, i) => {
    const number = FAMILY_HELP.length + i + 1;
    const rating = closingLetter(month, number, until);
    return rating === null ? [] : [{ theme: Number(theme), action, milestone, lead, deadline, monitoring: "", rating, update: positionIn(month, { number }, rating) }];
  });
}

export const FAMILY_HELP_HEADINGS = ["Action", "Milestones", "Lead", "Deadline", "How we will monitor it"];
const LETTERS: Readonly<Record<string, string>> = { r: "R", a: "A", g: "G", b: "B", n: "Not started" };

function putLine(sheet: ExcelJS.Worksheet, row: number, line: FamilyHelpLine): void {
  putRow(sheet, row, ["", line.milestone, line.lead, line.deadline, line.monitoring, LETTERS[line.rating] ?? "", line.update]);
  if (isColour(line.rating)) sheet.getCell(row, 6).fill = solid({ argb: COLOURS[line.rating] });
}

/** Family Help and Prevention's return: a sheet for each theme, actions merged over their milestones, a letter on a colour; a scorecard by quarters and a register. */
export async function familyHelpReturn(month: SampleMonth): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const all = familyHelpLines(month);
  FAMILY_HELP_THEMES.forEach(({ title, owner }, i) => {
    const sheet = newSheet(workbook, `Theme ${i + 1}`, [36, 44, 30, 20, 26, 12, 34]);
    putRow(sheet, 1, [`Theme ${i + 1}:`, title], { font: { bold: true } }, "title");
    putRow(sheet, 2, ["Theme owner:", owner], {}, "title");
    putRow(sheet, 4, [...FAMILY_HELP_HEADINGS, "RAG", `Progress in ${monthLabel(month)}`], {
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
  putScorecard(workbook, { title: `Family Help and Prevention scorecard, ${monthLabel(month)}`, theme: "Theme", baseline: "Baseline Q1 2024/25" }, measuresIn(month, FAMILY_HELP_MEASURES, QUARTERLY));
  putRatedRegister(workbook, `Family Help and Prevention risk register, ${monthLabel(month)}`, risksIn(month, FAMILY_HELP_RISKS));
  return bytesOf(workbook);
}
