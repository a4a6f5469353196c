import { parseArea, type Area } from "../../core/grid/address.js";
import { PLAIN_LOOK } from "../../core/grid/grid.js";
import type { CellNote } from "./comments.js";
import type { Relationship } from "./relationships.js";
import type { SheetRows } from "./sheet-rows.js";
import { childOf, childrenOf, type XmlElement } from "./xml.js";

/** A link that stands on some cells. */
export interface Hyperlink {
  readonly area: Area;
  /** An address, or "#Sheet2!A1" for a place in the workbook. */
  readonly link: string;
}

export function readHyperlinks(worksheet: XmlElement, relationships: readonly Relationship[]): readonly Hyperlink[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  return childrenOf(childOf(worksheet, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const area = parseArea(attributes["ref"] ?? "");
    const target = targets.get(attributes["id"] ?? "") ?? "";
    const link = target + (attributes["location"] ? `#${attributes["location"]}` : "");
    return area && link !== "" ? [{ area, link }] : [];
  });
}

/** Puts links and notes on their cells. A cell that holds nothing else is made; of an area, only cells that are there. */
export function annotate(rows: SheetRows, links: readonly Hyperlink[], notes: readonly CellNote[]): void {
  const cellAt = (row: number, column: number) => rows.cell(row, column) ?? { row, column, text: "", value: null, look: PLAIN_LOOK };
  for (const { area, link } of links) {
    if (area.top === area.bottom && area.left === area.right) rows.put({ ...cellAt(area.top, area.left), link });
    else {
      const cells = rows.rows.filter(({ row }) => row >= area.top && row <= area.bottom).flatMap((row) => row.cells.filter(({ column }) => column >= area.left && column <= area.right));
      for (const cell of cells) rows.put({ ...cell, link });
    }
  }
  for (const { row, column, text } of notes) rows.put({ ...cellAt(row, column), note: text });
}
