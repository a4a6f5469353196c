import type { ChartPlan, SheetPlan } from "../../../core/report/workbook-plan.js";
import { liesDown, NAMES_AXIS, namesAxis, VALUES_AXIS, valuesAxis } from "./chart-axes.js";
import { names, type CellLookup } from "./chart-cells.js";
import { layout } from "./chart-layout.js";
import { outline, solid, TEXT_LOOK, titleText } from "./chart-look.js";
import { barSeries, lineSeries } from "./chart-series.js";
import { element, setting, XML_DECLARATION } from "./element.js";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const AXES = setting("c:axId", NAMES_AXIS) + setting("c:axId", VALUES_AXIS);

function categoriesOf({ categories }: ChartPlan, lookUp: CellLookup): string {
  return element("c:cat", {}, names(categories, lookUp));
}

function bars(chart: ChartPlan, lookUp: CellLookup): string {
  const categories = categoriesOf(chart, lookUp);
  const stacked = chart.kind !== "clustered bar";
  return element(
    "c:barChart", {},
    setting("c:barDir", liesDown(chart) ? "bar" : "col"), setting("c:grouping", stacked ? "stacked" : "clustered"), setting("c:varyColors", 0),
    ...chart.series.map((series, index) => barSeries(chart, series, index, categories, lookUp)),
    setting("c:gapWidth", 45), stacked ? setting("c:overlap", 100) : "", AXES,
  );
}

function lines(chart: ChartPlan, lookUp: CellLookup): string {
  const categories = categoriesOf(chart, lookUp);
  const series = chart.series.map((each, index) => lineSeries(chart, each, index, categories, lookUp));
  return element("c:lineChart", {}, setting("c:grouping", "standard"), setting("c:varyColors", 0), ...series, setting("c:marker", 1), AXES);
}

/** One series is named by the title and the axis. */
function legend({ series }: ChartPlan): string {
  return series.length < 2 ? "" : element("c:legend", {}, setting("c:legendPos", "b"), setting("c:overlay", 0), TEXT_LOOK);
}

/**
 * The part xl/charts/chartN.xml: children in the order of the schema (ECMA-376 part 1, 21.2), which Excel insists on.
 * Every figure and name in it is taken from the cells that it refers to.
 */
export function chartPart(chart: ChartPlan, sheet: SheetPlan, lookUp: CellLookup): string {
  const drawn = chart.kind === "line" ? lines(chart, lookUp) : bars(chart, lookUp);
  const plot = element("c:plotArea", {}, layout(chart, sheet, lookUp), drawn, namesAxis(chart), valuesAxis(chart, lookUp));
  const title = titleText(chart.title, { points: 11, bold: true });
  return (
    XML_DECLARATION +
    element(
      "c:chartSpace", NAMESPACES,
      setting("c:date1904", 0), setting("c:lang", "en-GB"), setting("c:roundedCorners", 0), setting("c:style", 2),
      element("c:chart", {}, title, setting("c:autoTitleDeleted", 0), plot, legend(chart), setting("c:plotVisOnly", 1), setting("c:dispBlanksAs", "gap")),
      element("c:spPr", {}, solid("#FFFFFF"), outline("#BFC4CC", 0.75)), TEXT_LOOK,
    )
  );
}
