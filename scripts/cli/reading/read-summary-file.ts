import { readSummary } from "../../../core/consolidate/read-summary.js";
import type { Jobs } from "./file-reader.js";
import { readWorkbook } from "./read-workbook.js";

/** A directorate summary; null for anything else. */
export async function readSummaryFile(path: string, { settings, cells }: Jobs["summary"]["how"]): Promise<Jobs["summary"]["value"]> {
  const workbook = await readWorkbook(path, settings.limits);
  const summary = readSummary(workbook);
  return summary && { summary, workbook: cells ? workbook : null };
}
