import type { LineName, Movement, StatusMove } from "../../consolidate/summary.js";
import { shortDate } from "../../model/calendar-date.js";
import { countDays } from "../../model/date-check.js";
import { monthLabel } from "../../model/month.js";
import { STATUS_LABELS, STATUSES, type Status } from "../../model/status.js";
import { listed, openMatches, plural } from "../summary-sentences.js";
import type { Released } from "../without-restricted.js";
import { barChart } from "./bar-chart.js";
import { leftOut, noMatch } from "./exceptions-section.js";
import type { Filters } from "./filters.js";
import { counted, figure, figureTable, textTable, type HtmlColumn } from "./html-table.js";
import { lineTitle, statusChip, times } from "./line-markup.js";
import { html, type Content, type Markup } from "./markup.js";

/** What has changed since the month before: as a chart, as a matrix of statuses, and line by line. */
export function movementSection({ summary, left }: Released, filters: Filters): Markup {
  const { movement, previousMonth } = summary;
  if (previousMonth === null) return html`<section id="movement"><h2>Movement</h2><p>There is no month before to compare with.</p></section>
`;
  const since = monthLabel(previousMonth);
  const bars = kinds(movement);
  const chart = barChart(`Lines that moved since ${since}`, bars.map(({ name, count }) => ({ name, segments: [{ heading: "Lines", count }], words: plural(count, "line") })), false);
  return html`<section id="movement" data-scope>
<h2>Movement</h2>
<p>${said(movement, since)}${leftOut(left.movements, "change of a restricted line", "changes of restricted lines")}</p>
${bars.length > 0 && html`${chart}<p class="note">One line can be in several bars. Better and worse are steps between off track, at risk, on track and complete.</p>
`}${movement.matrix.length > 0 && matrix(movement.matrix, since)}${lists(movement, filters)}</section>
`;
}

const STEPS: readonly Status[] = ["complete", "on-track", "at-risk", "off-track"];

/** 1 for worse, -1 for better, 0 for a change to or from a status that is neither. */
function direction({ from, to }: { readonly from: Status; readonly to: Status }): number {
  const [before, now] = [STEPS.indexOf(from), STEPS.indexOf(to)];
  return before < 0 || now < 0 ? 0 : Math.sign(now - before);
}

/** One kind of movement: its bar's name, how many there are, and how a sentence says it. */
interface Kind {
  readonly name: string;
  readonly count: number;
  readonly words: string;
}

function kinds({ statusChanges, slipped, rebaselined, reopened, added, vanished, reworded, updateUnchanged }: Movement): Kind[] {
  const towards = (way: number): number => statusChanges.filter((change) => direction(change) === way).length;
  const rows: readonly (readonly [name: string, count: number, one: string, many: string])[] = [
    ["Status better", towards(-1), "line better", "lines better"],
    ["Status worse", towards(1), "line worse", "lines worse"],
    ["Status otherwise changed", towards(0), "line otherwise changed in status", "lines otherwise changed in status"],
    ["Due date put off", slipped.length, "due date put off", "due dates put off"],
    ["New due date approved", rebaselined.length, "new due date approved", "new due dates approved"],
    ["Reopened", reopened.length, "line reopened", "lines reopened"],
    ["Added", added.length, "line added", "lines added"],
    ["Gone", vanished.length, "line gone", "lines gone"],
    ["Reworded", reworded.length, "line reworded", "lines reworded"],
    ["Update unchanged", updateUnchanged.length, "update unchanged", "updates unchanged"],
  ];
  return rows.filter(([, count]) => count > 0).map(([name, count, one, many]) => ({ name, count, words: plural(count, one, many) }));
}

function said(movement: Movement, since: string): string {
  const words = kinds(movement).map((kind) => kind.words);
  return words.length === 0 ? `Nothing has changed since ${since}.` : `Since ${since}: ${listed(words)}.`;
}

