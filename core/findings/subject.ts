import { parseArea } from "../grid/address.js";
import type { Line, LinePlace, Tracker } from "../model/tracker.js";
import { isOurWorkbook } from "./own-workbook.js";

/** What a cell of a sheet says, and of which line. */
export interface Subject {
  /** Null for a heading, which speaks for all lines. */
  readonly line: Line | null;
  /** "" where a line goes on that a page broke. */
  readonly field: string;
}

/** Tells what the cells of a tracker's table say; null of a cell outside it. A cell that serves several lines speaks for the first. */
export function subjectReader(tracker: Tracker): (cell: string) => Subject | null {
  const { places } = tracker;
  const headings = new Map(Object.entries(places.headings).map(([field, cell]) => [cell, field] as const));
  const rows = linesByRow(tracker);
  return (cell) => {
    const heading = headings.get(cell);
    if (heading !== undefined) return { line: null, field: heading };
    const area = parseArea(cell);
    const here = rows.get(area?.top ?? 0) ?? [];
    for (const line of here) {
      const field = fieldAt(places.lines.get(line.id), area?.top ?? 0, area?.left ?? 0);
      if (field !== undefined) return { line, field };
    }
    return here[0] ? { line: here[0], field: "" } : null;
  };
}

function fieldAt(place: LinePlace | undefined, row: number, column: number): string | undefined {
  return place && Object.keys(place.columns).find((field) => place.columns[field] === column && (place.rows[field] ?? place.row) === row);
}

/** Lines by every row that a part of them stands in. The lines of our own workbook say where they first came from, which is no row of this sheet. */
function linesByRow(tracker: Tracker): ReadonlyMap<number, readonly Line[]> {
  const ours = isOurWorkbook(tracker);
  const rows = new Map<number, Line[]>();
  for (const line of tracker.lines) {
    const place = tracker.places.lines.get(line.id);
    const own = [place?.row ?? 0, ...Object.values(place?.rows ?? {}), ...(ours ? [] : line.at.map(({ cells }) => parseArea(cells)?.top ?? 0))];
    for (const row of new Set(own)) {
      const before = rows.get(row);
      if (before) before.push(line);
      else rows.set(row, [line]);
    }
  }
  return rows;
}
