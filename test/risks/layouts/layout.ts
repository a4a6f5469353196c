import { textRows, xlsxOf, type SheetText } from "../../support/sheet-text.js";

/** A register as a body has it, and the risks that a reader would take from it. */
export interface RiskLayout {
  readonly name: string;
  readonly file: { readonly name: string; readonly build: () => Promise<Uint8Array> };
  /** Records by heading: only the fields that are named are compared. "" stands for nothing, "\n" for a new line. */
  readonly risks: readonly Readonly<Record<string, string>>[];
  /** How many lines of a tracker the file holds beside its risks. */
  readonly lines: number;
}

/** A table of pipes as records by its first row. */
export function recordsOf(text: string): Record<string, string>[] {
  const [head, ...rows] = textRows(text);
  return rows.map(({ cells }) => Object.fromEntries((head?.cells ?? []).map((heading, i) => [heading, (cells[i] ?? "").replaceAll("\\n", "\n")])));
}

/** A register on the first sheet of a workbook; more sheets may follow. `risks`: the fields to compare, as a table. */
export function workbook(name: string, sheets: string | readonly SheetText[], risks: string, lines = 0): RiskLayout {
  const all = typeof sheets === "string" ? [{ name: "Register", text: sheets }] : sheets;
  return { name, file: { name: "register.xlsx", build: () => xlsxOf(all) }, risks: recordsOf(risks), lines };
}

/** A register in a text, CSV or HTML file. */
export function textFile(name: string, file: string, text: string, risks: string, lines = 0): RiskLayout {
  return { name, file: { name: file, build: () => Promise.resolve(new TextEncoder().encode(text)) }, risks: recordsOf(risks), lines };
}
