import { expect } from "vitest";
import type { ConsolidateOptions } from "../../core/consolidate/consolidate.js";
import type { MonthRule } from "../../core/findings/define-month-rule.js";
import type { Severity } from "../../core/findings/finding.js";
import { exampleMonth } from "../../scripts/rules/run-month-example.js";

/** Returns by file, as an example of a rule writes them. */
export type Returns = Readonly<Record<string, string>>;

/** What a month rule finds, as "parks.xlsx A2 note: message" each; "A2" is left out where it is about the return, the file where nothing came. */
export function findsInMonth(rule: MonthRule, before: Returns, now: Returns, options: Partial<ConsolidateOptions> = {}): string[] {
  return exampleMonth({ before, now }, [rule], options).findings.map(({ at, severity, message }) => `${[at.file, at.cell, severity].filter((part) => part !== "").join(" ")}: ${message}`);
}

/** The rule finds these and nothing else, in this order. */
export function monthFlags(rule: MonthRule, before: Returns, now: Returns, expected: readonly string[], options: Partial<ConsolidateOptions> = {}): void {
  expect(findsInMonth(rule, before, now, options)).toEqual(expected);
}

/** A return's table: "Ref, action, lead, due, status, update" to a row. */
export function table(...rows: readonly string[]): string {
  return ["| Ref | Action | Lead | Due | Status | Update |", ...rows.map((row) => `| ${row.split(", ").join(" | ")} |`)].join("\n");
}

/** Severities of rules by name, as settings give them. */
export function regraded(name: string, severity: Severity | "off"): ReadonlyMap<string, Severity | "off"> {
  return new Map([[name, severity]]);
}
