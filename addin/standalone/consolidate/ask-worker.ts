import { HostTrouble, type Work } from "../../taskpane/workbook-port.js";
import type { FileFate, MonthAnswer, MonthRequest } from "./engine/month-request.js";

/** An answer that ends a request. */
export type LastAnswer = Extract<MonthAnswer, { readonly is: "view" | "made" }>;

/** What a worker was ended over: a file that took longer than so many seconds. */
interface TooSlow {
  readonly is: "too slow";
  readonly id: number;
  readonly seconds: number;
}

/** Asks the month's worker. */
export interface MonthEngine {
  ask(request: MonthRequest, work: Work, fileRead: (id: number, fate: FileFate) => void): Promise<LastAnswer>;
  /** Lets go of all that was read. */
  end(): void;
}

/**
 * The worker keeps what it has read for the next request. Cancelling ends it, wherever it is: the next request begins anew.
 * A file over its time ends it as well: the request begins anew without that file.
 */
export function monthEngine(): MonthEngine {
  let worker: Worker | null = null;
  const tooSlow = new Map<number, number>();
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    end,
    async ask(request, work, fileRead) {
      for (;;) {
        worker ??= new Worker(new URL("./consolidate-worker.ts", import.meta.url));
        const answer = await askOnce(worker, { ...request, tooSlow }, work, fileRead, end);
        if (answer.is !== "too slow") return answer;
        tooSlow.set(answer.id, answer.seconds);
      }
    },
  };
}

function askOnce(asked: Worker, request: MonthRequest, { signal, progress }: Work, fileRead: (id: number, fate: FileFate) => void, end: () => void): Promise<LastAnswer | TooSlow> {
  const listening = new AbortController();
  const { signal: heard } = listening;
  let clock: ReturnType<typeof setTimeout> | undefined;
  return new Promise<LastAnswer | TooSlow>((resolve, reject) => {
    const fail = (code: string, message: string): void => reject(new HostTrouble(code, message));
    signal.addEventListener("abort", () => {
      end();
      fail("cancelled", "Cancelled. Nothing was made.");
    }, { signal: heard });
    asked.addEventListener("error", () => {
      end();
      fail("worker-missing", "The part that consolidates could not be loaded. Load this page again, and try once more.");
    }, { signal: heard });
    const tellFile = (id: number, fate: FileFate): void => {
      fileRead(id, fate);
      if (fate.is !== "being read") return;
      const { seconds } = fate;
      clock = setTimeout(() => {
        end();
        resolve({ is: "too slow", id, seconds });
      }, seconds * 1000);
    };
    asked.addEventListener("message", ({ data }: MessageEvent<MonthAnswer>) => {
      clearTimeout(clock);
      if (data.is === "moved") progress(data.share, data.what);
      else if (data.is === "file") tellFile(data.id, data.fate);
      else if (data.is === "trouble") fail("not-done", data.message);
      else resolve(data);
    }, { signal: heard });
    asked.postMessage(request);
  }).finally(() => {
    clearTimeout(clock);
    listening.abort();
  });
}
