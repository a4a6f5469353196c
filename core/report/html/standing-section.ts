import type { Released } from "../without-restricted.js";
import type { Summary } from "../../consolidate/summary.js";
import { addDays, shortDate } from "../../model/calendar-date.js";
import { monthLabel } from "../../model/month.js";
import { dueSoon, WINDOWS } from "../look-ahead-sheet.js";
import { headline, plural, whereThingsStand } from "../summary-sentences.js";
import { html, type Markup } from "./markup.js";
import type { PublishedWords } from "./published-words.js";

/** What the page is about and where things stand. `whole` is the summary with its restricted lines, which every figure counts. */
export function standingHeader(whole: Summary, { left }: Released, published: PublishedWords | null): Markup {
  const { month, asOf, version } = whole;
  return html`<header>
<h1>Directorate summary, ${monthLabel(month)}</h1>
<p class="standing">As of ${shortDate(asOf.date)}. Version ${version.number}.</p>
${published && html`<div class="changes">${published.cover.map((said) => html`<p>${said}</p>`)}</div>
`}<p class="filtered" id="filtered" hidden></p>
<p class="headline">${headline(whole)}</p>
<p>${whereThingsStand(whole)}${carried(whole)}${restricted(left.lines)}</p>
${version.changes.length > 0 && html`<div class="changes"><p>Changed since the version before:</p><ul>${version.changes.map((change) => html`<li>${change}</li>`)}</ul></div>
`}${keyFigures(whole)}</header>
`;
}

function carried({ totals: { carriedForward } }: Summary): string {
  return carriedForward === 0 ? "" : ` ${plural(carriedForward, "line")} of missing returns ${carriedForward === 1 ? "is" : "are"} carried forward from the month before.`;
}

function restricted(count: number): string {
  return count === 0 ? "" : ` ${plural(count, "line")} marked restricted ${count === 1 ? "is" : "are"} counted in the totals and named nowhere on this page.`;
}

function keyFigures({ totals, lines, asOf, decisions }: Summary): Markup {
  const [soonest] = WINDOWS;
  const late = lines.filter(({ daysLate }) => daysLate !== null).length;
  const due = dueSoon(lines, asOf.date).filter(({ days }) => days <= soonest).length;
  const figures: readonly (readonly [count: number, what: string, look: string])[] = [
    [totals.inProgress, "in progress", "plain"],
    [totals.rag.red, "reported red", "red"],
    [totals.challenged, totals.challenged === 1 ? "rating the dates challenge" : "ratings the dates challenge", "plain"],
    [late, "past the due date", "plain"],
    [due, `due by ${shortDate(addDays(asOf.date, soonest))}`, "plain"],
    [decisions.length, decisions.length === 1 ? "decision sought" : "decisions sought", "plain"],
    [totals.complete, "complete", "blue"],
  ];
  return html`<ul class="figures-strip" aria-label="Key figures">${figures.map(([count, what, look]) => html`<li class="${look}"><b>${count}</b> <span>${what}</span></li>`)}</ul>
`;
}
