import type { Totals, TrendPoint } from "../../consolidate/summary.js";
import { MONTH_NAMES } from "../../model/calendar-date.js";
import { firstBy } from "../../model/group-by.js";
import { lastDayOf, monthLabel } from "../../model/month.js";
import { listed, plural } from "../summary-sentences.js";
import type { Released } from "../without-restricted.js";
import { barChart, type Bar } from "./bar-chart.js";
import { columnChart } from "./column-chart.js";
import { figure, figureTable, type HtmlColumn } from "./html-table.js";
import { html, type Markup } from "./markup.js";
import type { Segment } from "./paints.js";

interface Named {
  readonly name: string;
  readonly totals: Totals;
}

/** The ratings in figures and as charts: by division, by theme, and month by month. Restricted lines are counted. */
export function totalsSection({ summary, left }: Released): Markup {
  const themes: Named[] = [
    ...summary.byTheme.map(({ theme, ...totals }) => ({ name: theme === "" ? "No theme given" : theme, totals })),
    ...(left.themes === 0 ? [] : [{ name: `${plural(left.themes, "theme")} of restricted lines`, totals: left.themeTotals }]),
  ];
  const divisions: Named[] = summary.byDivision.map(({ division, ...totals }) => ({ name: division, totals }));
  return html`<section id="totals">
<h2>Totals</h2>
<p class="note">The charts show lines in progress, rated as their divisions report them. Every line is counted here, whatever the filters below say.</p>
<h3>By division</h3>
${barChart("Lines in progress by division, rated as reported", divisions.map(ragBar))}${totalsTable(divisions, summary.totals, "division")}<h3>By theme</h3>
${barChart("Lines in progress by theme, rated as reported", themes.map(ragBar))}${totalsTable(themes, summary.totals, "theme")}${summary.trend.length > 1 && trend(summary.trend)}</section>
`;
}

/** The four that add up to what is in progress. */
function ragSegments({ rag, paused }: Totals): Segment[] {
  return [
    { heading: "Red", count: rag.red },
    { heading: "Amber", count: rag.amber },
    { heading: "Green", count: rag.green },
    { heading: "Paused", count: paused },
  ];
}

function ragBar({ name, totals }: Named): Bar {
  return { name, segments: ragSegments(totals), words: progressWords(totals) };
}

/** "7 red, 8 amber and 12 green"; "none in progress". */
function progressWords(totals: Totals): string {
  const said = ragSegments(totals).filter(({ count }) => count > 0).map(({ heading, count }) => `${count} ${heading.toLowerCase()}`);
  return said.length === 0 ? "none in progress" : listed(said);
}

interface Measure {
  readonly heading: string;
  readonly of: (totals: Totals) => number;
  /** Left out where it is nought throughout. */
  readonly rare?: true;
}

const MEASURES: readonly Measure[] = [
  { heading: "Lines", of: ({ lines }) => lines },
  { heading: "In progress", of: ({ inProgress }) => inProgress },
  { heading: "Red", of: ({ rag }) => rag.red },
  { heading: "Amber", of: ({ rag }) => rag.amber },
  { heading: "Green", of: ({ rag }) => rag.green },
  { heading: "Paused", of: ({ paused }) => paused, rare: true },
  { heading: "Complete", of: ({ complete }) => complete },
  { heading: "Not started", of: ({ notStarted }) => notStarted },
  { heading: "Withdrawn", of: ({ withdrawn }) => withdrawn, rare: true },
  { heading: "Not rated", of: ({ unknown }) => unknown, rare: true },
  { heading: "Ratings the dates challenge", of: ({ challenged }) => challenged },
  { heading: "Carried forward", of: ({ carriedForward }) => carriedForward, rare: true },
];

function totalsTable(rows: readonly Named[], all: Totals, kind: string): Markup {
  return measureTable([...rows, { name: `All ${kind}s`, totals: all }], kind, `Lines by ${kind}`, true);
}

function measureTable(rows: readonly Named[], kind: string, caption: string, total: boolean): Markup {
  const measures = MEASURES.filter(({ rare, of }) => !rare || rows.some(({ totals }) => of(totals) > 0));
  const columns: HtmlColumn<Named>[] = [
    { heading: kind.replace(/^./, (first) => first.toUpperCase()), kind: "name", cell: ({ name }) => name },
    ...measures.map(({ heading, of }): HtmlColumn<Named> => ({ heading, kind: "figure", cell: ({ totals }) => figure(of(totals)) })),
  ];
  return figureTable({ look: "measures", caption, columns, rows, ...(total ? { total } : {}) }, caption);
}

function trend(points: readonly TrendPoint[]): Markup {
  const words = points.map(({ month, totals }) => `${monthLabel(month)}: ${progressWords(totals)}.`).join(" ");
  const columns = points.map(({ month, totals }, index) => ({ label: monthWords(month, index), segments: ragSegments(totals) }));
  return html`<h3 id="trend">Trend</h3>
${columnChart("Lines in progress by month, rated as reported", columns, words)}${measureTable(points.map(({ month, totals }) => ({ name: monthLabel(month), totals })), "month", "Lines by month", false)}${trendByDivision(points)}`;
}

/** "Nov" over "2018"; the year stands under January, and under the first month where no January follows it closely. */
function monthWords(month: string, index: number): [string, string] {
  const last = lastDayOf(month);
  if (!last) return [month, ""];
  const yearHere = last.month === 1 || (index === 0 && last.month < 11);
  return [(MONTH_NAMES[last.month - 1] ?? "").slice(0, 3), yearHere ? String(last.year) : ""];
}

/** How many each division reported red, month by month. */
function trendByDivision(points: readonly TrendPoint[]): Markup {
  const divisions = [...new Set(points.flatMap(({ byDivision }) => byDivision.map(({ division }) => division)))];
  const columns: HtmlColumn<string>[] = [
    { heading: "Division", kind: "name", cell: (division) => division },
    ...points.map(({ month, byDivision }): HtmlColumn<string> => ({ heading: monthLabel(month), kind: "figure", cell: redByDivision(byDivision) })),
  ];
  const caption = "Lines reported red, of those in progress, by division and month";
  return figureTable({ look: "months", caption, columns, rows: divisions }, caption);
}

function redByDivision(byDivision: TrendPoint["byDivision"]): (division: string) => string {
  const known = firstBy(byDivision, ({ division }) => division);
  return (division) => redOf(known.get(division));
}

function redOf(totals: Totals | undefined): string {
  return totals ? `${totals.rag.red} of ${totals.inProgress}` : "–";
}
