import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Workbook } from "../../core/grid/grid.js";
import { readSheets } from "../../addin/excel/read-grid.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { comparableGrid } from "../support/comparable-grid.js";
import { openBook } from "../support/excel-host/open-book.js";
import { startExcel } from "../support/excel-host/start-excel.js";
import { quietWork } from "../support/quiet-work.js";
import { hardWorkbook } from "../support/hard-workbook.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function workbooksIn(folder: string): [name: string, path: string][] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx")).sort().map((name) => [name, `${folder}/${name}`]) : [];
}

/** What Excel's pane reads of a workbook that Excel has opened. */
async function throughExcel(name: string, workbook: Workbook): Promise<object[]> {
  startExcel(openBook(name, workbook));
  const read = await readSheets(null, quietWork());
  expect(read.file).toBe(name);
  return read.workbook.grids.map(comparableGrid);
}

describe("the same workbook gives the same grids in Excel as from its file", () => {
  it.each([...workbooksIn(here("../../templates")), ...workbooksIn(here("../../bench"))])("%s", async (name, path) => {
    const workbook = readXlsx(name, new Uint8Array(readFileSync(path)));
    expect(await throughExcel(name, workbook)).toEqual(workbook.grids.map(comparableGrid));
  });

  it("a workbook with one of everything", async () => {
    const workbook = readXlsx("hard.xlsx", await hardWorkbook());
    expect(workbook.grids.length).toBeGreaterThan(1);
    expect(await throughExcel("hard.xlsx", workbook)).toEqual(workbook.grids.map(comparableGrid));
  });

  const shared = workbooksIn(here("../../../shared/returns"));
  it.skipIf(shared.length === 0)("the returns at hand beside the project", async () => {
    for (const [name, path] of shared) {
      const workbook = readXlsx(name, new Uint8Array(readFileSync(path)));
      expect(await throughExcel(name, workbook), name).toEqual(workbook.grids.map(comparableGrid));
    }
  });
});
