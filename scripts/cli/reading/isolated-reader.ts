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
  /** Whether it got so far as to take jobs. @throws nothing: what went wrong is told when it is asked. */
  readonly ready: Promise<Ended | null>;
  /** The settings that it was sent last. */
  settings: Settings | null;
}

/** A worker that is no more, and why. */
interface Ended {
  readonly error: unknown;
}

/** Reads files in one worker thread with a time limit and a memory limit for each file. The worker is replaced when it dies or is ended; it never keeps the process alive. */
export class IsolatedReader implements FileReader {
  readonly width = 1;
  #running: Running | null = null;
  /** The end of the job before: files are read one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly entry: URL = ENTRY) {}

  begin(kind: JobKind): void {
    this.#running ??= this.#start(kind, DEFAULT_LIMITS.memoryMegabytes);
  }

  read<Kind extends JobKind>(job: Job<Kind>): Promise<Attempt<Jobs[Kind]["value"]>> {
    const answer = this.#turn.then(() => this.#readNow(job));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #readNow<Kind extends JobKind>(job: Job<Kind>): Promise<Attempt<Jobs[Kind]["value"]>> {
    const { memoryMegabytes } = job.how.settings.limits;
    if (this.#running && this.#running.memory !== memoryMegabytes) await this.end();
    const running = (this.#running ??= this.#start(job.kind, memoryMegabytes));
    running.worker.ref();
    try {
      const failed = await running.ready;
      if (failed) throw notStarted(this.entry, failed.error);
      // The worker answers as its kind of job does.
      return (await this.#ask(running, job)) as Attempt<Jobs[Kind]["value"]>;
    } finally {
      running.worker.unref();
    }
  }

  /** Ends the worker, whatever it is doing. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.worker.terminate();
  }

  #start(kind: JobKind, memory: number): Running {
    const workerData: WorkerStart = { kind };
    const worker = new Worker(this.entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: roomFor(memory), maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    worker.unref();
    // One that dies between two jobs is replaced at the next.
    worker.on("error", () => this.#forget(worker));
    worker.on("exit", () => this.#forget(worker));
    return { worker, memory, settings: null, ready: firstWord(worker) };
  }

  #forget(worker: Worker): void {
    if (this.#running?.worker === worker) this.#running = null;
  }

  #ask(running: Running, job: Job): Promise<Attempt<unknown>> {
    const { worker } = running;
    const { limits } = job.how.settings;
    const listening = new AbortController();
    return new Promise<Attempt<unknown>>((resolve) => {
      const reject = (why: string): void => resolve({ done: false, why });
      const give = (why: string): void => {
        this.#forget(worker);
        void worker.terminate();
        reject(why);
      };
      const timer = setTimeout(() => give(tookTooLong(job.shown, limits.seconds)), limits.seconds * 1000);
      const unwatch = watchMemory(limits.memoryMegabytes, () => give(tookTooMuch(job.shown, limits.memoryMegabytes)));
      const heard = { message: (message: WorkerMessage) => message.is === "answer" && resolve(message.answer), error: (error: unknown) => reject(whyDied(job.shown, limits.memoryMegabytes, error)), exit: () => reject(whyDied(job.shown, limits.memoryMegabytes, null)) };
      for (const [event, listener] of Object.entries(heard)) worker.on(event, listener);
      listening.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        unwatch();
        for (const [event, listener] of Object.entries(heard)) worker.off(event, listener);
      });
      const { settings, ...how } = job.how;
      const message: JobMessage = { ...job, how, settings: running.settings === settings ? null : settings };
      running.settings = settings;
      worker.postMessage(message);
    }).finally(() => listening.abort());
  }
}

/** Null once the worker says that it is ready. */
function firstWord(worker: Worker): Promise<Ended | null> {
  return new Promise((resolve) => {
    worker.once("message", () => resolve(null));
    worker.once("error", (error) => resolve({ error }));
    worker.once("exit", () => resolve({ error: null }));
  });
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
