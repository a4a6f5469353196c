import type { BudgetRule } from "../../core/findings/define-budget-rule.js";
import type { MonthRule } from "../../core/findings/define-month-rule.js";
import type { Rule } from "../../core/findings/define-rule.js";
import type { Finding } from "../../core/findings/finding.js";
import { runBudgetExample } from "./run-budget-example.js";
import { runExample } from "./run-example.js";
import { runMonthExample } from "./run-month-example.js";

/** Families in the order of the reference. */
const FAMILIES: Readonly<Record<string, string>> = {
  TBL: "The table", DUE: "Dates", LED: "Leads", RAG: "Status", TXT: "Wording", BUD: "Budget", MOV: "Movement", RET: "Returns", IND: "Indicators", RSK: "Risks",
};

const INTRODUCTION = `# What is checked

Made by \`npm run rules\` from the rules in this folder; each rule's example is run to make it.

An **error** is a line that cannot be counted or read right, a **warning** something a person should look at, a **note** something good to know.
A **safe** fix keeps the meaning; a **review** fix needs a person to agree.
In the examples a colour in braces is the cell's fill (\`Late{red}\`), \`hidden\` before a row means that the row is hidden, \`\\n\` is a line break, and \`^\` is merged with the cell above.
They are read as of 30 November 2018, in a plan that runs from April 2018 to March 2019.
Rules about movement and returns look at a whole month: their examples are the returns of December 2018, by file, and those of November; what a return's Return sheet says stands above its table.
Rules about budgets look at a table of figures and at how it adds.`;

type AnyRule = BudgetRule | MonthRule | Rule;

const familyOf = ({ code }: AnyRule): string => code.slice(0, 3);

function exampleText(example: string): string {
  const rows = example.trim().split("\n").map((row) => row.trim());
  return ["```", ...rows, "```"].join("\n");
}

function shownFix(findings: readonly Finding[]): string {
  const fix = findings.find((finding) => finding.fix)?.fix;
  if (!fix) return "";
  const edits = fix.edits.map(({ at, from, to }) => `${at.cell} from "${from}" to "${to}"`);
  return `Fix (${fix.safety}): ${fix.title}: ${edits.join("; ")}.`;
}

function section(rule: Rule): string {
  const findings = runExample(rule);
  return [
    ...heading(rule, rule.column ? [`Of nearly every line, said once at the heading: ${rule.column.message}`] : []),
    exampleText(rule.example),
    findings.map(({ at, message }) => `${at.cell}: ${message}`).join("  \n"),
    ...(findings.some(({ fix }) => fix) ? [shownFix(findings)] : []),
  ].join("\n\n");
}

function monthSection(rule: MonthRule): string {
  const months = [["November", rule.example.before], ["December", rule.example.now]] as const;
  return [
    ...heading(rule, []),
    ...months.flatMap(([month, files]) => Object.entries(files).flatMap(([file, text]) => [`${month}, ${file}:`, exampleText(text)])),
    runMonthExample(rule).map(({ at, message }) => `${[at.file, at.cell].filter((part) => part !== "").join(", ") || "The summary"}: ${message}`).join("  \n"),
  ].join("\n\n");
}

function budgetSection(rule: BudgetRule): string {
  return [...heading(rule, []), exampleText(rule.example), runBudgetExample(rule).map(({ at, message }) => `${at.cell}: ${message}`).join("  \n")].join("\n\n");
}

function heading({ code, name, severity, message, why }: AnyRule, also: readonly string[]): string[] {
  return [`### ${code} ${name}`, `**${severity}** · ${message}`, ...also, why];
}

/** core/rules/README.md: every rule by family, with what it says of its example. */
export function referenceText(rules: readonly Rule[], monthRules: readonly MonthRule[], budgetRules: readonly BudgetRule[]): string {
  const sections = [
    ...rules.map((rule) => [familyOf(rule), section(rule)] as const),
    ...monthRules.map((rule) => [familyOf(rule), monthSection(rule)] as const),
    ...budgetRules.map((rule) => [familyOf(rule), budgetSection(rule)] as const),
  ];
  const contents = Object.keys(FAMILIES).flatMap((family) => {
    const own = sections.filter(([other]) => other === family).map(([, text]) => text);
    return own.length === 0 ? [] : [[`## ${FAMILIES[family]} (${family})`, ...own].join("\n\n")];
  });
  return `${[INTRODUCTION, ...contents].join("\n\n")}\n`;
}
