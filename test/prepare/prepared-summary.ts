import { consolidate } from "../../core/consolidate/consolidate.js";
import type { ReturnFile, Summary } from "../../core/consolidate/summary.js";
import { prepareForms } from "../../core/prepare/prepare-forms.js";
import { prepareReturns, type PreparedReturn } from "../../core/prepare/prepare-returns.js";
import type { PrepareOptions } from "../../core/prepare/prepared-tracker.js";
import type { DocumentPlan } from "../../core/report/word/document-plan.js";
import { RULES } from "../../core/rules/tracker-rules.js";

export const OPTIONS: PrepareOptions = { rules: RULES, find: {} };

/** The summary of November 2018, as of its last day. */
export function november(returns: readonly ReturnFile[], expected: readonly string[] = []): Summary {
  return consolidate(returns, { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "name" }, month: "2018-11", expected });
}

/** The division's return for December. */
export function prepared(summary: Summary, division: string): PreparedReturn {
  const found = prepareReturns(summary, OPTIONS).find((each) => each.division === division);
  if (found === undefined) throw new Error(`no return of ${division}`);
  return found;
}

/** The division's Word form for December. */
export function form(summary: Summary, fileName: string): DocumentPlan {
  const found = prepareForms(summary, OPTIONS).find((each) => each.fileName === fileName);
  if (found === undefined) throw new Error(`no form ${fileName}`);
  return found.plan;
}
