import { structureSentences } from "../../../core/budget/budget-sentences.js";
import { writeInUnit } from "../../../core/budget/budget-words.js";
import type { CheckedBudget } from "../../../core/budget/budgets-json.js";
import { crossReference } from "../../../core/budget/cross-reference.js";
import { explanationSentences } from "../../../core/budget/explanation-sentences.js";
import { findBudgetTables } from "../../../core/budget/find-budget-tables.js";
import { workOut, type WorkedOut } from "../../../core/budget/work-out.js";
import { checkBudget } from "../../../core/findings/check-budget.js";
import type { Finding, FindingPlace } from "../../../core/findings/finding.js";
import { address, areaAddress } from "../../../core/grid/address.js";
import { openBudgetReport } from "../../../core/report/budget/budget-report.js";
import { tableNames, tableWords, verdict } from "../../../core/report/budget/budget-words.js";
import { BUDGET_RULES } from "../../../core/rules/budget-rules.js";
import type { ReadResult } from "../workbook-port.js";
import { actionsBehind } from "./actions-behind.js";
import type { BudgetReading, BudgetsRead, FailedSum } from "./budget-reading.js";
import type { Choices, KeptAcceptances, Reading } from "./choices.js";
import { partSelected } from "./read-plan.js";

/** Works out the tables of figures of a workbook, or of the part of it that was chosen, and which of the workbook's actions stand behind them. */
export function readBudgets({ file, workbook }: ReadResult, { trackers }: Reading, { budgetArea }: Choices, kept: KeptAcceptances): BudgetsRead {
  const tables = findBudgetTables(budgetArea === null ? workbook : partSelected(workbook, budgetArea), file);
  const acceptances = new Map([...Object.entries(kept), ...trackers.flatMap((tracker) => [...(tracker.acceptances ?? [])])]);
  const budgets = tables.map((table): CheckedBudget => {
    const worked = workOut(table);
    return { worked, findings: checkBudget(worked, { rules: BUDGET_RULES, acceptances }) };
  });
  const names = tableNames(budgets);
  const reference = crossReference(trackers, budgets.map(({ worked }) => worked));
  return { tables: budgets.map((budget, index) => readingOf(budget, names[index] ?? "")), behind: actionsBehind(reference, trackers), report: openBudgetReport([{ file, workbook, trackers, budgets }]) };
}

const OUT: ReadonlySet<string> = new Set(["row-does-not-cast", "subtotal-does-not-cast", "grand-total-does-not-cast"]);
const MISSING: ReadonlySet<string> = new Set(["figure-unreadable", "figure-missing"]);
const ROUNDING = "rounding";

function readingOf({ worked, findings }: CheckedBudget, name: string): BudgetReading {
  const { file, sheet, area, decimals } = worked.table;
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const out = open.filter((finding) => OUT.has(finding.name));
  return {
    ...{ key: `${sheet}!${address(area.top, area.left)}`, name, at: { file, sheet, cell: areaAddress(area) } },
    ...{ about: tableWords(worked), verdict: verdict(worked), standing: standingOf(worked) },
    ...{ structure: structureSentences(worked), explanation: explanationSentences(worked) },
    failed: out.map((finding) => failedSum(finding, decimals)),
    missing: open.filter((finding) => MISSING.has(finding.name)),
    rounding: open.filter((finding) => finding.name === ROUNDING),
    other: open.filter((finding) => !OUT.has(finding.name) && !MISSING.has(finding.name) && finding.name !== ROUNDING),
    accepted: findings.filter(({ accepted }) => accepted !== undefined),
    marks: eachOnce(out.map(({ at }) => at)),
  };
}

function standingOf({ checks }: WorkedOut): BudgetReading["standing"] {
  if (checks.some(({ result }) => result === "error")) return "wrong";
  return checks.length === 0 || checks.some(({ result }) => result === "unchecked") ? "open" : "right";
}

function failedSum(finding: Finding, decimals: number): FailedSum {
  const { line = "", column = "", sum = "", stated, computed, difference } = finding.data;
  const written = (amount: string | number | undefined): string => writeInUnit(Number(amount), decimals);
  return { finding, what: `${line}, ${column}`, sum: String(sum), stated: written(stated), computed: written(computed), difference: `${Number(difference) > 0 ? "+" : ""}${written(difference)}` };
}

function eachOnce(places: readonly FindingPlace[]): FindingPlace[] {
  return [...new Map(places.map((place) => [place.cell, place])).values()];
}
