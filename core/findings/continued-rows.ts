import { address, parseArea } from "../grid/address.js";
import type { Line, Tracker } from "../model/tracker.js";
import { tidy } from "../parse/tidy.js";
import type { FoundEdit } from "./define-rule.js";

/** Where the rest of a line stands that a page broke: each of its rows but the first, with the first cell of it. */
export function continuedRows(line: Line): { row: number; cell: string }[] {
  if (!line.marks.some(({ kind }) => kind === "joined")) return [];
  return line.at.slice(1).flatMap(({ cells }) => {
    const area = parseArea(cells);
    return area ? [{ row: area.top, cell: address(area.top, area.left) }] : [];
  });
}

/** Edits that put the rows of a broken line together: each cell's text goes to the end of the one it continues, and its own cell is left blank. */
export function joinEdits({ places }: Tracker, line: Line): FoundEdit[] {
  const place = places.lines.get(line.id);
  if (!place) return [];
  const rows = continuedRows(line).map(({ row }) => row);
  const width = Math.max(0, ...rows.map((row) => widest(places.texts, row)));
  const firstRow = new Map(Object.entries(place.columns).map(([field, column]) => [column, place.rows[field] ?? place.row]));
  return Array.from({ length: width }, (_, index) => index + 1).flatMap((column) => {
    const target = address(Math.min(firstRow.get(column) ?? place.row, place.row), column);
    const parts = rows.map((row) => address(row, column)).filter((cell) => places.texts.has(cell));
    if (parts.length === 0) return [];
    const textOf = (cell: string): string => places.texts.get(cell) ?? "";
    const joined = [target, ...parts].map((cell) => tidy(textOf(cell))).filter((text) => text !== "").join(" ");
    return [{ cell: target, from: textOf(target), to: joined }, ...parts.map((cell) => ({ cell, from: textOf(cell), to: "" }))];
  });
}

const MOST_COLUMNS = 200;

/** The last column of a row that holds text. */
function widest(texts: ReadonlyMap<string, string>, row: number): number {
  for (let column = MOST_COLUMNS; column > 0; column--) if (texts.has(address(row, column))) return column;
  return 0;
}
