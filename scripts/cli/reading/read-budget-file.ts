import { basename, dirname } from "node:path";
import { isSummary } from "../../../core/consolidate/is-summary.js";
import { monthInName } from "../../../core/model/month.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import type { BudgetFile } from "../../../core/report/budget/budget-report.js";
import { readOptions } from "../../../core/settings/reading-options.js";
import { checkBudgets } from "../check-budgets.js";
import type { Jobs } from "./file-reader.js";
import { readWorkbook } from "./read-workbook.js";

/** One file's budgets and trackers; null for a summary of ours. */
export async function readBudgetFile(path: string, { settings }: Jobs["budget"]["how"]): Promise<BudgetFile | null> {
  const file = basename(path);
  const workbook = await readWorkbook(path, settings.limits);
  if (isSummary(workbook)) return null;
  const month = monthInName(file) ?? monthInName(basename(dirname(path)));
  return {
    ...{ file, workbook },
    trackers: readTrackers(workbook, { file, ...(month === null ? {} : { month }), ...readOptions(settings, {}) }),
    budgets: checkBudgets(path, workbook, settings),
  };
}
