import { HostTrouble, type Work } from "../../taskpane/workbook-port.js";
import type { FileFate, MonthAnswer, MonthRequest } from "./engine/month-request.js";

/** An answer that ends a request. */
export type LastAnswer = Extract<MonthAnswer, { readonly is: "view" | "made" }>;

/** Asks the month's worker. */
export interface MonthEngine {
  ask(request: MonthRequest, work: Work, fileRead: (id: number, fate: FileFate) => void): Promise<LastAnswer>;
  /** Lets go of all that was read. */
  end(): void;
}

/** The worker keeps what it has read for the next request. Cancelling ends it, wherever it is: the next request begins anew. */
export function monthEngine(): MonthEngine {
  let worker: Worker | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    end,
    ask(request, { signal, progress }, fileRead) {
      const asked = (worker ??= new Worker(new URL("./consolidate-worker.ts", import.meta.url)));
      const listening = new AbortController();
      const { signal: heard } = listening;
      return new Promise<LastAnswer>((resolve, reject) => {
        const fail = (code: string, message: string): void => reject(new HostTrouble(code, message));
        signal.addEventListener("abort", () => {
          end();
          fail("cancelled", "Cancelled. Nothing was made.");
        }, { signal: heard });
        asked.addEventListener("error", () => {
          end();
          fail("worker-missing", "The part that consolidates could not be loaded. Load this page again, and try once more.");
        }, { signal: heard });
        asked.addEventListener("message", ({ data }: MessageEvent<MonthAnswer>) => {
          if (data.is === "moved") progress(data.share, data.what);
          else if (data.is === "file") fileRead(data.id, data.fate);
          else if (data.is === "trouble") fail("not-done", data.message);
          else resolve(data);
        }, { signal: heard });
        asked.postMessage(request);
      }).finally(() => listening.abort());
    },
  };
}
