import { describe, expect, it } from "vitest";
import { checkedBudgets } from "../../core/budget/checked-budgets.js";
import { budgetEntries, offTrackFinder } from "../../core/consolidate/budget-entries.js";
import { consolidate } from "../../core/consolidate/consolidate.js";
import type { ReturnFile, Summary } from "../../core/consolidate/summary.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { withoutRestricted } from "../../core/report/without-restricted.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { readTextGrid } from "../budget/text-table.js";
import { returnFile } from "../support/made-up-return.js";

const ACTIONS = `| id | ref | action | status | budgetLine | circulation |
  | A1 | 1 | Mend the crane | off-track | Cranes | |
  | A2 | 2 | Dispute about the crane | off-track | Cranes | restricted |
  | A3 | 3 | Paint the boats | on-track | Fleet | |
  | A4 | 4 | Sweep the yard | off-track | | |`;

const REVENUE = `Yard revenue budget 2025/26 (£000)
Service	Gross	Income	Net
Cranes	1,240	(200)	1,040
Fleet	845	(45)	800
Total	2,085	(245)	1,840`;

const monitoring = (cranes: number, fleet: number) => `Yard monitoring 2025/26 (£000)
Service	Budget	Forecast	Over (under) spend
Cranes	1,040	${1040 + cranes}	${cranes}
Fleet	800	${800 + fleet}	${fleet}
Whole yard total	1,840	${1840 + cranes + fleet}	${cranes + fleet}`;

/** A division's return: its lines, and its budget tables as text. */
function withBudgets(file: string, actions: string, ...tables: readonly string[]): ReturnFile {
  const read = returnFile(file, actions);
  const budgets = tables.flatMap((table, index) => checkedBudgets({ grids: [{ ...readTextGrid(table), sheet: `Budget ${index + 1}` }] }, file, { rules: BUDGET_RULES }));
  return read.state === "read" ? { ...read, budgets } : read;
}

const month = (returns: readonly ReturnFile[], previous: Summary | null = null, name = "2018-11"): Summary =>
  consolidate(returns, { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "given" }, month: name, previous: previous && previousMonth(previous) });

describe("the budget lines of a month", () => {
  const november = month([withBudgets("yard.xlsx", ACTIONS, REVENUE, monitoring(60, -20))]);

  it("are each there once, with what every table of the return gives", () => {
    expect(november.budgets.map(({ line, total }) => [line, total])).toEqual([["Cranes", false], ["Fleet", false], ["Total", true], ["Whole yard total", true]]);
    expect(november.budgets[0]).toMatchObject({ division: "Yard", unit: "GBP thousand", amounts: { gross: 1240, income: -200, net: 1040, budget: 1040, forecast: 1100, variance: 60 }, cast: "casts", out: "" });
  });

  it("say which are overspent, by the sign that the table shows", () => {
    expect(november.budgets.map(({ position }) => position)).toEqual(["overspent", "underspent", "", "overspent"]);
    const other = month([withBudgets("yard.xlsx", ACTIONS, "Yard (£000)\nService\tBudget\tActual\tVariance\nCranes\t1,040\t1,100\t(60)\nFleet\t800\t780\t20\nTotal\t1,840\t1,880\t(40)")]);
    expect(other.budgets.map(({ position }) => position)).toEqual(["overspent", "underspent", "overspent"]);
  });

  it("have the actions that name them, and no others", () => {
    const [cranes, fleet, total] = november.budgets;
    expect(cranes?.actions.map(({ id }) => id)).toEqual(["A1", "A2"]);
    expect(cranes && offTrackFinder(november.lines)(cranes).map(({ line }) => line.id)).toEqual(["A1", "A2"]);
    expect(fleet && offTrackFinder(november.lines)(fleet)).toEqual([]);
    expect(total?.actions).toEqual([]);
  });

  it("name no restricted action where they leave the programme office", () => {
    expect(withoutRestricted(november).summary.budgets[0]?.actions.map(({ id }) => id)).toEqual(["A1"]);
  });

  it("say what is out, and add the findings to the month's", () => {
    const wrong = month([withBudgets("yard.xlsx", ACTIONS, REVENUE.replace("Total\t2,085", "Total\t2,185"))]);
    expect(wrong.budgets.at(-1)).toMatchObject({ cast: "out", out: "Net: 100 out across; Gross: 100 out down" });
    expect(wrong.findings.map(({ name }) => name)).toEqual(expect.arrayContaining(["row-does-not-cast"]));
  });

  it("have last month's variance beside this month's", () => {
    const december = month([withBudgets("yard.xlsx", ACTIONS, monitoring(95, -20))], november, "2018-12");
    expect(december.budgets.map(({ amounts, varianceBefore }) => [amounts.variance, varianceBefore])).toEqual([[95, 60], [-20, -20], [75, 40]]);
    const moved = directorateSummary(december).sheets.find(({ name }) => name === "Budget");
    const column = (moved?.tables[0]?.columns.indexOf("Moved since last month") ?? 0) + 1;
    expect(moved?.rows.slice(3).map(({ cells }) => cells.find((cell) => cell.column === column)?.value)).toEqual([35, 0, 35]);
  });

  it("keep apart the lines of two divisions that are called alike", () => {
    const two = month([withBudgets("yard.xlsx", ACTIONS, REVENUE), withBudgets("docks.xlsx", "| id | ref | action | status |\n | D1 | 1 | Dig | on-track |", REVENUE.replace("1,240\t(200)\t1,040", "900\t(100)\t800").replace("2,085\t(245)\t1,840", "1,745\t(145)\t1,600"))]);
    expect(two.budgets.filter(({ line }) => line === "Cranes").map(({ division, amounts }) => [division, amounts.net])).toEqual([["Yard", 1040], ["Docks", 800]]);
  });

  it("leave out a measure that a table gives twice without saying which is of the year", () => {
    const twice = month([withBudgets("yard.xlsx", ACTIONS, "Yard (£000)\nService\tBudget 1\tBudget 2\nCranes\t10\t20\nFleet\t30\t40\nTotal\t40\t60")]);
    expect(twice.budgets[0]?.amounts).toEqual({});
  });
});

it("is empty where no return has a budget", () => {
  expect(budgetEntries([], [], [])).toEqual([]);
  expect(month([returnFile("yard.xlsx", ACTIONS)]).budgets).toEqual([]);
});
