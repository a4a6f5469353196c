import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { NO_SETTINGS, SETTINGS_FILE, type Settings } from "../../core/settings/settings.js";
import { CommandError } from "./command-error.js";

/** The settings of some folders, each read once. */
export interface FolderSettings {
  /** Those of a file: beside it, else in the folder above, where the months' folders lie. Ours where there are none. */
  of(path: string): Settings;
  /** Where the settings in use stand. */
  readonly files: readonly string[];
}

/**
 * Reads the settings of these files' folders before anything is done with the files.
 * @throws CommandError that lists every mistake in them by its line.
 */
export async function loadSettings(paths: readonly string[], cwd: string): Promise<FolderSettings> {
  const read = new Map<string, Settings | null>();
  const files: string[] = [];
  for (const folder of new Set(paths.flatMap(foldersOf))) {
    const file = join(folder, SETTINGS_FILE);
    const text = await textOf(file);
    read.set(folder, text === null ? null : await parsed(text, relative(cwd, file) || file));
    if (text !== null) files.push(file);
  }
  const of = (path: string): Settings => foldersOf(path).map((folder) => read.get(folder)).find((settings) => settings) ?? NO_SETTINGS;
  return { of, files: files.filter((file) => paths.some((path) => of(path) === read.get(dirname(file)))) };
}

function foldersOf(path: string): string[] {
  return [dirname(path), dirname(dirname(path))];
}

/** Null where there is no such file. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new CommandError(`${path} cannot be read: ${message}.`, { cause: error });
  }
}

async function parsed(text: string, shown: string): Promise<Settings> {
  const [{ RULE_NAMES }, { readSettings }] = await Promise.all([import("../../core/rules/rule-names.js"), import("../../core/settings/read-settings.js")]);
  const read = readSettings(text, RULE_NAMES);
  if ("settings" in read) return read.settings;
  const [first, ...others] = read.mistakes.map(({ line, message }) => `line ${line}: ${message}`);
  throw new CommandError(others.length === 0 ? `${shown}, ${first ?? ""}` : [`${shown} has ${others.length + 1} mistakes.`, ...[first, ...others].map((each) => `  ${each ?? ""}`)].join("\n"));
}
