import { strToU8 } from "fflate";
import type { WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { RELATIONS, relationshipsXml } from "../relationships.js";
import { cellsOf } from "./chart-cells.js";
import { chartPart } from "./chart-part.js";
import { drawingPart } from "./drawing-part.js";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A part of the package, and what [Content_Types].xml calls it. */
interface Part {
  readonly path: string;
  readonly type: string;
}

/**
 * Adds a workbook's charts to its package: one drawing for each sheet that has any, with the sheet's own number. Sheets refer to it themselves (sheet-part.ts).
 * Returns the parts that the content types must name.
 */
export function addCharts(files: Record<string, Uint8Array>, plan: WorkbookPlan): Part[] {
  const lookUp = cellsOf(plan);
  const parts: Part[] = [];
  const add = (path: string, type: string, xml: string): void => {
    files[path] = strToU8(xml);
    parts.push({ path, type });
  };
  let number = 0;
  plan.sheets.forEach((sheet, index) => {
    const { charts = [] } = sheet;
    if (charts.length === 0) return;
    const relationships = charts.map((chart, order) => {
      number += 1;
      add(`xl/charts/chart${number}.xml`, CHART_TYPE, chartPart(chart, sheet, lookUp));
      return { id: `rId${order + 1}`, type: `${RELATIONS}/chart`, target: `../charts/chart${number}.xml`, external: false };
    });
    add(`xl/drawings/drawing${index + 1}.xml`, DRAWING_TYPE, drawingPart(charts));
    files[`xl/drawings/_rels/drawing${index + 1}.xml.rels`] = strToU8(relationshipsXml(relationships));
  });
  return parts;
}