/** Statuses the month before down, those of this month across; restricted lines are counted. */
function matrix(moves: readonly StatusMove[], since: string): Markup {
  const count = (from: Status | null, to: Status | null): number => moves.filter((move) => move.from === from && move.to === to).reduce((sum, { lines }) => sum + lines, 0);
  const used = (of: (move: StatusMove) => Status | null): (Status | null)[] => [...STATUSES, null].filter((status) => moves.some((move) => of(move) === status && move.lines > 0));
  const [rows, across] = [used(({ from }) => from), used(({ to }) => to)];
  const columns: HtmlColumn<Status | null>[] = [
    { heading: `In ${since}`, kind: "name", cell: (from) => (from === null ? "Not there (added)" : STATUS_LABELS[from]) },
    ...across.map((to): HtmlColumn<Status | null> => ({ heading: to === null ? "Gone" : STATUS_LABELS[to], kind: "figure", cell: (from) => matrixFigure(count(from, to), from === to && from !== null) })),
  ];
  const caption = `Statuses in ${since} (down) and now (across)`;
  return figureTable({ look: "matrix", caption, columns, rows }, caption);
}

function matrixFigure(count: number, same: boolean): Content {
  return same ? html`<span class="same">${count}</span>` : figure(count);
}

/** One list of movements: its heading, and columns besides the line's own. */
function list<Row extends LineName>(heading: string, rows: readonly Row[], filters: Filters, columns: readonly HtmlColumn<Row>[]): Markup | false {
  if (rows.length === 0) return false;
  const table = textTable<Row>({
    look: columns.length > 2 ? "moves wide" : columns.length > 0 ? "moves" : "moves names",
    caption: heading,
    columns: [{ heading: "Action", kind: "name", cell: (row) => lineTitle(row) }, { heading: "Division", cell: ({ division }) => division }, ...columns],
    rows,
    attributes: filters.ofName,
  });
  return html`<section class="moved" data-scope><h3>${heading} ${counted(rows.length)}</h3>
${table}${noMatch()}</section>
`;
}

function lists(movement: Movement, filters: Filters): Content {
  const worstFirst = [...movement.statusChanges].sort((a, b) => direction(b) - direction(a));
  const fromTo = <Row extends LineName & { readonly from: Status; readonly to: Status }>(): HtmlColumn<Row>[] => [
    { heading: "From", cell: ({ from }) => statusChip(from) },
    { heading: "To", cell: ({ to }) => statusChip(to) },
  ];
  return [
    list("Due dates put off without approval", movement.slipped, filters, [
      { heading: "From", cell: ({ from }) => shortDate(from) },
      { heading: "To", cell: ({ to, days, times: count }) => html`${shortDate(to)}<span class="more">${countDays(days)} later${count > 1 && `; put off ${times(count)} in all`}</span>` },
    ]),
    list("New due dates approved", movement.rebaselined, filters, [
      { heading: "From", cell: ({ from }) => shortDate(from) },
      { heading: "To", cell: ({ to, days, times: count }) => html`${shortDate(to)}<span class="more">${countDays(days)} later${count > 1 && `; re-baselined ${times(count)} in all`}</span>` },
      { heading: "Approved", cell: ({ approvedBy, approvedOn }) => [approvedBy, approvedOn].filter((text) => text !== "").join(", ") },
    ]),
    list("Changes of status, worse first", worstFirst, filters, fromTo()),
    list("Reopened", movement.reopened, filters, fromTo()),
    list("Added", movement.added, filters, []),
    list("Gone", movement.vanished, filters, []),
    list("Reworded", movement.reworded, filters, [{ heading: "Worded before", cell: ({ before }) => lineTitle({ ref: "", ...before }) }]),
    list("In progress, and the update is word for word that of the month before", movement.updateUnchanged, filters, []),
    list("Perhaps the same line as one of the month before", openMatches(movement), filters, [
      { heading: "Line of the month before", cell: ({ candidate }) => lineTitle(candidate) },
      { heading: "Likeness", cell: ({ likeness }) => `${Math.round(likeness * 100)} %` },
    ]),
  ];
}

