import { RAGS, type Rag } from "../model/status.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { Summary, SummaryLine, Totals } from "../consolidate/summary.js";
import { BAR_CELLS, barLook, boardRow, COLUMN, type Placed, rowHeightOf, twoLines } from "./board-grid.js";
import { challengeWords, plural, ratingWords } from "./summary-sentences.js";
import type { RowPlan } from "./workbook-plan.js";

/**
 * Shares out the cells of a bar among counts, by largest remainder (Hamilton's method), so that whatever is there shows: one cell at least
 * for each count that is not nought. The shares add up to `cells`, or are all nought when the counts are.
 */
export function shareOut(counts: readonly number[], cells: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * cells) / total);
  const shares = exact.map((share, index) => (counts[index] === 0 ? 0 : Math.max(1, Math.floor(share))));
  for (let left = cells - sum(shares); left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    const open = shares.flatMap((share, index) => (counts[index] === 0 || (step < 0 && share <= 1) ? [] : [index]));
    const [next] = open.sort((a, b) => step * (owed(b, exact, shares) - owed(a, exact, shares)) || a - b);
    if (next === undefined) return shares;
    shares[next] = (shares[next] ?? 0) + step;
  }
  return shares;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function owed(index: number, exact: readonly number[], shares: readonly number[]): number {
  return (exact[index] ?? 0) - (shares[index] ?? 0);
}

/** The RAG strip: for each division its reported ratings in words and as a bar, and how many the dates challenge. */
export function stripRows(summary: Summary, top: number): RowPlan[] {
  const all = { name: "All divisions", totals: summary.totals, lines: summary.lines };
  // A division's lines follow each other.
  const slugOf = onceInTurn(divisionSlug);
  const linesOf = groupBy(summary.lines, ({ division }) => slugOf(division));
  const divisions = summary.byDivision.map((totals) => ({ name: totals.division, totals, lines: linesOf.get(divisionSlug(totals.division)) ?? [] }));
  const each = divisions.length === 1 ? divisions : [all, ...divisions];
  return [keyRow(top), ...each.map(({ name, totals, lines }, index) => stripRow(top + 1 + index, name, totals, lines))];
}

/** The header of the strip is the key to its colours. */
const KEY: Readonly<Record<Rag, { readonly word: string; readonly cells: number }>> = {
  red: { word: "Red", cells: 3 },
  amber: { word: "Amber", cells: 4 },
  green: { word: "Green", cells: 4 },
  blue: { word: "Blue", cells: 3 },
  grey: { word: "Grey", cells: 4 },
  "not rated": { word: "Not rated", cells: 6 },
};

function keyRow(row: number): RowPlan {
  const header = (value: string) => ({ value, look: "board header" as const });
  const cells: Placed[] = [
    [COLUMN.division, header("Division")],
    [COLUMN.action, header("Ratings as reported")],
    [COLUMN.lead, header("Lines")],
    [COLUMN.next, header("Ratings that the dates challenge")],
  ];
  return boardRow(row, 15, "board header", [...cells, ...segments(RAGS.map((rag) => [rag, KEY[rag].cells, KEY[rag].word] as const))]);
}

function stripRow(row: number, name: string, totals: Totals, lines: readonly SummaryLine[]): RowPlan {
  const shares = shareOut(RAGS.map((rag) => totals.rag[rag]), BAR_CELLS);
  const bar = RAGS.map((rag, index) => [rag, shares[index] ?? 0, String(totals.rag[rag])] as const);
  const carried = totals.carriedForward === 0 ? "" : totals.carriedForward === totals.lines ? "; all carried forward" : `; ${totals.carriedForward} carried forward`;
  const words = `${ratingWords(totals)}${carried}`;
  const division = twoLines(name, "division");
  const cells: Placed[] = [
    [COLUMN.division, { value: division, look: "board strong" }],
    [COLUMN.action, { value: words, look: "board wrapped" }],
    [COLUMN.lead, { value: `${plural(totals.lines, "line")}, ${totals.inProgress} in progress`, look: "board cell" }],
    [COLUMN.next, { value: challengeWords(lines), look: "board cell" }],
  ];
  return boardRow(row, rowHeightOf({ division, action: words }), "board cell", [...cells, ...segments(bar)]);
}

/** Cells of a bar, one run of a colour after the other, the word in the first cell of each run where it has room. */
function segments(runs: readonly (readonly [rag: Rag, cells: number, word: string])[]): Placed[] {
  let column = COLUMN.bar as number;
  return runs.flatMap(([rag, cells, word]) =>
    Array.from({ length: cells }, (_, index): Placed => [column++, { value: index === 0 && (word.length <= 2 || cells > 1) ? word : null, look: barLook(rag) }]),
  );
}
