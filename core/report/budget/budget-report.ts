import { actionLines } from "../../budget/action-lines.js";
import type { CheckedBudget } from "../../budget/budgets-json.js";
import { crossReference, withoutRestrictedActions, type CrossReference } from "../../budget/cross-reference.js";
import { proseFigures, type ProseReading } from "../../budget/prose-figures.js";
import { proseTexts } from "../../budget/prose-texts.js";
import type { Workbook } from "../../grid/grid.js";
import type { Tracker } from "../../model/tracker.js";

/** One file as it was read. */
export interface BudgetFile {
  /** Its name without folders. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly trackers: readonly Tracker[];
  readonly budgets: readonly CheckedBudget[];
}

/** What the budgets of some files come to. */
export interface BudgetReport {
  readonly files: readonly string[];
  readonly budgets: readonly CheckedBudget[];
  readonly reference: CrossReference;
  /** Sums of money in the files' texts, held against the tables and one another. */
  readonly prose: ProseReading;
}

export function budgetReport(files: readonly BudgetFile[]): BudgetReport {
  const budgets = files.flatMap((file) => file.budgets);
  const tables = budgets.map(({ worked }) => worked);
  const reference = crossReference(files.flatMap(({ trackers }) => trackers), tables);
  return { files: files.map(({ file }) => file), budgets, reference, prose: proseOf(files, true) };
}

/** The same as it may leave the programme office: nothing of a restricted action, and no verdict that rests on one. */
export function openBudgetReport(files: readonly BudgetFile[]): BudgetReport {
  const whole = budgetReport(files);
  return { ...whole, reference: withoutRestrictedActions(whole.reference), prose: proseOf(files, false) };
}

function proseOf(files: readonly BudgetFile[], whole: boolean): ProseReading {
  const tables = files.flatMap(({ budgets }) => budgets.map(({ worked }) => worked));
  const texts = files.flatMap(({ file, workbook, trackers }) => {
    const actions = actionLines(trackers);
    return workbook.grids.flatMap((grid) => proseTexts(grid, file, tables.map(({ table }) => table), actions));
  });
  return proseFigures(whole ? texts : texts.filter(({ restricted }) => !restricted), tables);
}
