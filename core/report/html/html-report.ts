import type { Summary } from "../../consolidate/summary.js";
import { sha256Base64 } from "../../model/sha256.js";
import { standing } from "../summary-sentences.js";
import { withoutRestricted } from "../without-restricted.js";
import { actionsSection } from "./actions-section.js";
import { answersSection } from "./answers-section.js";
import { decisionsSection, exceptionsSection } from "./exceptions-section.js";
import { filtersOf } from "./filters.js";
import { findingsSection } from "./findings-section.js";
import { indicatorsSection } from "./indicators-section.js";
import { leadsSection } from "./leads-section.js";
import { lookAheadSection } from "./look-ahead-section.js";
import { html, verbatim, type Markup } from "./markup.js";
import { movementSection } from "./movement-section.js";
import { notesSection } from "./notes-section.js";
import { paintDefinitions } from "./paints.js";
import type { PublishedWords } from "./published-words.js";
import { registerSection } from "./register-section.js";
import { REPORT_SCRIPT } from "./report-script.js";
import { REPORT_STYLE } from "./report-style.js";
import { risksSection } from "./risks-section.js";
import { standingHeader } from "./standing-section.js";
import { totalsSection } from "./totals-section.js";

/**
 * A directorate's month as one page that stands alone: it asks nothing of anybody, works with scripts off, is readable aloud, in print, in the dark
 * and at 320 pixels (WCAG 2.2 AA). Restricted lines are counted and named nowhere.
 * @param published of a summary that core/publish has made fit for release: what the page says of that.
 */
export function htmlReport(summary: Summary, published: PublishedWords | null = null): string {
  const released = withoutRestricted(summary);
  const filters = filtersOf(released.summary.lines);
  const { markup } = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Directorate summary, ${standing(summary)}</title>
<style>${verbatim(REPORT_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${paintDefinitions()}${standingHeader(summary, released, published)}${contents(summary, published)}<main id="main">
${totalsSection(released)}${filters.form}
${exceptionsSection(released, filters)}${decisionsSection(released, filters)}${movementSection(released, filters)}${lookAheadSection(released, filters)}${leadsSection(released)}${actionsSection(released, filters)}${indicatorsSection(released, filters)}${risksSection(released, filters)}${!published && html`${registerSection(released)}${findingsSection(summary, filters)}`}${answersSection(released, filters)}${notesSection(summary, published)}</main>
<footer><p>${standing(summary)}. Version ${summary.version.number}.</p></footer>
<script>${verbatim(REPORT_SCRIPT)}</script>
</body>
</html>
`;
  return markup;
}

/** Nothing is fetched and nothing sent; of scripts and styles the page's own alone may run, by their digests. */
function contentPolicy(): string {
  return ["default-src 'none'", `style-src 'sha256-${sha256Base64(REPORT_STYLE)}'`, `script-src 'sha256-${sha256Base64(REPORT_SCRIPT)}'`, "base-uri 'none'", "form-action 'none'"].join("; ");
}

const SECTIONS: readonly (readonly [id: string, name: string])[] = [
  ["totals", "Totals"],
  ["exceptions", "Exceptions"],
  ["decisions", "Decisions sought"],
  ["movement", "Movement"],
  ["look-ahead", "Look ahead"],
  ["leads", "Leads"],
  ["actions", "Actions"],
  ["indicators", "Indicators"],
  ["risks", "Risks"],
  ["register", "Register of returns"],
  ["findings", "Findings"],
  ["answers", "The four questions"],
  ["notes", "Key and notes"],
];

/** What a copy for release leaves out. */
const OFFICE_SECTIONS: ReadonlySet<string> = new Set(["register", "findings"]);

function contents({ indicators, risks }: Summary, published: PublishedWords | null): Markup {
  const empty = new Set([...(indicators.length === 0 ? ["indicators"] : []), ...(risks.length === 0 ? ["risks"] : [])]);
  const sections = SECTIONS.filter(([id]) => !empty.has(id) && !(published && OFFICE_SECTIONS.has(id)));
  return html`<nav aria-label="On this page"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`;
}
