import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "./command-error.js";

/**
 * Writes a file so that its name only ever stands for a whole one: to a temporary name beside it, flushed, renamed. Makes the folder when there is none.
 * @throws CommandError with one sentence when the disk, the folder or another program will not have it; what stood there before is then as it was.
 */
export async function writeFileWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CommandError(whyNotWritten(path, error), { cause: error });
  }
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  EBUSY: openElsewhere,
  EPERM: openElsewhere,
  EACCES: (path) => `${path} may not be written: you have no permission for it or for its folder. Choose another place with -o.`,
  EROFS: (path) => `${path} cannot be written: its disk is read-only. Choose another place with -o.`,
  ENOSPC: (path) => `${path} was not written: the disk is full. Make room or choose another place with -o.`,
  EDQUOT: (path) => `${path} was not written: your share of the disk is used up. Make room or choose another place with -o.`,
  EISDIR: (path) => `${path} is a folder, so no file can be written under that name. Choose another with -o.`,
  EEXIST: blockedFolder,
  ENOTDIR: blockedFolder,
  ENAMETOOLONG: (path) => `${path} is too long a name for this disk. Choose a shorter one with -o.`,
};

function openElsewhere(path: string): string {
  return `${path} cannot be replaced: it is open in another program, most likely Excel, or protected. Close it there and run this again.`;
}

function blockedFolder(path: string): string {
  return `${path} cannot be written: ${dirname(path)} is a file, not a folder. Choose another place with -o.`;
}

function whyNotWritten(path: string, error: unknown): string {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return reason ? reason(path) : `${path} was not written: ${code || message}.`;
}
