import { countFindings } from "../../findings/count-findings.js";
import { sha256Base64 } from "../../model/sha256.js";
import { BUDGET_NOTES } from "../budget/budget-lists.js";
import type { BudgetReport } from "../budget/budget-report.js";
import { tableNames } from "../budget/budget-words.js";
import { plural } from "../summary-sentences.js";
import { budgetSection } from "./budget-section.js";
import { BUDGET_STYLE } from "./budget-style.js";
import { html, verbatim, type Markup } from "./markup.js";
import { proseSection, referenceSection } from "./reference-section.js";
import { REPORT_STYLE } from "./report-style.js";

const STYLE = `${REPORT_STYLE}${BUDGET_STYLE}`;

/**
 * A check of budgets as one page that stands alone: it asks nothing of anybody and runs no script.
 * @param report the open one, since a page may be sent on.
 */
export function budgetPage({ files, budgets, reference, prose }: BudgetReport): string {
  const names = tableNames(budgets);
  const title = `Budget check of ${files.length === 1 ? (files[0] ?? "") : plural(files.length, "file")}`;
  const { markup } = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the tables</a>
<header>
<h1>${title}</h1>
<p class="headline">${headline(budgets)}</p>
</header>
${contents(names)}<main id="main">
${budgets.map((budget, index) => budgetSection(budget, names[index] ?? "", index + 1))}${referenceSection(reference)}${proseSection(prose)}${notes()}</main>
</body>
</html>
`;
  return markup;
}

/** "1 of 2 tables does not add up: 6 errors." */
function headline(budgets: BudgetReport["budgets"]): string {
  const failing = budgets.filter(({ worked }) => worked.checks.some(({ result }) => result === "error")).length;
  const { error, accepted } = countFindings(budgets.flatMap(({ findings }) => findings));
  if (budgets.length === 0) return "There is no budget table here.";
  if (failing === 0) return `${budgets.length === 1 ? "The table adds" : `All ${budgets.length} tables add`} up.`;
  const which = budgets.length === 1 ? "The table does not add up" : `${failing} of ${plural(budgets.length, "table")} ${failing === 1 ? "does" : "do"} not add up`;
  return `${which}: ${plural(error, "error")}${accepted === 0 ? "" : `, ${accepted} accepted`}.`;
}

function contents(names: readonly string[]): Markup {
  const tables = names.map((name, index) => html`<li><a href="#table-${index + 1}">${name}</a></li>`);
  return html`<nav aria-label="On this page"><ul>${tables}<li><a href="#actions">Actions and budget lines</a></li><li><a href="#notes">Notes</a></li></ul></nav>
`;
}

function notes(): Markup {
  const shown = BUDGET_NOTES.filter(([, subject]) => subject !== "Formulas");
  return html`<section id="notes">
<h2>Notes</h2>
<dl class="notes">${shown.map(([, subject, said]) => html`<div><dt>${subject}</dt><dd>${said.replace(" on sheet Structure", " with each table")}</dd></div>
`)}</dl></section>
`;
}
