import { beforeAll, describe, expect, it } from "vitest";
import { budgetCheckFileName } from "../../../addin/taskpane/actions/file-names.js";
import { chosenTable } from "../../../addin/taskpane/budget/chosen-table.js";
import type { BudgetReading } from "../../../addin/taskpane/engine/budget-reading.js";
import { NO_CHOICES } from "../../../addin/taskpane/engine/choices.js";
import { readBudgets } from "../../../addin/taskpane/engine/read-budgets.js";
import { readPlan } from "../../../addin/taskpane/engine/read-plan.js";
import { budgetState, NO_BUDGET, SUMS_AT_ONCE } from "../../../addin/taskpane/state/budget-state.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { plantedBudget } from "../../support/planted-budget.js";
import { MadeUpPort, paneOn } from "./made-up-port.js";

let workbook: Workbook;

beforeAll(async () => {
  const { name, bytes } = await plantedBudget();
  workbook = readXlsx(name, bytes);
});

const FILE = "parks-and-libraries.xlsx";

function read(choices = NO_CHOICES, kept = {}) {
  const opened = { file: FILE, workbook };
  return readBudgets(opened, readPlan(opened, choices, {}, { year: 2026, month: 11, day: 30 }), choices, kept);
}

async function opened(made = new MadeUpPort(workbook, FILE)) {
  const pane = paneOn(made);
  const stop = pane.actions.start();
  pane.dispatch({ type: "tab-chosen", tab: "budget" });
  await pane.actions.open();
  return { ...pane, port: made, stop };
}

describe("what the Budget tab is told", () => {
  it("says of each table whether it adds up, and of each sum that does not what is stated and what it comes to", () => {
    const { tables } = read();
    expect(tables.map(({ key, name, standing }) => [key, name, standing])).toEqual([["Budget!A3", "Parks and libraries revenue budget 2026/27 (£000)", "wrong"], ["Grants!A3", "Grants to groups (£)", "right"]]);
    const [budget, grants] = tables;
    expect(budget?.verdict).toMatch(/^Does not add up: 3 of \d+ sums are out/);
    expect(budget?.failed.map(({ finding, what, stated, computed, difference }) => [finding.at.cell, what, stated, computed, difference])).toEqual([
      ["E11", "Libraries total, Net", "2,439", "2,367", "+72"],
      ["D11", "Libraries total, Fees", "-180", "-108", "-72"],
      ["D12", "Grand total, Fees", "-476", "-548", "+72"],
    ]);
    expect(budget?.explanation.join(" ")).toContain("Libraries total, Fees: -180 should be -108");
    expect(budget?.structure).toContain("Net = Gross + Grants + Fees");
    expect(budget?.rounding.map(({ at }) => at.cell)).toEqual(["E10", "E11"]);
    expect(grants).toMatchObject({ failed: [], explanation: [] });
  });

  it("marks the cell of each sum that fails, once, and none that somebody has let stand", () => {
    const [budget] = read().tables;
    expect(budget?.marks.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["Budget!E11", "Budget!D11", "Budget!D12"]);
    const key = budget?.failed[0]?.finding.key ?? "";
    const [accepted] = read(NO_CHOICES, { [key]: { reason: "Agreed.", by: "Finance" } }).tables;
    expect(accepted?.marks.map(({ cell }) => cell)).toEqual(["D11", "D12"]);
    expect(accepted?.accepted.map(({ at }) => at.cell)).toEqual(["E11"]);
  });

  it("names the budget lines with an off-track action, each once, and actions whose line the budget has not", () => {
    const { behind } = read();
    expect(behind?.linked).toBe(3);
    expect(behind?.offTrack).toMatchObject([{ name: "Mobile library" }, { name: "Archive", at: { sheet: "Budget", cell: "A10" }, amount: "Net £137k; £60k of grant apart", countedIn: "", actions: [{ words: "2  Move the maps to the new store", at: { sheet: "Plan" } }] }]);
    expect(behind?.sums).toEqual(["2 budget lines, each once: £275k, and £60k of grant apart."]);
    expect(behind?.unmatched).toMatchObject([{ says: "Bandstand", words: "3  Mend the bandstand roof" }]);
  });

  it("keeps restricted actions out of what may be sent on", () => {
    expect(read().report.reference).toMatchObject({ leftOut: 1, offTrack: { lines: [{ line: { label: "Archive" } }] } });
  });

  it("looks in what is selected alone, and says nothing of actions where there is no tracker", () => {
    const area = { sheet: "Grants", area: { top: 1, left: 1, bottom: 6, right: 4 } };
    expect(read({ ...NO_CHOICES, budgetArea: area }).tables.map(({ key }) => key)).toEqual(["Grants!A3"]);
    const alone: Workbook = { grids: workbook.grids.filter(({ sheet }) => sheet !== "Plan") };
    const own = { file: FILE, workbook: alone };
    expect(readBudgets(own, readPlan(own, NO_CHOICES, {}, { year: 2026, month: 11, day: 30 }), NO_CHOICES, {}).behind).toBeNull();
  });
});

