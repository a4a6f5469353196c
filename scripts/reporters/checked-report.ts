import { countFindings } from "../../core/findings/count-findings.js";
import type { Finding } from "../../core/findings/finding.js";
import { parseArea } from "../../core/grid/address.js";
import type { FixableFinding, RefusedFix } from "../../core/findings/apply-fixes.js";
import type { CheckedFile } from "../cli/check-file.js";

/** One file of a check: what was found, and what was fixed first, where that was asked for. */
export interface FileReport extends CheckedFile {
  /** As the person called it. */
  readonly shown: string;
  readonly made: readonly FixableFinding[];
  readonly refused: readonly RefusedFix[];
  /** Where the copy with the fixes stands; null when none was written. */
  readonly written: string | null;
}

export function findingsOf(files: readonly CheckedFile[]): Finding[] {
  return files.flatMap(({ trackers }) => trackers.flatMap(({ findings }) => findings));
}

export function hasErrors(files: readonly CheckedFile[]): boolean {
  return countFindings(findingsOf(files)).error > 0;
}

/** The findings of a file by sheet, in the order of the sheets; in each by row, then by column. */
export function bySheet({ trackers }: CheckedFile): readonly (readonly [sheet: string, findings: readonly Finding[]])[] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of trackers.flatMap(({ findings }) => findings)) sheets.set(finding.at.sheet, [...(sheets.get(finding.at.sheet) ?? []), finding]);
  return [...sheets].map(([sheet, findings]) => [sheet, findings.sort((a, b) => place(a) - place(b))] as const);
}

/** Columns are fewer than this. */
const ROW = 16385;

function place({ at }: Finding): number {
  const area = parseArea(at.cell);
  return area === null ? 0 : area.top * ROW + area.left;
}

/** What can still be fixed: how many safely, and how many after review, with the names of their faults. */
export function fixable(files: readonly CheckedFile[]): { readonly safe: number; readonly review: number; readonly names: readonly string[] } {
  const open = findingsOf(files).filter(({ accepted, fix }) => accepted === undefined && fix !== undefined && fix.edits.length > 0);
  const review = open.filter(({ fix }) => fix?.safety === "review");
  return { safe: open.length - review.length, review: review.length, names: [...new Set(review.map(({ name }) => name))].sort() };
}
