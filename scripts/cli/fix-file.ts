import { basename } from "node:path";
import type { FixChoice } from "../../core/findings/apply-fixes.js";
import { editGrids } from "../../core/findings/edit-grids.js";
import { fixInRounds, type FixedSource } from "../../core/findings/fix-rounds.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import type { Settings } from "../../core/settings/settings.js";
import { kindOfFile } from "../../files/kind-of-file.js";
import { patchEdits } from "../../files/patch/patch-edits.js";
import { readFile } from "../../files/read-file.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { fileCheck, type CheckedFile, type CheckRun } from "./check-file.js";

/** A file whose chosen fixes were made, in memory. */
export interface FixedFile extends CheckedFile, Pick<FixedSource<unknown>, "made" | "refused"> {
  /** The copy with the fixes: the workbook itself, or a structured tracker; null where none was made. */
  readonly copy: { readonly is: "workbook" | "tracker"; readonly content: Uint8Array } | null;
}

/** Makes fixes in a workbook's cells, in a copy that is otherwise the same to the byte; of any other kind of file, in what was read of it, to be written as a structured tracker. */
export async function fixFile(path: string, bytes: Uint8Array, settings: Settings, run: CheckRun, choice: FixChoice): Promise<FixedFile> {
  const file = basename(path);
  const checkGrids = await fileCheck(settings, run);
  if (kindOfFile(bytes).is === "workbook") {
    const check = (source: Uint8Array) => checkGrids(path, readXlsx(file, source, { limits: settings.limits }));
    const { source, ...fixed } = fixInRounds(bytes, { check: (each) => check(each).trackers, edit: (each, edits) => patchEdits(each, edits, file, settings.limits) }, choice);
    const { asOf, budgets } = check(source);
    return { ...fixed, asOf, budgets, copy: fixed.made.length === 0 ? null : { is: "workbook", content: source } };
  }
  const workbook = await readFile(file, bytes, settings.limits);
  const check = (source: typeof workbook) => checkGrids(path, source);
  const { source, ...fixed } = fixInRounds(workbook, { check: (each) => check(each).trackers, edit: editGrids }, choice);
  const { asOf, budgets } = check(source);
  if (fixed.made.length === 0) return { ...fixed, asOf, budgets, copy: null };
  const { writePlan } = await import("../../files/write-plan/write-plan.js");
  return { ...fixed, asOf, budgets, copy: { is: "tracker", content: await writePlan(structuredTracker(fixed.trackers, asOf.date, settings.dateCheck)) } };
}
