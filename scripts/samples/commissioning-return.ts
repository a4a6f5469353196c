import type ExcelJS from "exceljs";
import { monthLabel } from "../../core/model/month.js";
import { statusOfWords } from "../../core/parse/status.js";
import { putMonitoring } from "./budget-monitoring.js";
import { COMMISSIONING, COMMISSIONING_ASKS, COMMISSIONING_BUDGET, COMMISSIONING_CIRCULATION, COMMISSIONING_CLOSED, COMMISSIONING_EARLIER, COMMISSIONING_HIDDEN, COMMISSIONING_REWORDED } from "./commissioning-data.js";
import { COMMISSIONING_MEASURES, COMMISSIONING_RISKS } from "./commissioning-measures.js";
import { closingLetter, dueOf, isLetter, positionIn, putOffIn, ratingIn, type Course, type Letter } from "./line-course.js";
import { putScorecard, putScoredRegister } from "./measure-sheets.js";
import { measuresIn, MONTHLY } from "./sample-measure.js";
import { indexOf, isEarlier, SAMPLE_MONTHS, thisMonths, wordedIn, type SampleMonth } from "./sample-month.js";
import { risksIn } from "./sample-risk.js";
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
  /** "" while the first date stands. */
  readonly originalDue: string;
  /** When the board agreed to the new date; "" when it did not. */
  readonly approvedOn: string;
  readonly rating: string;
  readonly position: string;
  readonly budgetLine: string;
  readonly circulation: string;
  readonly nextStep: string;
  readonly nextStepBy: string;
  /** The date that the division asks for. */
  readonly proposedDue: string;
}

/** Rows that the division corrected in the second version of its November return. */
const CORRECTED: readonly number[] = [4, 10, 19, 26];

const LETTERS: Readonly<Record<string, Letter>> = { "on-track": "g", "at-risk": "a", "off-track": "r", complete: "b", "not-started": "n", paused: "p" };
/** Whoever fills in a row has a word of their own. */
const WORDS: Readonly<Record<Letter, readonly string[]>> = {
  g: ["On Track", "GREEN", "on-track"], a: ["amber", "Some slippage", "At risk"], r: ["RED", "Overdue", "Off track"], b: ["Complete", "DONE", "Closed - complete"], n: ["Not started", "N/S"], p: ["On hold"], "?": [""],
};

/** A letter in the words of a row; October's own where it is October's rating. */
function wordFor(rating: string, number: number, october: string): string {
  if (!isLetter(rating)) return rating;
  const words = WORDS[rating];
  return LETTERS[statusOfWords(october) ?? ""] === rating ? october : (words[number % words.length] ?? "");
}

/** The division's lines of a month. The first version of November still says October's status for four of them. */
export function commissioningLines(month: SampleMonth, version: 1 | 2): CommissioningLine[] {
  const lines = COMMISSIONING.flatMap((record, i) => {
    const number = i + 1;
    const uncorrected = month === "2025-11" && version === 1 && CORRECTED.includes(number);
    const course: Course = { number, letter: LETTERS[statusOfWords(record.october) ?? ""] ?? "?", start: record.start, due: record.due };
    const rating = ratingIn(uncorrected ? "2025-10" : month, record, course);
    if (rating === null) return [];
    const told = uncorrected ? "2025-10" : month;
    return [{
      number, ref: refOf(number), workstream: record.workstream, who: record.who, start: record.start, rating: wordFor(rating, number, record.october),
      action: wordedIn(month, thisMonths(month, record.action, COMMISSIONING_REWORDED[number]), COMMISSIONING_EARLIER[number]),
      ...datesIn(month, record.novemberDue, course),
      position: isEarlier(month) ? positionIn(month, course, rating) : told === "2025-10" ? record.octoberPosition : record.novemberPosition,
      budgetLine: record.budgetLine, circulation: COMMISSIONING_CIRCULATION[number] ?? "", ...asksIn(month, number),
    }];
  });
  return [...lines, ...closedLines(month)];
}

function asksIn(month: SampleMonth, number: number): Pick<CommissioningLine, "nextStep" | "nextStepBy" | "proposedDue"> {
  const { next = "", by = "", date = "" } = (month === "2025-11" ? COMMISSIONING_ASKS[number] : undefined) ?? {};
  return { nextStep: next, nextStepBy: by, proposedDue: date };
}

