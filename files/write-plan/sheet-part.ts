import { areaAddress } from "../../core/grid/address.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";
import type { PartWriter } from "./part-writer.js";
import { relationshipList, type Relationship } from "./relationships.js";
import { SheetCells, type Shared } from "./sheet-cells.js";
import { SheetLinks } from "./sheet-links.js";

/** The order of a worksheet's parts after its cells (ECMA-376, CT_Worksheet); Excel repairs a file that has another. */
const ORDER = [
  "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
  "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties",
  "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** A worksheet's top-level elements after its cells, each with its name. */
function topLevel(xml: string): { name: string; xml: string }[] {
  const found: { name: string; xml: string }[] = [];
  let depth = 0;
  let start = 0;
  let name = "";
  for (const tag of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    const [whole, closing, tagName = "", empty] = tag;
    if (depth === 0) [start, name] = [tag.index, tagName];
    if (closing === "/") depth -= 1;
    else if (empty !== "/") depth += 1;
    if (depth === 0) found.push({ name, xml: xml.slice(start, tag.index + whole.length) });
  }
  return found;
}

/** The sheet's last row, and a column that nothing stands to the right of: that of its tables, and of the rows outside them, whose cells are few. */
function extentOf({ rows, tables, widths }: SheetPlan): string {
  const outside = rows.filter(({ row }) => !tables.some(({ area }) => row > area.top && row <= area.bottom));
  const right = outside.reduce((most, { cells }) => cells.reduce((found, { column }) => Math.max(found, column), most), Math.max(1, widths.length, ...tables.map(({ area }) => area.right)));
  const bottom = rows.reduce((last, { row }) => Math.max(last, row), 1);
  return areaAddress({ top: 1, left: 1, bottom, right });
}

/** What exceljs wrote of a sheet before its cells and after them. */
function partedFrame(frame: string): { readonly head: string; readonly tail: string } {
  const cells = /<sheetData\/>|<sheetData>.*?<\/sheetData>/s.exec(frame);
  if (cells === null) throw new Error("exceljs wrote a sheet without a place for its cells.");
  return { head: frame.slice(0, cells.index), tail: frame.slice(cells.index + cells[0].length, frame.lastIndexOf("</worksheet>")) };
}

/** What a sheet refers to: the numbers of its tables' parts, and the number that its drawing has if it has one. */
export interface SheetNumbers {
  readonly tables: readonly number[];
  readonly drawing: number;
}

/** Writes a sheet's part: what exceljs wrote of it, its cells, links, tables and charts, all in the order of the schema. Gives what it refers to. */
export async function writeSheetPart(part: PartWriter, frame: string, sheet: SheetPlan, { tables, drawing }: SheetNumbers, shared: Shared): Promise<readonly Relationship[]> {
  const { relationships, relate } = relationshipList();
  const links = new SheetLinks(relate);
  const extent = extentOf(sheet);
  const { head, tail } = partedFrame(frame);
  part.text(head.replace(/<dimension [^>]*>/, `<dimension ref="${extent}"/>`));
  await new SheetCells(sheet, shared, links, part).write();
  const parts = topLevel(tail);
  parts.push(...links.xml().map((xml) => ({ name: "hyperlinks", xml })));
  // Numbers kept as text ("1.10") are meant: no green corners.
  parts.push({ name: "ignoredErrors", xml: `<ignoredErrors><ignoredError sqref="${extent}" numberStoredAsText="1"/></ignoredErrors>` });
  if (tables.length > 0) {
    const references = tables.map((id) => `<tablePart r:id="${relate("table", `../tables/table${id}.xml`, false)}"/>`);
    parts.push({ name: "tableParts", xml: `<tableParts count="${tables.length}">${references.join("")}</tableParts>` });
  }
  if ((sheet.charts ?? []).length > 0) parts.push({ name: "drawing", xml: `<drawing r:id="${relate("drawing", `../drawings/drawing${drawing}.xml`, false)}"/>` });
  parts.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  for (const { xml } of parts) {
    part.text(xml);
    if (part.full) await part.flush();
  }
  part.text("</worksheet>");
  return relationships;
}
