import type { CellEdit } from "../../../core/findings/finding.js";
import type { BudgetsRead } from "../engine/budget-reading.js";
import type { Choices, Reading } from "../engine/choices.js";
import type { PaneEvent, WorkbookRead } from "../state/pane-event.js";
import type { PaneState } from "../state/pane-state.js";
import type { AppliedEdits, ReadResult, Selection, SheetName, Work, WorkbookPort } from "../workbook-port.js";
import { breathe, stopIfCancelled } from "./run-work.js";
import { today } from "./today.js";

/** Loaded once the pane is on the screen. */
export const loadEngine = () => import(/* webpackChunkName: "engine" */ "../engine/engine.js");

/** Loaded once somebody opens the Budget tab. */
export const loadBudgetEngine = () => import(/* webpackChunkName: "budget" */ "../engine/budget-engine.js");

/** The open workbook: read, understood, edited and read again, each within work that is under way. */
export class WorkbookSession {
  constructor(
    private readonly port: WorkbookPort,
    private readonly dispatch: (event: PaneEvent) => void,
    private readonly state: () => PaneState,
  ) {}

  /** Reads the workbook and makes of it what it can. `fresh`: it is another one, about which nothing has been said yet. */
  async read(work: Work, fresh: boolean): Promise<ReadResult> {
    const opened = await this.port.read(null, work);
    stopIfCancelled(work);
    work.progress(0.6, "Recognising its tables");
    await breathe();
    const [sheets, selection] = [await this.port.sheets(), await this.port.selection()];
    const { choices } = this.state().source;
    const own = fresh ? { ...choices, legend: {}, asOf: "", area: null, budgetArea: null } : choices;
    if (fresh) this.dispatch({ type: "chosen", choices: own });
    const read = await this.understand(opened, sheets, selection, own);
    stopIfCancelled(work);
    this.dispatch({ type: "workbook-read", read, fresh });
    return opened;
  }

  /** Recognises and checks what was read, as a person has said. */
  async understand(opened: ReadResult, sheets: readonly SheetName[], selection: Selection | null, choices: Choices): Promise<WorkbookRead> {
    const { readPlan, partToConvert, returnPlaces } = await loadEngine();
    const { source: { accepted }, tab } = this.state();
    const reading = readPlan(opened, choices, accepted, today());
    const part = partToConvert(opened, choices.area, reading.ours);
    const themes = [...new Set(reading.trackers.flatMap(({ lines }) => lines.map(({ theme }) => theme)))].filter((theme) => theme !== "");
    return {
      ...{ opened, sheets, selection, reading, part: part && readPlan(part, choices, accepted, today()) },
      form: reading.ours ? returnPlaces(opened.workbook, themes) : null,
      budgets: tab === "budget" ? await this.workOutBudgets(opened, reading, choices) : null,
    };
  }

  /** The tables of figures, worked out: only where somebody looks at them, for it takes a while. */
  async workOutBudgets(opened: ReadResult, reading: Reading, choices: Choices): Promise<BudgetsRead> {
    const { readBudgets } = await loadBudgetEngine();
    return readBudgets(opened, reading, choices, this.state().source.accepted);
  }

  /** Applies edits, reads what the workbook holds now, and keeps what takes them back. */
  async apply(edits: readonly CellEdit[], title: string, work: Work): Promise<AppliedEdits> {
    if (edits.length === 0) return { applied: [], refused: [] };
    const applied = await this.port.apply(edits, work);
    await this.read(work, false);
    await this.rememberUndo(applied.applied, title);
    return applied;
  }

  /** Keeps what takes edits back, from what their cells show now. */
  async rememberUndo(applied: readonly CellEdit[], title: string): Promise<void> {
    const { undoOf } = await loadEngine();
    const { opened } = this.state().source;
    if (opened !== null && applied.length > 0) this.dispatch({ type: "edits-made", step: { title, edits: undoOf(applied, opened.workbook) } });
  }
}
