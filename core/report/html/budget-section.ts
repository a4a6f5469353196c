import { cellAt, figureAt } from "../../budget/budget-table.js";
import { structureSentences } from "../../budget/budget-sentences.js";
import type { CheckedBudget } from "../../budget/budgets-json.js";
import { headingName, inUnit, lineName, writeInUnit } from "../../budget/budget-words.js";
import { explanationSentences } from "../../budget/explanation-sentences.js";
import type { WorkedOut } from "../../budget/work-out.js";
import { worstFirst } from "../../findings/count-findings.js";
import type { Finding } from "../../findings/finding.js";
import { checkWord, tableWords, verdict } from "../budget/budget-words.js";
import { figureTable, textTable } from "./html-table.js";
import { html, type Content, type Markup } from "./markup.js";

/** One table: the answer, what explains it, the table itself with what is out beside the figure, the findings, and how it was taken to add. */
export function budgetSection({ worked, findings }: CheckedBudget, name: string, number: number): Markup {
  const fails = worked.checks.some(({ result }) => result === "error");
  const listed = worstFirst(findings, (finding) => finding);
  return html`<section id="table-${number}" class="budget-table">
<h2>${name}</h2>
<p class="note">${worked.table.file}: ${tableWords(worked)}.</p>
<p class="verdict ${fails ? "fails" : "holds"}">${verdict(worked)}</p>
${sentences("What explains it", explanationSentences(worked))}${figures(worked, name)}${listed.length > 0 && html`<h3>Findings</h3>
${findingTable(listed, name)}`}${sentences("How it adds", structureSentences(worked))}</section>
`;
}

function sentences(title: string, said: readonly string[]): Markup | null {
  if (said.length === 0) return null;
  return html`<h3>${title}</h3>
<ul class="sentences">${said.map((sentence) => html`<li>${sentence}</li>
`)}</ul>
`;
}

function figures(worked: WorkedOut, name: string): Markup {
  const { table, structure } = worked;
  const totals = new Set(structure.down.map(({ target }) => target));
  const columns = [
    { heading: "Line", kind: "name" as const, cell: (row: number): Content => lineCell(worked, row) },
    ...table.columns.map(({ inferred }, column) => ({ heading: `${headingName(table, column)}${inferred ? " (heading inferred)" : ""}`, kind: "figure" as const, cell: (row: number): Content => figureCell(worked, row, column) })),
  ];
  return figureTable({ look: "budget", caption: "The table as given; what is out is said under the figure", columns, rows: table.rows.map((_, row) => row), attributes: (row) => (totals.has(row) ? html` class="total"` : html``) }, name);
}

function lineCell({ table }: WorkedOut, row: number): Content {
  const { code = "", section = "" } = table.rows[row] ?? {};
  const about = [code, section].filter((part) => part !== "").join(", ");
  return html`${lineName(table, row)}${about !== "" && html`<span class="about">${about}</span>`}`;
}

/** The figure as it was written, and by how much it is out, across or down. */
function figureCell(worked: WorkedOut, row: number, column: number): Content {
  const { table, checks } = worked;
  const figure = figureAt(table, row, column);
  const written = figure === null ? (table.unreadable.find(({ cell }) => cell === cellAt(table, row, column))?.text ?? "") : writeInUnit(inUnit(table, figure.stored), shownDigits(figure.text));
  const failed = checks.filter(({ target, result }) => target.row === row && target.column === column && (result === "error" || result === "rounding"));
  return html`${written}${failed.map((check) => html`<span class="${check.result === "error" ? "out" : "about"}">${check.kind === "row" ? "across" : "down"}: ${checkWord(worked, check).toLowerCase()}</span>`)}`;
}

function shownDigits(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

const SEVERITY_WORDS = { error: "Error", warning: "Warning", note: "Note" } as const;

function findingTable(findings: readonly Finding[], name: string): Markup {
  return textTable({
    look: "budget-findings",
    caption: `Findings in ${name}`,
    columns: [
      { heading: "Severity", cell: ({ severity, accepted }: Finding) => (accepted ? `Accepted ${severity}` : SEVERITY_WORDS[severity]) },
      { heading: "Cell", kind: "name", cell: ({ at }) => at.cell },
      { heading: "What it is", cell: ({ message, accepted }) => html`${message}${accepted !== undefined && html`<span class="more">Accepted by ${accepted.by}: ${accepted.reason}</span>`}` },
      { heading: "Finding", cell: ({ name: rule }) => rule },
    ],
    rows: findings,
  });
}
