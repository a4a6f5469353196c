import type ExcelJS from "exceljs";
import { monthLabel } from "../../core/model/month.js";
import { closingLetter, dueOf, isLetter, ratingIn, type Course } from "./line-course.js";
import { SAFEGUARDING, SAFEGUARDING_CLOSED, SAFEGUARDING_EARLIER, SAFEGUARDING_KEY, SAFEGUARDING_REWORDED } from "./safeguarding-data.js";
import { thisMonths, wordedIn, type SampleMonth } from "./sample-month.js";
import { bytesOf, COLOURS, isColour, newSheet, newWorkbook, putRow, solid } from "./sample-workbook.js";

export interface SafeguardingLine {
  readonly ref: number;
  readonly area: string;
  readonly action: string;
  readonly start: string;
  readonly due: string;
  readonly sponsor: string;
  readonly rating: string;
}

/** The division's lines of a month, numbered as in the plan. */
export function safeguardingLines(month: SampleMonth): SafeguardingLine[] {
  let area = "";
  const lines = SAFEGUARDING.flatMap((record, i) => {
    area = record.area || area;
    const ref = i + 1;
    const course: Course = { number: ref, letter: isLetter(record.october) ? record.october : "?", start: record.start, due: record.due };
    const rating = ratingIn(month, record, course);
    if (rating === null) return [];
    const action = wordedIn(month, thisMonths(month, record.action, SAFEGUARDING_REWORDED[ref]), SAFEGUARDING_EARLIER[ref]);
    return [{ ref, area, action, start: record.start, due: dueOf(month, record.novemberDue, course), sponsor: record.sponsor, rating: rating === "n" ? NOT_STARTED : rating }];
  });
  return [...lines, ...closedLines(month)];
}

/** The key has no colour for it. */
const NOT_STARTED = "Not started";

function closedLines(month: SampleMonth): SafeguardingLine[] {
  const area = SAFEGUARDING_CLOSED[0]?.area ?? "";
  return SAFEGUARDING_CLOSED.flatMap(({ ref, action, due, sponsor, until }) => {
    const letter = closingLetter(month, Number(ref), until);
    return letter === null ? [] : [{ ref: Number(ref), area, action, start: "", due, sponsor, rating: letter }];
  });
}

export const SAFEGUARDING_HEADINGS = ["Area", "Key actions and milestones", "Start date", "Target completion date", "Board sponsor", "Status"];
const ROWS_A_PAGE = 16;

/** The line that a page break cuts in two where it is the last of its page, and where. */
export const CUT = { ref: 16, action: " before a conference", sponsor: " REVIEWING" } as const;

function putLine(sheet: ExcelJS.Worksheet, row: number, { ref, action, start, due, sponsor, rating }: SafeguardingLine, isLast: boolean): void {
  const cut = ref === CUT.ref && isLast;
  const text = `${ref}. ${action}`;
  putRow(sheet, row, ["", cut ? text.slice(0, -CUT.action.length) : text, start, due, cut ? sponsor.slice(0, -CUT.sponsor.length) : sponsor, isColour(rating) ? "" : rating]);
  if (isColour(rating)) sheet.getCell(row, 6).fill = solid({ argb: COLOURS[rating] });
}

/** One page: the header, then lines with their area merged down beside them. Returns the row after it. */
function putPage(sheet: ExcelJS.Worksheet, top: number, lines: readonly SafeguardingLine[], before: SafeguardingLine | undefined): number {
  putRow(sheet, top, SAFEGUARDING_HEADINGS, { font: { bold: true }, fill: solid({ argb: COLOURS.pale }), alignment: { wrapText: true, vertical: "top" } });
  let row = top + 1;
  if (before?.ref === CUT.ref) putRow(sheet, row++, ["", CUT.action.trim(), "", "", CUT.sponsor.trim(), ""]);
  lines.forEach((line, i) => {
    putLine(sheet, row + i, line, i === lines.length - 1);
    const above = lines[i - 1] ?? before;
    if (above?.area === line.area) return;
    const last = lines.findLastIndex(({ area }) => area === line.area);
    sheet.getCell(row + i, 1).value = line.area;
    if (last > i) sheet.mergeCells(row + i, 1, row + last, 1);
  });
  return row + lines.length;
}

/** Safeguarding and Care's return: a title, a key of colours and initials, pages with the header repeated, ratings by colour alone. */
export async function safeguardingReturn(month: SampleMonth): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheet = newSheet(workbook, "Improvement plan", [26, 60, 12, 14, 26, 16]);
  sheet.getCell("A1").value = `SAFEGUARDING AND CARE: IMPROVEMENT PLAN (${monthLabel(month)})`;
  sheet.getCell("A1").font = { bold: true, size: 14 };
  sheet.mergeCells("A1:F1");
  SAFEGUARDING_KEY.forEach(([rating, meaning, initials], i) => {
    putRow(sheet, i + 3, ["", meaning, initials], {}, "title");
    sheet.getCell(i + 3, 1).fill = solid({ argb: COLOURS[rating] });
  });
  const lines = safeguardingLines(month);
  let row = 8;
  for (let from = 0; from < lines.length; from += ROWS_A_PAGE) {
    row = putPage(sheet, row, lines.slice(from, from + ROWS_A_PAGE), lines[from - 1]) + 1;
  }
  return bytesOf(workbook);
}
