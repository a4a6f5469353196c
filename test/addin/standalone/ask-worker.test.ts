import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { monthEngine } from "../../../addin/standalone/consolidate/ask-worker.js";
import type { FileFate, MonthAnswer, MonthRequest } from "../../../addin/standalone/consolidate/engine/month-request.js";
import { TODAY } from "./month-of-files.js";

/** A worker that answers as a test says, and knows what it was asked and whether it was ended. */
class MadeUpWorker extends EventTarget {
  static all: MadeUpWorker[] = [];
  readonly asked: MonthRequest[] = [];
  ended = false;

  constructor() {
    super();
    MadeUpWorker.all.push(this);
  }

  postMessage(request: MonthRequest): void {
    this.asked.push(structuredClone(request));
  }

  terminate(): void {
    this.ended = true;
  }

  tells(answer: MonthAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data: answer }));
  }
}

const REQUEST: MonthRequest = { files: [], last: [], template: null, asOf: null, today: TODAY, wants: "workbook" };
const MADE: MonthAnswer = { is: "made", made: { name: "summary.xlsx", bytes: new Uint8Array() } };
const beingRead = (id: number): MonthAnswer => ({ is: "file", id, fate: { is: "being read", seconds: 60 } });

beforeEach(() => {
  MadeUpWorker.all = [];
  vi.useFakeTimers();
  vi.stubGlobal("Worker", MadeUpWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function ask() {
  const told: [number, FileFate["is"]][] = [];
  const answer = monthEngine().ask(REQUEST, { signal: new AbortController().signal, progress: () => undefined }, (id, fate) => void told.push([id, fate.is]));
  return { answer, told };
}

it("ends a worker over a file that takes too long, and asks another without that file", async () => {
  const { answer, told } = ask();
  const [first] = MadeUpWorker.all;
  first?.tells(beingRead(1));
  first?.tells({ is: "file", id: 1, fate: { is: "return", lines: 3 } });
  first?.tells(beingRead(2));
  await vi.advanceTimersByTimeAsync(59_999);
  expect(first?.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(first?.ended).toBe(true);
  const [, second] = MadeUpWorker.all;
  expect(second?.asked).toEqual([{ ...REQUEST, tooSlow: new Map([[2, 60]]) }]);
  second?.tells(MADE);
  expect(await answer).toEqual(MADE);
  expect(told).toEqual([[1, "being read"], [1, "return"], [2, "being read"]]);
});

it("counts each file's time alone, and none once they are read", async () => {
  const { answer } = ask();
  const [worker] = MadeUpWorker.all;
  for (let id = 1; id <= 3; id++) {
    worker?.tells(beingRead(id));
    await vi.advanceTimersByTimeAsync(40_000);
  }
  worker?.tells({ is: "file", id: 3, fate: { is: "return", lines: 3 } });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(MadeUpWorker.all).toEqual([worker]);
  worker?.tells(MADE);
  expect(await answer).toEqual(MADE);
});
