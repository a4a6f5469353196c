import type { Style as ExcelStyle } from "exceljs";
import ExcelJS from "exceljs/dist/exceljs.min.js";
import { strFromU8, unzipSync } from "fflate";
import type { SheetPlan } from "../../core/report/workbook-plan.js";
import { frameSheet } from "./frame-sheet.js";

type Style = Partial<ExcelStyle>;

/** A workbook's parts as exceljs writes them, by their paths. */
export type Frame = ReadonlyMap<string, string>;

/** The path of the part with the workbook's texts. */
export const TEXTS_PATH = "xl/sharedStrings.xml";

/** The path of a sheet's part; sheets are numbered from 1. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/**
 * What exceljs writes of a workbook without its cells, which it takes long over: styles, views, page set-up, columns, rules, and how the parts hang together.
 * `styles`: those that the cells refer to by number, from 1; each is given to one cell of the first row, so that exceljs numbers them.
 */
export async function frameOf(sheets: readonly SheetPlan[], styles: readonly Style[]): Promise<Frame> {
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ x: 0, y: 0, width: 28000, height: 16000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  const [first] = sheets.map((sheet) => frameSheet(workbook, sheet));
  styles.forEach((style, index) => {
    const cell = first?.getRow(1).getCell(index + 1);
    // With a text, so that the package has a part for texts.
    if (cell) [cell.value, cell.style] = ["Style", style];
  });
  const draft = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  const parts = Object.entries(unzipSync(new Uint8Array(draft))).filter(([path]) => !path.endsWith("/"));
  const frame = new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)] as const));
  checkNumbers(partOf(frame, sheetPath(1)), styles.length);
  return frame;
}

/** Throws when exceljs numbered the styles otherwise: cells would look like something else. */
function checkNumbers(sheet: string, count: number): void {
  const numbers = [...sheet.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, number]) => Number(number));
  if (numbers.length !== count || numbers.some((number, index) => number !== index + 1)) throw new Error(`exceljs numbered ${count} styles ${numbers.join(", ")}.`);
}

/** Throws when exceljs wrote no such part. */
export function partOf(frame: Frame, path: string): string {
  const part = frame.get(path);
  if (part === undefined) throw new Error(`exceljs wrote no ${path}.`);
  return part;
}
