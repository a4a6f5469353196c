import { MOVEMENT_KINDS, NO, YES, type MovementKind } from "../consolidate/summary-columns.js";
import type { DueMoved, LineName, Movement } from "../consolidate/summary.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { STATUS_LABELS, type Status } from "../model/status.js";

/** One row of table Movement: a line, what moved, and how it stood the month before. */
export interface MovementRow extends LineName {
  readonly kind: MovementKind;
  readonly from?: CalendarDate | string;
  readonly to?: CalendarDate | string;
  readonly days?: number;
  readonly times?: number;
  readonly approvedBy?: string;
  readonly approvedOn?: string;
  readonly before?: Partial<LineName>;
  readonly likeness?: number;
  /** "" where the question is asked and nobody has answered yet. */
  readonly same?: string;
}

/** Rows in the order of the sheet: what a person has to say something about first. */
export function movementTableRows(movement: Movement): MovementRow[] {
  const { doubtful, statusChanges, reopened, slipped, rebaselined, added, vanished, reworded, updateUnchanged } = movement;
  return [
    ...doubtful.map(({ candidate, likeness, confirmed, ...line }): MovementRow => ({ ...line, kind: "doubtful", likeness, before: candidate, same: confirmed === undefined ? "" : confirmed ? YES : NO })),
    ...statusChanges.map((line) => statusRow("statusChanges", line)),
    ...reopened.map((line) => statusRow("reopened", line)),
    ...slipped.map((line): MovementRow => ({ ...line, kind: "slipped" })),
    ...rebaselined.map((line: DueMoved & { approvedBy: string; approvedOn: string }): MovementRow => ({ ...line, kind: "rebaselined" })),
    ...added.map((line): MovementRow => ({ ...line, kind: "added" })),
    ...vanished.map((line): MovementRow => ({ ...line, kind: "vanished" })),
    ...reworded.map((line): MovementRow => ({ ...line, kind: "reworded" })),
    ...updateUnchanged.map((line): MovementRow => ({ ...line, kind: "updateUnchanged" })),
  ];
}

function statusRow(kind: MovementKind, line: LineName & { readonly from: Status; readonly to: Status }): MovementRow {
  return { ...line, kind, from: STATUS_LABELS[line.from], to: STATUS_LABELS[line.to] };
}

export interface MovementCount {
  readonly kind: MovementKind;
  readonly lines: number;
}

/** How many of each kind there are, in the order of the sheet. */
export function movementCounts(movement: Movement): MovementCount[] {
  return (Object.keys(MOVEMENT_KINDS) as MovementKind[]).map((kind) => ({ kind, lines: movement[kind].length }));
}
