import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { monthFile, type MonthFile } from "../../../addin/standalone/consolidate/month-file.js";
import { runCli } from "../../../scripts/cli/run-cli.js";
import { madeUpHost } from "../../support/made-up-host.js";

const SAMPLES = join(import.meta.dirname, "../../../templates/samples/returns");

/** The day on which the samples' month was over. */
export const TODAY = { year: 2025, month: 12, day: 4 };

/** A folder of sample returns with further files in it, in `parent`. */
export function sampleFolder(parent: string, month: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = join(parent, month);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(join(SAMPLES, month))) copyFileSync(join(SAMPLES, month, name), join(folder, name));
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A folder's files as a person drops the folder. */
export function dropped(folder: string): MonthFile[] {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? monthFile(entry.name, basename(folder), null) : fileOf(join(folder, entry.name))));
}

export function fileOf(path: string): MonthFile {
  return monthFile(basename(path), basename(dirname(path)), new Blob([new Uint8Array(readFileSync(path))]));
}

/** Runs `goldthread consolidate`; throws what it complained of where it did nothing. */
export async function command(cwd: string, ...args: readonly string[]): Promise<void> {
  const host = madeUpHost({ cwd, today: TODAY });
  const code = await runCli(["consolidate", ...args], host);
  if (code !== 0) throw new Error(host.complaints());
}

export function bytesAt(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
