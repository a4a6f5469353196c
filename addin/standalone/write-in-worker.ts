import type { WorkbookPlan } from "../../core/report/workbook-plan.js";
import { packPlan } from "./plan-message.js";
import { HostTrouble, type Work } from "../taskpane/workbook-port.js";

type Answer = { readonly bytes: Uint8Array } | { readonly trouble: string };

/** Waits for its next plan; ended when work is cancelled or fails. */
let waiting: Worker | null = null;

function newWorker(): Worker {
  return new Worker(new URL("./plan-worker.ts", import.meta.url));
}

/** Loads the writer ahead of its first use. */
export function prepareWriter(): void {
  if (waiting !== null) return;
  waiting = newWorker();
  waiting.postMessage(null);
}

/** The bytes of a new workbook. Rejects with HostTrouble when it cannot be written, or is cancelled. */
export function writeInWorker(plan: WorkbookPlan, { signal }: Work): Promise<Uint8Array> {
  const worker = waiting ?? newWorker();
  waiting = null;
  const listening = new AbortController();
  return new Promise<Uint8Array>((resolve, reject) => {
    const give = (bytes: Uint8Array): void => {
      waiting = worker;
      resolve(bytes);
    };
    const fail = (code: string, message: string): void => {
      worker.terminate();
      reject(new HostTrouble(code, message));
    };
    const { signal: heard } = listening;
    signal.addEventListener("abort", () => fail("cancelled", "Cancelled. Nothing was made."), { signal: heard });
    worker.addEventListener("error", () => fail("writer-missing", "The part that writes workbooks could not be loaded. Load this page again, and try once more."), { signal: heard });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => ("bytes" in data ? give(data.bytes) : fail("not-written", `The workbook could not be written: ${data.trouble}. The file you opened is as it was.`)), { signal: heard });
    worker.postMessage(packPlan(plan));
  }).finally(() => listening.abort());
}