const refOf = (number: number): string => `CR${String(number).padStart(2, "0")}`;

/** The board meets on the 20th, and agrees to every second new date. */
const BOARD_DAY = "20";

function datesIn(month: SampleMonth, november: string, course: Course): Pick<CommissioningLine, "due" | "originalDue" | "approvedOn"> {
  const due = dueOf(month, november, course);
  const original = dueOf(SAMPLE_MONTHS[0], "", course);
  if (due === original) return { due, originalDue: "", approvedOn: "" };
  const putOff = SAMPLE_MONTHS[putOffIn(course) ?? indexOf("2025-11")] ?? month;
  return { due, originalDue: original, approvedOn: course.number % 2 === 0 ? `${putOff}-${BOARD_DAY}` : "" };
}

function closedLines(month: SampleMonth): CommissioningLine[] {
  return COMMISSIONING_CLOSED.flatMap(({ number: written, workstream, action, who, start, due, until }) => {
    const number = Number(written);
    const rating = closingLetter(month, number, until);
    if (rating === null) return [];
    return [{ number, ref: refOf(number), workstream, action, who, start, due, originalDue: "", approvedOn: "", rating: wordFor(rating, number, ""), position: positionIn(month, { number }, rating), budgetLine: "", circulation: "", ...asksIn(month, number) }];
  });
}

const HEADINGS = ["Ref", "Programme", "What we are doing", "Who", "Start", "Finish by", "Original date", "Approved by", "Approved on", "BRAG", "Position this month", "Next step", "Next step by", "Proposed date", "Budget line", "Circulation"];
const WIDTHS = [8, 20, 48, 34, 12, 12, 12, 18, 12, 18, 30, 34, 12, 12, 30, 12];
const DATE_COLUMNS = [5, 6, 7, 9, 13, 14];
const MONEY = "#,##0;(#,##0)";

const dateOf = (day: string): Date | null => (day === "" ? null : new Date(`${day}T00:00:00Z`));

function putTracker(workbook: ExcelJS.Workbook, month: SampleMonth, version: 1 | 2): void {
  const sheet = newSheet(workbook, "Tracker", WIDTHS);
  sheet.getCell("A1").value = `Commissioning and Resources tracker, ${monthLabel(month)}${version === 2 ? " (version 2, with corrections)" : ""}`;
  const lines = commissioningLines(month, version);
  sheet.addTable({
    name: "tblActions", ref: "A3", headerRow: true, style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: HEADINGS.map((name) => ({ name, filterButton: true })),
    rows: lines.map((line) => [
      ...[line.ref, line.workstream, line.action, line.who, dateOf(line.start), dateOf(line.due), dateOf(line.originalDue), line.approvedOn === "" ? null : "Directorate board", dateOf(line.approvedOn)],
      ...[line.rating === "RED" ? "RED " : line.rating, line.position || null, line.nextStep || null, dateOf(line.nextStepBy), dateOf(line.proposedDue), line.budgetLine || null, line.circulation || null],
    ]),
  });
  lines.forEach(({ number }, i) => {
    const row = sheet.getRow(i + 4);
    for (const column of DATE_COLUMNS) row.getCell(column).numFmt = "dd/mm/yyyy";
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

/** Commissioning and Resources' return: an Excel table with hidden rows, statuses in many words, its budget, a scorecard by months and a register. */
export async function commissioningReturn(month: SampleMonth, version: 1 | 2): Promise<Uint8Array> {
  const workbook = newWorkbook();
  putTracker(workbook, month, version);
  putBudget(workbook);
  putMonitoring(workbook, month);
  putScorecard(workbook, { title: `Commissioning and Resources scorecard to the end of ${monthLabel(month)}`, theme: "Programme", baseline: "Baseline March 2024" }, measuresIn(month, COMMISSIONING_MEASURES, MONTHLY));
  putScoredRegister(workbook, `Commissioning and Resources risk register, ${monthLabel(month)}`, risksIn(month, COMMISSIONING_RISKS));
  return bytesOf(workbook);
}
