import { notSupplied } from "../../consolidate/summary-columns.js";
import type { LineName, SummaryLine } from "../../consolidate/summary.js";
import { daysBetween, shortDate, type CalendarDate } from "../../model/calendar-date.js";
import { countDays } from "../../model/date-check.js";
import { RAG_OF_STATUS, STATUS_LABELS, type Rag } from "../../model/status.js";
import { dueText, ratingWord, reason } from "../line-cells.js";
import { shorten } from "../shorten.js";
import { listed } from "../summary-sentences.js";
import { ratingKey } from "./filters.js";
import { html, type Content, type Markup } from "./markup.js";

/** A rating as a word on its colour. */
export function chip(rag: Rag): Markup {
  return html`<span class="rag ${ratingKey(rag)}">${ratingWord(rag)}</span>`;
}

/** A text as its division wrote it, or that it did not supply it. */
export function owed(text: string, division: string): Content {
  return text === "" ? html`<i class="owed">${notSupplied(division)}</i>` : text;
}

/** "12. Recruit to the vacant posts", its milestone below, and under both where it belongs. */
export function lineTitle({ ref, action, milestone }: Pick<LineName, "ref" | "action" | "milestone">, below: Content = null): Markup {
  const [said, more] = action === "" ? [milestone, ""] : [action, milestone];
  return html`${ref !== "" && html`<span class="ref">${ref}</span> `}${said || "No action is worded"}${more !== "" && html`<span class="milestone">${more}</span>`}${below !== null && html`<span class="where">${below}</span>`}`;
}

/** Division and theme under a line's title. */
export function whereabouts({ division, line: { theme }, carriedForward }: SummaryLine): string {
  return [division, ...(theme === "" ? [] : [shorten(theme, SHORT_THEME)]), ...(carriedForward ? ["carried forward from the month before"] : [])].join(" · ");
}

/** A theme in full stands over its lines in section Actions. */
const SHORT_THEME = 60;

/** The due date, how late or how soon, and what has become of it since it was first set. */
export function dueCell({ line, division, daysLate, dueHistory }: SummaryLine, asOf: CalendarDate): Markup {
  const { due } = line;
  const days = due.kind === "by" && due.by ? daysBetween(asOf, due.by) : null;
  const open = line.status !== "complete" && line.status !== "withdrawn";
  const soon = open && days !== null && days >= 0 && days <= SOON ? (days === 0 ? "due today" : `in ${countDays(days)}`) : "";
  const { original, slipped, rebaselined } = dueHistory;
  const moved = [...(slipped > 0 ? [`put off ${times(slipped)}`] : []), ...(rebaselined > 0 ? [`re-baselined ${times(rebaselined)}`] : [])];
  const history = moved.length === 0 ? "" : `${listed(moved)}${original ? `; first due ${shortDate(original)}` : ""}`;
  const written = due.text === "" ? owed("", division) : dueText(due, division);
  return html`${written}${daysLate !== null && html`<b class="late">${countDays(daysLate)} late</b>`}${soon !== "" && html`<span class="more">${soon}</span>`}${history !== "" && html`<span class="more">${history}</span>`}`;
}

/** Days ahead that are worth counting beside a date. */
const SOON = 90;

export function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

/** The rating as reported, and that of the month before where it was another. */
export function reported({ rag, line: { status }, before }: SummaryLine): Markup {
  const label = STATUS_LABELS[status];
  const was = before && before.line.status !== status ? STATUS_LABELS[before.line.status] : "";
  return html`${chip(rag)}${label !== ratingWord(rag) && html`<span class="more">${label}</span>`}${was !== "" && html`<span class="more">was: ${was.toLowerCase()}</span>`}`;
}

/** What the dates suggest, and why: on its colour where it challenges the rating, else as a plain word. */
export function suggested({ dateCheck, challenged, rag }: SummaryLine): Markup {
  const why = reasonText(dateCheck);
  if (challenged) return html`${chip(dateCheck.rag)}<span class="more">${why}</span>`;
  const word = ratingWord(dateCheck.rag);
  return html`<span class="agrees">${dateCheck.rag === rag ? `${word}, as reported` : word}</span>${why.toLowerCase() !== word.toLowerCase() && html`<span class="more">${why}</span>`}`;
}

function reasonText(check: SummaryLine["dateCheck"]): string {
  const { value } = reason(check);
  return typeof value === "string" ? value.replace(/^Dates suggest (?:red|amber): /, "").replace(/^./, (first) => first.toUpperCase()) : "";
}

/** The next step and by when, each named as not supplied where it is not. */
export function nextStep({ line: { nextStep, nextStepBy }, division }: SummaryLine): Content {
  if (nextStep === "" && nextStepBy === "") return owed("", division);
  return html`${owed(nextStep, division)}<span class="more">By when: ${owed(nextStepBy, division)}</span>`;
}

/** "Off track (red)". */
export function statusChip(status: keyof typeof RAG_OF_STATUS): Markup {
  return html`${chip(RAG_OF_STATUS[status])} <span class="status">${STATUS_LABELS[status]}</span>`;
}
