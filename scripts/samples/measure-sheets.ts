import type ExcelJS from "exceljs";
import { arrowOf, ratingWordOf, type SampleMeasure } from "./sample-measure.js";
import type { SampleRisk } from "./sample-risk.js";
import { COLOURS, newSheet, putRow, solid } from "./sample-workbook.js";

const HEADER: Partial<ExcelJS.Style> = { font: { bold: true }, fill: solid({ argb: COLOURS.pale }), alignment: { wrapText: true, vertical: "top" } };
const FILLS: Readonly<Record<string, string>> = { Red: COLOURS.r, Amber: COLOURS.a, Green: COLOURS.g };

interface ScorecardWords {
  readonly title: string;
  /** Heads what a measure belongs to. */
  readonly theme: string;
  /** Heads the baselines. */
  readonly baseline: string;
}

/** A scorecard as councils keep it: a row for each measure, a column for each period, rating and arrow at the end. */
export function putScorecard(workbook: ExcelJS.Workbook, { title, theme, baseline }: ScorecardWords, measures: readonly SampleMeasure[]): void {
  const periods = measures[0]?.figures.map(([period]) => period) ?? [];
  const sheet = newSheet(workbook, "Scorecard", [46, 26, 10, 10, 11, 12, ...periods.map(() => 11), 10, 11]);
  putRow(sheet, 1, [title], { font: { bold: true, size: 13 } }, "title");
  putRow(sheet, 3, ["Measure", theme, "Good is", "Target", "Tolerance", baseline, ...periods, "RAG", "Direction of travel"], HEADER);
  measures.forEach((measure, i) => {
    const rating = ratingWordOf(measure);
    putRow(sheet, 4 + i, [measure.measure, measure.theme, measure.better, "", "", "", ...periods.map(() => ""), rating, arrowOf(measure)]);
    [measure.target, measure.tolerance, measure.baseline, ...measure.figures.map(([, figure]) => figure)].forEach((text, at) => putFigure(sheet.getCell(4 + i, 4 + at), text));
    const fill = FILLS[rating];
    if (fill !== undefined) sheet.getCell(4 + i, 7 + periods.length).fill = solid({ argb: fill });
  });
}

/** "66%" as a percentage that Excel counts with; what is no number stays as it is written. */
function putFigure(cell: ExcelJS.Cell, text: string): void {
  const number = /^([\d,]+)(\.\d)?(%?)$/.exec(text);
  if (text === "") return;
  cell.value = number === null ? text : Number(((number[3] ? 0.01 : 1) * Number(`${(number[1] ?? "").replaceAll(",", "")}${number[2] ?? ""}`)).toFixed(4));
  if (number !== null) cell.numFmt = `#,##0${number[2] ? ".0" : ""}${number[3] ? "%" : ""}`;
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A register with the score worked out in one cell: "4 x 3 = 12". */
export function putScoredRegister(workbook: ExcelJS.Workbook, title: string, risks: readonly SampleRisk[]): void {
  const headings = ["Ref", "Programme", "Risk", "What would happen", "Score (likelihood x impact)", "Mitigation", "Owner", "Linked actions", "Review date", "Status"];
  putRegister(workbook, { title, headings, widths: [8, 20, 40, 36, 16, 46, 26, 14, 12, 10] }, risks, ({ ref, theme, risk, consequence, likelihood, impact, mitigation, owner, actions, review, closed }) =>
    [ref, theme, risk, consequence, `${likelihood} x ${impact} = ${likelihood * impact}`, mitigation, owner, actions, dateOf(review), closed ? "Closed" : "Open"]);
}

/** A register with likelihood, impact and score apart. */
export function putRatedRegister(workbook: ExcelJS.Workbook, title: string, risks: readonly SampleRisk[]): void {
  const headings = ["Ref", "Theme", "Risk", "Consequence", "Likelihood", "Impact", "Score", "Mitigation", "Owner", "Review date", "Status"];
  putRegister(workbook, { title, headings, widths: [8, 26, 40, 36, 11, 9, 8, 46, 26, 12, 10] }, risks, ({ ref, theme, risk, consequence, likelihood, impact, mitigation, owner, review, closed }) =>
    [ref, theme, risk, consequence, likelihood, impact, likelihood * impact, mitigation, owner, dateOf(review), closed ? "Closed" : "Open"]);
}

interface RegisterLook {
  readonly title: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
}

function putRegister(workbook: ExcelJS.Workbook, { title, headings, widths }: RegisterLook, risks: readonly SampleRisk[], cellsOf: (risk: SampleRisk) => readonly (string | number | Date)[]): void {
  const sheet = newSheet(workbook, "Risk register", widths);
  putRow(sheet, 1, [title], { font: { bold: true, size: 13 } }, "title");
  putRow(sheet, 3, headings, HEADER);
  risks.forEach((risk, i) => {
    const values = cellsOf(risk);
    putRow(sheet, 4 + i, values.map((value) => (typeof value === "string" ? value : "")));
    values.forEach((value, at) => {
      if (typeof value === "string") return;
      const cell = sheet.getCell(4 + i, at + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
    });
  });
}

/** Figures in sentences, as bullets beside the service that they are of. */
export function putPerformance(workbook: ExcelJS.Workbook, title: string, rows: readonly { readonly service: string; readonly sentences: readonly string[] }[]): void {
  const sheet = newSheet(workbook, "Performance", [40, 80]);
  putRow(sheet, 1, [title], { font: { bold: true, size: 13 } }, "title");
  putRow(sheet, 3, ["Service", "Performance"], HEADER);
  rows.forEach(({ service, sentences }, i) => putRow(sheet, 4 + i, [service, sentences.map((sentence) => `• ${sentence}`).join("\n")]));
}

/** Risks as a plan has them: a number, the risk, what is done about it. */
export function putRisksAndMitigations(workbook: ExcelJS.Workbook, risks: readonly { readonly risk: string; readonly mitigation: string }[]): void {
  const sheet = newSheet(workbook, "Risks", [6, 50, 60]);
  putRow(sheet, 1, ["Risks and what we do about them"], { font: { bold: true, size: 13 } }, "title");
  putRow(sheet, 3, ["No", "Risk", "Mitigation"], HEADER);
  risks.forEach(({ risk, mitigation }, i) => putRow(sheet, 4 + i, [`${i + 1}.`, risk, mitigation]));
}
