import { address, areaAddress } from "../../core/grid/address.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";
import { escapeXml } from "./escape-text.js";
import { RELATIONS, type Relationship } from "./relationships.js";

/** The order of a worksheet's parts after its cells (ECMA-376, CT_Worksheet); Excel repairs a file that has another. */
const ORDER = [
  "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
  "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties",
  "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
];

/** Excel's limit of links on one sheet; those beyond it stay as text. */
const MOST_LINKS = 65530;

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

interface Link {
  readonly cell: string;
  readonly link: string;
  readonly tip: string | undefined;
}

function linksOf(plan: SheetPlan): Link[] {
  const links = plan.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value }) => (typeof value === "object" && value !== null && "link" in value ? [{ cell: address(row, column), link: value.link, tip: value.tip }] : [])),
  );
  return links.slice(0, MOST_LINKS);
}

/** One `hyperlink` element; an address outside the workbook also needs a relationship. */
function linkXml({ cell, link, tip }: Link, relate: (type: string, target: string, external: boolean) => string): string {
  const hash = link.startsWith("#") ? 0 : /^[a-z]+:/i.test(link) ? -1 : link.indexOf("#");
  const target = hash < 0 ? link : link.slice(0, hash);
  const location = hash < 0 ? "" : ` location="${escapeXml(link.slice(hash + 1))}"`;
  const id = target === "" ? "" : ` r:id="${relate("hyperlink", target.replace(/[^\x21-\x7e]|[<>"{}|\\^`]/gu, encodeURIComponent), true)}"`;
  return `<hyperlink ref="${cell}"${id}${location}${tip === undefined ? "" : ` tooltip="${escapeXml(tip.slice(0, 255))}"`}/>`;
}

/** Numbers kept as text ("1.10") are meant: no green corners. */
function ignoredErrors(plan: SheetPlan): string {
  const last = plan.rows.at(-1)?.row ?? 1;
  const area = areaAddress({ top: 1, left: 1, bottom: last, right: Math.max(1, plan.widths.length) });
  return `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** Heights that we estimated give way when the text grows; heights that the plan gives stay. */
function freeHeights(xml: string, plan: SheetPlan): string {
  const fixed = new Set(plan.rows.filter(({ height }) => height !== undefined).map(({ row }) => String(row)));
  return xml.replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) => (fixed.has(row) ? tag : tag.replace(' customHeight="1"', "")));
}

/** What exceljs wrote of a sheet, with links, tables and charts added, and its parts in the order of the schema. `tables` are the numbers of the table parts, `drawing` that of its drawing if it has one. */
export function finishSheet(xml: string, plan: SheetPlan, tables: readonly number[], drawing: number): { xml: string; relationships: Relationship[] } {
  const relationships: Relationship[] = [];
  const relate = (type: string, target: string, external: boolean): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type: `${RELATIONS}/${type}`, target, external });
    return id;
  };
  const end = xml.indexOf("<sheetData/>") >= 0 ? xml.indexOf("<sheetData/>") + "<sheetData/>".length : xml.indexOf("</sheetData>") + "</sheetData>".length;
  const close = xml.lastIndexOf("</worksheet>");
  const parts = topLevel(xml.slice(end, close));
  const links = linksOf(plan);
  if (links.length > 0) parts.push({ name: "hyperlinks", xml: `<hyperlinks>${links.map((link) => linkXml(link, relate)).join("")}</hyperlinks>` });
  parts.push({ name: "ignoredErrors", xml: ignoredErrors(plan) });
  if (tables.length > 0) {
    const refs = tables.map((id) => `<tablePart r:id="${relate("table", `../tables/table${id}.xml`, false)}"/>`);
    parts.push({ name: "tableParts", xml: `<tableParts count="${tables.length}">${refs.join("")}</tableParts>` });
  }
  if (plan.charts !== undefined && plan.charts.length > 0) parts.push({ name: "drawing", xml: `<drawing r:id="${relate("drawing", `../drawings/drawing${drawing}.xml`, false)}"/>` });
  parts.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return { xml: freeHeights(xml.slice(0, end), plan) + parts.map((part) => part.xml).join("") + xml.slice(close), relationships };
}
