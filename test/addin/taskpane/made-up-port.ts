import { editGrids } from "../../../core/findings/edit-grids.js";
import type { CellEdit, FindingPlace } from "../../../core/findings/finding.js";
import type { Workbook } from "../../../core/grid/grid.js";
import type { WorkbookPlan } from "../../../core/report/workbook-plan.js";
import { CELL_IS_EDITED, HostTrouble, type AppliedEdits, type SheetChange, type WorkbookPort } from "../../../addin/taskpane/workbook-port.js";
import { PaneActions } from "../../../addin/taskpane/actions/pane-actions.js";
import type { PaneEvent } from "../../../addin/taskpane/state/pane-event.js";
import { FIRST_STATE, reduce, type PaneState } from "../../../addin/taskpane/state/pane-state.js";

/** A port over a workbook in memory, which a test can change as a user or a colleague would. */
export class MadeUpPort implements WorkbookPort {
  readonly kind = "excel";
  readonly plans: WorkbookPlan[] = [];
  readonly copies: string[] = [];
  readonly gone: FindingPlace[] = [];
  marked: readonly FindingPlace[] = [];
  /** A host whose new workbooks are files of their own has it. */
  saveNew?: NonNullable<WorkbookPort["saveNew"]>;
  readonly kept = new Map<string, string>();
  reads = 0;
  /** What the next read rejects with. */
  trouble: Error | null = null;
  /** Cells that the host does not let anybody change. */
  readonly locked = new Set<string>();
  /** The user is typing in a cell. */
  typing = false;
  /** Set, a read waits for it. */
  wait: Promise<void> | null = null;
  private listener: (change: SheetChange) => void = () => undefined;

  constructor(
    public workbook: Workbook,
    readonly file = "plan.xlsx",
  ) {}

  /** Somebody types on the sheet. */
  type(by: SheetChange["by"], edits: readonly CellEdit[] = []): void {
    this.workbook = editGrids(this.workbook, edits).source;
    this.listener({ sheet: "Plan", area: null, by });
  }

  sheets = () => Promise.resolve(this.workbook.grids.map(({ sheet }, index) => ({ name: sheet, hidden: false, active: index === 0 })));
  selection = () => (this.typing ? Promise.reject(new HostTrouble(CELL_IS_EDITED, "A cell is being edited.")) : Promise.resolve(null));

  read = async (): ReturnType<WorkbookPort["read"]> => {
    this.reads++;
    await this.wait;
    if (this.trouble !== null) throw this.trouble;
    return { file: this.file, workbook: this.workbook };
  };

  write = (plan: WorkbookPlan): Promise<{ made: string[] }> => {
    this.plans.push(plan);
    return Promise.resolve({ made: plan.sheets.map(({ name }) => name) });
  };

  apply = (edits: readonly CellEdit[]): Promise<AppliedEdits> => {
    const { source, refused } = editGrids(this.workbook, edits.filter(({ at }) => !this.locked.has(at.cell)));
    this.workbook = source;
    const whys = new Map([...refused.map((edit) => [edit.at.cell, edit.why] as const), ...[...this.locked].map((cell) => [cell, "The cell is locked."] as const)]);
    return Promise.resolve({ applied: edits.filter(({ at }) => !whys.has(at.cell)), refused: edits.flatMap((edit) => (whys.has(edit.at.cell) ? [{ edit, why: whys.get(edit.at.cell) ?? "" }] : [])) });
  };

  goTo = (place: FindingPlace): Promise<void> => Promise.resolve(void this.gone.push(place));
  mark = (places: readonly FindingPlace[]): Promise<number> => {
    const before = this.marked.length;
    this.marked = places;
    return Promise.resolve(before);
  };

  saveCopy = (name: string): Promise<void> => Promise.resolve(void this.copies.push(name));

  watch = (listener: (change: SheetChange) => void): (() => void) => {
    this.listener = listener;
    return () => (this.listener = () => undefined);
  };

  recall = (key: string): string | null => this.kept.get(key) ?? null;
  remember = (key: string, value: string): void => void this.kept.set(key, value);
}

/** A pane without views: its state after each event, and its actions. */
export function paneOn(port: WorkbookPort): { actions: PaneActions; state: () => PaneState; events: PaneEvent["type"][]; dispatch: (event: PaneEvent) => void } {
  let state = FIRST_STATE;
  const events: PaneEvent["type"][] = [];
  const dispatch = (event: PaneEvent): void => {
    events.push(event.type);
    state = reduce(state, event);
  };
  return { actions: new PaneActions(port, dispatch, () => state), state: () => state, events, dispatch };
}
