import { cellOf } from "../../../core/findings/cell-of.js";
import type { CellEdit } from "../../../core/findings/finding.js";
import { isOurWorkbook } from "../../../core/findings/own-workbook.js";
import { STATUS_LABELS, STATUSES } from "../../../core/model/status.js";
import type { Line, Tracker } from "../../../core/model/tracker.js";
import { fieldEdits, type Drafts, type FormField } from "./form-field.js";

const STATUS_CHOICES = STATUSES.map((status) => STATUS_LABELS[status]);

const ASKED: readonly Pick<FormField, "field" | "label" | "kind" | "choices">[] = [
  { field: "status", label: "Status", kind: "choice", choices: STATUS_CHOICES },
  { field: "update", label: "Progress update", kind: "long" },
  { field: "cause", label: "Cause", kind: "long" },
  { field: "nextStep", label: "Next step", kind: "long" },
  { field: "nextStepBy", label: "Next step by", kind: "date" },
  { field: "proposedDue", label: "Proposed due", kind: "date" },
  { field: "reasonForChange", label: "Reason for change", kind: "long" },
  { field: "evidence", label: "Evidence", kind: "long" },
];

/** The fields that a line's table has a column for. In a table that is not ours the status is what is written there. */
export function lineFields(tracker: Tracker, line: Line): FormField[] {
  const ours = isOurWorkbook(tracker);
  return ASKED.flatMap((asked): FormField[] => {
    const cell = cellOf(tracker, line, asked.field);
    if (cell === null) return [];
    return [{ ...asked, kind: asked.kind === "choice" && !ours ? "short" : asked.kind, cell, text: tracker.places.texts.get(cell) ?? "" }];
  });
}

/** The edits that save a line, and in a tracker of ours the day of the update: `today`, as it is written in a cell. */
export function lineEdits(tracker: Tracker, line: Line, drafts: Drafts, today: string): CellEdit[] {
  const { file, sheet } = tracker.source;
  const edits = fieldEdits(lineFields(tracker, line), drafts, tracker.source);
  const day = isOurWorkbook(tracker) ? cellOf(tracker, line, "updatedOn") : null;
  const before = day === null ? "" : (tracker.places.texts.get(day) ?? "");
  return day === null || edits.length === 0 || before === today ? edits : [...edits, { at: { file, sheet, cell: day }, from: before, to: today }];
}
