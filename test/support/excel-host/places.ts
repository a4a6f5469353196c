import { areaAddress, parseArea, type Area } from "../../../core/grid/address.js";
import { cellAt, lookAt, type Book, type Cell, type Sheet, type Style } from "./book.js";
import { HostError } from "./host-error.js";

/** One or more rectangles of a sheet: what a Range and a RangeAreas are. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

/** Excel gives no values of a million rows at once. */
const MOST_CELLS = 5_000_000;

/** The rectangle of a Range. */
export function areaOf({ areas }: Place): Area {
  const [area] = areas;
  if (!area) throw new HostError("InvalidReference");
  return area;
}

/** "'My sheet'!A1:B2", as Excel writes it. */
export function fullAddress({ sheet, areas }: Place): string {
  const name = /^[A-Za-z_][\w.]*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return areas.map((area) => `${name}!${areaAddress(area)}`).join(",");
}

export function areaNamed(text: string): Area {
  const bare = text.slice(text.lastIndexOf("!") + 1);
  const area = parseArea(bare);
  if (area === null || area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw new HostError("InvalidArgument");
  return area;
}

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function refuseUnbounded(area: Area): void {
  if (heightOf(area) * widthOf(area) > MOST_CELLS) throw new HostError("InvalidOperation", "The current operation is not supported on an unbounded range.");
}

/** What `read` finds in each cell, row by row. */
export function matrix<T>(place: Place, read: (cell: Cell, row: number, column: number) => T): T[][] {
  const { top, left, bottom, right } = areaOf(place);
  refuseUnbounded(areaOf(place));
  return Array.from({ length: bottom - top + 1 }, (_, i) => Array.from({ length: right - left + 1 }, (_, j) => read(lookAt(place.sheet, top + i, left + j), top + i, left + j)));
}

/** Changes every cell of a place. Refused on a protected sheet. */
export function change(place: Place, act: (cell: Cell, row: number, column: number) => void): void {
  refuseProtected(place.sheet);
  for (const area of place.areas) {
    refuseUnbounded(area);
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) act(cellAt(place.sheet, row, column), row, column);
  }
}

export function refuseProtected({ isProtected }: Sheet): void {
  if (isProtected) throw new HostError("AccessDenied");
}

/** Gives every cell of a place a changed style; cells that shared a style share the changed one. */
export function restyle(place: Place, with_: (style: Style) => Partial<Style>): void {
  const made = new Map<Style, Style>();
  change(place, (cell) => {
    const next = made.get(cell.style) ?? { ...cell.style, ...with_(cell.style) };
    made.set(cell.style, next);
    cell.style = next;
  });
}

/** What all cells have in common; null where they differ, as Excel says it. */
export function common<T>(place: Place, read: (cell: Cell) => T): T | null {
  const seen = new Set<T>();
  for (const area of place.areas) {
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) seen.add(read(lookAt(place.sheet, row, column)));
  }
  return seen.size === 1 ? ([...seen][0] as T) : null;
}

/** The values that an argument gives to the cells: a matrix of the place's size, or one value for all. */
export function spread(place: Place, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const { top, left } = areaOf(place);
  const rows = values as readonly unknown[][];
  if (rows.length !== heightOf(areaOf(place)) || rows.some((row) => !Array.isArray(row) || row.length !== widthOf(areaOf(place)))) {
    throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (row, column) => rows[row - top]?.[column - left];
}
