import type { ChartPlan } from "../../../core/report/workbook-plan.js";
import { withoutControls } from "../escape-text.js";
import { element, XML_DECLARATION } from "./element.js";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** A corner of a chart at the corner of a cell, counted from 0. */
function corner(name: string, column: number, row: number): string {
  return element(name, {}, element("xdr:col", {}, String(column)), element("xdr:colOff", {}, "0"), element("xdr:row", {}, String(row)), element("xdr:rowOff", {}, "0"));
}

/** Moves with its cells and keeps its size: filtering the table beside it must not flatten it. */
function anchor({ title, altText, place }: ChartPlan, number: number): string {
  const properties = element("xdr:cNvPr", { id: number + 1, name: `Chart ${number}: ${withoutControls(title)}`, descr: withoutControls(altText) });
  const frame = element(
    "xdr:graphicFrame", { macro: "" },
    element("xdr:nvGraphicFramePr", {}, properties, element("xdr:cNvGraphicFramePr", {})),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: CHART }, element("c:chart", { "xmlns:c": CHART, "r:id": `rId${number}` }))),
  );
  return element(
    "xdr:twoCellAnchor", { editAs: "oneCell" },
    corner("xdr:from", place.left - 1, place.top - 1), corner("xdr:to", place.right, place.bottom), frame, element("xdr:clientData", {}),
  );
}

/** The part xl/drawings/drawingN.xml: where a sheet's charts stand and what they say to whoever cannot see them. The nth chart is relationship rId(n). */
export function drawingPart(charts: readonly ChartPlan[]): string {
  return XML_DECLARATION + element("xdr:wsDr", NAMESPACES, ...charts.map((chart, index) => anchor(chart, index + 1)));
}
