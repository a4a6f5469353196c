import { basename, dirname } from "node:path";
import { isSummary } from "../../../core/consolidate/is-summary.js";
import { returnOf } from "../../../core/consolidate/run-month.js";
import { settleReturn } from "../../../core/consolidate/settle-return.js";
import type { ReturnFile } from "../../../core/consolidate/summary.js";
import type { Jobs } from "./file-reader.js";
import { readWorkbook } from "./read-workbook.js";

/** One return; null for a summary of ours that lies among the returns. */
export async function readReturn(path: string, { settings, asOf }: Jobs["return"]["how"]): Promise<ReturnFile | null> {
  const workbook = await readWorkbook(path, settings.limits);
  return isSummary(workbook) ? null : settleReturn(returnOf(basename(path), basename(dirname(path)), workbook, settings), settings, asOf);
}
