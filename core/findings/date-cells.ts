import type { Line, Tracker } from "../model/tracker.js";
import { tidyLine } from "../parse/tidy.js";
import { cellOf } from "./cell-of.js";

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
  const cells = fields.flatMap((field): DateCell[] => {
    const cell = cellOf(tracker, line, field);
    const held = (cell && tracker.places.texts.get(cell)) ?? "";
    return cell === null ? [] : [{ field, cell, held, whole: tidyLine(held) === tidyLine(text) }];
  });
  return cells.find(({ whole }) => whole) ?? cells[0] ?? null;
}

/** Where a line's due date stands, or would stand; null when its table has no column for one. */
export function dueCell(tracker: Tracker, line: Line): DateCell | null {
  return dateCell(tracker, line, DUE_FIELDS, line.due.text);
}

/** Where a line's start stands; null when its table has no column for one. */
export function startCell(tracker: Tracker, line: Line): DateCell | null {
  return dateCell(tracker, line, ["start"], line.start.text);
}
