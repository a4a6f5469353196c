import { UnreadableFile } from "../../files/unreadable-file.js";
import { CommandError } from "./command-error.js";

/** What came of one file's part of a run: its value, or one sentence saying why there is none. */
export type Attempt<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly why: string };

/** Does one file's part of a run. Never throws, whatever is wrong with the file or with us: one bad file must not stop the others. */
export async function attempt<T>(path: string, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    return { done: false, why: whyNot(path, error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check the name and the folder.",
  ENOTDIR: "there is no such file. Check the name and the folder.",
  EISDIR: "this is a folder, not a file. Name the files in it.",
  EACCES: "you have no permission to read it.",
  EPERM: "you have no permission to read it.",
  EBUSY: "another program holds it. Close it there and run this again.",
  ENAMETOOLONG: "its name is too long for this disk.",
  ERR_FS_FILE_TOO_LARGE: "it is over 2 GB, too large to read.",
};

function whyNot(path: string, error: unknown): string {
  if (error instanceof UnreadableFile || error instanceof CommandError) return error.message;
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return reason ? `${path}: ${reason}` : `${path} could not be dealt with, which is a fault of Goldthread: ${message} Please report it.`;
}
