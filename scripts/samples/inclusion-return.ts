import { lastDayOf, monthLabel } from "../../core/model/month.js";
import { FOCUS_AREAS, INCLUSION, INCLUSION_CLOSED, INCLUSION_EARLIER } from "./inclusion-data.js";
import { inclusionPerformance, inclusionRisks } from "./inclusion-measures.js";
import { closingLetter, isLetter, ratingIn } from "./line-course.js";
import { putPerformance, putRisksAndMitigations } from "./measure-sheets.js";
import { wordedIn, type SampleMonth } from "./sample-month.js";
import { bytesOf, newSheet, newWorkbook, putRow, solid } from "./sample-workbook.js";

export type InclusionLine = (typeof INCLUSION)[number] & { readonly rating: string };

/** The division's lines of a month, area by area. */
export function inclusionLines(month: SampleMonth): InclusionLine[] {
  const lines = INCLUSION.flatMap((record, i) => {
    const rating = ratingIn(month, record, { number: i + 1, letter: isLetter(record.october) ? record.october : "?", start: "", due: "" });
    return rating === null ? [] : [{ ...record, description: wordedIn(month, record.description, INCLUSION_EARLIER[record.ref]), rating }];
  });
  const closed = INCLUSION_CLOSED.flatMap((record, i) => {
    const rating = closingLetter(month, INCLUSION.length + i + 1, record.until);
    return rating === null ? [] : [{ ...record, october: "", november: "", word: "Green", rating }];
  });
  return Object.keys(FOCUS_AREAS).flatMap((area) => [...lines, ...closed].filter(({ ref }) => ref.startsWith(area)));
}

/** Theme colours of the workbook (Office 2007), each lightened by two fifths. */
const TINTS: Readonly<Record<string, number>> = { r: 5, a: 9, g: 6, b: 4 };
const WORDS: Readonly<Record<string, string>> = { r: "Red", a: "Amber", g: "Green", b: "Blue", n: "Not started" };

/** "Q2 2025-26": the last quarter that was over before a month. */
function quarterBefore(month: SampleMonth): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const count = year * 4 + Math.floor((number - 1) / 3) - 2;
  const from = Math.floor(count / 4);
  return `Q${(count % 4) + 1} ${from}-${(from + 1) % 100}`;
}

/** The columns of the first block, and of all after it: two of them swap places. */
export function inclusionHeadings(block: number, month: SampleMonth): readonly string[] {
  const [impact, baseline] = ["Difference we expect", `Where we are in ${quarterBefore(month)}`];
  return ["", "Action", "Description", ...(block === 0 ? [impact, baseline] : [baseline, impact]), "Risk", "Leads"];
}

/** The cells of a line under those headings. */
export function inclusionCells({ ref, action, description, impact, baseline, risk, leads }: InclusionLine, block: number): string[] {
  return [ref, action, description, ...(block === 0 ? [impact, baseline] : [baseline, impact]), risk, leads];
}

/** What a rating cell says: some carry the word as well as the colour. */
export function inclusionWord({ rating, word, october }: InclusionLine): string {
  if (rating === "n") return "Not started";
  if (word === "") return "";
  return rating === october ? word : (WORDS[rating] ?? "");
}

function dayWords(month: SampleMonth): string {
  return `${lastDayOf(month)?.day ?? ""} ${monthLabel(month)}`;
}

/** Education and Inclusion's return: a block for each focus area, ratings tinted from the workbook's theme; figures in sentences, and risks without ratings. */
export async function inclusionReturn(month: SampleMonth): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheet = newSheet(workbook, "Business plan", [6, 36, 50, 30, 30, 34, 34, 12]);
  let row = 1;
  Object.entries(FOCUS_AREAS).forEach(([letter, title], block) => {
    putRow(sheet, row, [`Focus area: ${title}`], { font: { bold: true, size: 13 } }, "title");
    putRow(sheet, row + 2, [...inclusionHeadings(block, month), block === 0 ? `RAG ${monthLabel(month)}` : "RAG"], { font: { bold: true }, alignment: { wrapText: true } });
    row += 3;
    for (const line of inclusionLines(month).filter(({ ref }) => ref.startsWith(letter))) {
      putRow(sheet, row, [...inclusionCells(line, block), inclusionWord(line)]);
      const theme = TINTS[line.rating];
      // exceljs writes a tint, though its types do not know one.
      if (theme !== undefined) sheet.getCell(row, 8).fill = solid({ theme, tint: 0.3999755851924192 } as { theme: number });
      row++;
    }
    row++;
  });
  putPerformance(workbook, `How we are doing, as at ${dayWords(month)}`, inclusionPerformance(month));
  putRisksAndMitigations(workbook, inclusionRisks(month));
  return bytesOf(workbook);
}
