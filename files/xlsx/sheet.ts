import { parseArea } from "../../core/grid/address.js";
import type { Grid } from "../../core/grid/grid.js";
import { applyConditionalFormats } from "./apply-formats.js";
import { CellMaker, type WorkbookParts } from "./cell-values.js";
import { readNotes, type Persons } from "./comments.js";
import { readConditionalFormats } from "./conditional-formats.js";
import { damaged } from "./damage.js";
import type { FormulaContext } from "./formula.js";
import { annotate, readHyperlinks } from "./hyperlinks.js";
import { relationshipsOf, treeOf, type Relationship } from "./relationships.js";
import { findSheetData } from "./find-sheet-data.js";
import { SheetDataScanner } from "./sheet-data.js";
import type { SheetRows } from "./sheet-rows.js";
import { readTables } from "./tables.js";
import { childOf, childrenOf, isOn, type XmlElement } from "./xml.js";
import type { ZipArchive } from "./zip.js";

/** Where a sheet is in the file, and what the workbook says of it. */
export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** A sheet that is read but for its conditional formats, which may look at any other sheet. */
export interface DraftSheet {
  readonly place: SheetPlace;
  readonly rows: SheetRows;
  /** The sheet's XML without its cells. */
  readonly worksheet: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** Reads a worksheet's cells, notes and links. Throws UnreadableFile when the part is missing or damaged. */
export function readSheet(archive: ZipArchive, place: SheetPlace, parts: WorkbookParts, persons: Persons): DraftSheet {
  const { part } = place;
  const xml = archive.xml(part);
  if (xml === null) throw damaged(archive.file, `the sheet "${place.name}" is missing`);
  const data = findSheetData(xml, archive.file, part);
  const worksheet = treeOf(archive, part, xml.text(0, data.open) + xml.text(data.after, xml.bytes.length));
  const rows = new SheetDataScanner(xml, data.start, data.end, data.prefix, new CellMaker(parts), archive.bounds, part).scan();
  const relationships = relationshipsOf(archive, part);
  annotate(rows, readHyperlinks(worksheet, relationships), readNotes(archive, relationships, persons));
  return { place, rows, worksheet, relationships };
}

/** The sheet as a grid, conditional formats applied. */
export function finishSheet(archive: ZipArchive, { place, rows, worksheet, relationships }: DraftSheet, parts: WorkbookParts, context: FormulaContext): Grid {
  applyConditionalFormats(rows, readConditionalFormats(worksheet, parts.styles, context), parts.looks, parts.system1904);
  return {
    kind: "sheet",
    sheet: place.name,
    hidden: place.hidden,
    rows: rows.filled(),
    merges: childrenOf(childOf(worksheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) => parseArea(attributes["ref"] ?? "") ?? []),
    tables: readTables(archive, relationships),
    hiddenColumns: readHiddenColumns(worksheet, rows.lastColumn),
  };
}

/** Hidden columns as far as the sheet is filled: people hide all the rest of a sheet. */
function readHiddenColumns(worksheet: XmlElement, lastColumn: number): readonly number[] {
  const hidden = childrenOf(childOf(worksheet, "cols"), "col").filter(({ attributes }) => isOn(attributes["hidden"]));
  return hidden.flatMap(({ attributes }) => {
    const first = Number(attributes["min"]);
    const last = Math.min(Number(attributes["max"]), lastColumn);
    return last >= first ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : [];
  });
}
