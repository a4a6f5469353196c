import { checkBudget, type CheckBudgetOptions } from "../findings/check-budget.js";
import type { Workbook } from "../grid/grid.js";
import type { CheckedBudget } from "./budgets-json.js";
import { findBudgetTables } from "./find-budget-tables.js";
import { workOut, type WorkedOut } from "./work-out.js";

/** Every budget table of a file, worked out. */
export function workedBudgets(workbook: Workbook, file: string): WorkedOut[] {
  return findBudgetTables(workbook, file).map(workOut);
}

/** The same with what the rules find in them. */
export function checkedBudgets(workbook: Workbook, file: string, options: CheckBudgetOptions): CheckedBudget[] {
  return workedBudgets(workbook, file).map((worked) => ({ worked, findings: checkBudget(worked, options) }));
}
