import { address } from "../grid/address.js";
import type { Line, LinePlace, Tracker } from "../model/tracker.js";

/** Where a line's field stands, or would stand: "D107"; null when its table has no column for it. */
export function cellOf(tracker: Tracker, line: Line, field: string): string | null {
  const place = tracker.places.lines.get(line.id);
  return place === undefined ? null : cellIn(place, field);
}

/** The same of a line whose place is known. */
export function cellIn(place: LinePlace, field: string): string | null {
  const column = place.columns[field];
  return column === undefined ? null : address(place.rows[field] ?? place.row, column);
}
