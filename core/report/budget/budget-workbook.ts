import type { WorkbookPlan } from "../workbook-plan.js";
import { layoutsOf } from "./budget-layout.js";
import { budgetFindingsSheet, budgetNotesSheet, explanationSheet, structureSheet } from "./budget-lists.js";
import { budgetSheet } from "./budget-sheet.js";
import type { BudgetReport } from "./budget-report.js";
import { tableNames } from "./budget-words.js";
import { referenceSheet } from "./reference-sheet.js";

/**
 * What `budget -o` writes: each table as given with live checks, how it adds, what explains its errors, the findings, the actions behind its lines.
 * @param report the open one, since a workbook may be sent on.
 */
export function budgetWorkbook({ files, budgets, reference, prose }: BudgetReport): WorkbookPlan {
  const layouts = layoutsOf(budgets, tableNames(budgets));
  return {
    title: `Budget check of ${files.join(", ")}`,
    sheets: [...layouts.map(budgetSheet), explanationSheet(layouts), structureSheet(layouts), budgetFindingsSheet(layouts), referenceSheet(reference, prose), budgetNotesSheet(layouts, files)],
    names: [],
  };
}
