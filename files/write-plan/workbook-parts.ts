import { columnName } from "../../core/grid/address.js";
import { FONT, FONT_SIZE } from "../../core/report/looks.js";
import type { SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { escapeXml } from "./escape-text.js";
import { partOf, TEXTS_PATH, type Frame } from "./frame.js";

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

function changed(frame: Map<string, string>, path: string, change: (xml: string) => string): void {
  frame.set(path, change(partOf(frame, path)));
}

/** A part that exceljs does not write, and what [Content_Types].xml calls it. */
export interface OwnPart {
  readonly path: string;
  readonly type: string;
}

/** The parts of the workbook as a whole: what exceljs wrote, with our own parts, names, font and properties. Its sheets and texts are written apart from it. */
export function workbookParts(frame: Frame, plan: WorkbookPlan, own: readonly OwnPart[]): ReadonlyMap<string, string> {
  const parts = new Map([...frame].filter(([path]) => path !== TEXTS_PATH && !path.startsWith("xl/worksheets/")));
  const overrides = own.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("");
  changed(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", () => `${overrides}</Types>`));
  changed(parts, "xl/workbook.xml", (xml) => xml.replace("</sheets>", () => `</sheets>${definedNames(plan)}`));
  changed(parts, "xl/styles.xml", ordinaryFont);
  changed(parts, "docProps/core.xml", () => coreProperties(plan.title));
  return parts;
}
