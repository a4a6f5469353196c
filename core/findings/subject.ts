import { address } from "../grid/address.js";
import type { Line, Tracker } from "../model/tracker.js";

/** What a cell of a sheet says, and of which line; a heading speaks for all lines. */
export interface Subject {
  readonly line: Line | null;
  readonly field: string;
}

/** What the cells of a tracker's table say, by cell. A cell that serves several lines speaks for the first. */
export function subjectsOf({ lines, places }: Tracker): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>(Object.entries(places.headings).map(([field, cell]) => [cell, { line: null, field }]));
  for (const line of lines) {
    const place = places.lines.get(line.id);
    for (const [field, column] of Object.entries(place?.columns ?? {})) {
      const cell = address(place?.rows[field] ?? place?.row ?? 0, column);
      if (!subjects.has(cell)) subjects.set(cell, { line, field });
    }
  }
  return subjects;
}
