import { checksOf, type Check } from "./checks.js";
import { findColumnRelations } from "./column-structure.js";
import { explain, type Explanations } from "./explain.js";
import { gapsOf, type Gap } from "./gaps.js";
import { namedColumns } from "./likely-relations.js";
import { findRowRelations } from "./row-structure.js";
import type { BudgetTable, Structure } from "./budget-table.js";

/** What a table comes to: how it adds, every addition, what is missing, and what explains the additions that fail. */
export interface WorkedOut {
  /** Its columns without a heading named by the arithmetic. */
  readonly table: BudgetTable;
  readonly structure: Structure;
  readonly checks: readonly Check[];
  readonly gaps: readonly Gap[];
  readonly explanations: Explanations;
}

/** Works out how a table adds, checks every addition and explains those that fail. Its columns without a heading get the name that the arithmetic gives them. */
export function workOut(given: BudgetTable): WorkedOut {
  const first = findColumnRelations(given);
  const table: BudgetTable = { ...given, columns: namedColumns(given, first) };
  // Again with the names: they tell which column is the result.
  const across = table.columns.some(({ heading }, index) => heading !== given.columns[index]?.heading) ? findColumnRelations(table) : first;
  const structure: Structure = { across, down: findRowRelations(table) };
  const checks = checksOf(table, structure);
  return { table, structure, checks, gaps: gapsOf(table, structure, checks), explanations: explain(table, checks) };
}
