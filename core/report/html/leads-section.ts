import type { SummaryLine } from "../../consolidate/summary.js";
import { dueSoon, WINDOWS } from "../look-ahead-sheet.js";
import { leadLoads, type LeadLoad } from "../leads-sheet.js";
import { listed } from "../summary-sentences.js";
import type { Released } from "../without-restricted.js";
import { leftOut } from "./exceptions-section.js";
import { figure, figureTable, type HtmlColumn } from "./html-table.js";
import { html, type Markup } from "./markup.js";

/** Load and lateness by person or post. */
export function leadsSection({ summary: { lines, asOf }, left }: Released): Markup {
  const having = (heading: string, of: (line: SummaryLine) => boolean): HtmlColumn<LeadLoad> => ({ heading, kind: "figure", cell: (load) => figure(load.lines.filter(of).length) });
  const [soonest] = WINDOWS;
  const caption = "Lines by lead, most overdue first";
  const table = figureTable<LeadLoad>(
    {
      look: "leads",
      caption,
      columns: [
        { heading: "Lead", kind: "name", cell: ({ lead }) => (lead === "" ? html`<i class="owed">No lead given</i>` : lead) },
        { heading: "Divisions", cell: (load) => listed([...new Set(load.lines.map(({ division }) => division))]) },
        { heading: "Lines", kind: "figure", cell: (load) => load.lines.length },
        having("Complete", ({ line }) => line.status === "complete"),
        having("Red", ({ rag }) => rag === "red"),
        having("Amber", ({ rag }) => rag === "amber"),
        having("Green", ({ rag }) => rag === "green"),
        { heading: "Overdue", kind: "figure", cell: ({ late }) => figure(late) },
        { heading: "Longest late, days", kind: "figure", cell: ({ longestLate }) => figure(longestLate) },
        { heading: `Due in ${soonest} days`, kind: "figure", cell: (load) => figure(dueSoon(load.lines, asOf.date).filter(({ days }) => days <= soonest).length) },
        having("Ratings the dates challenge", ({ challenged }) => challenged),
      ],
      rows: leadLoads(lines),
    },
    caption,
  );
  return html`<section id="leads">
<h2>Leads</h2>
<p>A line with two leads counts for each, so the columns do not add up to the totals. The filters do not change this table.${leftOut(left.lines, "restricted line")}</p>
${table}</section>
`;
}
