import type { Acceptance, CellEdit, Finding, FindingPlace } from "../../../core/findings/finding.js";
import type { Status } from "../../../core/model/status.js";
import { fold } from "../../../core/parse/tidy.js";
import type { PreparedFixes } from "../engine/make-fixes.js";
import type { Choices } from "../engine/choices.js";
import type { PaneEvent } from "../state/pane-event.js";
import type { PaneState } from "../state/pane-state.js";
import { CELL_IS_EDITED, HostTrouble, type AppliedEdits, type Selection, type Work, type WorkbookPort } from "../workbook-port.js";
import { countItems, countLines } from "../parts/count-found.js";
import { countThings } from "../parts/count-things.js";
import { chosenTrackers } from "../convert/found-tables.js";
import { BudgetActions } from "./budget-actions.js";
import { trackerFileName } from "./file-names.js";
import { KEPT, recallAcceptances, recallRecord } from "./kept.js";
import { stopIfCancelled, WorkRunner } from "./run-work.js";
import { loadEngine, WorkbookSession } from "./workbook-session.js";

/** How long the sheet must have been left alone before it is checked again, in milliseconds. */
const LIVE_CHECK_AFTER = 800;

/** Of two faults in one cell each has its round; more would be two rules that undo each other. */
const MOST_ROUNDS = 5;

