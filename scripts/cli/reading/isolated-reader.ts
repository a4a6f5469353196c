import { Worker } from "node:worker_threads";
import { DEFAULT_LIMITS } from "../../../core/settings/limits.js";
import type { Settings } from "../../../core/settings/settings.js";
import { count, tookTooLong } from "../../../files/limits.js";
import type { Attempt } from "../attempt.js";
import { CommandError } from "../command-error.js";
import type { FileReader, Job, JobKind, Jobs } from "./file-reader.js";
import { roomFor, watchMemory } from "./memory-watch.js";
import type { JobMessage, WorkerMessage, WorkerStart } from "./worker-messages.js";

/** Our own worker: the module beside this one. */
const ENTRY = new URL("./reading-worker.js", import.meta.url);

/** Room for what a file leaves behind while it is read, so that it need not be cleared away so often. */
const YOUNG_MEGABYTES = 96;

/** A worker, and what it has been told. */
interface Running {
  readonly worker: Worker;
  readonly memory: number;
  /** Whether it got so far as to take jobs. */
  isReady: boolean;
  /** The settings that it was sent last. */
  settings: Settings | null;
}

/** A job and who waits for its answer. */
interface Asked {
  readonly job: Job;
  readonly answer: (answer: Attempt<unknown>) => void;
  readonly fail: (error: unknown) => void;
}

/** So many jobs a worker is sent: the one that it is doing, and the next few, so that it need not wait for this thread, which may be at work itself. */
export const AT_ONCE = 8;

/** Reads files one after the other in a worker thread, with a time limit and a memory limit for each file. The worker is replaced when it dies or is ended; it never keeps the process alive. */
export class IsolatedReader implements FileReader {
  readonly width = 1;
  #running: Running | null = null;
  /** Not sent yet. */
  readonly #waiting: Asked[] = [];
  /** Sent, and not answered; the worker is at the first. */
  readonly #sent: Asked[] = [];
  #unwatch: () => void = () => undefined;

  constructor(private readonly entry: URL = ENTRY) {}

  begin(kind: JobKind): void {
    this.#running ??= this.#start(kind, DEFAULT_LIMITS.memoryMegabytes);
  }

  read<Kind extends JobKind>(job: Job<Kind>): Promise<Attempt<Jobs[Kind]["value"]>> {
    return new Promise((resolve, reject) => {
      // The worker answers as its kind of job does.
      const answer = (said: Attempt<unknown>): void => resolve(said as Attempt<Jobs[Kind]["value"]>);
      this.#waiting.push({ job, answer, fail: reject });
      this.#sendNext();
    });
  }

  /** Ends the worker, whatever it is doing. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.worker.terminate();
  }

  /** Sends the worker what it has room for, ready or not; or one with the memory that the file may take, once the last has nothing left to do. */
  #sendNext(): void {
    const [next] = this.#waiting;
    if (!next || this.#sent.length >= AT_ONCE) return;
    const { memoryMegabytes } = next.job.how.settings.limits;
    if (this.#running && this.#running.memory !== memoryMegabytes) {
      if (this.#sent.length > 0) return;
      void this.end();
    }
    const running = (this.#running ??= this.#start(next.job.kind, memoryMegabytes));
    running.worker.ref();
    this.#waiting.shift();
    this.#sent.push(next);
    running.worker.postMessage(messageOf(next.job, running));
    if (this.#sent.length === 1) this.#watch(running);
    this.#sendNext();
  }

  /** Watches over the job that the worker is at. What it takes to get ready is no file's fault. */
  #watch(running: Running): void {
    if (!running.isReady) return;
    const [first] = this.#sent;
    if (!first) return running.worker.unref();
    const { shown, how: { settings: { limits } } } = first.job;
    const give = (why: string): void => {
      this.#lose(running, why);
      void running.worker.terminate();
    };
    const timer = setTimeout(() => give(tookTooLong(shown, limits.seconds)), limits.seconds * 1000);
    const unwatch = watchMemory(limits.memoryMegabytes, () => give(tookTooMuch(shown, limits.memoryMegabytes)));
    this.#unwatch = () => {
      clearTimeout(timer);
      unwatch();
    };
  }

  #start(kind: JobKind, memory: number): Running {
    const workerData: WorkerStart = { kind };
    const worker = new Worker(this.entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: roomFor(memory), maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    worker.unref();
    const running: Running = { worker, memory, isReady: false, settings: null };
    worker.on("message", (message: WorkerMessage) => this.#hear(running, message));
    // What it threw may come before what it had answered by then; at its exit all of that has come.
    let error: unknown = null;
    worker.on("error", (thrown: unknown) => (error = thrown));
    worker.on("exit", () => this.#die(running, error));
    return running;
  }

  #hear(running: Running, message: WorkerMessage): void {
    if (this.#running !== running) return;
    if (message.is === "ready") running.isReady = true;
    else {
      this.#unwatch();
      this.#sent.shift()?.answer(message.answer);
    }
    this.#watch(running);
    this.#sendNext();
  }

  /** One that dies between two jobs is replaced at the next; of one that never was ready all that it was sent is told so. */
  #die(running: Running, error: unknown): void {
    const [first] = this.#sent;
    if (this.#running !== running || !first) this.#forget(running.worker);
    else if (running.isReady) this.#lose(running, whyDied(first.job.shown, first.job.how.settings.limits.memoryMegabytes, error));
    else {
      this.#running = null;
      for (const { fail } of this.#sent.splice(0)) fail(notStarted(this.entry, error));
      this.#sendNext();
    }
  }

  /** Does without a worker: the job that it was at has come to this, and what else it was sent waits for another. */
  #lose(running: Running, why: string): void {
    if (this.#running !== running) return;
    this.#running = null;
    this.#unwatch();
    const [first, ...rest] = this.#sent.splice(0);
    this.#waiting.unshift(...rest);
    first?.answer({ done: false, why });
    this.#sendNext();
  }

  #forget(worker: Worker): void {
    if (this.#running?.worker === worker) this.#running = null;
  }
}

/** The settings go with it where they are not those that the worker was sent last. */
function messageOf(job: Job, running: Running): JobMessage {
  const { settings, ...how } = job.how;
  const message: JobMessage = { ...job, how, settings: running.settings === settings ? null : settings };
  running.settings = settings;
  return message;
}

function notStarted(entry: URL, error: unknown): CommandError {
  const why = error instanceof Error ? error.message : "it ended at once";
  return new CommandError(`The part of Goldthread that reads files could not be started (${entry.pathname}): ${why}. Install Goldthread again, or report this if that does not help.`, { cause: error });
}

function tookTooMuch(shown: string, megabytes: number): string {
  return `${shown} needs more memory to be read than the ${count(megabytes)} MB that it may take. Delete what is not needed in it; if the file is right, raise "limits.memoryMegabytes" in goldthread.json.`;
}

/** Why a worker died over a file. `error` is null where it went without a word. */
function whyDied(shown: string, megabytes: number, error: unknown): string {
  if ((error as NodeJS.ErrnoException | null)?.code === "ERR_WORKER_OUT_OF_MEMORY") return tookTooMuch(shown, megabytes);
  const what = error instanceof Error ? error.message : "the reader stopped.";
  return `${shown} could not be dealt with, which is a fault of Goldthread: ${what} Please report it.`;
}
