import type { ChartPlan, ChartSeries } from "../../../core/report/workbook-plan.js";
import { numbers, plainOf, words, type CellLookup } from "./chart-cells.js";
import { barLook, LABEL_LOOK, lineLook, markerLook, NO_FILL, NO_OUTLINE, solid } from "./chart-look.js";
import { element, setting } from "./element.js";

/** What stands at a bar or a point: its figure and nothing else. */
const SHOWN = ["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"].map((name) => setting(name, name === "c:showVal" ? 1 : 0)).join("");
const HIDDEN = SHOWN.replace('<c:showVal val="1"/>', '<c:showVal val="0"/>');

/** Noughts get no label. */
function labelFormat(format: string): string {
  return element("c:numFmt", { formatCode: `${format};-${format};;`, sourceLinked: 0 });
}

/** Figures in a bar stand on a ground of white, which a pattern needs to be read on. */
const BAR_GROUND = element("c:spPr", {}, solid("#FFFFFF"), NO_OUTLINE);
const LINE_GROUND = element("c:spPr", {}, NO_FILL, NO_OUTLINE);

function labels({ format, kind, labelled }: ChartPlan, last: number): string {
  const place = kind === "line" ? "r" : kind === "clustered bar" ? "outEnd" : "ctr";
  const label = labelFormat(format) + (kind === "line" ? LINE_GROUND : BAR_GROUND) + LABEL_LOOK + setting("c:dLblPos", place) + SHOWN;
  return labelled === "all" ? element("c:dLbls", {}, label) : element("c:dLbls", {}, element("c:dLbl", {}, setting("c:idx", last), label), HIDDEN);
}

/** The last cell with a figure, counted from 0. */
function lastPoint({ values }: ChartSeries, lookUp: CellLookup): number {
  return Math.max(0, lookUp(values).map((cell) => typeof plainOf(cell?.value ?? null)).lastIndexOf("number"));
}

function head({ name }: ChartSeries, index: number, lookUp: CellLookup): string {
  return setting("c:idx", index) + setting("c:order", index) + element("c:tx", {}, words(name, lookUp));
}

function data({ format }: ChartPlan, { values }: ChartSeries, categories: string, lookUp: CellLookup): string {
  return categories + element("c:val", {}, numbers(values, lookUp, format));
}

/** A series of bars or columns (CT_BarSer). `categories`: the element of the names that all series of the chart share. */
export function barSeries(chart: ChartPlan, series: ChartSeries, index: number, categories: string, lookUp: CellLookup): string {
  return element("c:ser", {}, head(series, index, lookUp), barLook(series.paint), setting("c:invertIfNegative", 0), labels(chart, lastPoint(series, lookUp)), data(chart, series, categories, lookUp));
}

/** A series of points joined by a line (CT_LineSer). */
export function lineSeries(chart: ChartPlan, series: ChartSeries, index: number, categories: string, lookUp: CellLookup): string {
  return element(
    "c:ser", {},
    head(series, index, lookUp), lineLook(series.paint), markerLook(series.paint), series.paint.marker === "none" ? element("c:dLbls", {}, HIDDEN) : labels(chart, lastPoint(series, lookUp)), data(chart, series, categories, lookUp), setting("c:smooth", 0),
  );
}
