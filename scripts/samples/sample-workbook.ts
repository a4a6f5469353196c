import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";

/** Looks that the samples share. */
export const COLOURS = { r: "FFC00000", a: "FFFFC000", g: "FF92D050", b: "FF0070C0", y: "FFFFFF00", pale: "FFD9D9D9", navy: "FF1F3864" } as const;

export function isColour(rating: string): rating is keyof typeof COLOURS {
  return rating in COLOURS;
}

export function solid(colour: Partial<ExcelJS.Color>): ExcelJS.FillPattern {
  return { type: "pattern", pattern: "solid", fgColor: colour };
}

/** A workbook that carries no clock. */
export function newWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const midnight = new Date("2025-10-31T00:00:00Z");
  Object.assign(workbook, { creator: "Goldthread samples", lastModifiedBy: "Goldthread samples", created: midnight, modified: midnight });
  return workbook;
}


/** A sheet as an officer leaves it: wrapped text, top aligned, columns of these widths. */
export function newSheet(workbook: ExcelJS.Workbook, name: string, widths: readonly number[]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = widths.map((width) => ({ width }));
  sheet.pageSetup = { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return sheet;
}

const LINE_HEIGHT = 15;

/** Puts texts into a row from column A, as high as the longest needs; blank texts leave the cell empty. A title is one long line that runs over its neighbours. */
export function putRow(sheet: ExcelJS.Worksheet, row: number, texts: readonly string[], style: Partial<ExcelJS.Style> = {}, kind: "cells" | "title" = "cells"): void {
  const wrapText = kind === "cells";
  texts.forEach((text, i) => {
    const cell = sheet.getCell(row, i + 1);
    if (text !== "") cell.value = text;
    cell.style = { alignment: { wrapText, vertical: "top" }, ...style };
  });
  const linesOf = (text: string, column: number) => Math.ceil((text.length * 1.15) / (sheet.getColumn(column).width ?? 10));
  if (wrapText) sheet.getRow(row).height = LINE_HEIGHT * Math.max(1, ...texts.map((text, i) => linesOf(text, i + 1)));
}

/**
 * The workbook's bytes, the same on every run: exceljs stamps each part with the time of day, so the parts are zipped again.
 * The stamp is made from local parts, because a zip holds local time.
 */
export async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const files = Object.entries(parts).filter(([name]) => !name.endsWith("/"));
  return zipSync(Object.fromEntries(files), { mtime: new Date(2025, 9, 31, 12), level: 9 });
}
