import { dirname } from "node:path";

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
  EIO: unreachable,
  ETIMEDOUT: unreachable,
  ENAMETOOLONG: (path) => `${path} is too long a name for this disk. Choose a shorter one with -o.`,
};

function openElsewhere(path: string): string {
  return `${path} cannot be replaced: it is open in another program, most likely Excel, or protected. Close it there and run this again.`;
}

function unreachable(path: string): string {
  return `${path} was not written: its disk or share does not answer. See that it is connected, or choose another place with -o.`;
}

function blockedFolder(path: string): string {
  return `${path} cannot be written: ${dirname(path)} is a file, not a folder. Choose another place with -o.`;
}

/** One sentence or two about a file that a system call could not write: what, why, what to do. `path`: as the user knows it. */
export function whyNotWritten(path: string, error: unknown): string {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  return REASONS[code]?.(path) ?? `${path} was not written: ${code || message}. Choose another place with -o.`;
}
