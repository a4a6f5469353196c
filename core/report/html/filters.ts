import type { LineName, SummaryLine } from "../../consolidate/summary.js";
import { RAGS, type Rag } from "../../model/status.js";
import { fold } from "../../parse/tidy.js";
import { ratingWord } from "../line-cells.js";
import { html, type Markup } from "./markup.js";

/** What the lists of a page can be narrowed to, and the marks on their rows by which the page's script does so. */
export interface Filters {
  readonly form: Markup;
  /** Attributes of a row about a line. */
  ofLine(line: SummaryLine): Markup;
  /** Attributes of a row about a line that is known by its name: one that has gone has a division and nothing else. */
  ofName(name: LineName): Markup;
  /** Attributes of a row about a division's theme: filters by lead and rating pass it over. */
  ofTheme(division: string, theme: string): Markup;
  /** Attributes of a row about a division: the other filters pass it over. */
  ofDivision(division: string): Markup;
}

/** Values to choose from, by what they are compared by, with how many lines have each. */
type Choices = ReadonlyMap<string, { readonly number: number; readonly label: string; readonly lines: number }>;

export function filtersOf(lines: readonly SummaryLine[]): Filters {
  const divisions = choices(lines, ({ division }) => [division]);
  const themes = choices(lines, ({ line }) => [line.theme]);
  const leads = choices(lines, leadsOf);
  const byName = new Map(lines.map((each) => [`${each.division}\n${each.line.id}`, each]));
  const ofLine = (each: SummaryLine): Markup =>
    html` data-d="${numbers(divisions, [each.division])}" data-t="${numbers(themes, [each.line.theme])}" data-l="${numbers(leads, leadsOf(each))}" data-r="${ratingKey(each.rag)}"`;
  return {
    form: form(lines, divisions, themes, leads),
    ofLine,
    ofName: ({ division, id }) => {
      const line = byName.get(`${division}\n${id}`);
      return line ? ofLine(line) : html` data-d="${numbers(divisions, [division])}" data-t="" data-l="" data-r=""`;
    },
    ofTheme: (division, theme) => html` data-d="${numbers(divisions, [division])}" data-t="${numbers(themes, [theme])}"`,
    ofDivision: (division) => html` data-d="${numbers(divisions, [division])}"`,
  };
}

function leadsOf({ line }: SummaryLine): readonly string[] {
  return line.leads.length > 0 ? line.leads : [line.lead];
}

/** A rating as an attribute's word. */
export function ratingKey(rag: Rag): string {
  return rag.replace(" ", "-");
}

/** In the order in which they come; spellings that differ in capitals alone are one. */
function choices(lines: readonly SummaryLine[], of: (line: SummaryLine) => readonly string[]): Choices {
  const found = new Map<string, { number: number; label: string; lines: number }>();
  for (const each of lines) {
    for (const [key, label] of new Map(of(each).map((text) => [fold(text), text]))) {
      const choice = found.get(key) ?? { number: found.size + 1, label, lines: 0 };
      choice.lines += 1;
      found.set(key, choice);
    }
  }
  return found;
}

function numbers(of: Choices, texts: readonly string[]): string {
  return texts.flatMap((text) => of.get(fold(text))?.number ?? []).join(" ");
}

function form(lines: readonly SummaryLine[], divisions: Choices, themes: Choices, leads: Choices): Markup {
  const byLabel = new Map([...leads].sort(([a], [b]) => (a === "" ? -1 : b === "" ? 1 : a < b ? -1 : 1)));
  const ratings = RAGS.map((rag) => ({ rag, lines: lines.filter((each) => each.rag === rag).length })).filter((each) => each.lines > 0);
  return html`<form id="filters" role="search" aria-label="Filter the lines" hidden>
<div class="choices">
${select("d", "Division", options(divisions, "No division given"))}
${select("t", "Theme", options(themes, "No theme given"))}
${select("l", "Lead", options(byLabel, "No lead given"))}
${select("r", "Reported rating", ratings.map(({ rag, lines }) => html`<option value="${ratingKey(rag)}" data-word="${ratingWord(rag)}">${ratingWord(rag)} (${lines})</option>`))}
<button type="button" id="all">Show all lines</button>
</div>
<p id="shown" role="status"></p>
</form>`;
}

function options(of: Choices, none: string): Markup[] {
  return [...of.values()].map(({ number, label, lines }) => html`<option value="${number}" data-word="${label || none}">${label || none} (${lines})</option>`);
}

function select(name: string, label: string, choicesOf: readonly Markup[]): Markup {
  return html`<div><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}" autocomplete="off" data-label="${label}"><option value="">All</option>${choicesOf}</select></div>`;
}
