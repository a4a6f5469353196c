import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CommandError } from "./command-error.js";
import { marksOfOpen } from "./open-marks.js";
import { whyNotWritten } from "./write-refusals.js";

/** What a file is to hold; a large one is held in pieces, one after the other. */
export type FileContent = Uint8Array | string | readonly Uint8Array[];

export interface FileToWrite {
  readonly path: string;
  readonly content: FileContent;
}

/**
 * Writes a file so that its name only ever stands for a whole one: to a temporary name beside it, flushed, renamed. Makes the folder when there is none.
 * A file that is marked read-only, or that a program says it has open, is not replaced; one that is keeps its permissions.
 * @throws CommandError with one sentence when the disk, the folder or another program will not have it; what stood there before is then as it was.
 */
export async function writeFileWhole(path: string, content: FileContent): Promise<void> {
  await writeFilesWhole([{ path, content }]);
}

/** The same for files that belong together: none has its name before all are on the disk. What a killed run left half-written beside them goes first. */
export async function writeFilesWhole(files: readonly FileToWrite[]): Promise<void> {
  const staged: { path: string; temporary: string }[] = [];
  const named: string[] = [];
  try {
    for (const { path, content } of files) {
      const mode = await told(path, () => modeToKeep(path));
      await clearLeftovers(path);
      const temporary = join(dirname(path), `${temporaryStart(path)}${process.pid}-${randomBytes(4).toString("hex")}.tmp`);
      staged.push({ path, temporary });
      await told(path, () => stage(temporary, content, mode));
    }
    for (const { path, temporary } of staged) {
      await told(path, () => renamePatiently(temporary, path), named);
      named.push(path);
    }
    for (const folder of new Set(named.map((path) => dirname(path)))) await flushFolder(folder);
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** Bytes of a name that its temporary one repeats: with what comes after them it is no longer than disks allow, whatever the name. */
const REPEATED = 200;

function temporaryStart(path: string): string {
  const kept = Buffer.from(basename(path)).subarray(0, REPEATED);
  return `.${kept.toString("utf8").replace(/\ufffd+$/, "")}.`;
}

/** Temporary files of this name whose process is no more. That they cannot be looked for or removed is no reason not to write. */
async function clearLeftovers(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch((): string[] => []);
  const start = temporaryStart(path);
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

/** The permissions of the file that is about to be replaced; null where none stands. @throws CommandError when it is not to be replaced. */
async function modeToKeep(path: string): Promise<number | null> {
  const standing = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (standing === null || standing.isDirectory()) return null;
  if ((standing.mode & 0o222) === 0) throw new CommandError(`${path} is marked read-only, so it is not replaced. Choose another name with -o, or take the mark away.`);
  const [mark] = await marksOfOpen(path);
  if (mark !== undefined) throw new CommandError(`${path} is open in another program, says ${mark} beside it, so it is not replaced. Close it there and run this again; if nobody has it open, delete ${mark}.`);
  return standing.mode & 0o777;
}

async function stage(temporary: string, content: FileContent, mode: number | null): Promise<void> {
  await mkdir(dirname(temporary), { recursive: true });
  const file = await open(temporary, "wx");
  try {
    if (mode !== null) await keepMode(file, mode);
    // Each goes on where the last one ended.
    for (const piece of typeof content === "string" || content instanceof Uint8Array ? [content] : gathered(content)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Bytes from which on a piece is written by itself: to hand one over takes as long as to write a good part of this. */
const WORTH_A_WRITE = 1 << 20;

/** Pieces in a row as fewer and larger ones: a workbook has thousands, most of them small. */
function* gathered(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  let some: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < WORTH_A_WRITE) continue;
    yield Buffer.concat(some, length);
    [some, length] = [[], 0];
  }
  yield Buffer.concat(some, length);
}

/** A disk that knows no permissions refuses them: the file is good all the same. */
async function keepMode(file: FileHandle, mode: number): Promise<void> {
  await file.chmod(mode).catch(() => undefined);
}

/** Waits in milliseconds between tries: a scanner or the cloud's own program may hold a new file for a moment. */
const WAITS = [20, 60, 150, 350, 700] as const;
const HELD_FOR_A_MOMENT: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Renames at once where it can; where another program has hold of either file, tries again for a little over a second. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of WAITS) {
    const refused = await rename(from, to).then(() => null, (error: unknown) => error);
    if (refused === null) return;
    if (!HELD_FOR_A_MOMENT.has((refused as NodeJS.ErrnoException).code ?? "") || (await isFolder(to))) throw refused;
    await pause(wait);
  }
  await rename(from, to);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

/** A new name is safe from a power cut once its folder is on the disk. Windows and some shares know no such thing, and need none or have none. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, "r").catch(() => null);
  if (opened === null) return;
  await opened.sync().catch(() => undefined);
  await opened.close().catch(() => undefined);
}

/** @throws CommandError that says why not, of the file as the user knows it, and which files of the run have their new content already. */
async function told<T>(path: string, work: () => Promise<T>, named: readonly string[] = []): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const written = named.length === 0 ? "" : ` Written already: ${named.join(", ")}.`;
    const why = error instanceof CommandError ? error.message : whyNotWritten(path, error);
    throw new CommandError(`${why}${written}`, { cause: error });
  }
}
