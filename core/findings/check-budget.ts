import { writeInUnit } from "../budget/budget-words.js";
import type { WorkedOut } from "../budget/work-out.js";
import { shortHash } from "../recognise/line-id.js";
import type { BudgetFound, BudgetRule } from "./define-budget-rule.js";
import { fillMessage } from "./define-rule.js";
import type { Acceptance, Finding, Severity } from "./finding.js";

export interface CheckBudgetOptions {
  readonly rules: readonly BudgetRule[];
  /** Rules by name: off, or another severity. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Findings that may stand, by key. */
  readonly acceptances?: ReadonlyMap<string, Acceptance>;
}

/** What the rules find in a table of figures, in the order of the rules, then of what was found. */
export function checkBudget(worked: WorkedOut, { rules, severities, acceptances }: CheckBudgetOptions): Finding[] {
  return rules.flatMap((rule) => {
    const regraded = severities?.get(rule.name);
    return regraded === "off" ? [] : [...rule.find(worked)].map((found) => finding(rule, found, worked, regraded, acceptances));
  });
}

function finding(rule: BudgetRule, { at, data, severity }: BudgetFound, { table }: WorkedOut, regraded: Severity | undefined, acceptances: CheckBudgetOptions["acceptances"]): Finding {
  const words = Object.fromEntries(Object.entries(data).map(([slot, value]) => [slot, typeof value === "number" ? writeInUnit(value, table.decimals) : value]));
  const message = fillMessage(rule.message, words);
  const key = shortHash([rule.name, table.title, message]);
  const accepted = acceptances?.get(key);
  return {
    code: rule.code,
    name: rule.name,
    severity: regraded ?? severity ?? rule.severity,
    message,
    data,
    at: { file: table.file, sheet: table.sheet, cell: at },
    key,
    ...(accepted ? { accepted } : {}),
  };
}
