import { parseArea } from "../grid/address.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { Line, LinePlace, Tracker } from "../model/tracker.js";
import { linePlaces } from "./line-places.js";
import { isOurWorkbook } from "./own-workbook.js";

/** By the number of the column; two fields may share one. */
type FieldsOfColumns = readonly (readonly string[] | undefined)[];

/** A line where a part of it stands. */
export interface PlacedLine {
  readonly line: Line;
  readonly place: LinePlace | undefined;
  /** The fields that stand in each column; most lines of a table share them. */
  readonly fields: FieldsOfColumns;
  /** The row is the line's own, or one in which it goes on; else only a field that it shares stands there. */
  own: boolean;
}

/** Lines by every row that a part of them stands in, in their order. The lines of our own workbook say where they first came from, which is no row of this sheet. */
export const linesByRow: (tracker: Tracker) => ReadonlyMap<number, readonly PlacedLine[]> = onceInTurn((tracker) => {
  const ours = isOurWorkbook(tracker);
  const rows = new Map<number, PlacedLine[]>();
  const fieldsOf = fieldsReader();
  const places = linePlaces(tracker);
  for (const [index, line] of tracker.lines.entries()) {
    const place = places[index];
    const fields = place ? fieldsOf(place.columns) : [];
    const first = place?.row ?? 0;
    add(rows, first, { line, place, fields, own: true });
    if (place) for (const field in place.rows) add(rows, place.rows[field] ?? 0, { line, place, fields, own: false });
    for (const { cells } of ours ? [] : line.at) {
      const row = topOf(cells);
      if (row !== first) add(rows, row, { line, place, fields, own: true });
    }
  }
  return rows;
});

/** A line that a row has already is the last of it. */
function add(rows: Map<number, PlacedLine[]>, row: number, placed: PlacedLine): void {
  const here = rows.get(row);
  const last = here?.[here.length - 1];
  if (!here) rows.set(row, [placed]);
  else if (last?.line !== placed.line) here.push(placed);
  else if (placed.own) last.own = true;
}

function fieldsReader(): (columns: LinePlace["columns"]) => FieldsOfColumns {
  const known = new Map<LinePlace["columns"], FieldsOfColumns>();
  return (columns) => {
    const before = known.get(columns);
    if (before) return before;
    const fields: string[][] = [];
    for (const field in columns) (fields[columns[field] ?? 0] ??= []).push(field);
    known.set(columns, fields);
    return fields;
  };
}

/** The first row of "A8:H8"; 0 for what is no area. */
function topOf(cells: string): number {
  const first = cells.indexOf(":");
  return parseArea(first === -1 ? cells : cells.slice(0, first))?.top ?? 0;
}

const NONE: readonly string[] = [];

/** The field of a line that stands in a cell: the first of those that share it. */
export function fieldAt({ place, fields }: PlacedLine, row: number, column: number): string | undefined {
  for (const field of fields[column] ?? NONE) if ((place?.rows[field] ?? place?.row) === row) return field;
  return undefined;
}
