import { readdirSync } from "node:fs";

/** "DUE101-due-unreadable" of every rule in a folder, sorted. */
export function ruleFiles(folder: string | URL): string[] {
  return readdirSync(folder)
    .filter((file) => /^[A-Z]{3}\d{3}-[a-z-]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

const variable = (file: string): string => file.slice(0, 6).toLowerCase();

export type RuleKind = "tracker" | "month" | "budget";

/** Families whose rules are about something else than one tracker: a month's returns together, or a table of figures. */
const KIND_OF_FAMILY: Readonly<Record<string, RuleKind>> = { MOV: "month", RET: "month", BUD: "budget" };

export function ruleKind(code: string): RuleKind {
  return KIND_OF_FAMILY[code.slice(0, 3)] ?? "tracker";
}

/** core/rules/registry.ts: every rule, by code. */
export function registryText(files: readonly string[]): string {
  const list = (kind: RuleKind): string => files.filter((file) => ruleKind(file) === kind).map(variable).join(", ");
  return [
    "// Made by npm run rules.",
    'import type { BudgetRule } from "../findings/define-budget-rule.js";',
    'import type { MonthRule } from "../findings/define-month-rule.js";',
    'import type { Rule } from "../findings/define-rule.js";',
    ...files.map((file) => `import ${variable(file)} from "./${file}.js";`),
    "",
    "/** Every rule about one tracker, by code. */",
    `export const RULES: readonly Rule[] = [${list("tracker")}];`,
    "",
    "/** Every rule about a month's returns together, by code. */",
    `export const MONTH_RULES: readonly MonthRule[] = [${list("month")}];`,
    "",
    "/** Every rule about a table of figures, by code. */",
    `export const BUDGET_RULES: readonly BudgetRule[] = [${list("budget")}];`,
    "",
    "/** What settings can name: every rule of each kind. */",
    "export const ALL_RULES: readonly (BudgetRule | MonthRule | Rule)[] = [...RULES, ...MONTH_RULES, ...BUDGET_RULES];",
    "",
  ].join("\n");
}
