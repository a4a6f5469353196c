import { FONT_SIZE } from "../../../core/report/looks.js";
import { TEXT_POINTS } from "./chart-look.js";
import type { ChartPlan, SheetPlan } from "../../../core/report/workbook-plan.js";
import { liesDown } from "./chart-axes.js";
import { plainOf, type CellLookup } from "./chart-cells.js";
import { element, setting } from "./element.js";

/** Points that Excel gives a row left to itself, a digit of a column's width, and a column's edges. */
const ROW = 15;
const DIGIT = 5.25;
const EDGES = 3.75;

/** Points above the bars for the title, and under them for the axis with its title and for the legend. */
const HEAD = 30;
const AXIS = 44;
const LEGEND = 24;

/** Some hosts move the titles away from the edge as a chart grows, by about this share of its height. */
const DRIFT = 0.02;

/** Names wrap rather than take more of the chart than this. */
const MOST_FOR_NAMES = 0.42;

/** Points to the right of the longest bar, for the axis's last figure. */
const MARGIN = 18;

/** The size of a chart in points. */
function sizeOf({ place }: ChartPlan, { widths, rows }: SheetPlan): { width: number; height: number } {
  const columns = widths.slice(place.left - 1, place.right);
  const heights = rows.filter(({ row }) => row >= place.top && row <= place.bottom).reduce((sum, { height = ROW }) => sum + height - ROW, 0);
  return { width: columns.reduce((sum, width) => sum + width * DIGIT + EDGES, 0), height: (place.bottom - place.top + 1) * ROW + heights };
}

/**
 * Where the bars stand. Left to themselves, hosts give long names most of the chart or cut them; upright charts, whose names are months, they lay out well.
 */
export function layout(chart: ChartPlan, sheet: SheetPlan, lookUp: CellLookup): string {
  if (!liesDown(chart)) return element("c:layout", {});
  const { width, height } = sizeOf(chart, sheet);
  const longest = Math.max(0, ...lookUp(chart.categories).map((cell) => String(plainOf(cell?.value ?? null) ?? "").length));
  const names = Math.min(MOST_FOR_NAMES, (longest * DIGIT * (TEXT_POINTS / FONT_SIZE) + MARGIN) / width);
  const head = HEAD + DRIFT * height;
  const foot = AXIS + DRIFT * height + (chart.series.length > 1 ? LEGEND : 0);
  const share = (value: number): number => Math.round(value * 1000) / 1000;
  return element(
    "c:layout", {},
    element(
      "c:manualLayout", {},
      setting("c:layoutTarget", "inner"), setting("c:xMode", "edge"), setting("c:yMode", "edge"),
      setting("c:x", share(names)), setting("c:y", share(head / height)), setting("c:w", share(1 - names - MARGIN / width)), setting("c:h", share(1 - (head + foot) / height)),
    ),
  );
}
