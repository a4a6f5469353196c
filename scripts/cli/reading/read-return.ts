import { basename, dirname } from "node:path";
import { isSummary } from "../../../core/consolidate/is-summary.js";
import { returnOf } from "../../../core/consolidate/run-month.js";
import { settleReturn } from "../../../core/consolidate/settle-return.js";
import type { ReturnFile } from "../../../core/consolidate/summary.js";
import type { Jobs } from "./file-reader.js";
import { readWorkbook } from "./read-workbook.js";

/** Returns of more lines are settled where they are read, since there it can be ended. */
const FEW_LINES = 1000;

/** One return; null for a summary of ours that lies among the returns. */
export async function readReturn(path: string, { settings, asOf, settlesAll }: Jobs["return"]["how"]): Promise<ReturnFile | null> {
  const workbook = await readWorkbook(path, settings.limits);
  if (isSummary(workbook)) return null;
  const read = returnOf(basename(path), basename(dirname(path)), workbook, settings);
  return settlesAll || asOf === null || linesOf(read) > FEW_LINES ? settleReturn(read, settings, asOf) : read;
}

function linesOf(file: ReturnFile): number {
  return file.state === "read" ? file.trackers.reduce((count, { lines }) => count + lines.length, 0) : 0;
}
