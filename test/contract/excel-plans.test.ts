import { describe, expect, it } from "vitest";
import { readSheets } from "../../addin/excel/read-grid.js";
import { writePlan as writeInExcel } from "../../addin/excel/write-plan.js";
import { withinCellLimits } from "../../core/report/long-texts.js";
import type { WorkbookPlan } from "../../core/report/workbook-plan.js";
import { writePlan as writeFile } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { comparableGrid } from "../support/comparable-grid.js";
import { newBook } from "../support/excel-host/book.js";
import { startExcel } from "../support/excel-host/start-excel.js";
import { summaryPlan, trackerPlan, turningTextsPlan } from "../support/made-up-plans.js";
import { calculateAsPlanned } from "../support/plan-results.js";
import { quietWork } from "../support/quiet-work.js";

const PLANS: readonly (readonly [name: string, plan: () => WorkbookPlan])[] = [
  ["a structured tracker", () => trackerPlan()],
  ["a tracker without a line", () => trackerPlan([])],
  ["a directorate's summary", summaryPlan],
  ["texts that a spreadsheet would turn", turningTextsPlan],
];

/** The grids of what the pane wrote into a workbook that had one sheet. */
async function throughExcel(plan: WorkbookPlan): Promise<object[]> {
  const book = newBook("Book1.xlsx", "Mine");
  calculateAsPlanned(book, withinCellLimits(plan));
  startExcel(book);
  await writeInExcel(plan, quietWork());
  const { workbook } = await readSheets(null, quietWork());
  expect(workbook.grids[0]).toMatchObject({ sheet: "Mine", rows: [] });
  return workbook.grids.slice(1).map(comparableGrid);
}

describe("the same plan reads back the same from Excel as from a file", () => {
  it.each(PLANS)("%s", async (_, makePlan) => {
    const plan = makePlan();
    const { grids } = readXlsx("plan.xlsx", await writeFile(plan));
    expect(await throughExcel(plan)).toEqual(grids.map(comparableGrid));
  });
});
