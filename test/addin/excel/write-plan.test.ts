import { describe, expect, it } from "vitest";
import { REQUIRED } from "../../../addin/excel/requirements.js";
import { writePlan } from "../../../addin/excel/write-plan.js";
import { withinCellLimits } from "../../../core/report/long-texts.js";
import type { WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { cellAt, newBook, type Book, type Sheet } from "../../support/excel-host/book.js";
import type { FakeExcel } from "../../support/excel-host/fake-excel.js";
import { HostError } from "../../support/excel-host/host-error.js";
import { startExcel, type ExcelVersion } from "../../support/excel-host/start-excel.js";
import { longTrackerPlan, summaryPlan, trackerPlan, turningTextsPlan } from "../../support/made-up-plans.js";
import { calculateAsPlanned } from "../../support/plan-results.js";
import { quietWork } from "../../support/quiet-work.js";

function openFor(plan: WorkbookPlan, version: ExcelVersion = {}, book: Book = newBook("Book1.xlsx", "Mine")): { book: Book; excel: FakeExcel } {
  calculateAsPlanned(book, withinCellLimits(plan));
  return { book, excel: startExcel(book, version) };
}

function sheetOf(book: Book, name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}: ${book.sheets.map((sheet) => sheet.name).join(", ")}.`);
  return found;
}

describe("how often Excel is waited for", () => {
  it.each([["a tracker of 5 lines", () => trackerPlan()], ["a tracker of 2,000 lines", () => longTrackerPlan(2_000)], ["a tracker of 4,000 lines", () => longTrackerPlan(4_000)], ["a summary", summaryPlan]])(
    "six times at most for %s, on the web too, where nothing larger than 5 MB may be sent",
    async (_, makePlan) => {
      const plan = makePlan();
      const { excel } = openFor(plan, { platform: "OfficeOnline" });
      await writePlan(plan, quietWork());
      expect(excel.syncs.length).toBeLessThanOrEqual(6);
      expect(excel.syncs.length).toBeGreaterThanOrEqual(3);
      expect(Math.max(...excel.syncs.map(({ request }) => request))).toBeLessThan(5 * 1024 * 1024);
    },
    120_000,
  );
});

describe("what is written", () => {
  it("is written by the oldest Excel that the manifest allows", async () => {
    const plan = trackerPlan();
    const { book } = openFor(plan, { api: REQUIRED.version });
    const { made } = await writePlan(plan, quietWork());
    expect(made).toEqual(plan.sheets.map(({ name }) => `Sheet "${name}"`));
    expect(book.sheets.map(({ name }) => name)).toEqual(["Mine", ...plan.sheets.map(({ name }) => name)]);
    expect(book.active.name).toBe(plan.sheets[0]?.name);
  });

  it("leaves what is there alone, and names what is taken otherwise, formulas and rules too", async () => {
    const plan = trackerPlan();
    const { book } = openFor(plan);
    await writePlan(plan, quietWork());
    const before = JSON.stringify(book.sheets.map(({ cells }) => [...cells]));
    const first = book.sheets.length;
    calculateAsPlanned(book, plan);
    await writePlan(plan, quietWork());
    expect(JSON.stringify(book.sheets.slice(0, first).map(({ cells }) => [...cells]))).toBe(before);
    const tracker = sheetOf(book, "Tracker (2)");
    expect(tracker.tables.map(({ name }) => name)).toEqual(["Actions_2"]);
    const formulas = [...tracker.cells.values()].map(({ formula }) => formula).filter((formula) => formula !== "");
    expect(formulas.length).toBeGreaterThan(5);
    for (const formula of formulas) expect(formula).not.toMatch(/\b(?:Actions\[|AsOf\b(?!_2))/);
    expect(book.names.map(({ name }) => name)).toEqual([...plan.names.map(({ name }) => name), ...plan.names.map(({ name }) => `${name}_2`)]);
    const sources = tracker.validations.flatMap(({ rule }) => ("list" in rule ? [(rule["list"] as { source: string }).source] : []));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/_2$/);
  });

  it("has tables, drop-downs, checks, colours in their order, frozen rows, widths and print set-up", async () => {
    const plan = trackerPlan();
    const { book } = openFor(plan);
    await writePlan(plan, quietWork());
    const [planned] = plan.sheets;
    const tracker = sheetOf(book, planned?.name ?? "");
    expect(tracker.tables).toMatchObject([{ name: "Actions", area: planned?.tables[0]?.area, style: "TableStyleLight1" }]);
    expect(tracker.validations.map(({ area }) => area)).toEqual(planned?.validations.map(({ area }) => area));
    expect(tracker.conditionals.map(({ areas, rule, fill }) => ({ area: areas[0], formula: rule["formula"], fill }))).toEqual(planned?.conditionals.map(({ area, formula, fill }) => ({ area, formula: `=${formula}`, fill: fill.toUpperCase() })));
    expect(tracker.frozen).toMatchObject({ bottom: planned?.freeze?.rows });
    expect(tracker.columnWidths.size).toBe(planned?.widths.length);
    expect(tracker.page).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, titleRows: "$4:$4", rightFooter: "&8Page &P of &N" });
    expect(tracker.gridlines).toBe(planned?.showGridlines);
  });

  it("gives a column its formula in one piece", async () => {
    const plan = longTrackerPlan(300);
    const { excel } = openFor(plan);
    await writePlan(plan, quietWork());
    const all = excel.syncs.reduce((sum, { request }) => sum + request, 0);
    const formulas = plan.sheets[0]?.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "object" && value !== null && "formula" in value ? [value.formula.length] : []))).reduce((a, b) => a + b, 0) ?? 0;
    expect(all).toBeLessThan(formulas);
  });

  it("links within the workbook and to files, the text kept", async () => {
    const [sheet, ...rest] = turningTextsPlan().sheets;
    const cells = [{ column: 1, value: { text: "1.10", link: "#Texts!A1", tip: "Up" } }, { column: 2, value: { text: "Plan", link: "a%20plan.xlsx#'Sheet 1'!B3" } }];
    const plan: WorkbookPlan = { title: "Links", names: [], sheets: sheet ? [{ ...sheet, rows: [{ row: 1, cells }] }, ...rest] : [] };
    const { book } = openFor(plan);
    await writePlan(plan, quietWork());
    expect([...sheetOf(book, "Texts").cells.values()].map(({ value, link }) => [value, link])).toEqual([
      ["1.10", { documentReference: "Texts!A1", screenTip: "Up" }],
      ["Plan", { address: "a%20plan.xlsx#'Sheet 1'!B3" }],
    ]);
  });
});

describe("when Excel refuses", () => {
  it.each([["Range.values", "AccessDenied"], ["TableCollection.add", "InvalidArgument"], ["Range.formulas", "GeneralException"]])("at %s with %s, takes away what was begun and says so", async (place, code) => {
    const plan = trackerPlan();
    const { book, excel } = openFor(plan);
    cellAt(book.active, 1, 1).value = "mine";
    excel.wire.inject = (at) => (at === place ? new HostError(code) : null);
    await expect(writePlan(plan, quietWork())).rejects.toMatchObject({ code, name: "Error" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Mine"]);
    expect(book.names).toEqual([]);
  });

  it("the print set-up, keeps the sheets and says what is missing", async () => {
    const plan = trackerPlan();
    const { book, excel } = openFor(plan);
    excel.wire.inject = (at) => (at === "PageLayout.paperSize" ? new HostError("GeneralException") : null);
    const { made } = await writePlan(plan, quietWork());
    expect(made.at(-1)).toContain("Page Layout");
    expect(book.sheets).toHaveLength(plan.sheets.length + 1);
  });

  it("since a cell is being edited, says how to go on, and nothing has changed", async () => {
    const plan = trackerPlan();
    const { book, excel } = openFor(plan);
    excel.editing = true;
    await expect(writePlan(plan, quietWork())).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode", message: expect.stringContaining("Press Enter") as string });
    expect(book.sheets).toHaveLength(1);
  });

  it("or the user, takes away what was begun", async () => {
    const plan = longTrackerPlan(2_500);
    const { book } = openFor(plan);
    const cancel = new AbortController();
    const work = { signal: cancel.signal, progress: (share: number) => share > 0.4 && cancel.abort() };
    await expect(writePlan(plan, work)).rejects.toMatchObject({ code: "Cancelled" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Mine"]);
  }, 60_000);
});
