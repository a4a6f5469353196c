import { HostTrouble, type Work } from "../workbook-port.js";
import type { Notice } from "../state/notice.js";
import type { PaneEvent } from "../state/pane-event.js";

/** Throws out of long work that has been cancelled. */
export function stopIfCancelled({ signal }: Work): void {
  if (signal.aborted) throw new Error("Cancelled.");
}

/** Lets the pane show what has changed before work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does one piece of long work at a time, shows how far it has come, lets it be cancelled, and says in a sentence what went wrong. */
export class WorkRunner {
  private current: AbortController | null = null;

  constructor(private readonly dispatch: (event: PaneEvent) => void) {}

  get busy(): boolean {
    return this.current !== null;
  }

  cancel(): void {
    this.current?.abort();
  }

  /** What the work gives; null when it failed, was cancelled, or other work is under way. */
  async run<Result>(what: string, task: (work: Work) => Promise<Result>): Promise<Result | null> {
    if (this.current !== null) return null;
    const controller = new AbortController();
    this.current = controller;
    this.dispatch({ type: "work-began", what });
    await breathe();
    try {
      return await task({ signal: controller.signal, progress: (share, now) => this.dispatch({ type: "work-moved", share, what: now }) });
    } catch (error) {
      this.dispatch({ type: "told", notice: noticeOf(error, controller.signal) });
      return null;
    } finally {
      this.current = null;
      this.dispatch({ type: "work-ended" });
    }
  }
}

/** What was cancelled is no failure; a host may say what became of it. */
function noticeOf(error: unknown, { aborted }: AbortSignal): Notice {
  if (aborted) return { kind: "info", text: error instanceof HostTrouble ? error.message : "Cancelled." };
  return { kind: "error", text: troubleText(error) };
}

/** A sentence for a person: what was thrown on purpose says it itself. */
function troubleText(error: unknown): string {
  if (error instanceof HostTrouble || (error instanceof Error && error.name === "UnreadableFile")) return error.message;
  return `Something went wrong that Goldthread did not expect: ${error instanceof Error ? error.message : String(error)}. Nothing else was changed. Try again; if it happens again, tell whoever looks after Goldthread.`;
}
