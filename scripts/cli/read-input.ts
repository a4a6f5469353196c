import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { DEFAULT_LIMITS, type Limits } from "../../core/settings/limits.js";
import { Bounds, megabytes } from "../../files/limits.js";
import { CommandError } from "./command-error.js";

/** So often a file that changes under our eyes is read again. */
const TRIES = 3;

/**
 * The bytes of an input file as they were at one time: a file that is written while it is read is read again. Only ordinary files are read: a pipe or a device might never end.
 * @throws CommandError for one that is none, that keeps changing, or that the cloud does not hand over; UnreadableFile for one over the limit; else the system's error.
 */
export function readInput(path: string, limits: Limits = DEFAULT_LIMITS): Uint8Array {
  const shown = `"${basename(path)}"`;
  const found = statSync(path);
  // Before it is opened: a pipe that nobody writes to would be waited for. Of a folder the system says what it is.
  if (!found.isFile() && !found.isDirectory()) throw new CommandError(`${shown} is no ordinary file but a pipe or a device, and is not read. Name a file.`);
  new Bounds(basename(path), limits).hold("fileMegabytes", found.size / 1e6, () => `it has ${megabytes(found.size)}`);
  for (let left = TRIES; left > 0; left--) {
    const bytes = readOnce(path, shown);
    if (bytes !== null) return bytes;
  }
  throw new CommandError(`${shown} was being written while it was read. Wait until it is saved or copied, and run this again.`);
}

/** Null when the file changed in the meantime. In one go: whoever reads a file has nothing else to do, and to hand each step to another thread takes several times as long. */
function readOnce(path: string, shown: string): Uint8Array | null {
  const file = openSync(path, "r");
  try {
    return bytesAtOneTime(file, shown);
  } catch (error) {
    if (!NOT_HANDED_OVER.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new CommandError(leftInCloud(shown), { cause: error });
  } finally {
    closeSync(file);
  }
}

function bytesAtOneTime(file: number, shown: string): Uint8Array | null {
  const before = fstatSync(file);
  const bytes = readFileSync(file);
  const after = fstatSync(file);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return null;
  if (bytes.length === 0 && after.size > 0) throw new CommandError(leftInCloud(shown));
  return bytes.length === after.size ? bytes : null;
}

/** What a system says when a file's content lies elsewhere and does not come: EDEADLK on a Mac, UNKNOWN for Windows' own words, which Node does not know. */
const NOT_HANDED_OVER: ReadonlySet<string> = new Set(["EIO", "ETIMEDOUT", "EAGAIN", "EDEADLK", "UNKNOWN"]);

function leftInCloud(shown: string): string {
  return `${shown} could not be fetched: its content may be only in the cloud (OneDrive, SharePoint, iCloud, Dropbox), or its share does not answer. Have it kept on this device, or copy it here, and run this again.`;
}
