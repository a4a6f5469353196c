import type { Finding } from "../findings/finding.js";
import { areaAddress } from "../grid/address.js";
import type { BudgetTable } from "./budget-table.js";
import { structureSentences } from "./budget-sentences.js";
import { inUnit } from "./budget-words.js";
import { explanationSentences } from "./explanation-sentences.js";
import type { WorkedOut } from "./work-out.js";

/** What `budget --json` prints: schema goldthread/budgets@1. Amounts are numbers in the table's unit. */
export interface BudgetsJson {
  readonly schema: "goldthread/budgets@1";
  readonly budgets: readonly BudgetJson[];
}

export interface BudgetJson {
  readonly source: { readonly file: string; readonly sheet: string };
  readonly title: string;
  readonly unit: string | null;
  /** What each measures ("gross", "net"), where we know the word; else its heading. */
  readonly columns: readonly string[];
  readonly rows: readonly BudgetRowJson[];
  readonly structure: readonly string[];
  readonly explanation: readonly string[];
  readonly findings: readonly Finding[];
}

export interface BudgetRowJson {
  readonly line: string;
  readonly code: string;
  readonly section: string;
  /** Of each column; null where the sheet says nothing. */
  readonly values: readonly (number | null)[];
  readonly total: boolean;
  readonly at: { readonly sheet: string; readonly cells: string };
}

/** A table worked out, and what the rules found in it. */
export interface CheckedBudget {
  readonly worked: WorkedOut;
  readonly findings: readonly Finding[];
}

export function budgetsJson(budgets: readonly CheckedBudget[]): BudgetsJson {
  return { schema: "goldthread/budgets@1", budgets: budgets.map(budgetJson) };
}

function budgetJson({ worked, findings }: CheckedBudget): BudgetJson {
  const { table } = worked;
  const { file, sheet, title, unit } = table;
  return {
    ...{ source: { file, sheet }, title, unit: unit?.name ?? null, columns: columnNames(table), rows: rowsJson(worked) },
    ...{ structure: structureSentences(worked), explanation: explanationSentences(worked), findings },
  };
}

/** A measure that two columns have names neither. */
export function columnNames({ columns }: BudgetTable): string[] {
  return columns.map(({ measure, heading }) => (measure !== null && columns.filter((other) => other.measure === measure).length === 1 ? measure : heading));
}

function rowsJson({ table, structure }: WorkedOut): BudgetRowJson[] {
  const totals = new Set(structure.down.map(({ target }) => target));
  return table.rows.map(({ row, label, code, section, figures }, index) => ({
    ...{ line: label, code, section, total: totals.has(index) },
    values: figures.map((figure) => (figure === null ? null : inUnit(table, figure.stored))),
    at: { sheet: table.sheet, cells: areaAddress({ top: row, bottom: row, left: table.area.left, right: table.area.right }) },
  }));
}
