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
import { checkFile, type CheckedFile, type CheckRun } from "./check-file.js";
import { keepPrevious, type OutputPlaces } from "./output-place.js";
import { writeFileWhole } from "./write-file.js";

/** A file whose chosen fixes were made, in memory. */
export interface FixedFile extends CheckedFile, Pick<FixedSource<unknown>, "made" | "refused"> {
  /** Writes the copy and gives its path. */
  write(places: OutputPlaces): Promise<string>;
}

/** Makes fixes in a workbook's cells, in a copy that is otherwise the same to the byte; of any other kind of file, in what was read of it, to be written as a structured tracker. */
export async function fixFile(path: string, bytes: Uint8Array, settings: Settings, run: CheckRun, choice: FixChoice): Promise<FixedFile> {
  const file = basename(path);
  if (kindOfFile(bytes).is === "workbook") {
    const check = (source: Uint8Array) => checkFile(path, readXlsx(file, source), settings, run);
    const { source, ...fixed } = fixInRounds(bytes, { check: (each) => check(each).trackers, edit: (each, edits) => patchEdits(each, edits, file) }, choice);
    const { asOf, budgets } = check(source);
    return { ...fixed, asOf, budgets, write: (places) => write(places.fixedOf(path), source) };
  }
  const workbook = await readFile(file, bytes);
  const check = (source: typeof workbook) => checkFile(path, source, settings, run);
  const { source, ...fixed } = fixInRounds(workbook, { check: (each) => check(each).trackers, edit: editGrids }, choice);
  const { asOf, budgets } = check(source);
  const content = async (): Promise<Uint8Array> => (await import("../../files/write-plan/write-plan.js")).writePlan(structuredTracker(fixed.trackers, asOf.date, settings.dateCheck));
  return { ...fixed, asOf, budgets, write: async (places) => write(places.trackerOf(path), await content()) };
}

/** What stood there before is kept beside, unless it is the same. */
async function write(path: string, content: Uint8Array): Promise<string> {
  await keepPrevious(path, content);
  await writeFileWhole(path, content);
  return path;
}
