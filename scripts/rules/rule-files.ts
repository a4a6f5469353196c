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

const RULE_TYPES: Readonly<Record<RuleKind, readonly [type: string, module: string, list: string, what: string]>> = {
  tracker: ["Rule", "define-rule", "RULES", "Every rule about one tracker, by code."],
  month: ["MonthRule", "define-month-rule", "MONTH_RULES", "Every rule about a month's returns together, by code."],
  budget: ["BudgetRule", "define-budget-rule", "BUDGET_RULES", "Every rule about a table of figures, by code."],
};

/** core/rules/tracker-rules.ts and the others: the rules of one kind, so that nobody loads those of another. */
export function registryText(files: readonly string[], kind: RuleKind): string {
  const own = files.filter((file) => ruleKind(file) === kind);
  const [type, module, list, what] = RULE_TYPES[kind];
  return [
    "// Made by npm run rules.",
    `import type { ${type} } from "../findings/${module}.js";`,
    ...own.map((file) => `import ${variable(file)} from "./${file}.js";`),
    "",
    `/** ${what} */`,
    `export const ${list}: readonly ${type}[] = [${own.map(variable).join(", ")}];`,
    "",
  ].join("\n");
}

/** What is said of every rule, without the rule. */
export interface RuleName {
  readonly code: string;
  readonly name: string;
  readonly why: string;
}

/** core/rules/rule-names.ts: what settings can name, for those who need no more of a rule than that. */
export function namesText(rules: readonly RuleName[]): string {
  return [
    "// Made by npm run rules.",
    'import type { NamedRule } from "../settings/settings-shape.js";',
    "",
    "/** What settings can name: every rule of each kind, and why it matters. */",
    "export const RULE_NAMES: readonly NamedRule[] = [",
    ...rules.map(({ code, name, why }) => `  { code: ${JSON.stringify(code)}, name: ${JSON.stringify(name)}, why: ${JSON.stringify(why)} },`),
    "];",
    "",
  ].join("\n");
}
