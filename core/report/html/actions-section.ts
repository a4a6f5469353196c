import type { SummaryLine } from "../../consolidate/summary.js";
import type { Released } from "../without-restricted.js";
import type { CalendarDate } from "../../model/calendar-date.js";
import { fold } from "../../parse/tidy.js";
import { plural } from "../summary-sentences.js";
import { leftOut, noMatch } from "./exceptions-section.js";
import type { Filters } from "./filters.js";
import { counted, groupedTextTable } from "./html-table.js";
import { dueCell, lineTitle, owed, reported, suggested } from "./line-markup.js";
import { html, type Content, type Markup } from "./markup.js";

/** All lines that may be named, by division and theme. */
export function actionsSection({ summary: { lines, asOf }, left }: Released, filters: Filters): Markup {
  const divisions = runsBy(lines, ({ division }) => division);
  return html`<section id="actions" data-scope>
<h2>Actions ${counted(lines.length)}</h2>
<p>All lines as the divisions wrote them, by division and theme.${leftOut(left.lines, "restricted line")}</p>
${divisions.map((own) => division(own, asOf.date, filters))}${noMatch()}</section>
`;
}

function division(lines: readonly SummaryLine[], asOf: CalendarDate, filters: Filters): Markup {
  const name = lines[0]?.division ?? "";
  const themes = runsBy(lines, ({ line }) => fold(line.theme));
  const table = groupedTextTable<SummaryLine>(
    {
      look: "actions",
      caption: html`Actions of ${name}`,
      columns: [
        { heading: "Action", kind: "name", cell: (each) => lineTitle(each.line, each.carriedForward ? "carried forward from the month before" : null) },
        { heading: "Lead", cell: ({ line, division: owner }) => owed(line.lead, owner) },
        { heading: "Due", cell: (each) => dueCell(each, asOf) },
        { heading: "Reported", cell: reported },
        { heading: "Dates suggest", cell: suggested },
        { heading: "Latest position", cell: position },
      ],
      attributes: filters.ofLine,
    },
    themes.map((rows) => ({ heading: html`${rows[0]?.line.theme || "No theme given"} ${counted(rows.length)}`, rows })),
  );
  return html`<section class="division" data-scope data-fold>
<h3>${name} ${counted(lines.length)}</h3>
<p class="note">${plural(lines.length, "line")} under ${plural(themes.length, "theme")}.</p>
${table}</section>
`;
}

/** The update, and what else the division says of how it goes on. */
function position({ line: { update, cause, nextStep, nextStepBy }, division: owner }: SummaryLine): Content {
  const more = [
    ["Cause", cause],
    ["Next step", nextStep],
    ["By when", nextStepBy],
  ].filter(([, text]) => text !== "");
  return html`${owed(update, owner)}${more.map(([label = "", text = ""]) => html`<span class="more">${label}: ${text}</span>`)}`;
}

/** In the order in which they come, those of one kind together. */
function runsBy(lines: readonly SummaryLine[], keyOf: (line: SummaryLine) => string): SummaryLine[][] {
  const groups = new Map<string, SummaryLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups.values()];
}
