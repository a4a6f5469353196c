import { shortDate } from "../model/calendar-date.js";
import { monthLabel } from "../model/month.js";
import type { Summary } from "../consolidate/summary.js";
import { BOARD_WIDTHS, textRow } from "./board-grid.js";
import { decisionRows, exceptionRows, movementRows, planRows, returnRows, trendRows, versionRows } from "./board-lists.js";
import { stripRows } from "./board-strip.js";
import { headline, standing, whereThingsStand } from "./summary-sentences.js";
import type { RowPlan, SheetPlan } from "./workbook-plan.js";

/** Rows of a section that starts in row `top`. */
type Section = (top: number) => readonly RowPlan[];

/** One A4 page that can be sent as it is. */
export function boardPage(summary: Summary): SheetPlan {
  return {
    name: "Board page",
    widths: BOARD_WIDTHS,
    rows: stacked([
      (top) => headRows(summary, top),
      (top) => stripRows(summary, top),
      (top) => exceptionRows(summary, top),
      (top) => [...decisionRows(summary, top + 1)],
      (top) => returnRows(summary, top),
      (top) => movementRows(summary, top),
      (top) => trendRows(summary, top),
      (top) => planRows(summary, top),
      (top) => versionRows(summary, top),
      (top) => keyRows(summary, top + 1),
    ]),
    tables: [],
    validations: [],
    conditionals: [],
    freeze: null,
    print: { paper: "A4", landscape: true, fitWidth: 1, fitHeight: 1, repeatRows: null, footer: `&L&8${standing(summary)}, version ${summary.version.number}` },
    tabColour: "#1F3864",
    showGridlines: false,
  };
}

/** Sections one under the other, each starting in the row after the last. */
function stacked(sections: readonly Section[]): RowPlan[] {
  const rows: RowPlan[] = [];
  for (const section of sections) for (const row of section((rows.at(-1)?.row ?? 0) + 1)) rows.push(row);
  return rows;
}

function headRows(summary: Summary, top: number): RowPlan[] {
  return [
    textRow(top, 28, `Directorate summary, ${monthLabel(summary.month)}`, "title"),
    textRow(top + 1, 20, headline(summary), "board headline"),
    textRow(top + 2, 18, `As of ${shortDate(summary.asOf.date)}. ${whereThingsStand(summary)}`, "subtitle"),
  ];
}

function keyRows({ asOf }: Summary, top: number): RowPlan[] {
  const key = "Key, as reported: red is off track, amber at risk, green on track, blue complete, grey not started, paused or withdrawn; not rated means that the division gives no rating that can be read.";
  const dates = `The dates challenge a rating when they suggest a more serious one; the division's rating stands. Late counts the days from the due date to ${shortDate(asOf.date)}.`;
  return [textRow(top, 13, key, "board note"), textRow(top + 1, 13, dates, "board note")];
}
