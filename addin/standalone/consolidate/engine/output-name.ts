import { FIRST_VERSION, type Summary } from "../../../../core/consolidate/summary.js";
import type { OutputKind } from "./month-request.js";

const NAMES: Readonly<Record<OutputKind, readonly [name: string, extension: string]>> = {
  workbook: ["summary", "xlsx"],
  html: ["report", "html"],
  word: ["highlight-report", "docx"],
};

/** "summary-2025-11.xlsx"; from the second making on "summary-2025-11-v1.1.xlsx", so that the first is not taken for it. */
export function outputName(kind: OutputKind, { month, version }: Pick<Summary, "month" | "version">): string {
  const [name, extension] = NAMES[kind];
  return `${name}-${month}${version.number === FIRST_VERSION.number ? "" : `-v${version.number}`}.${extension}`;
}
