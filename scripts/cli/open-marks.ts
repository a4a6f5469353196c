import { readdir } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";

/** Names of the files beside a file by which programs say that they have it open: "~$plan.xlsx" is Excel's, "~$an.docx" Word's, ".~lock.plan.xlsx#" LibreOffice's. */
export async function marksOfOpen(path: string): Promise<readonly string[]> {
  const name = basename(path);
  const leftOut = Math.min(2, Math.max(0, basename(name, extname(name)).length - WORD_KEEPS));
  const marks = new Set([`~$${name}`, `~$${name.slice(leftOut)}`, `.~lock.${name}#`].map((mark) => mark.toLowerCase()));
  const names = await readdir(dirname(path)).catch((): string[] => []);
  return names.filter((each) => marks.has(each.toLowerCase()));
}

/** Word leaves the first one or two letters out of a name that is longer than this without its extension. */
const WORD_KEEPS = 6;
