import type { Released } from "../without-restricted.js";
import type { SummaryLine } from "../../consolidate/summary.js";
import { addDays, shortDate } from "../../model/calendar-date.js";
import { dueSoon, WINDOWS } from "../look-ahead-sheet.js";
import { listed } from "../summary-sentences.js";
import { noMatch } from "./exceptions-section.js";
import type { Filters } from "./filters.js";
import { counted, groupedTextTable } from "./html-table.js";
import { dueCell, lineTitle, owed, reported, suggested, whereabouts } from "./line-markup.js";
import { html, type Markup } from "./markup.js";

/** What falls due in 30, 60 and 90 days, soonest first. */
export function lookAheadSection({ summary: { lines, asOf } }: Released, filters: Filters): Markup {
  const due = dueSoon(lines, asOf.date);
  const stretches = WINDOWS.map((window, index) => {
    const after = WINDOWS[index - 1] ?? -1;
    const rows = due.filter(({ days }) => days > after && days <= window).map(({ at }) => at);
    const words = index === 0 ? `Within ${window} days` : `In ${after + 1} to ${window} days`;
    return { heading: html`${words}, by ${shortDate(addDays(asOf.date, window))} ${counted(rows.length)}`, rows };
  });
  const said = WINDOWS.map((window) => `${due.filter(({ days }) => days <= window).length} within ${window}`);
  const table = groupedTextTable<SummaryLine>(
    {
      look: "look-ahead",
      caption: "Due soon, soonest first",
      columns: [
        { heading: "Action", kind: "name", cell: (each) => lineTitle(each.line, whereabouts(each)) },
        { heading: "Due", cell: (each) => dueCell(each, asOf.date) },
        { heading: "Lead", cell: ({ line, division }) => owed(line.lead, division) },
        { heading: "Reported", cell: reported },
        { heading: "Dates suggest", cell: suggested },
        { heading: "Latest position", cell: ({ line, division }) => owed(line.update, division) },
      ],
      attributes: filters.ofLine,
    },
    stretches.filter(({ rows }) => rows.length > 0),
  );
  return html`<section id="look-ahead" data-scope>
<h2>Look ahead ${counted(due.length)}</h2>
<p>${due.length === 0 ? `Nothing that may be named here falls due in the ${WINDOWS.at(-1) ?? 0} days after ${shortDate(asOf.date)}.` : `Due in the days after ${shortDate(asOf.date)}: ${listed(said)}. Each figure includes the one before it.`}</p>
${due.length > 0 && html`${table}${noMatch()}`}</section>
`;
}
