import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedBudgets } from "../../../core/budget/checked-budgets.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import { budgetReport, openBudgetReport, type BudgetFile } from "../../../core/report/budget/budget-report.js";
import { budgetWorkbook } from "../../../core/report/budget/budget-workbook.js";
import type { PlanValue, SheetPlan, WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { BUDGET_RULES } from "../../../core/rules/budget-rules.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { madeBudgets, textOf } from "../../budget/shapes.js";
import { readTextGrid } from "../../budget/text-table.js";
import { recalculated } from "./evaluate-sheet.js";

/** The Repairs total's net is 100 too much, which its row, its lines and the Grand total show; Fleet's net is one out, which rounding explains. */
const YARD = `Yard budget 2025/26 (£000)
Code	Service	Gross	Grants	Fees		Net
Y1	Cranes	1,240	(150)	(50)	(200)	1,040
Y2	Slipway	310	-		0	310
	Repairs total	1,550	(150)	(50)	(200)	1,450
Y3	Fleet	845	(45)	0	(45)	801
Y4	Fuel	95			0	95
	Boats total	940	(45)	0	(45)	896
	Grand total	2,490	(195)	(50)	(245)	2,246`;

function fileOf(text: string, file = "yard.txt"): BudgetFile {
  const workbook: Workbook = { grids: [readTextGrid(text)] };
  return { file, workbook, trackers: readTrackers(workbook, { file }), budgets: checkedBudgets(workbook, file, { rules: BUDGET_RULES }) };
}

const planOf = (...files: readonly BudgetFile[]): WorkbookPlan => budgetWorkbook(budgetReport(files));

function sheet(plan: WorkbookPlan, name: string | number): SheetPlan {
  const found = typeof name === "number" ? plan.sheets[name] : plan.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a cell shows: a formula's result. */
const shown = (value: PlanValue): unknown => (value !== null && typeof value === "object" ? ("formula" in value ? value.result : "text" in value ? value.text : value) : value);
const rowsOf = ({ rows }: SheetPlan): unknown[][] => rows.map(({ cells }) => cells.map(({ value }) => shown(value)));
const texts = (plan: SheetPlan): string => rowsOf(plan).flat().filter((value) => typeof value === "string").join("\n");

describe("the sheet of a table", () => {
  const table = sheet(planOf(fileOf(YARD)), 0);

  it("shows the table as given: codes, names, figures as numbers, blanks as blanks", () => {
    expect(table.name).toBe("Yard budget 2025 26 (£000)");
    const [, , , header, cranes, slipway] = rowsOf(table);
    expect(header).toEqual(["Code", "Line", "Gross", "Grants", "Fees", "Total income (heading inferred)", "Net", "Difference: Total income", "Check: Total income", "Difference: Net", "Check: Net"]);
    expect(cranes?.slice(0, 7)).toEqual(["Y1", "Cranes", 1240, -150, -50, -200, 1040]);
    expect(slipway?.slice(0, 7)).toEqual(["Y2", "Slipway", 310, null, null, 0, 310]);
    expect(table.rows[4]?.cells[2]?.look).toBe("amount 0 brackets");
    expect(table.rows[6]?.cells[2]?.look).toBe("total amount 0 brackets");
  });

  it("says beside and below it what casts, what rounding explains and what is out, and how many", () => {
    expect(shown(table.rows[2]?.cells[0]?.value ?? null)).toBe("Sums out: 3. Within rounding: 3. Cast: 21. Not checked: 0.");
    expect(rowsOf(table).flat().filter((value) => value === "100 out").length).toBe(3);
    expect(rowsOf(table).flat()).toContain("Rounding");
    expect(rowsOf(table).flat()).toContain("Casts");
  });

  it("has formulas that come to what is cached", () => {
    const all = recalculated(table);
    expect(all.length).toBeGreaterThan(20);
    for (const { cell, result, worked } of all) expect([cell, worked]).toEqual([cell, result]);
  });

  it("says that it casts once the wrong figure is put right, and that it does not where a right one is made wrong", () => {
    const words = (put: Parameters<typeof recalculated>[1]): unknown[] => recalculated(table, put).map(({ worked }) => worked);
    expect(words({ G8: 1350 }).filter((word) => /out$/.test(String(word)))).toEqual([]);
    expect(words({ C6: 1340 }).filter((word) => /out$/.test(String(word))).length).toBeGreaterThan(2);
    expect(words({ C6: "see note" })).toContain("Not checked");
  });

  it("keeps to A1 titles, marked-up tables with names of their own, and no merged cells", () => {
    for (const each of planOf(fileOf(YARD), fileOf(YARD, "again.txt")).sheets) {
      expect(each.rows[0]).toMatchObject({ row: 1, cells: [{ column: 1, look: "title" }] });
      expect(each.tables.length).toBeGreaterThan(0);
    }
    const { sheets } = planOf(fileOf(YARD), fileOf(YARD, "again.txt"));
    const tables = sheets.flatMap((each) => each.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  });

  it("holds for tables of every shape, with a figure made wrong", () => {
    fc.assert(
      fc.property(madeBudgets, fc.nat(), fc.nat(), fc.integer({ min: -900, max: 900 }), (made, at, place, by) => {
        const rows = made.rows.map((row, index) => (index === at % made.rows.length ? { ...row, figures: row.figures.map((figure, column) => (column === place % row.figures.length ? figure + by : figure)) } : row));
        const file = fileOf(textOf({ ...made, rows }));
        for (const each of planOf(file).sheets.slice(0, file.budgets.length)) for (const { cell, result, worked } of recalculated(each)) expect([cell, worked]).toEqual([cell, result]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the other sheets", () => {
  const plan = planOf(fileOf(YARD));

  it("say in words what explains it, how it adds, and what was found, linked to its cell here", () => {
    expect(plan.sheets.slice(1).map(({ name }) => name)).toEqual(["Explanation", "Structure", "Findings", "Cross-reference", "Notes"]);
    expect(texts(sheet(plan, "Explanation"))).toMatch(/Does not add up: 3 of \d+ sums are out/);
    expect(texts(sheet(plan, "Explanation"))).toMatch(/Repairs total, Net: 1,450 should be 1,350/);
    expect(texts(sheet(plan, "Structure"))).toContain("Repairs total = Cranes + Slipway");
    const error = sheet(plan, "Findings").rows.flatMap(({ cells }) => cells.map(({ value }) => value)).find((value) => value !== null && typeof value === "object" && "link" in value);
    expect(error).toMatchObject({ link: "#'Yard budget 2025 26 (£000)'!G8" });
    expect(texts(sheet(plan, "Cross-reference"))).toContain("No action tracker was found in these files.");
  });

  it("leave restricted actions out, and say how many", () => {
    const workbook: Workbook = { grids: [{ ...readTextGrid(`Ref\tAction\tStatus\tBudget line\tCirculation\n1\tMend the crane\tRed\tCranes\tOpen\n2\tDispute with the supplier\tRed\tSlipway\tRestricted\n3\tPaint the boats\tGreen\tFleet\tOpen`), sheet: "Tracker" }] };
    const file = { ...fileOf(YARD), trackers: readTrackers(workbook, { file: "yard.txt" }) };
    const reference = sheet(budgetWorkbook(openBudgetReport([file])), "Cross-reference");
    expect(texts(reference)).toContain("Mend the crane");
    expect(texts(reference)).not.toContain("Dispute");
    expect(texts(reference)).toContain("1 restricted action is left out.");
    expect(texts(sheet(planOf(file), "Cross-reference"))).toContain("Dispute");
  });
});

it("is a workbook that is read back with its figures", async () => {
  const bytes = await writePlan(planOf(fileOf(YARD)));
  const grid = readXlsx("check.xlsx", bytes).grids[0];
  const cells = grid?.rows.flatMap((row) => row.cells) ?? [];
  expect(cells.find(({ row, column }) => row === 6 && column === 4)).toMatchObject({ value: -150, text: "(150)" });
});
