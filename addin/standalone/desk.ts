import type { FindingPlace } from "../../core/findings/finding.js";
import type { Workbook } from "../../core/grid/grid.js";

/** A file that is open in the page, and what has been done to it since. */
export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  /** An .xlsx or .xlsm: its cells can be patched. */
  readonly patchable: boolean;
  /** Cells changed since it was opened, and not saved as a copy yet. */
  readonly changed: number;
}

/** The cells that the sheet view shows as chosen. */
export interface Shown {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The other end of what is selected; the same cell when one is. */
  readonly toRow: number;
  readonly toColumn: number;
}

export interface DeskState {
  readonly file: OpenFile | null;
  /** Cells that stand out: what their files hold knows nothing of it. */
  readonly marks: readonly FindingPlace[];
  readonly shown: Shown | null;
  /** The workbook that was made last. */
  readonly made: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** What lies open in the page. Views follow it; the port changes it. */
export class Desk {
  private state: DeskState = { file: null, marks: [], shown: null, made: null };
  private readonly listeners = new Set<() => void>();

  now = (): DeskState => this.state;

  change(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}
