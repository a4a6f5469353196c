import { basename, dirname } from "node:path";
import { checkedBudgets } from "../../../core/budget/checked-budgets.js";
import { isSummary } from "../../../core/consolidate/is-summary.js";
import { monthInName } from "../../../core/model/month.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import type { BudgetFile } from "../../../core/report/budget/budget-report.js";
import { BUDGET_RULES } from "../../../core/rules/budget-rules.js";
import { readOptions } from "../../../core/settings/reading-options.js";
import type { Jobs } from "./file-reader.js";
import { readWorkbook } from "./read-workbook.js";

/** One file's budgets and trackers; null for a summary of ours. */
export async function readBudgetFile(path: string, { settings }: Jobs["budget"]["how"]): Promise<BudgetFile | null> {
  const file = basename(path);
  const workbook = await readWorkbook(path, settings.limits);
  if (isSummary(workbook)) return null;
  const month = monthInName(file) ?? monthInName(basename(dirname(path)));
  const { severities, acceptances } = settings;
  return {
    ...{ file, workbook },
    trackers: readTrackers(workbook, { file, ...(month === null ? {} : { month }), ...readOptions(settings, {}) }),
    budgets: checkedBudgets(workbook, file, { rules: BUDGET_RULES, severities, acceptances }),
  };
}
