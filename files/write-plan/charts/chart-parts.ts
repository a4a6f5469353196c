import type { WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { RELATIONS, relationshipsXml } from "../relationships.js";
import { cellsOf } from "./chart-cells.js";
import { chartPart } from "./chart-part.js";
import { drawingPart } from "./drawing-part.js";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A part of the package, and what [Content_Types].xml calls it; null for one that goes by its ending. */
interface Part {
  readonly path: string;
  readonly xml: string;
  readonly type: string | null;
}

/** The parts of a workbook's charts, each made when its turn comes: one drawing for each sheet that has any, with the sheet's own number. Sheets refer to it themselves (sheet-part.ts). */
export function* chartParts(plan: WorkbookPlan): Generator<Part> {
  const lookUp = cellsOf(plan);
  let number = 0;
  for (const [index, sheet] of plan.sheets.entries()) {
    const { charts = [] } = sheet;
    if (charts.length === 0) continue;
    const first = number + 1;
    for (const chart of charts) {
      number += 1;
      yield { path: `xl/charts/chart${number}.xml`, xml: chartPart(chart, sheet, lookUp), type: CHART_TYPE };
    }
    const relationships = charts.map((_, order) => ({ id: `rId${order + 1}`, type: `${RELATIONS}/chart`, target: `../charts/chart${first + order}.xml`, external: false }));
    yield { path: `xl/drawings/drawing${index + 1}.xml`, xml: drawingPart(charts), type: DRAWING_TYPE };
    yield { path: `xl/drawings/_rels/drawing${index + 1}.xml.rels`, xml: relationshipsXml(relationships), type: null };
  }
}
