import type { Area } from "../../core/grid/address.js";

/** What to load of a range to know where it is. */
export const CORNER_AND_SIZE = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range is, whose corner and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

/** Asks where several rectangles are; to be picked up after the wait. None when there are no such cells. */
export function askAreas(areas: Excel.RangeAreas): () => Area[] {
  areas.load("areaCount");
  const items = areas.areas.load(CORNER_AND_SIZE.split(",").map((name) => `items/${name}`).join(","));
  return () => (areas.isNullObject ? [] : items.items.map(areaOf));
}
