import { parseArea } from "../grid/address.js";
import type { Line, Tracker } from "../model/tracker.js";
import type { FindingPlace } from "./finding.js";
import { itemsOf, placeOf, type Item } from "./items.js";
import { fieldAt, linesByRow } from "./lines-by-row.js";

/** What a cell of a sheet says, and of which line, indicator or risk. */
export interface Subject {
  /** Null for a heading, which speaks for all lines, and for the cell of an item. */
  readonly line: Line | null;
  /** The indicator or risk; null for a line's cell, and for a heading. */
  readonly item: Item | null;
  /** Set for the headings of indicators and risks. */
  readonly ofItems?: true;
  /** "" where a line goes on that a page broke. */
  readonly field: string;
}

/** Tells what the cells of a tracker's tables say; null of a cell outside them. A cell that serves several lines, or several items, speaks for the first. */
export function subjectReader(tracker: Tracker): (at: Pick<FindingPlace, "sheet" | "cell">) => Subject | null {
  const ofLines = lineSubjects(tracker);
  const ofItems = itemSubjects(tracker);
  const linesSheet = tracker.places.lines.values().next().value?.sheet ?? tracker.source.sheet;
  return ({ sheet, cell }) => {
    const line = sheet === linesSheet ? ofLines(cell) : null;
    return line !== null && line.field !== "" ? line : (ofItems.get(placeKey(sheet, cell)) ?? line);
  };
}

const placeKey = (sheet: string, cell: string): string => `${sheet}\n${cell}`;

/** What the cells and headings of indicators and risks say, by their places. */
function itemSubjects(tracker: Tracker): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  const add = (item: Item | null, sheet: string, fields: Readonly<Record<string, string>>): void => {
    for (const [field, cell] of Object.entries(fields)) if (!found.has(placeKey(sheet, cell))) found.set(placeKey(sheet, cell), { line: null, item, field, ...(item === null ? { ofItems: true } : {}) });
  };
  for (const item of itemsOf(tracker)) {
    const place = placeOf(tracker, item);
    if (!place) continue;
    add(item, place.sheet, place.cells);
    add(null, place.sheet, place.headings);
  }
  return found;
}

/** Tells what the cells of the lines' own sheet say. */
function lineSubjects(tracker: Tracker): (cell: string) => Subject | null {
  const headings = new Map(Object.entries(tracker.places.headings).map(([field, cell]) => [cell, field] as const));
  const rows = linesByRow(tracker);
  return (cell) => {
    const heading = headings.get(cell);
    if (heading !== undefined) return { line: null, item: null, field: heading };
    const area = parseArea(cell);
    const here = rows.get(area?.top ?? 0) ?? [];
    for (const placed of here) {
      const field = fieldAt(placed, area?.top ?? 0, area?.left ?? 0);
      if (field !== undefined) return { line: placed.line, item: null, field };
    }
    return here[0] ? { line: here[0].line, item: null, field: "" } : null;
  };
}
