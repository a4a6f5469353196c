import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FOLDER_AMONG_RETURNS, isUnsaid, LINK_OUT_OF_FOLDER, NO_ORDINARY_FILE, whyPassedOver } from "../../core/consolidate/month-files.js";
import type { PassedOver } from "../../core/consolidate/summary.js";
import { CommandError } from "./command-error.js";

/** What lies in a folder of returns: the files to read, and what is no return and why. Names without the folder, in order. */
export interface ReturnsFolder {
  readonly files: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Lists a folder of returns. Hidden files and the settings are left unsaid. A link is followed within the folder alone; one that leads nowhere stays, so that it is complained of.
 * @throws CommandError when there is no such folder, or nothing in it that could be a return.
 */
export async function listReturns(folder: string): Promise<ReturnsFolder> {
  const entries = await entriesOf(folder);
  const files: string[] = [];
  const passedOver: PassedOver[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (isUnsaid(name)) continue;
    const why = (await whyNoFile(folder, entry)) ?? whyPassedOver(name);
    if (why === null) files.push(name);
    else passedOver.push({ file: name, why });
  }
  if (files.length === 0) throw new CommandError(`${folder} holds no returns. Put the divisions' files into it (.xlsx, .xlsm, .csv, .tsv, .txt, .html or .docx) and run this again.`);
  return { files, passedOver };
}

/** The folder with the latest month's name ("2018-12") among a folder's sub-folders; null when there is none. */
export async function newestMonth(folder: string): Promise<string | null> {
  const months = (await entriesOf(folder)).filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}$/.test(entry.name)).map(({ name }) => name);
  const newest = months.sort().at(-1);
  return newest === undefined ? null : join(folder, newest);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder. Check its name.",
  ENOTDIR: "this is a file. Name the folder that the returns lie in.",
  EACCES: "you have no permission to read this folder.",
  EPERM: "you have no permission to read this folder.",
};

/** Why an entry of a folder is no file to read; null when it is one. */
async function whyNoFile(folder: string, entry: Dirent): Promise<string | null> {
  if (entry.isFile()) return null;
  if (entry.isDirectory()) return FOLDER_AMONG_RETURNS;
  if (!entry.isSymbolicLink()) return NO_ORDINARY_FILE;
  const target = await realpath(join(folder, entry.name)).catch(() => null);
  if (target === null) return null;
  if (dirname(target) !== (await realpath(folder))) return LINK_OUT_OF_FOLDER;
  return (await stat(target)).isFile() ? null : NO_ORDINARY_FILE;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${folder}: ${REASONS[code] ?? message}`, { cause: error });
  }
}
