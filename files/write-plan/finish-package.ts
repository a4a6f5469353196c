import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnName } from "../../core/grid/address.js";
import { FONT, FONT_SIZE } from "../../core/report/looks.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { escapeXml } from "./escape-text.js";
import type { FormulaMarks } from "./formula-marks.js";
import { finishSheet, type Relationship } from "./sheet-part.js";
import { tablePart } from "./table-part.js";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Zip entries carry a local date; this one is the same everywhere and says nothing. */
const NO_DATE = new Date(1980, 0, 1);

function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ""}/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

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

/** Adds a sheet's tables and links to the package; gives the number of the next table. */
function finishSheetParts(files: Record<string, Uint8Array>, sheet: SheetPlan, number: number, firstTable: number, formulas: FormulaMarks): number {
  const path = `xl/worksheets/sheet${number}.xml`;
  const part = files[path];
  if (part === undefined) throw new Error(`exceljs wrote no part for the sheet "${sheet.name}".`);
  const tables = sheet.tables.map((table, index) => {
    files[`xl/tables/table${firstTable + index}.xml`] = strToU8(tablePart(table, sheet, firstTable + index));
    return firstTable + index;
  });
  const { xml, relationships } = finishSheet(strFromU8(part), sheet, tables);
  files[path] = strToU8(formulas.putIn(xml));
  if (relationships.length > 0) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = strToU8(relationshipsXml(relationships));
  return firstTable + tables.length;
}

function patch(files: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = files[path];
  if (part === undefined) throw new Error(`exceljs wrote no ${path}.`);
  files[path] = strToU8(change(strFromU8(part)));
}

/** What exceljs wrote, made whole: tables, links, names, formulas, the order of parts, properties; the same bytes for the same plan. */
export function finishPackage(draft: Uint8Array, plan: WorkbookPlan, formulas: FormulaMarks): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(draft);
  let nextTable = 1;
  plan.sheets.forEach((sheet, index) => {
    nextTable = finishSheetParts(files, sheet, index + 1, nextTable, formulas);
  });
  const overrides = Array.from({ length: nextTable - 1 }, (_, index) => `<Override PartName="/xl/tables/table${index + 1}.xml" ContentType="${TABLE_TYPE}"/>`).join("");
  patch(files, "[Content_Types].xml", (xml) => xml.replace("</Types>", () => `${overrides}</Types>`));
  patch(files, "xl/workbook.xml", (xml) => xml.replace("</sheets>", () => `</sheets>${definedNames(plan)}`));
  patch(files, "xl/styles.xml", ordinaryFont);
  patch(files, "docProps/core.xml", () => coreProperties(plan.title));
  return zipSync(files, { level: 6, mtime: NO_DATE });
}
