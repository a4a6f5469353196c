import { availableParallelism } from "node:os";
import type { Attempt } from "../attempt.js";
import type { FileReader, Job, JobKind, Jobs } from "./file-reader.js";
import { AT_ONCE, IsolatedReader } from "./isolated-reader.js";

/** More threads than this wait for the disk and for the one that gathers what they read, which has a processor to itself. */
const MOST_READERS = 4;

/** A further reader costs its start: it is worth that when each that runs has so many files still before it. */
const FILES_WORTH_A_READER = 8;

/** Several readers, each a thread of its own, that share the files of a run out among themselves. One file has one reader. */
export class ReaderPool implements FileReader {
  readonly width = Math.max(1, Math.min(MOST_READERS, availableParallelism() - 1));
  /** Those with room for a job; one with room for two is there twice. */
  readonly #idle: IsolatedReader[] = [];
  readonly #waiting: ((reader: IsolatedReader) => void)[] = [];
  readonly #readers: IsolatedReader[] = [];

  constructor(private readonly makeReader: () => IsolatedReader = () => new IsolatedReader()) {}

  begin(kind: JobKind): void {
    if (this.#readers.length > 0) return;
    this.#another().begin(kind);
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

  async end(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.end()));
  }

  #another(): IsolatedReader {
    const reader = this.makeReader();
    this.#readers.push(reader);
    for (let room = 0; room < AT_ONCE; room++) this.#idle.push(reader);
    return reader;
  }

  /** A reader with room: one that is there, a further one where that is worth it, else the first that is done. */
  #free(): IsolatedReader | Promise<IsolatedReader> {
    const { length } = this.#readers;
    if (length === 0 || (this.#idle.length === 0 && length < this.width && this.#waiting.length >= FILES_WORTH_A_READER * length)) this.#another();
    return this.#idle.shift() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }
}
