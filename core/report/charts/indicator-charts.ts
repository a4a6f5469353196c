import { FIGURE_WORDS as FIGURE } from "../../consolidate/indicator-words.js";
import type { SummaryIndicator } from "../../consolidate/summary.js";
import type { Indicator } from "../../indicators/indicator.js";
import { toReach } from "../../indicators/judge.js";
import { chartPlace } from "../chart-place.js";
import { courseWords } from "../indicator-sentences.js";
import { shorten } from "../shorten.js";
import type { ChartPlan } from "../workbook-plan.js";
import type { ChartSource, Span } from "./chart-source.js";
import { drawChart } from "./draw-chart.js";

/** Fewer points than this are no trend. */
const FEWEST_POINTS = 3;

/** Small multiples, three in a row; more would take longer to open than anybody looks at them. */
export const MOST_CHARTS = 60;
const THIRDS = [[1, 3], [4, 10], [11, 17]] as const;
const ROWS = 15;

/** Whether there are figures enough for a line. */
export function hasTrend({ figures }: Indicator): boolean {
  return figures.filter(({ value }) => value !== null).length >= FEWEST_POINTS;
}

/**
 * A small line chart of each indicator with a series: its figures, and beside them what is to be reached. `source` is the table of figures, the baseline
 * and the figures of an indicator one below the other in the order of `indicators`; `top` the first free row.
 */
export function indicatorCharts(source: ChartSource, indicators: readonly SummaryIndicator[], top: number): ChartPlan[] {
  let row = 0;
  const charts: ChartPlan[] = [];
  for (const each of indicators) {
    const { baseline, figures } = each.indicator;
    const first = row + (baseline ? 1 : 0);
    row = first + figures.length;
    if (!hasTrend(each.indicator) || charts.length >= MOST_CHARTS) continue;
    const [left, right] = THIRDS[charts.length % THIRDS.length] ?? THIRDS[0];
    const place = chartPlace(top + (ROWS + 1) * Math.floor(charts.length / THIRDS.length), ROWS, left, right);
    const chart = indicatorChart(source, each, [first, row - 1], place);
    if (chart) charts.push(chart);
  }
  return charts;
}

function indicatorChart(source: ChartSource, { division, indicator }: SummaryIndicator, span: Span, place: ChartPlan["place"]): ChartPlan | null {
  const hasTargets = indicator.figures.some((figure) => toReach(figure, indicator) !== null);
  return drawChart(
    source,
    {
      kind: "line",
      title: `${shorten(indicator.measure, LONGEST_TITLE)} (${division})`,
      category: FIGURE.period,
      headings: hasTargets ? [FIGURE.figure, FIGURE.toReach] : [FIGURE.figure],
      valueTitle: indicator.unit?.word ?? "",
      labelled: "last",
      format: formatOf(indicator),
      span,
      words: () => courseWords(indicator),
    },
    place,
  );
}

/** As many decimals as the figures have, two at most. */
function formatOf({ figures }: Indicator): string {
  const digits = Math.max(0, ...figures.map(({ value }) => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0));
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(2, digits))}`;
}

const LONGEST_TITLE = 60;
