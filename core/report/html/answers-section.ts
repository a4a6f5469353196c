import type { DivisionAnswers } from "../../consolidate/summary.js";
import { ANSWER_COLUMNS } from "../../model/return-form.js";
import { fold } from "../../parse/tidy.js";
import { listed } from "../summary-sentences.js";
import type { Released } from "../without-restricted.js";
import type { Filters } from "./filters.js";
import { noMatch } from "./exceptions-section.js";
import { owed } from "./line-markup.js";
import { html, type Markup } from "./markup.js";

const QUESTIONS = ANSWER_COLUMNS.flatMap((column) => (column.field === "theme" ? [] : [column]));

/** The four questions by theme, answered as the divisions answered them. */
export function answersSection({ summary: { answers, byDivision } }: Released, filters: Filters): Markup {
  const given = answers.filter((each) => QUESTIONS.some(({ field }) => each[field] !== ""));
  const silent = byDivision.map(({ division }) => division).filter((name) => !given.some(({ division }) => division === name));
  const themes = new Map<string, DivisionAnswers[]>();
  for (const each of given) themes.set(fold(each.theme), [...(themes.get(fold(each.theme)) ?? []), each]);
  return html`<section id="answers" data-scope>
<h2>The four questions</h2>
<p>${given.length === 0 ? "No division has answered them." : `As the divisions answered them, by theme.${silent.length === 0 ? "" : ` Not answered by ${listed(silent)}.`}`}</p>
${[...themes.values()].map((each) => theme(each, filters))}${given.length > 0 && noMatch()}</section>
`;
}

function theme(answers: readonly DivisionAnswers[], filters: Filters): Markup {
  return html`<section class="theme" data-scope data-fold><h3>${answers[0]?.theme || "No theme given"}</h3>
${answers.map((each) => html`<div class="answers"${filters.ofTheme(each.division, each.theme)}><h4>${each.division}</h4><dl>${QUESTIONS.map(({ heading, field }) => html`<div><dt>${heading}</dt><dd>${owed(each[field], each.division)}</dd></div>`)}</dl></div>
`)}</section>
`;
}