describe("the Budget tab's state", () => {
  const readEvent = (fresh: boolean) => ({ type: "workbook-read", fresh, read: { opened: { file: "", workbook: { grids: [] } }, sheets: [], selection: null, reading: { trackers: [], asOf: { date: { year: 2026, month: 11, day: 30 }, from: "today" }, ours: false, digest: "" }, part: null, form: null, budgets: null } }) as const;

  it("asks for the tables once for each time that the workbook is read", () => {
    const asked = budgetState(NO_BUDGET, { type: "budgets-asked" });
    expect(asked.asked).toBe(true);
    expect(budgetState(asked, readEvent(false))).toMatchObject({ asked: false, read: null });
  });

  it("keeps the table that was chosen while the workbook is the same", () => {
    const chosen = budgetState(budgetState(NO_BUDGET, { type: "budget-chosen", key: "Grants!A3" }), { type: "more-sums" });
    expect(chosen).toMatchObject({ chosen: "Grants!A3", shown: 2 * SUMS_AT_ONCE });
    expect(budgetState(chosen, readEvent(false)).chosen).toBe("Grants!A3");
    expect(budgetState(chosen, readEvent(true))).toEqual(NO_BUDGET);
  });

  it("shows the first table that does not add up until another is chosen", () => {
    const tables = read().tables as [BudgetReading, BudgetReading];
    expect(chosenTable([tables[1], tables[0]], "")?.key).toBe("Budget!A3");
    expect(chosenTable(tables, "Grants!A3")?.key).toBe("Grants!A3");
    expect(chosenTable([tables[1]], "Budget!A3")?.key).toBe("Grants!A3");
    expect(chosenTable([], "")).toBeUndefined();
  });
});

describe("what a person can do in the Budget tab", () => {
  it("works the tables out while the tab is looked at, and not before", async () => {
    const { state, actions, dispatch } = await opened();
    expect(state().budget.read?.tables).toHaveLength(2);
    dispatch({ type: "tab-chosen", tab: "check" });
    await actions.refresh();
    expect(state().budget).toMatchObject({ read: null, asked: false });
    await actions.budget.workOut();
    expect(state().budget.read?.tables).toHaveLength(2);
  });

  it("follows what is typed: a figure that is put right is right", async () => {
    const { state, actions, port } = await opened();
    await port.apply([{ at: { file: FILE, sheet: "Budget", cell: "D11" }, from: "-180", to: "-108" }]);
    await actions.refresh();
    expect(state().budget.read?.tables.map(({ standing }) => standing)).toEqual(["right", "right"]);
  });

  it("looks where it is told to", async () => {
    const { state, actions } = await opened();
    await actions.budget.chooseArea({ sheet: "Grants", area: { top: 1, left: 1, bottom: 6, right: 4 } });
    expect(state().budget.read?.tables.map(({ name }) => name)).toEqual(["Grants to groups (£)"]);
    await actions.budget.chooseArea(null);
    expect(state().budget.read?.tables).toHaveLength(2);
  });

  it("marks cells, says how many, and takes the marks off again", async () => {
    const { state, actions, port } = await opened();
    const before = JSON.stringify(port.workbook);
    await actions.budget.mark(state().budget.read?.tables[0]?.marks ?? []);
    expect(port.marked.map(({ cell }) => cell)).toEqual(["E11", "D11", "D12"]);
    expect(state().work.notice?.text).toMatch(/^3 cells marked\./);
    await actions.budget.unmark();
    expect(port.marked).toEqual([]);
    expect(state().work.notice?.text).toBe("The marks are off. 3 cells as before.");
    await actions.budget.unmark();
    expect(state().work.notice?.text).toBe("There were no marks.");
    expect(JSON.stringify(port.workbook)).toBe(before);
  });

  it("lets a sum stand that a person has accepted, and goes on saying so", async () => {
    const { state, actions } = await opened();
    const finding = state().budget.read?.tables[0]?.failed[0]?.finding;
    if (!finding) throw new Error("no sum fails");
    await actions.accept(finding, { reason: "Agreed.", by: "Finance" });
    expect(state().budget.read?.tables[0]?.failed).toHaveLength(2);
    expect(state().work.notice?.text).toMatch(/^Accepted\./);
  });

  it("saves the check as a workbook of its own", async () => {
    const { state, actions, port } = await opened();
    const saved: { name: string; sheets: string[] }[] = [];
    port.saveNew = (plan, name) => {
      saved.push({ name, sheets: plan.sheets.map((sheet) => sheet.name) });
      return Promise.resolve(new Uint8Array());
    };
    await actions.budget.saveCheck();
    expect(saved).toMatchObject([{ name: "parks-and-libraries.budget-check.xlsx" }]);
    expect(saved[0]?.sheets).toEqual(expect.arrayContaining(["Explanation", "Findings"]));
    expect(state().work.notice?.text).toBe("Saved the check as parks-and-libraries.budget-check.xlsx.");
    expect(budgetCheckFileName("")).toBe("budget.budget-check.xlsx");
  });
});
