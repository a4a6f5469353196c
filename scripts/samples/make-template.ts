import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { portablePacker } from "../../files/write-plan/packer.js";
import { writePlanBy } from "../../files/write-plan/write-plan.js";

/** Writes the blank structured tracker, tracker.xlsx, into a folder, the same bytes each time and on every host; gives its path. */
export async function makeTemplate(folder: string): Promise<string> {
  const file = path.join(folder, "tracker.xlsx");
  await mkdir(folder, { recursive: true });
  await writeFile(file, await writePlanBy(portablePacker, structuredTracker([], null)));
  return file;
}
