import { divisionSlug } from "../model/division.js";
import type { Month } from "../model/month.js";
import { shortHash } from "../recognise/line-id.js";
import { fillMessage } from "./define-rule.js";
import type { MonthFound, MonthRule, MonthRuleInput } from "./define-month-rule.js";
import type { Acceptance, Finding, Severity } from "./finding.js";

export interface CheckMonthOptions {
  readonly rules: readonly MonthRule[];
  /** Rules by name: off, or another severity. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Findings that may stand, by key. */
  readonly acceptances?: ReadonlyMap<string, Acceptance>;
}

/** What the rules find in a month, in the order of the rules, then of what was found. */
export function checkMonth(input: MonthRuleInput, { rules, severities, acceptances }: CheckMonthOptions): Finding[] {
  return rules.flatMap((rule) => {
    const regraded = severities?.get(rule.name);
    return regraded === "off" ? [] : [...rule.find(input)].map((found) => finding(rule, found, input.summary.month, regraded, acceptances));
  });
}

function finding(rule: MonthRule, found: MonthFound, month: Month, regraded: Severity | undefined, acceptances: CheckMonthOptions["acceptances"]): Finding {
  const { file, division, line, data } = found;
  const message = fillMessage(rule.message, data);
  const key = shortHash([rule.name, month, divisionSlug(division), line?.line.id ?? "", message]);
  const accepted = acceptances?.get(key);
  return {
    code: rule.code,
    name: rule.name,
    severity: regraded ?? found.severity ?? rule.severity,
    message,
    data,
    at: { file, sheet: line?.at?.sheet ?? "", cell: line?.at?.cells ?? "" },
    key,
    ...(accepted ? { accepted } : {}),
  };
}
