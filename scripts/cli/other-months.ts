import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { summariseLastMonth } from "../../core/consolidate/run-month.js";
import type { Summary } from "../../core/consolidate/summary.js";
import type { Settings } from "../../core/settings/settings.js";
import { monthInName, monthLabel, nextMonth, type Month } from "../../core/model/month.js";
import { CommandError } from "./command-error.js";
import type { Host } from "./host.js";
import { readReturns } from "./read-month.js";
import { loadSettings } from "./settings.js";

/**
 * The summary that --previous names: a summary workbook, or a folder of last month's returns, which is consolidated for it.
 * @throws CommandError when it is neither, and when its month is not before `month`.
 */
export async function previousSummary(option: string, month: Month, settings: Settings, host: Host): Promise<Summary> {
  const path = resolve(host.cwd, option);
  if (!existsSync(path)) throw new CommandError(`--previous ${option}: there is no such file or folder. Name last month's summary, such as out/summary-2018-11.xlsx, or the folder of its returns.`);
  const summary = statSync(path).isDirectory() ? await summaryOfFolder(path, host) : await summaryInFile(path, `--previous ${option}`, settings, host);
  if (summary === null) throw new CommandError(`--previous ${option} is no directorate summary that "goldthread consolidate" wrote. Name one, or the folder of last month's returns.`);
  if (summary.month >= month) throw new CommandError(`--previous ${option} is of ${monthLabel(summary.month)}, which is not before ${monthLabel(month)}. Name an earlier month's.`);
  return summary;
}

async function summaryOfFolder(folder: string, host: Host): Promise<Summary> {
  const settings = (await loadSettings([join(folder, "any")], host.cwd)).of(join(folder, "any"));
  const { returns } = await readReturns(folder, settings, host);
  const summary = summariseLastMonth(returns, { folder: basename(folder), settings, today: host.today });
  for (const { file, state, why } of summary.returns) if (state === "rejected") host.err.write(`${join(relative(host.cwd, folder), file)} rejected. ${why}\n`);
  if (summary.lines.length === 0) throw new CommandError(`--previous: no return in ${relative(host.cwd, folder) || folder} could be used.`);
  return summary;
}

/** @throws CommandError when the file cannot be read. */
async function summaryInFile(path: string, called: string, settings: Settings, { reader }: Host): Promise<Summary | null> {
  const tried = await reader.read({ kind: "summary", path, shown: called, how: { settings, cells: false } });
  if (!tried.done) throw new CommandError(tried.why);
  return tried.value?.summary ?? null;
}

/**
 * The earlier making of a month's summary that the output is about to replace; null where nothing of ours stands there.
 * @throws CommandError when it is another month's summary: that is not to be lost.
 */
export async function earlierSummary(output: string, shown: string, month: Month, settings: Settings, { reader }: Host): Promise<Summary | null> {
  if (!existsSync(output)) return null;
  const tried = await reader.read({ kind: "summary", path: output, shown, how: { settings, cells: false } });
  const summary = tried.done ? (tried.value?.summary ?? null) : null;
  if (summary && summary.month !== month) throw new CommandError(`${shown} is the summary of ${monthLabel(summary.month)}, and would be replaced by that of ${monthLabel(month)}. Choose another name with -o.`);
  return summary;
}

/** Last month's summary, else its folder of returns, that lies where one would look for it; null where none does. It is named to the user and never used unasked. */
export function lyingBy(output: string, folder: string, month: Month): string | null {
  const isLast = (name: string): boolean => nextMonth(monthInName(name) ?? "") === month;
  const summaries = [...new Set([dirname(output), dirname(folder)])].flatMap((place) => namesIn(place).filter((name) => /^summary.*\.xlsx$/i.test(name) && isLast(name)).map((name) => join(place, name)));
  const folders = namesIn(dirname(folder)).filter((name) => /^\d{4}-\d{2}$/.test(name) && isLast(name)).map((name) => join(dirname(folder), name));
  return [...summaries, ...folders][0] ?? null;
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
