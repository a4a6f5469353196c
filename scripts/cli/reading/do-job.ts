import { basename } from "node:path";
import { attempt, type Attempt } from "../attempt.js";
import { CommandError } from "../command-error.js";
import type { Job, JobKind, Jobs } from "./file-reader.js";

type Work = { readonly [Kind in JobKind]: (path: string, how: Jobs[Kind]["how"]) => Promise<Jobs[Kind]["value"]> };

/** What each kind of job needs, loaded when it is called for and not before. */
const LOADERS: { readonly [Kind in JobKind]: () => Promise<Work[Kind]> } = {
  return: async () => (await import("./read-return.js")).readReturn,
  summary: async () => (await import("./read-summary-file.js")).readSummaryFile,
  check: async () => (await import("./check-one.js")).checkOne,
  convert: async () => (await import("./check-one.js")).convertOne,
  budget: async () => (await import("./read-budget-file.js")).readBudgetFile,
};

/** Loads what jobs of this kind need. */
export async function prepareJobs(kind: JobKind): Promise<void> {
  await LOADERS[kind]();
}

/** Reads one file. Never throws, whatever is wrong with the file or with us. */
export async function doJob<Kind extends JobKind>({ kind, path, shown, how }: Job<Kind>): Promise<Attempt<Jobs[Kind]["value"]>> {
  return attempt(shown, async () => {
    if (basename(path).startsWith("~$")) throw new CommandError(`${shown} is only Excel's mark that a workbook is open; passed over.`);
    const work = await LOADERS[kind]();
    return work(path, how);
  });
}
