import type { Summary } from "../../consolidate/summary.js";
import { shortDate } from "../../model/calendar-date.js";
import { RAGS, STATUS_LABELS, STATUSES, RAG_OF_STATUS, type Rag } from "../../model/status.js";
import { AS_OF_WORDS, definitions, settings } from "../notes-sheet.js";
import { listed } from "../summary-sentences.js";
import { chip } from "./line-markup.js";
import { html, type Markup } from "./markup.js";
import type { PublishedWords } from "./published-words.js";

/** The key, what words mean, and how the page was made. */
export function notesSection(summary: Summary, published: PublishedWords | null): Markup {
  const terms = definitions().filter(([about]) => about === "Definition");
  const notes = [...terms, ...settings(summary)].map(([about, subject, said]) => [about === "Definition" ? subject : `${about}: ${subject.toLowerCase()}`, said] as const);
  return html`<section id="notes">
<h2>Key and notes</h2>
<ul class="key">${RAGS.map((rag) => html`<li>${chip(rag)} ${statusesOf(rag)}</li>`)}</ul>
<dl class="notes">
<div><dt>As of</dt><dd>${shortDate(summary.asOf.date)}, ${AS_OF_WORDS[summary.asOf.from]}. Every count of days is made to this date.</dd></div>
<div><dt>Ratings</dt><dd>The ratings are those that the divisions report. What the dates suggest stands beside them and never replaces them.</dd></div>
<div><dt>Texts</dt><dd>As the divisions wrote them; what one left blank is shown as not supplied by it.</dd></div>
${published ? published.notes.map(([subject, said]) => html`<div><dt>${subject}</dt><dd>${said}</dd></div>
`) : html`<div><dt>Restricted lines</dt><dd>Counted in totals and charts; named nowhere on this page.</dd></div>
`}${notes.map(([subject, said]) => html`<div><dt>${subject}</dt><dd>${typeof said === "string" && said}</dd></div>
`)}</dl></section>
`;
}

function statusesOf(rag: Rag): string {
  if (rag === "not rated") return "no rating that can be read";
  return listed(STATUSES.filter((status) => RAG_OF_STATUS[status] === rag).map((status) => STATUS_LABELS[status].toLowerCase()));
}
