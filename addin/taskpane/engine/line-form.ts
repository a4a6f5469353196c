import type { Line, Tracker } from "../../../core/model/tracker.js";
import { cellOf } from "../../../core/findings/cell-of.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import { parseArea } from "../../../core/grid/address.js";

/** A field of a line that an officer fills in each month. */
export interface LineField {
  readonly field: string;
  readonly label: string;
  readonly kind: "status" | "long" | "short" | "date";
  /** Where it stands, and what the sheet shows there. */
  readonly cell: string;
  readonly text: string;
}

const ASKED: readonly Pick<LineField, "field" | "label" | "kind">[] = [
  { field: "status", label: "Status", kind: "status" },
  { field: "update", label: "Progress update", kind: "long" },
  { field: "cause", label: "Cause", kind: "long" },
  { field: "nextStep", label: "Next step", kind: "long" },
  { field: "nextStepBy", label: "Next step by", kind: "date" },
  { field: "proposedDue", label: "Proposed due", kind: "date" },
  { field: "reasonForChange", label: "Reason for change", kind: "long" },
  { field: "evidence", label: "Evidence", kind: "long" },
];

/** The fields that a line's table has a column for. In a table that is not ours the status is what is written there. */
export function lineFields(tracker: Tracker, line: Line): LineField[] {
  const ours = isOurWorkbook(tracker);
  return ASKED.flatMap(({ field, label, kind }): LineField[] => {
    const cell = cellOf(tracker, line, field);
    if (cell === null) return [];
    return [{ field, label, kind: kind === "status" && !ours ? "short" : kind, cell, text: tracker.places.texts.get(cell) ?? "" }];
  });
}

/** The line that stands in a row; the last above it where none does. */
export function lineInRow(trackers: readonly Tracker[], sheet: string, row: number): { readonly tracker: Tracker; readonly line: Line } | null {
  let found: { readonly tracker: Tracker; readonly line: Line } | null = null;
  let best = 0;
  for (const tracker of trackers) {
    for (const line of tracker.lines) {
      const place = tracker.places.lines.get(line.id);
      const rows = isOurWorkbook(tracker) ? [] : line.at.flatMap(({ cells }) => parseArea(cells)?.top ?? []);
      for (const top of [place?.row ?? 0, ...rows]) {
        if (place?.sheet === sheet && top <= row && top > best) {
          best = top;
          found = { tracker, line };
        }
      }
    }
  }
  return found;
}
