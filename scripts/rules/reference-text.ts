import type { Rule } from "../../core/findings/define-rule.js";
import type { Finding } from "../../core/findings/finding.js";
import { runExample } from "./run-example.js";

/** Families in the order of the reference. */
const FAMILIES: Readonly<Record<string, string>> = {
  TBL: "The table", DUE: "Dates", LED: "Leads", RAG: "Status", TXT: "Wording", BUD: "Budget", MOV: "Movement", RET: "Returns", IND: "Indicators", RSK: "Risks",
};

const INTRODUCTION = `# What is checked

Made by \`npm run rules\` from the rules in this folder; each rule's example is run to make it.

An **error** is a line that cannot be counted or read right, a **warning** something a person should look at, a **note** something good to know.
A **safe** fix keeps the meaning; a **review** fix needs a person to agree.
In the examples a colour in braces is the cell's fill (\`Late{red}\`), \`hidden\` before a row means that the row is hidden, \`\\n\` is a line break, and \`^\` is merged with the cell above.
They are read as of 30 November 2018, in a plan that runs from April 2018 to March 2019.`;

const familyOf = ({ code }: Rule): string => code.slice(0, 3);

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
    `### ${rule.code} ${rule.name}`,
    `**${rule.severity}** · ${rule.message}`,
    ...(rule.column ? [`Of nearly every line, said once at the heading: ${rule.column.message}`] : []),
    rule.why,
    exampleText(rule.example),
    findings.map(({ at, message }) => `${at.cell}: ${message}`).join("  \n"),
    ...(findings.some(({ fix }) => fix) ? [shownFix(findings)] : []),
  ].join("\n\n");
}

/** core/rules/README.md: every rule by family, with what it says of its example. */
export function referenceText(rules: readonly Rule[]): string {
  const families = Object.keys(FAMILIES).filter((family) => rules.some((rule) => familyOf(rule) === family));
  const contents = families.map((family) => {
    const own = rules.filter((rule) => familyOf(rule) === family);
    return [`## ${FAMILIES[family]} (${family})`, ...own.map(section)].join("\n\n");
  });
  return `${[INTRODUCTION, ...contents].join("\n\n")}\n`;
}
