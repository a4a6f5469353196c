import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../addin/excel/apply-edits.js";
import { readSheets } from "../../addin/excel/read-grid.js";
import { writePlan } from "../../addin/excel/write-plan.js";
import { textsOf } from "../../core/grid/grid.js";
import { withinCellLimits } from "../../core/report/long-texts.js";
import type { LookName, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { newBook } from "../support/excel-host/book.js";
import { startExcel } from "../support/excel-host/start-excel.js";
import { MARK, nastyText } from "../support/nasty-texts.js";
import { calculateAsPlanned } from "../support/plan-results.js";
import { quietWork } from "../support/quiet-work.js";

const LOOKS: readonly LookName[] = ["text", "wrapped", "date", "money", "header", "input"];

function planOf(texts: readonly string[]): WorkbookPlan {
  const rows = texts.map((value, index) => ({ row: index + 1, cells: LOOKS.map((look, column) => ({ column: column + 1, value: column === 1 ? { text: value, link: "#Texts!A1" } : value, look })) }));
  const print = { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" } as const;
  const sheet: SheetPlan = { name: "Texts", widths: LOOKS.map(() => 20), rows, tables: [], validations: [], conditionals: [], freeze: null, showGridlines: true, print };
  return { title: "Texts", sheets: [sheet], names: [] };
}

const nastyTexts = fc.array(nastyText, { minLength: 1, maxLength: 6 });

describe("nasty texts in Excel itself", () => {
  it("are texts in their cells, in any look, and read back the same", async () => {
    await fc.assert(
      fc.asyncProperty(nastyTexts, async (texts) => {
        const book = newBook("Book1.xlsx", "Mine");
        const plan = withinCellLimits(planOf(texts));
        calculateAsPlanned(book, plan);
        startExcel(book);
        await writePlan(plan, quietWork());
        const cells = [...(book.sheets.find(({ name }) => name === "Texts")?.cells.values() ?? [])];
        expect(cells.filter(({ value }) => typeof value === "string" && value.includes(MARK))).toHaveLength(texts.length * LOOKS.length);
        for (const { formula } of cells) expect(formula).toBe("");
        const { workbook } = await readSheets(["Texts"], quietWork());
        const read = workbook.grids.flatMap(({ rows }) => rows.map(({ cells: own }) => own.map(({ value }) => value)));
        expect(read).toEqual(texts.map((text) => LOOKS.map(() => text)));
      }),
      { numRuns: 60 },
    );
  });

  it("that a fix or an update puts into a cell are texts too, whatever the cell's number format", async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, fc.constantFrom<LookName>("text", "wrapped", "date", "money"), async (text, look) => {
        const book = newBook("Book1.xlsx", "Mine");
        const plan = planOf(["old"]);
        calculateAsPlanned(book, plan);
        startExcel(book);
        await writePlan(plan, quietWork());
        const cell = `${String.fromCharCode(65 + LOOKS.indexOf(look))}1`;
        const { applied } = await applyEdits([{ at: { file: "Book1.xlsx", sheet: "Texts", cell }, from: "old", to: text }], quietWork());
        expect(applied).toHaveLength(1);
        expect([...(book.sheets.find(({ name }) => name === "Texts")?.cells.values() ?? [])].map(({ formula }) => formula).join("")).toBe("");
        const { workbook } = await readSheets(["Texts"], quietWork());
        expect(workbook.grids.flatMap((grid) => [...textsOf(grid)].filter(([at]) => at === cell))).toEqual([[cell, text]]);
      }),
      { numRuns: 60 },
    );
  });
});
