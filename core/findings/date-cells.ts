import type { Line, Tracker } from "../model/tracker.js";
import { tidyLine } from "../parse/tidy.js";
import { cellIn } from "./cell-of.js";

/** The cell that a date was read from. */
export interface DateCell {
  readonly field: string;
  readonly cell: string;
  /** What it holds, as the sheet shows it. */
  readonly held: string;
  /** It holds the date as the line has it, whole: not joined from two cells, not noted elsewhere. */
  readonly whole: boolean;
}

/** A due date that was revised stands in a column of its own. */
const DUE_FIELDS = ["due", "revisedDue", "originalDue"] as const;

function dateCell(tracker: Tracker, line: Line, fields: readonly string[], text: string): DateCell | null {
  const place = tracker.places.lines.get(line.id);
  if (!place) return null;
  let first: DateCell | null = null;
  for (const field of fields) {
    const cell = cellIn(place, field);
    if (cell === null) continue;
    const held = tracker.places.texts.get(cell) ?? "";
    const whole = tidyLine(held) === tidyLine(text);
    if (whole) return { field, cell, held, whole };
    first ??= { field, cell, held, whole };
  }
  return first;
}

/** Where a line's due date stands, or would stand; null when its table has no column for one. */
export function dueCell(tracker: Tracker, line: Line): DateCell | null {
  return dateCell(tracker, line, DUE_FIELDS, line.due.text);
}

/** Where a line's start stands; null when its table has no column for one. */
export function startCell(tracker: Tracker, line: Line): DateCell | null {
  return dateCell(tracker, line, ["start"], line.start.text);
}
