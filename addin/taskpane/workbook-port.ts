import type { Area } from "../../core/grid/address.js";
import type { Workbook } from "../../core/grid/grid.js";
import type { CellEdit, FindingPlace } from "../../core/findings/finding.js";
import type { WorkbookPlan } from "../../core/report/workbook-plan.js";

/** A sheet as the pane offers it, before it is read. */
export interface SheetName {
  readonly name: string;
  readonly active: boolean;
  readonly hidden: boolean;
}

/** Where the user is in the workbook. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** What was read, and from what. */
export interface ReadResult {
  /** File name, for division and month; "" when the host does not know it. */
  readonly file: string;
  readonly workbook: Workbook;
}

export interface AppliedEdits {
  readonly applied: readonly CellEdit[];
  /** Cells that no longer held what the fix was made for, or could not be written, and why in a sentence. */
  readonly refused: readonly { readonly edit: CellEdit; readonly why: string }[];
}

/** What an edit on the sheet was, as far as the host tells. */
export interface SheetChange {
  readonly sheet: string;
  readonly area: Area | null;
  /** "us": this pane wrote it. "user": typed here. "colleague": somebody else (co-authoring), or not known. */
  readonly by: "us" | "user" | "colleague";
}

/** A failure that a person can do something about: what, and the way on, in one sentence. */
export class HostTrouble extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

/** The code of the trouble that passes by itself: somebody is typing in a cell, and Excel does nothing else until it is left. */
export const CELL_IS_EDITED = "InvalidOperationInCellEditMode";

/** Tells how far long work has come (0 to 1), and lets it be cancelled. */
export interface Work {
  readonly signal: AbortSignal;
  progress(share: number, what: string): void;
}

/**
 * What the pane needs of the place it runs in: Excel (addin/excel) or a plain browser (addin/standalone).
 * Read once, decide in core, write once. Every method may reject with HostTrouble; nothing else is thrown on purpose.
 */
export interface WorkbookPort {
  readonly kind: "excel" | "standalone";
  sheets(): Promise<readonly SheetName[]>;
  selection(): Promise<Selection | null>;
  /** The whole workbook, or the sheets named. Same workbook, same Grids, whatever the host. */
  read(sheets: readonly string[] | null, work: Work): Promise<ReadResult>;
  /** New sheets in the open workbook (Excel; never over a sheet that is there: a name that is taken gets " (2)"), or a new file to download (browser). Returns what was made, in words. */
  write(plan: WorkbookPlan, fileName: string, work: Work): Promise<{ readonly made: readonly string[] }>;
  /** Guarded: an edit is refused where the cell no longer holds `from`. In a browser the edits go into a copy of the file. */
  apply(edits: readonly CellEdit[], work: Work): Promise<AppliedEdits>;
  goTo(place: FindingPlace): Promise<void>;
  /**
   * Makes cells stand out, in place of those that it made stand out before: none takes every mark off. What cells hold and their own looks stay as they are.
   * Returns how many marks there were before.
   */
  mark(places: readonly FindingPlace[], work: Work): Promise<number>;
  /** Saves a copy of the workbook as a file. */
  saveCopy(fileName: string, work: Work): Promise<void>;
  /** Calls back on edits and on a change of selection until the returned function is called. */
  watch(listener: (change: SheetChange) => void, moved: (selection: Selection) => void): () => void;
  /** Where a new workbook is a file of its own: opens the one that `write` made last, in place of the file it was made from. */
  openMade?(work: Work): Promise<void>;
  /** Where a new workbook is a file of its own: saves one beside what is open, and gives its bytes. `openMade` knows nothing of it. */
  saveNew?(plan: WorkbookPlan, fileName: string, work: Work): Promise<Uint8Array>;
  /** Small settings of the user's own (columns by heading), kept by the host: never workbook content. */
  recall(key: string): string | null;
  remember(key: string, value: string): void;
}

