import { expect } from "vitest";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { workOut, type WorkedOut } from "../../core/budget/work-out.js";
import { checkBudget } from "../../core/findings/check-budget.js";
import type { BudgetRule } from "../../core/findings/define-budget-rule.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

/** The one budget of a table written as text. */
export function workedBudget(table: string): WorkedOut {
  const tables = findBudgetTables({ grids: [tableGrid(table)] }, "budget.xlsx");
  const [only] = tables;
  if (!only || tables.length > 1) throw new Error(`${tables.length} budget tables, not one`);
  return workOut(only);
}

/** The rule finds these and nothing else, in this order: "D3 error: message" each. */
export function budgetFlags(rule: BudgetRule, table: string, expected: readonly string[]): void {
  expect(checkBudget(workedBudget(table), { rules: [rule] }).map(({ at, severity, message }) => `${at.cell} ${severity}: ${message}`)).toEqual(expected);
}
