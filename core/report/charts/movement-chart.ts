import type { Area } from "../../grid/address.js";
import type { ChartPlan } from "../workbook-plan.js";
import type { ChartSource } from "./chart-source.js";
import { countsInWords } from "./chart-words.js";
import { drawChart } from "./draw-chart.js";

/**
 * What has changed since the month before, a bar for each row of a table with the columns "What changed" and "Lines"; null when it has no figures.
 * @param since the month compared with, in words: "October 2018".
 */
export function movementChart(source: ChartSource, since: string, place: Area): ChartPlan | null {
  return drawChart(
    source,
    {
      kind: "clustered bar",
      title: `What has changed since ${since}`,
      category: "What changed",
      headings: ["Lines"],
      valueTitle: "Lines; one line can be in several bars",
      words: countsInWords,
    },
    place,
  );
}
