import { strToU8, zipSync } from "fflate";
import type { Cell, Grid } from "../../../core/grid/grid.js";
import { address, areaAddress } from "../../../core/grid/address.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";

/** Parts of a workbook as XML: what is left out is as small as can be. */
export interface WorkbookXml {
  /** Inside `<sheetData>`, or a whole `<worksheet>`. By the sheet's name, or one sheet "Sheet1". */
  readonly sheets: string | Readonly<Record<string, string>>;
  /** What follows `</sheetData>` on every sheet. */
  readonly after?: string;
  /** What stands before `<sheetData>` on every sheet. */
  readonly before?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<sst>`. */
  readonly strings?: string;
  readonly theme?: string;
  /** Attributes of `<sheet>`, by the sheet's name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Inside `<workbook>`, before and after `<sheets>`. */
  readonly workbookPr?: string;
  readonly names?: string;
  /** Inside the `<Relationships>` of the first sheet. */
  readonly sheetLinks?: string;
  /** Inside the `<Relationships>` of the workbook, besides its sheets. */
  readonly workbookLinks?: string;
  /** Other parts, or other texts for those made here. Null takes a part out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIP_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
  <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

export function relationship(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}/${type}" Target="${target}" ${more}/>`;
}

const relationships = (inside: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

/** The parts of a small workbook, by their names. */
export function partsOf(xml: WorkbookXml): Record<string, string> {
  const sheets = Object.entries(typeof xml.sheets === "string" ? { Sheet1: xml.sheets } : xml.sheets);
  const parts: Record<string, string | null> = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${MAIN}>${xml.workbookPr ?? ""}<sheets>${sheets.map(([name], n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}" ${xml.sheetAttributes?.[name] ?? ""}/>`).join("")}</sheets>${xml.names ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets.map((_, n) => relationship(`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`)).join("") +
        (xml.styles === undefined ? "" : relationship("rId91", "styles", "styles.xml")) +
        (xml.strings === undefined ? "" : relationship("rId92", "sharedStrings", "sharedStrings.xml")) +
        (xml.theme === undefined ? "" : relationship("rId93", "theme", "theme/theme1.xml")) +
        (xml.workbookLinks ?? ""),
    ),
    ...(xml.styles !== undefined && { "xl/styles.xml": `<styleSheet ${MAIN}>${xml.styles}</styleSheet>` }),
    ...(xml.strings !== undefined && { "xl/sharedStrings.xml": `<sst ${MAIN}>${xml.strings}</sst>` }),
    ...(xml.theme !== undefined && { "xl/theme/theme1.xml": xml.theme }),
    ...(xml.sheetLinks !== undefined && { "xl/worksheets/_rels/sheet1.xml.rels": relationships(xml.sheetLinks) }),
    ...Object.fromEntries(sheets.map(([, data], n) => [`xl/worksheets/sheet${n + 1}.xml`, data.includes("<worksheet") || data.includes(":worksheet") ? data : `<worksheet ${MAIN}>${xml.before ?? ""}<sheetData>${data}</sheetData>${xml.after ?? ""}</worksheet>`])),
    ...xml.parts,
  };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== null));
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function workbookBytes(xml: WorkbookXml): Uint8Array {
  return zipParts(partsOf(xml));
}

export function readMade(xml: WorkbookXml): readonly Grid[] {
  return readXlsx("made.xlsx", workbookBytes(xml)).grids;
}

/** The only sheet of a made workbook. */
export function onlySheet(xml: WorkbookXml): Grid {
  const [grid, ...others] = readMade(xml);
  if (!grid || others.length > 0) throw new Error("one sheet was expected");
  return grid;
}

/** What `pick` sees in each cell, by address. */
export function cellsBy<T>(grid: Grid, pick: (cell: Cell) => T): Record<string, T> {
  return Object.fromEntries(grid.rows.flatMap(({ cells }) => cells.map((cell) => [address(cell.row, cell.column), pick(cell)])));
}

export const textsOf = (grid: Grid) => cellsBy(grid, ({ text }) => text);
export const mergesOf = (grid: Grid) => grid.merges.map(areaAddress);

/** A style sheet whose style n (from 1) has the n-th of these; style 0 is plain. */
export function stylesOf(items: readonly { readonly fill?: string; readonly font?: string; readonly format?: string; readonly alignment?: string }[], more = ""): string {
  const all = [{}, ...items] as typeof items;
  const formats = all.map(({ format }, n) => (format === undefined ? "" : `<numFmt numFmtId="${200 + n}" formatCode="${format.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"/>`));
  return `<numFmts>${formats.join("")}</numFmts><fonts>${all.map(({ font }) => `<font>${font ?? ""}</font>`).join("")}</fonts>
    <fills>${all.map(({ fill }) => `<fill>${fill ?? '<patternFill patternType="none"/>'}</fill>`).join("")}</fills>
    <cellXfs>${all.map(({ format, alignment }, n) => `<xf numFmtId="${format === undefined ? 0 : 200 + n}" fontId="${n}" fillId="${n}">${alignment ?? ""}</xf>`).join("")}</cellXfs>${more}`;
}

/** A solid fill of a cell; `colour` as attributes, `rgb="FFFF0000"`. */
export const solid = (colour: string) => `<patternFill patternType="solid"><fgColor ${colour}/></patternFill>`;
