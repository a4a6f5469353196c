import type { Area } from "../../grid/address.js";
import type { ChartPlan } from "../workbook-plan.js";
import type { PaintedHeading } from "./chart-paints.js";
import { axisEndOf } from "./axis-end.js";
import { barChartRows, MOST_BARS } from "./chart-room.js";
import { chartRows, wholeBody, type ChartRow, type ChartSource } from "./chart-source.js";
import { figureWords, rowsInWords, sums } from "./chart-words.js";
import { drawChart, type ChartShape } from "./draw-chart.js";

/** The ratings of what is in progress; they add up to it. */
export const IN_PROGRESS: readonly PaintedHeading[] = ["Red", "Amber", "Green", "Paused"];

/** Ratings of lines in progress, a bar for each row of a table with the columns Division, Red, Amber, Green and Paused; null when it has no figures. */
export function ragByDivisionChart(source: ChartSource, place: Area): ChartPlan | null {
  return ragBars(source, { title: "Lines in progress by division, rated as reported", category: "Division", all: "divisions" }, place);
}

/**
 * The same of a table with the column Theme, from row `top` down between two columns that are nearly as far apart as the sheet is wide. Many themes
 * take several charts on one scale, one below the other, each no taller than a page.
 */
export function ragByThemeCharts(source: ChartSource, { top, left, right }: Pick<Area, "top" | "left" | "right">): ChartPlan[] {
  const rows = chartRows(source, "Theme", IN_PROGRESS, wholeBody(source));
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  const count = Math.ceil(rows.length / MOST_BARS);
  const bars = Math.ceil(rows.length / count);
  const height = barChartRows(bars, longest, "whole");
  const scale = count > 1 ? { axisEnd: axisEndOf(rows) } : {};
  return Array.from({ length: count }, (_, index): ChartPlan[] => {
    const from = index * bars;
    const place = { top: top + index * (height + 1), left, bottom: top + index * (height + 1) + height - 1, right };
    const title = `Lines in progress by theme, rated as reported${count > 1 ? ` (${index + 1} of ${count})` : ""}`;
    const chart = ragBars(source, { title, category: "Theme", all: count > 1 ? "of these themes" : "themes", span: [from, Math.min(from + bars, rows.length) - 1], ...scale }, place);
    return chart ? [chart] : [];
  }).flat();
}

interface RagBars extends Pick<ChartShape, "title" | "category" | "span" | "axisEnd"> {
  /** What the bars are called together. */
  readonly all: string;
}

function ragBars(source: ChartSource, { all, ...shape }: RagBars, place: Area): ChartPlan | null {
  const words = (rows: readonly ChartRow[]): string => (rows.length === 1 ? rowsInWords(rows) : `All ${all}: ${figureWords(sums(rows))}. ${rowsInWords(rows)}`);
  return drawChart(source, { kind: "stacked bar", headings: IN_PROGRESS, valueTitle: "Lines in progress", words, ...shape }, place);
}
