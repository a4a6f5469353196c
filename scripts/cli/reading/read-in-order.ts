import type { Attempt } from "../attempt.js";
import type { FileReader, Job, JobKind, Jobs } from "./file-reader.js";

/** So many files for each reader are asked for before the first of them is taken. */
const AHEAD = 16;

type Answer<Kind extends JobKind> = Attempt<Jobs[Kind]["value"]>;

/** What comes of each file, in the order of the files, however many are read at a time. A job is made up when its file is asked for. @throws CommandError when no file could be read, whichever. */
export async function* readInOrder<Kind extends JobKind>(reader: FileReader, jobs: Iterable<Job<Kind>>): AsyncGenerator<readonly [job: Job<Kind>, answer: Answer<Kind>]> {
  const asked: { readonly job: Job<Kind>; readonly answer: Promise<Answer<Kind>> }[] = [];
  const source = jobs[Symbol.iterator]();
  const askAhead = (): void => {
    while (asked.length < AHEAD * reader.width) {
      const next = source.next();
      if (next.done === true) return;
      asked.push({ job: next.value, answer: askFor(reader, next.value) });
    }
  };
  askAhead();
  for (let first = asked.shift(); first; first = asked.shift()) {
    yield [first.job, await first.answer];
    askAhead();
  }
}

/** What fails is told to whoever takes the file; until then nobody listens, which is no fault. */
function askFor<Kind extends JobKind>(reader: FileReader, job: Job<Kind>): Promise<Answer<Kind>> {
  const answer = reader.read(job);
  answer.catch(() => undefined);
  return answer;
}
