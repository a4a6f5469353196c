import { strFromU8, strToU8, unzipSync } from "fflate";
import { columnName } from "../../core/grid/address.js";
import { FONT, FONT_SIZE } from "../../core/report/looks.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { addCharts } from "./charts/add-charts.js";
import { escapeXml } from "./escape-text.js";
import { relationshipsXml } from "./relationships.js";
import { finishSheet } from "./sheet-part.js";
import { tablePart } from "./table-part.js";
import type { Later } from "./write-sheet.js";
import type { PackageParts } from "./zip-parts.js";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Title and program, no user, machine or time. */
function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Goldthread</dc:creator></cp:coreProperties>`
  );
}

function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The workbook's own font, by which Excel measures column widths, is that of our looks. */
function ordinaryFont(styles: string): string {
  return styles.replace(/(<fonts[^>]*>)<font>.*?<\/font>/, (_, open: string) => `${open}<font><sz val="${FONT_SIZE}"/><color theme="1"/><name val="${FONT}"/><family val="2"/></font>`);
}

/** A sheet's own names: the columns that are printed, and the rows repeated on every page. */
function printNames({ name, print }: SheetPlan, index: number): string[] {
  const sheet = quotedSheet(name);
  const named = (own: string, reference: string): string => `<definedName name="_xlnm.${own}" localSheetId="${index}">${escapeXml(reference)}</definedName>`;
  return [
    ...(print.columns === undefined ? [] : [named("Print_Area", `${sheet}!$${columnName(print.columns[0])}:$${columnName(print.columns[1])}`)]),
    ...(print.repeatRows === null ? [] : [named("Print_Titles", `${sheet}!$${print.repeatRows[0]}:$${print.repeatRows[1]}`)]),
  ];
}

function definedNames(plan: WorkbookPlan): string {
  const ours = plan.names.map(({ name, refersTo }) => `<definedName name="${escapeXml(name)}">${escapeXml(refersTo)}</definedName>`);
  const all = [...plan.sheets.flatMap(printNames), ...ours];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

/** Adds a sheet's tables, links and its reference to its charts to the package; gives the number of the next table. */
function finishSheetParts(files: Record<string, Uint8Array>, sheet: SheetPlan, number: number, firstTable: number, { formulas, empties }: Later): number {
  const path = `xl/worksheets/sheet${number}.xml`;
  const part = files[path];
  if (part === undefined) throw new Error(`exceljs wrote no part for the sheet "${sheet.name}".`);
  const tables = sheet.tables.map((table, index) => {
    files[`xl/tables/table${firstTable + index}.xml`] = strToU8(tablePart(table, sheet, firstTable + index));
    return firstTable + index;
  });
  const { xml, relationships } = finishSheet(empties.putIn(strFromU8(part), sheet), sheet, tables, number);
  files[path] = strToU8(formulas.putIn(xml));
  if (relationships.length > 0) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = strToU8(relationshipsXml(relationships));
  return firstTable + tables.length;
}

function patch(files: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = files[path];
  if (part === undefined) throw new Error(`exceljs wrote no ${path}.`);
  files[path] = strToU8(change(strFromU8(part)));
}

/** What exceljs wrote, made whole: tables, charts, links, names, formulas, the order of parts, properties. */
export function finishPackage(draft: Uint8Array, plan: WorkbookPlan, later: Later): PackageParts {
  const files: Record<string, Uint8Array> = unzipSync(draft);
  let nextTable = 1;
  plan.sheets.forEach((sheet, index) => {
    nextTable = finishSheetParts(files, sheet, index + 1, nextTable, later);
  });
  const tables = Array.from({ length: nextTable - 1 }, (_, index) => ({ path: `xl/tables/table${index + 1}.xml`, type: TABLE_TYPE }));
  const overrides = [...tables, ...addCharts(files, plan)].map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("");
  patch(files, "[Content_Types].xml", (xml) => xml.replace("</Types>", () => `${overrides}</Types>`));
  patch(files, "xl/workbook.xml", (xml) => xml.replace("</sheets>", () => `</sheets>${definedNames(plan)}`));
  patch(files, "xl/styles.xml", ordinaryFont);
  patch(files, "docProps/core.xml", () => coreProperties(plan.title));
  return files;
}