/** What a person can do in the pane: reads by the port, decides in core, writes by the port, and tells the state. */
export class PaneActions {
  private readonly runner: WorkRunner;
  private readonly session: WorkbookSession;
  readonly budget: BudgetActions;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly port: WorkbookPort,
    private readonly dispatch: (event: PaneEvent) => void,
    private readonly state: () => PaneState,
  ) {
    this.runner = new WorkRunner(dispatch);
    this.session = new WorkbookSession(port, dispatch, state);
    this.budget = new BudgetActions(port, dispatch, state, this.runner, this.session);
  }

  /** Recalls what was kept, and follows the workbook until the returned function is called. */
  start(): () => void {
    this.dispatch({ type: "recalled", columns: recallRecord(this.port, KEPT.columns), accepted: recallAcceptances(this.port), by: this.port.recall(KEPT.by) ?? "" });
    void loadEngine();
    const stop = this.port.watch(({ by }) => this.changed(by), (selection) => this.dispatch({ type: "selection-moved", selection }));
    return () => {
      clearTimeout(this.waiting);
      stop();
    };
  }

  cancel = (): void => this.runner.cancel();

  run<Result>(what: string, task: (work: Work) => Promise<Result>): Promise<Result | null> {
    return this.runner.run(what, task);
  }

  /** Reads the workbook, as another one. */
  open = async (): Promise<void> => {
    await this.run("Reading the workbook", (work) => this.session.read(work, true));
  };

  /** Goes on with the tracker that was just made. */
  openMade = async (): Promise<void> => {
    await this.run("Opening the new tracker", async (work) => {
      await this.port.openMade?.(work);
      await this.session.read(work, true);
      this.dispatch({ type: "tab-chosen", tab: "check" });
    });
  };

  /** Reads the workbook again, as it is now. */
  refresh = async (): Promise<void> => {
    await this.run("Reading the workbook again", (work) => this.session.read(work, false));
  };

  goTo = async (place: FindingPlace): Promise<void> => {
    await this.run("Going to the cell", () => this.port.goTo(place));
  };

  chooseColumn = async (heading: string, field: string): Promise<void> => {
    const { choices } = this.state().source;
    const columns = { ...choices.columns, [fold(heading)]: field };
    this.port.remember(KEPT.columns, JSON.stringify(columns));
    await this.choose({ ...choices, columns });
  };

  chooseStatus = async (shown: string, status: Status): Promise<void> => {
    const { choices } = this.state().source;
    await this.choose({ ...choices, legend: { ...choices.legend, [shown]: status } });
  };

  chooseAsOf = async (asOf: string): Promise<void> => this.choose({ ...this.state().source.choices, asOf });

  chooseArea = async (area: Selection | null): Promise<void> => this.choose({ ...this.state().source.choices, area });

  /** Makes the structured tracker of the tables that are ticked. */
  convert = async (): Promise<void> => {
    const { source, convert } = this.state();
    const reading = source.part ?? source.reading;
    if (reading === null || source.opened === null) return;
    const file = source.opened.file;
    await this.run("Making the tracker", async (work) => {
      const trackers = chosenTrackers(reading, convert.left);
      const { structuredTracker } = await loadEngine();
      const plan = structuredTracker(trackers, reading.asOf.date);
      stopIfCancelled(work);
      const { made } = await this.port.write(plan, trackerFileName(file), work);
      this.dispatch({ type: "converted", made: { names: made, lines: countLines(trackers), items: countItems(trackers) } });
      if (this.port.kind === "excel") await this.session.read(work, false);
    });
  };

  /** Makes one fix. */
  fix = async (finding: Finding): Promise<void> => {
    await this.run("Fixing", async (work) => {
      const { oneFix } = await loadEngine();
      const fresh = await this.port.read(null, work);
      const prepared = oneFix(fresh.workbook, finding);
      const applied = await this.session.apply(prepared.edits, finding.fix?.title ?? finding.name, work);
      this.tellFixes(fixesMade(prepared, applied), prepared, applied);
    });
  };

  /** Makes every fix that keeps the meaning. */
  fixAllSafe = async (): Promise<void> => {
    await this.run("Fixing what is safe", async (work) => {
      const { safeFixes } = await loadEngine();
      const edits: CellEdit[] = [];
      let made = 0;
      for (let round = 1; ; round++) {
        const prepared = safeFixes((await this.port.read(null, work)).workbook, this.findings());
        stopIfCancelled(work);
        const applied = prepared.edits.length === 0 ? NOTHING_APPLIED : await this.port.apply(prepared.edits, work);
        made += fixesMade(prepared, applied);
        edits.push(...applied.applied);
        if (prepared.edits.length > 0) await this.session.read(work, false);
        if (applied.applied.length > 0 && round < MOST_ROUNDS) continue;
        await this.session.rememberUndo(edits, "Fix all safe");
        // What was refused before this round was tried again in it.
        return this.tellFixes(made, prepared, applied);
      }
    });
  };

  /** Lets a finding stand: on sheet Findings of a tracker of ours, else among what the host keeps. */
  accept = async (finding: Finding, acceptance: Acceptance): Promise<void> => {
    const { opened, accepted } = this.state().source;
    if (opened === null || finding.key === undefined) return;
    const { key } = finding;
    this.port.remember(KEPT.by, acceptance.by);
    await this.run("Accepting", async (work) => {
      const { acceptEdits } = await loadEngine();
      const edits = this.state().source.reading?.ours ? acceptEdits((await this.port.read(null, work)).workbook, opened.file, finding, acceptance) : null;
      if (edits === null) {
        const kept = { ...accepted, [key]: acceptance };
        this.port.remember(KEPT.accepted, JSON.stringify(kept));
        this.dispatch({ type: "accepted-kept", accepted: kept });
        await this.session.read(work, false);
      } else this.tellRefused(await this.session.apply(edits, `Accept ${finding.name}`, work));
      this.dispatch({ type: "accept-opened", key: null });
      this.dispatch({ type: "told", notice: { kind: "success", text: "Accepted. It stands as accepted until what it is about changes." } });
    });
  };

  /** Takes the last edits of ours back, where the cells still hold them. */
  undo = async (): Promise<void> => {
    const step = this.state().check.undo.at(-1);
    if (step === undefined) return;
    await this.run("Undoing", async (work) => {
      const result = await this.port.apply(step.edits, work);
      this.dispatch({ type: "edits-undone" });
      await this.session.read(work, false);
      const details = result.refused.map(({ edit, why }) => `${edit.at.cell}: ${why}`);
      const text = `Undone: ${step.title}. ${countThings(result.applied.length, "cell")} as before.`;
      this.dispatch({ type: "told", notice: details.length === 0 ? { kind: "success", text } : { kind: "info", text: `${text} ${countThings(details.length, "cell")} left alone, because somebody has changed them since.`, details } });
    });
  };

  /** Writes edits of a form. `done` says what was saved. */
  save = async (edits: readonly CellEdit[], title: string, done: string): Promise<boolean> => {
    const saved = await this.run("Saving", async (work) => {
      const applied = await this.session.apply(edits, title, work);
      if (applied.refused.length > 0) this.tellRefused(applied);
      else this.dispatch({ type: "told", notice: { kind: "success", text: done } });
      return applied.refused.length === 0;
    });
    return saved === true;
  };

  saveCopy = async (fileName: string): Promise<void> => {
    await this.run("Saving a copy", async (work) => {
      await this.port.saveCopy(fileName, work);
      this.dispatch({ type: "told", notice: { kind: "success", text: `Saved a copy as ${fileName}.` } });
    });
  };

  private async choose(choices: Choices): Promise<void> {
    this.dispatch({ type: "chosen", choices });
    const { opened, sheets, selection } = this.state().source;
    if (opened === null) return;
    await this.run("Reading it your way", async () => {
      this.dispatch({ type: "workbook-read", read: await this.session.understand(opened, sheets, selection, choices), fresh: false });
    });
  }

  private findings(): readonly Finding[] {
    return this.state().source.reading?.trackers.flatMap(({ findings }) => findings) ?? [];
  }

  private tellFixes(made: number, prepared: PreparedFixes, applied: AppliedEdits): void {
    const left = prepared.refused.length + prepared.chosen.length - fixesMade(prepared, applied);
    const details = [...prepared.refused.map(({ finding, why }) => `${finding.at.cell}: ${why}`), ...applied.refused.map(({ edit, why }) => `${edit.at.cell}: ${why}`)];
    const text = made === 0 ? "Nothing was changed." : `${countThings(made, "fix", "fixes")} made.`;
    this.dispatch({ type: "told", notice: left === 0 ? { kind: "success", text } : { kind: "info", text: `${text} ${countThings(left, "fix", "fixes")} left alone:`, details } });
  }

  private tellRefused({ refused }: AppliedEdits): void {
    if (refused.length > 0) this.dispatch({ type: "told", notice: { kind: "error", text: "Not everything was saved: the sheet has changed since it was read. Look at it and try again.", details: refused.map(({ edit, why }) => `${edit.at.cell}: ${why}`) } });
  }

  /** The user's own edits are checked once the sheet is left alone; a colleague's ask for a refresh. */
  private changed(by: "us" | "user" | "colleague"): void {
    if (by === "colleague") this.dispatch({ type: "colleague-changed" });
    if (by !== "user" || this.state().source.opened === null) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.checkAgain(), LIVE_CHECK_AFTER);
  }

  /** Later, while other work goes on or the user is typing in the next cell already: that is no trouble to tell of. */
  private async checkAgain(): Promise<void> {
    if (this.runner.busy || (await this.isTypedIn())) this.changed("user");
    else await this.run("Checking your changes", (work) => this.session.read(work, false));
  }

  private async isTypedIn(): Promise<boolean> {
    try {
      await this.port.selection();
      return false;
    } catch (error) {
      return error instanceof HostTrouble && error.code === CELL_IS_EDITED;
    }
  }
}

const NOTHING_APPLIED: AppliedEdits = { applied: [], refused: [] };

/** How many of the fixes every one of their cells has taken. */
function fixesMade({ chosen }: PreparedFixes, { refused }: AppliedEdits): number {
  const place = ({ at }: CellEdit): string => `${at.sheet}!${at.cell}`;
  const untouched = new Set(refused.map(({ edit }) => place(edit)));
  return chosen.filter(({ fix }) => !fix.edits.some((edit) => untouched.has(place(edit)))).length;
}
