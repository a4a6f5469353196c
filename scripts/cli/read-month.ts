import { basename, dirname, join } from "node:path";
import { isSummary } from "../../core/consolidate/is-summary.js";
import { SUMMARY_AMONG_RETURNS } from "../../core/consolidate/month-files.js";
import { returnOf } from "../../core/consolidate/run-month.js";
import type { PassedOver, ReturnFile } from "../../core/consolidate/summary.js";
import type { Settings } from "../../core/settings/settings.js";
import { attempt, readWorkbook } from "./attempt.js";
import type { Host } from "./host.js";
import { progress } from "./progress.js";
import { listReturns } from "./returns-folder.js";

/** A folder of returns as read: each file that may be a return, and what was passed over. */
export interface FolderRead {
  readonly returns: readonly ReturnFile[];
  readonly passedOver: readonly PassedOver[];
}

/** Reads a folder of returns; a file that can't be read is a rejected return. @throws CommandError when there is no such folder, or nothing in it. */
export async function readReturns(folder: string, settings: Settings, host: Host): Promise<FolderRead> {
  const { files, passedOver } = await listReturns(folder);
  const bar = progress(host.err, files.length);
  const returns: ReturnFile[] = [];
  const summaries: PassedOver[] = [];
  for (const file of files) {
    bar.next(file);
    const read = await readReturn(join(folder, file), settings);
    if (read === null) summaries.push({ file, why: SUMMARY_AMONG_RETURNS });
    else returns.push(read);
  }
  bar.end();
  return { returns, passedOver: [...passedOver, ...summaries] };
}

/** One return; null for a summary of ours that lies among the returns. */
async function readReturn(path: string, settings: Settings): Promise<ReturnFile | null> {
  const file = basename(path);
  const tried = await attempt(path, async () => {
    const workbook = await readWorkbook(path);
    return isSummary(workbook) ? null : returnOf(file, basename(dirname(path)), workbook, settings);
  });
  if (!tried.done) return { file, state: "rejected", why: tried.why };
  return tried.value;
}
