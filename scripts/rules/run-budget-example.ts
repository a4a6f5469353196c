import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { workOut } from "../../core/budget/work-out.js";
import { checkBudget } from "../../core/findings/check-budget.js";
import type { BudgetRule } from "../../core/findings/define-budget-rule.js";
import type { Finding } from "../../core/findings/finding.js";
import { tableGrid } from "./table-grid.js";

/** What a rule finds in its own example. */
export function runBudgetExample(rule: BudgetRule): Finding[] {
  return findBudgetTables({ grids: [tableGrid(rule.example)] }, "example.xlsx").flatMap((table) => checkBudget(workOut(table), { rules: [rule] }));
}
