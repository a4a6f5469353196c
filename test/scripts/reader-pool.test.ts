import { describe, expect, it } from "vitest";
import { NO_SETTINGS } from "../../core/settings/settings.js";
import type { Attempt } from "../../scripts/cli/attempt.js";
import { CommandError } from "../../scripts/cli/command-error.js";
import type { FileReader, Job } from "../../scripts/cli/reading/file-reader.js";
import { AT_ONCE, type IsolatedReader } from "../../scripts/cli/reading/isolated-reader.js";
import { readInOrder } from "../../scripts/cli/reading/read-in-order.js";
import { ReaderPool } from "../../scripts/cli/reading/reader-pool.js";

const job = (path: string): Job<"return"> => ({ kind: "return", path, shown: path, how: { settings: NO_SETTINGS, asOf: null, settlesAll: true } });
const jobs = (count: number): Job<"return">[] => Array.from({ length: count }, (_, index) => job(`${index}.csv`));

/** A pool of readers that answer with their number; `most` is how many jobs they had in hand together, and `mostOfOne` how many one of them had. */
function pool() {
  const seen = { made: 0, inHand: 0, most: 0, mostOfOne: 0 };
  const makeReader = (): IsolatedReader => {
    const number = seen.made++;
    let own = 0;
    const read = async ({ shown }: Job): Promise<Attempt<null>> => {
      seen.mostOfOne = Math.max(seen.mostOfOne, ++own);
      seen.most = Math.max(seen.most, ++seen.inHand);
      await new Promise((resolve) => setTimeout(resolve, Number.parseInt(shown) % 3));
      own--;
      seen.inHand--;
      return { done: false, why: `${shown} by ${number}` };
    };
    return { read, begin: () => undefined } as unknown as IsolatedReader;
  };
  return { reader: new ReaderPool(makeReader), seen };
}

async function all(reader: FileReader, asked: Iterable<Job<"return">>): Promise<string[]> {
  const found: string[] = [];
  for await (const [{ shown }, answer] of readInOrder(reader, asked)) found.push(`${shown}: ${answer.done ? "" : answer.why}`);
  return found;
}

describe("readers that share files out", () => {
  it("give the answers in the order of the files, and each has one in hand and the next", async () => {
    const { reader, seen } = pool();
    const found = await all(reader, jobs(100));
    expect(found.map((each) => each.replace(/ by \d+$/, ""))).toEqual(jobs(100).map(({ shown }) => `${shown}: ${shown}`));
    expect(seen).toMatchObject({ made: reader.width, most: AT_ONCE * reader.width, mostOfOne: AT_ONCE });
  });

  it("are one for few files", async () => {
    const { reader, seen } = pool();
    await all(reader, jobs(5));
    expect(seen.made).toBe(1);
  });

  it("do not ask for all files at once", async () => {
    let asked = 0;
    function* source(): Iterable<Job<"return">> {
      for (const each of jobs(1000)) {
        asked++;
        yield each;
      }
    }
    const answers = readInOrder(pool().reader, source());
    await answers.next();
    expect(asked).toBeLessThan(200);
    await answers.return(undefined);
  });

  it("say where none can be started", async () => {
    const broken: FileReader = { width: 2, begin: () => undefined, end: () => Promise.resolve(), read: () => Promise.reject(new CommandError("No reader.")) };
    await expect(all(broken, jobs(20))).rejects.toThrow("No reader.");
  });
});
