import { TREND_COLUMNS } from "../../consolidate/summary-columns.js";
import type { Area } from "../../grid/address.js";
import type { ChartPlan } from "../workbook-plan.js";
import { axisEndOf } from "./axis-end.js";
import { chartRows, wholeBody, type ChartSource, type Span } from "./chart-source.js";
import { linesInWords } from "./chart-words.js";
import { drawChart, type ChartShape } from "./draw-chart.js";
import { IN_PROGRESS } from "./rag-charts.js";

/** Ratings of lines in progress month by month: a column for each row of a table with the columns Month, Red, Amber, Green and Paused; null when it has no figures. */
export function trendChart(source: ChartSource, place: Area): ChartPlan | null {
  return columnsByMonth(source, { title: "Lines in progress by month, rated as reported" }, place);
}

/** Red, amber, green and complete as lines over the months of the same table; null until there are two months to join. */
export function trendLinesChart(source: ChartSource, place: Area): ChartPlan | null {
  const [first, last] = wholeBody(source);
  if (first === last) return null;
  return drawChart(
    source,
    {
      kind: "line",
      title: "Red, amber, green and complete, month by month",
      category: TREND_COLUMNS.month,
      headings: ["Red", "Amber", "Green", "Complete"],
      valueTitle: "Lines",
      labelled: "last",
      words: linesInWords,
    },
    place,
  );
}

/**
 * Small charts of the first kind, one for each division, on one scale. The table has the columns Division, Month, Red, Amber, Green and Paused, the months of a
 * division one below the other. `placeOf` says where the chart of the nth division stands, from 0.
 */
export function trendByDivisionCharts(source: ChartSource, placeOf: (index: number) => Area): ChartPlan[] {
  const rows = chartRows(source, TREND_COLUMNS.division, IN_PROGRESS, wholeBody(source));
  const axisEnd = axisEndOf(rows);
  return spansOf(rows.map(({ name }) => name)).flatMap(({ name, span }, index) => columnsByMonth(source, { title: name, span, axisEnd, labelled: "last" }, placeOf(index)) ?? []);
}

function columnsByMonth(source: ChartSource, shape: Pick<ChartShape, "title" | "span" | "axisEnd" | "labelled">, place: Area): ChartPlan | null {
  return drawChart(source, { kind: "stacked column", category: TREND_COLUMNS.month, headings: IN_PROGRESS, valueTitle: "Lines in progress", words: linesInWords, ...shape }, place);
}

/** Neighbouring rows of one name, as the first and the last of them. */
function spansOf(names: readonly string[]): { name: string; span: Span }[] {
  const starts = names.flatMap((name, index) => (index === 0 || names[index - 1] !== name ? [index] : []));
  return starts.map((from, order) => ({ name: names[from] ?? "", span: [from, (starts[order + 1] ?? names.length) - 1] }));
}
