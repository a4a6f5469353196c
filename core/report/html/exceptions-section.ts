import type { Summary, SummaryLine } from "../../consolidate/summary.js";
import type { Released } from "../without-restricted.js";
import { shortDate } from "../../model/calendar-date.js";
import { exceptionsOverview } from "../exceptions-sheet.js";
import { dueText } from "../line-cells.js";
import { plural } from "../summary-sentences.js";
import type { Filters } from "./filters.js";
import { counted, textTable } from "./html-table.js";
import { dueCell, lineTitle, nextStep, owed, reported, suggested, whereabouts } from "./line-markup.js";
import { html, type Markup } from "./markup.js";

/** Every reported red and every passed due date that may be named, with what its division says of it. */
export function exceptionsSection({ summary: { exceptions, asOf }, left }: Released, filters: Filters): Markup {
  const table = textTable<SummaryLine>({
    look: "exceptions",
    caption: "Exceptions, most serious first",
    columns: [
      { heading: "Action", kind: "name", cell: (each) => lineTitle(each.line, whereabouts(each)) },
      { heading: "Lead", cell: ({ line, division }) => owed(line.lead, division) },
      { heading: "Due", cell: (each) => dueCell(each, asOf.date) },
      { heading: "Reported", cell: reported },
      { heading: "Dates suggest", cell: suggested },
      { heading: "Cause", cell: ({ line, division }) => owed(line.cause, division) },
      { heading: "Next step, and by when", cell: nextStep },
      { heading: "Latest position", cell: ({ line, division }) => owed(line.update, division) },
    ],
    rows: exceptions.map(({ at }) => at),
    attributes: filters.ofLine,
  });
  return html`<section id="exceptions" data-scope>
<h2>Exceptions ${counted(exceptions.length)}</h2>
<p>${exceptionsOverview(exceptions)}${leftOut(left.exceptions, "restricted exception")}</p>
${exceptions.length === 0 ? html`<p>No line that may be named here is reported red or past its due date.</p>
` : html`${table}${noMatch()}`}</section>
`;
}

/** Decisions sought: new due dates that are proposed and that nobody has approved yet. */
export function decisionsSection({ summary, left }: Released, filters: Filters): Markup {
  const { decisions } = summary;
  return html`<section id="decisions" data-scope>
<h2>Decisions sought ${counted(decisions.length)}</h2>
<p>${decisions.length === 0 ? "No new due date is proposed." : `${plural(decisions.length, "new due date")} to approve or refuse.`}${leftOut(left.decisions, "proposal for a restricted line", "proposals for restricted lines")}</p>
${decisions.length > 0 && html`${decisionsTable(summary, filters)}${noMatch()}`}</section>
`;
}

function decisionsTable({ decisions }: Summary, filters: Filters): Markup {
  return textTable<SummaryLine>({
    look: "decisions",
    caption: "New due dates proposed",
    columns: [
      { heading: "Action", kind: "name", cell: (each) => lineTitle(each.line, whereabouts(each)) },
      { heading: "Lead", cell: ({ line, division }) => owed(line.lead, division) },
      { heading: "Due now", cell: ({ line, division }) => dueText(line.due, division) },
      { heading: "Proposed", cell: ({ line }) => (line.proposedDue?.by ? shortDate(line.proposedDue.by) : "") },
      { heading: "Reported", cell: reported },
      { heading: "Reason for change", cell: ({ line, division }) => owed(line.reasonForChange, division) },
    ],
    rows: decisions,
    attributes: filters.ofLine,
  });
}

/** What stands in place of a table whose rows are all filtered out. */
export function noMatch(): Markup {
  return html`<p class="no-match" hidden>No line here matches the filters.</p>
`;
}

/** " 2 restricted lines are not shown."; "" for none. */
export function leftOut(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? "" : ` ${plural(count, one, many)} ${count === 1 ? "is" : "are"} not shown.`;
}
