import type { FindingPlace } from "../../../core/findings/finding.js";
import { countThings } from "../parts/count-things.js";
import type { PaneEvent } from "../state/pane-event.js";
import type { PaneState } from "../state/pane-state.js";
import type { Selection, WorkbookPort } from "../workbook-port.js";
import { budgetCheckFileName } from "./file-names.js";
import type { WorkRunner } from "./run-work.js";
import { loadBudgetEngine, type WorkbookSession } from "./workbook-session.js";

/** What a person can do in the Budget tab. No figure is ever changed. */
export class BudgetActions {
  constructor(
    private readonly port: WorkbookPort,
    private readonly dispatch: (event: PaneEvent) => void,
    private readonly state: () => PaneState,
    private readonly runner: WorkRunner,
    private readonly session: WorkbookSession,
  ) {}

  /** Works out the tables of the workbook that is open. */
  workOut = async (): Promise<void> => {
    const { opened, reading, choices } = this.state().source;
    if (opened === null || reading === null) return;
    this.dispatch({ type: "budgets-asked" });
    await this.runner.run("Working out the tables of figures", async () => {
      this.dispatch({ type: "budgets-read", budgets: await this.session.workOutBudgets(opened, reading, choices) });
    });
  };

  chooseArea = async (budgetArea: Selection | null): Promise<void> => {
    this.dispatch({ type: "chosen", choices: { ...this.state().source.choices, budgetArea } });
    await this.workOut();
  };

  mark = async (places: readonly FindingPlace[]): Promise<void> => {
    await this.runner.run("Marking the cells", async (work) => {
      await this.port.mark(places, work);
      this.tell(`${countThings(places.length, "cell")} marked. Undo marks takes the marks off again.`);
    });
  };

  unmark = async (): Promise<void> => {
    await this.runner.run("Taking the marks off", async (work) => {
      const before = await this.port.mark([], work);
      this.tell(before === 0 ? "There were no marks." : `The marks are off. ${countThings(before, "cell")} as before.`);
    });
  };

  /** Saves what came of it as a workbook with live formulas. */
  saveCheck = async (): Promise<void> => {
    const { source: { opened }, budget: { read } } = this.state();
    if (opened === null || read === null) return;
    const name = budgetCheckFileName(opened.file);
    await this.runner.run("Making the workbook", async (work) => {
      const { budgetWorkbook } = await loadBudgetEngine();
      await this.port.saveNew?.(budgetWorkbook(read.report), name, work);
      this.tell(`Saved the check as ${name}.`);
    });
  };

  private tell(text: string): void {
    this.dispatch({ type: "told", notice: { kind: "success", text } });
  }
}
