import { isSummary } from "../../../core/consolidate/is-summary.js";
import { fileCheck, type CheckedFile } from "../check-file.js";
import type { FixedFile } from "../fix-file.js";
import { readInput } from "../read-input.js";
import type { Jobs } from "./file-reader.js";
import { readWorkbook } from "./read-workbook.js";

/** What is found in one file, once its fixes are made; null for a summary of ours. */
export async function checkOne(path: string, { settings, run, choice }: Jobs["check"]["how"]): Promise<FixedFile | null> {
  if (choice !== null) return (await import("../fix-file.js")).fixFile(path, readInput(path, settings.limits), settings, run, choice);
  const workbook = await readWorkbook(path, settings.limits);
  return isSummary(workbook) ? null : { ...(await fileCheck(settings, run))(path, workbook), made: [], refused: [], copy: null };
}

/** What is read of one file, and found in it. */
export async function convertOne(path: string, { settings, run }: Jobs["convert"]["how"]): Promise<CheckedFile> {
  return (await fileCheck(settings, run))(path, await readWorkbook(path, settings.limits));
}
