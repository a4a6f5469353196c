import { parseArea } from "../grid/address.js";
import type { Line, LinePlace, Tracker } from "../model/tracker.js";
import type { FindingPlace } from "./finding.js";
import { itemsOf, placeOf, type Item } from "./items.js";
import { isOurWorkbook } from "./own-workbook.js";

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
  const linesSheet = [...tracker.places.lines.values()][0]?.sheet ?? tracker.source.sheet;
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
  const { places } = tracker;
  const headings = new Map(Object.entries(places.headings).map(([field, cell]) => [cell, field] as const));
  const rows = linesByRow(tracker);
  return (cell) => {
    const heading = headings.get(cell);
    if (heading !== undefined) return { line: null, item: null, field: heading };
    const area = parseArea(cell);
    const here = rows.get(area?.top ?? 0) ?? [];
    for (const line of here) {
      const field = fieldAt(places.lines.get(line.id), area?.top ?? 0, area?.left ?? 0);
      if (field !== undefined) return { line, item: null, field };
    }
    return here[0] ? { line: here[0], item: null, field: "" } : null;
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
