import type { PlanPeriod } from "../../core/recognise/options.js";
import { docxOf, type DocxPart } from "../support/docx-text.js";
import type { ExpectedLine, ScoredField } from "../support/score-lines.js";
import { textRows, xlsxOf, type SheetText } from "../support/sheet-text.js";

/** A file in a layout that the recogniser was not built on, and how a careful reader would read it. */
export interface Layout {
  readonly name: string;
  readonly file: { readonly name: string; readonly build: () => Promise<Uint8Array> };
  readonly answer: readonly ExpectedLine[];
  readonly plan?: PlanPeriod;
}

/** The plan year of most layouts. */
export const PLAN_2025: PlanPeriod = { from: { year: 2025, month: 4, day: 1 }, to: { year: 2026, month: 3, day: 31 } };

/** A workbook as a layout's file. */
export function xlsx(name: string, sheets: readonly SheetText[], settings: { readonly date1904?: boolean } = {}): Layout["file"] {
  return { name, build: () => xlsxOf(sheets, settings) };
}

/** A Word document as a layout's file. */
export function docx(name: string, parts: readonly DocxPart[]): Layout["file"] {
  return { name, build: () => Promise.resolve(docxOf(parts)) };
}

/** A text, CSV or HTML file. */
export function textFile(name: string, text: string): Layout["file"] {
  return { name, build: () => Promise.resolve(new TextEncoder().encode(text)) };
}

/**
 * Expected lines as a pipe table whose first row names the fields. A lone `"` repeats the value above it; `;` separates leads.
 */
export function lines(text: string): ExpectedLine[] {
  const [head, ...rows] = textRows(text);
  const fields = (head?.cells ?? []) as ScoredField[];
  let above: Record<string, string> = {};
  return rows.map(({ cells }) => {
    const line: Record<string, string> = {};
    fields.forEach((field, i) => {
      const cell = (cells[i] ?? "").replaceAll("\\n", "\n");
      line[field] = cell === '"' ? (above[field] ?? "") : field === "leads" ? cell.split(/\s*;\s*/).join(" | ") : cell;
    });
    above = line;
    return line;
  });
}
