import { availableParallelism } from "node:os";
import type { Attempt } from "../attempt.js";
import type { FileReader, Job, JobKind, Jobs } from "./file-reader.js";
import { IsolatedReader } from "./isolated-reader.js";

/** More threads than this wait for the disk and for the one that gathers what they read. */
const MOST_READERS = 4;

/** A further reader costs its start: it is worth that when each that runs has so many files still before it. */
const FILES_WORTH_A_READER = 8;

/** Several readers, each a thread of its own, that share the files of a run out among themselves. One file has one reader. */
export class ReaderPool implements FileReader {
  readonly width = Math.min(MOST_READERS, availableParallelism());
  readonly #idle: IsolatedReader[] = [];
  readonly #waiting: ((reader: IsolatedReader) => void)[] = [];
  #readers = 0;

  constructor(private readonly makeReader: () => IsolatedReader = () => new IsolatedReader()) {}

  begin(kind: JobKind): void {
    if (this.#readers > 0) return;
    const reader = this.#another();
    reader.begin(kind);
    this.#idle.push(reader);
  }

  async read<Kind extends JobKind>(job: Job<Kind>): Promise<Attempt<Jobs[Kind]["value"]>> {
    const reader = await this.#free();
    try {
      return await reader.read(job);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(reader);
      else this.#idle.push(reader);
    }
  }

  #another(): IsolatedReader {
    this.#readers++;
    return this.makeReader();
  }

  /** A reader with nothing to do: one that is there, a further one where that is worth it, else the first that is done. */
  #free(): IsolatedReader | Promise<IsolatedReader> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#readers === 0 || (this.#readers < this.width && this.#waiting.length >= FILES_WORTH_A_READER * this.#readers)) return this.#another();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
