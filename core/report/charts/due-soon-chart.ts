import type { Area } from "../../grid/address.js";
import type { ChartPlan } from "../workbook-plan.js";
import type { ChartSource } from "./chart-source.js";
import { figureWords, rowsInWords, sums } from "./chart-words.js";
import { drawChart } from "./draw-chart.js";
import { IN_PROGRESS } from "./rag-charts.js";

/**
 * What falls due, a bar for each stretch of days: rows such as "Within 30 days" and "31 to 60 days" (no line in two of them) of a table with the columns
 * Due, Red, Amber, Green, Paused, Not started and Not rated; null when it has no figures.
 */
export function dueSoonChart(source: ChartSource, place: Area): ChartPlan | null {
  return drawChart(
    source,
    {
      kind: "stacked bar",
      title: "Lines that fall due, rated as reported",
      category: "Due",
      headings: [...IN_PROGRESS, "Not started", "Not rated"],
      valueTitle: "Lines",
      words: (rows) => `${rowsInWords(rows)} In all: ${figureWords(sums(rows))}.`,
    },
    place,
  );
}
