import type { Selection } from "../workbook-port.js";
import type { AsOf } from "../../../core/model/as-of.js";
import type { Acceptance } from "../../../core/findings/finding.js";
import type { Status } from "../../../core/model/status.js";
import type { Tracker } from "../../../core/model/tracker.js";

/** What a person has said in the pane of how a workbook is read. */
export interface Choices {
  /** Columns by their headings, folded, to fields: remembered from workbook to workbook. */
  readonly columns: Readonly<Record<string, string>>;
  /** What colours and words of a status mean, for this workbook. */
  readonly legend: Readonly<Record<string, Status>>;
  /** ISO 8601; "" leaves it to the workbook. */
  readonly asOf: string;
  /** Where to look for tables to convert: the whole workbook, or these cells. */
  readonly area: Selection | null;
  /** Where to look for tables of figures, likewise. */
  readonly budgetArea: Selection | null;
}

export const NO_CHOICES: Choices = { columns: {}, legend: {}, asOf: "", area: null, budgetArea: null };

/** What a workbook says, with what the rules find in it. */
export interface Reading {
  /** One for each sheet. */
  readonly trackers: readonly Tracker[];
  readonly asOf: AsOf;
  /** It is a structured tracker of ours. */
  readonly ours: boolean;
  /** Digest of its lines; "" when it is not ours. */
  readonly digest: string;
}

/** Findings that may stand in workbooks that are not ours, by key; those of ours are kept on their own sheet. */
export type KeptAcceptances = Readonly<Record<string, Acceptance>>;
