import { existsSync, realpathSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { readInput } from "./read-input.js";
import { writeFileWhole } from "./write-file.js";

/** Gives every input of a run its output in one folder: never the name of an input, never one name twice. */
export class OutputPlaces {
  readonly #taken: Set<string>;

  constructor(
    private readonly folder: string,
    inputs: readonly string[],
  ) {
    this.#taken = new Set(inputs.map(sameFile));
  }

  /** "out/plan.tracker.xlsx" for "plans/plan.docx"; "out/plan (2).tracker.xlsx" for another plan of that name. */
  trackerOf(input: string): string {
    return this.place(basename(input, extname(input)).replace(/\.tracker$/i, ""), ".tracker.xlsx");
  }

  /** "out/plan.fixed.xlsm" for "plans/plan.xlsm". */
  fixedOf(input: string): string {
    const kind = extname(input);
    return this.place(basename(input, kind).replace(/\.fixed$/i, ""), `.fixed${/^\.xls[xm]$/i.test(kind) ? kind.toLowerCase() : ".xlsx"}`);
  }

  private place(name: string, ending: string): string {
    for (let copy = 1; ; copy++) {
      const path = join(this.folder, `${name}${copy === 1 ? "" : ` (${copy})`}${ending}`);
      if (this.#taken.has(sameFile(path))) continue;
      this.#taken.add(sameFile(path));
      return path;
    }
  }
}

/**
 * Somebody may have worked in the file that is about to be replaced: keeps it beside, unless the new content is the same or a run that broke off has kept it already.
 * Returns the path of what was kept; null when there was nothing to keep.
 */
export async function keepPrevious(path: string, content: Uint8Array): Promise<string | null> {
  if (!existsSync(path)) return null;
  const standing = Buffer.from(readInput(path));
  if (standing.equals(content)) return null;
  const stem = path.slice(0, -extname(path).length);
  for (let copy = 1; ; copy++) {
    const kept = `${stem} (before ${copy})${extname(path)}`;
    if (existsSync(kept) && !standing.equals(readInput(kept))) continue;
    if (!existsSync(kept)) await writeFileWhole(kept, standing);
    return kept;
  }
}

/** One text for one file, however it is reached and whichever letters the disk tells apart. */
export function sameFile(path: string): string {
  return (existsSync(path) ? realpathSync(path) : resolve(path)).toLowerCase();
}
