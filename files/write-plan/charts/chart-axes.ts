import type { ChartPlan } from "../../../core/report/workbook-plan.js";
import { plainOf, type CellLookup } from "./chart-cells.js";
import { AXIS_LINE, GRIDLINES, NO_OUTLINE, TEXT_LOOK, TEXT_POINTS, titleText } from "./chart-look.js";
import { element, setting } from "./element.js";

/** An axis names itself and the one that it crosses. */
export const NAMES_AXIS = 1001;
export const VALUES_AXIS = 1002;

/** Below this, an axis left to itself would show halves. */
const FEW = 6;

/** The format of whole numbers. */
const WHOLE = "#,##0";

const noTicks = (labels: "nextTo" | "low"): string => setting("c:majorTickMark", "none") + setting("c:minorTickMark", "none") + setting("c:tickLblPos", labels);

/** Whether it has bars from left to right, and its names beside them. */
export function liesDown({ kind }: ChartPlan): boolean {
  return kind === "stacked bar" || kind === "clustered bar";
}

/** Names along the bars or under the columns (CT_CatAx); bars run from the top down, as the table does. */
export function namesAxis(chart: ChartPlan): string {
  const upright = !liesDown(chart);
  return element(
    "c:catAx", {},
    setting("c:axId", NAMES_AXIS), element("c:scaling", {}, setting("c:orientation", upright ? "minMax" : "maxMin")), setting("c:delete", 0), setting("c:axPos", upright ? "b" : "l"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }), noTicks(upright ? "low" : "nextTo"), AXIS_LINE, TEXT_LOOK,
    setting("c:crossAx", VALUES_AXIS), setting("c:crosses", "autoZero"), setting("c:auto", 0), setting("c:lblAlgn", "ctr"), setting("c:lblOffset", 100), upright ? "" : setting("c:tickLblSkip", 1), setting("c:noMultiLvlLbl", 1),
  );
}

/** Figures, from nought where none is below it (CT_ValAx). */
export function valuesAxis(chart: ChartPlan, lookUp: CellLookup): string {
  const upright = !liesDown(chart);
  const [least, most] = [lowest(chart, lookUp), highest(chart, lookUp)];
  const end = chart.axisEnd ?? (most === 0 && least === 0 ? 1 : null);
  const few = least === 0 && chart.format === WHOLE && Math.max(most, chart.axisEnd ?? 0) < FEW;
  return element(
    "c:valAx", {},
    setting("c:axId", VALUES_AXIS), element("c:scaling", {}, setting("c:orientation", "minMax"), end === null ? "" : setting("c:max", end), least < 0 ? "" : setting("c:min", 0)),
    setting("c:delete", 0), setting("c:axPos", upright ? "l" : "b"), GRIDLINES, titleText(chart.valueTitle, { points: TEXT_POINTS }),
    element("c:numFmt", { formatCode: chart.format, sourceLinked: 0 }), noTicks("nextTo"), element("c:spPr", {}, NO_OUTLINE), TEXT_LOOK,
    setting("c:crossAx", NAMES_AXIS), setting("c:crosses", upright ? "autoZero" : "max"), setting("c:crossBetween", "between"), few ? setting("c:majorUnit", 1) : "",
  );
}

/** The highest bar, stacked or not, or the highest point. */
function highest(chart: ChartPlan, lookUp: CellLookup): number {
  const { kind } = chart;
  const columns = figuresOf(chart, lookUp);
  const points = columns[0]?.map((_, index) => columns.map((column) => column[index] ?? 0)) ?? [];
  const stacked = kind === "stacked bar" || kind === "stacked column";
  return Math.max(0, ...points.map((values) => (stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values))));
}

/** The lowest point; nought where none is below it. */
function lowest(chart: ChartPlan, lookUp: CellLookup): number {
  return Math.min(0, ...figuresOf(chart, lookUp).flat());
}

/** The figures of each series. */
function figuresOf({ series }: ChartPlan, lookUp: CellLookup): number[][] {
  return series.map(({ values }) => lookUp(values).map((cell) => plainOf(cell?.value ?? null)).map((value) => (typeof value === "number" ? value : 0)));
}
