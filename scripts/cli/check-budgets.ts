import { basename } from "node:path";
import type { CheckedBudget } from "../../core/budget/budgets-json.js";
import { checkedBudgets } from "../../core/budget/checked-budgets.js";
import type { Workbook } from "../../core/grid/grid.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import type { Settings } from "../../core/settings/settings.js";

/** The budget tables of a file's grids, checked as the settings have it. */
export function checkBudgets(path: string, workbook: Workbook, { severities, acceptances }: Settings): CheckedBudget[] {
  return checkedBudgets(workbook, basename(path), { rules: BUDGET_RULES, severities, acceptances });
}
