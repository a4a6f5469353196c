import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "./command-error.js";

export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes a file so that its name only ever stands for a whole one: to a temporary name beside it, flushed, renamed. Makes the folder when there is none.
 * @throws CommandError with one sentence when the disk, the folder or another program will not have it; what stood there before is then as it was.
 */
export async function writeFileWhole(path: string, content: Uint8Array | string): Promise<void> {
  await writeFilesWhole([{ path, content }]);
}

/** The same for files that belong together: none has its name before all are on the disk. What a killed run left half-written beside them goes first. */
export async function writeFilesWhole(files: readonly FileToWrite[]): Promise<void> {
  const staged: { path: string; temporary: string }[] = [];
  try {
    for (const { path, content } of files) {
      await clearLeftovers(path);
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
      staged.push({ path, temporary });
      await told(path, () => stage(temporary, content));
    }
    for (const { path, temporary } of staged) await told(path, () => rename(temporary, path));
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Temporary files of this name whose process is no more. That they cannot be looked for or removed is no reason not to write. */
async function clearLeftovers(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const start = `.${basename(path)}.`;
  for (const name of names.filter((each) => each.startsWith(start))) {
    const pid = /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(start.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true }).catch(() => undefined);
  }
}

/** Whether there is such a process; one of somebody else's counts. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

async function stage(temporary: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(temporary), { recursive: true });
  const file = await open(temporary, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @throws CommandError that says why not, of the file as the user knows it. */
async function told(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
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
