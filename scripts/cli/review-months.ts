import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { runMonth } from "../../core/consolidate/run-month.js";
import type { Summary } from "../../core/consolidate/summary.js";
import { monthInName, monthLabel, type Month } from "../../core/model/month.js";
import { CommandError } from "./command-error.js";
import type { Host } from "./host.js";
import { readMonth } from "./read-month.js";
import { loadSettings } from "./settings.js";

/** A summary, where it was read from as the user knows it, and the file that it is or the files that it was made of. */
interface Found {
  readonly summary: Summary;
  readonly shown: string;
  readonly inputs: readonly string[];
}

/** The months to review, and every file that was read for them. */
export interface ReviewMonths {
  readonly summaries: readonly Summary[];
  readonly inputs: readonly string[];
}

/** The months wanted, both included; null for no bound. */
export interface Span {
  readonly from: Month | null;
  readonly to: Month | null;
}

/**
 * The summaries that the operands name, one for each month of the span, oldest first: summary workbooks; folders that hold some;
 * folders of months ("2018-11") whose returns are consolidated, each compared with the month before. Of two makings of a month's summary the later version counts.
 * @throws CommandError when an operand is none of these, and when a month has two summaries of one version.
 */
export async function reviewMonths(operands: readonly string[], span: Span, host: Host): Promise<ReviewMonths> {
  const found: Found[] = [];
  for (const operand of operands) found.push(...(await summariesOf(operand, span, host)));
  const months = new Map<Month, Found>();
  for (const each of found) {
    const other = months.get(each.summary.month);
    if (other === undefined || isLater(each, other)) months.set(each.summary.month, each);
  }
  return { summaries: [...months.values()].map(({ summary }) => summary).sort((a, b) => (a.month < b.month ? -1 : 1)), inputs: found.flatMap(({ inputs }) => inputs) };
}

/** @throws CommandError for two summaries of a month that do not say which of them is the later. */
function isLater(one: Found, other: Found): boolean {
  const order = one.summary.version.number.localeCompare(other.summary.version.number, "en", { numeric: true });
  if (order !== 0) return order > 0;
  throw new CommandError(`${other.shown} and ${one.shown} are both of ${monthLabel(one.summary.month)}, version ${one.summary.version.number}. Name one of them.`);
}

const inside = (month: Month, { from, to }: Span): boolean => (from === null || month >= from) && (to === null || month <= to);

async function summariesOf(operand: string, span: Span, host: Host): Promise<Found[]> {
  const path = resolve(host.cwd, operand);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new CommandError(`${operand}: there is no such file or folder. Name summaries, such as out/summary-2018-11.xlsx, or a folder that holds them or the months' returns.`);
  if (!stat.isDirectory()) return [await summaryIn(path, operand, host)].filter(({ summary }) => inside(summary.month, span));
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && /^summary.*\.xlsx$/i.test(entry.name)).map(({ name }) => name).sort();
  if (names.length > 0) {
    const found: Found[] = [];
    for (const name of names) found.push(await summaryIn(join(path, name), join(operand, name), host));
    return found.filter(({ summary }) => inside(summary.month, span));
  }
  const folders = entries.filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}$/.test(entry.name) && inside(entry.name, span)).map(({ name }) => name).sort();
  if (folders.length > 0) return consolidated(folders.map((name) => join(path, name)), host);
  const month = monthInName(basename(path));
  if (month !== null) return inside(month, span) ? consolidated([path], host) : [];
  throw new CommandError(`${operand} holds neither summaries (summary-2018-11.xlsx) nor folders of months (2018-11)${span.from === null && span.to === null ? "" : " of the time asked for"}.`);
}

async function summaryIn(path: string, shown: string, { cwd, reader }: Host): Promise<Found> {
  const settings = (await loadSettings([path], cwd)).of(path);
  const tried = await reader.read({ kind: "summary", path, shown, how: { settings, cells: false } });
  if (!tried.done) throw new CommandError(tried.why);
  if (tried.value === null) throw new CommandError(`${shown} is no directorate summary that "goldthread consolidate" wrote. Name one, such as out/summary-2018-11.xlsx.`);
  return { summary: tried.value.summary, shown, inputs: [path] };
}

/** Each month's returns as a summary, compared with the one before it. Rejected returns are said; a month that has none that can be used is said and passed over. */
async function consolidated(folders: readonly string[], host: Host): Promise<Found[]> {
  const found: Found[] = [];
  for (const folder of folders) {
    const settings = (await loadSettings([join(folder, "any")], host.cwd)).of(join(folder, "any"));
    const read = await readMonth(folder, settings, host, null);
    const summary = runMonth({ ...read, settings, previous: found.at(-1)?.summary ?? null, earlier: null });
    for (const { file, state, why } of summary.returns) if (state === "rejected") host.err.write(`${join(relative(host.cwd, folder), file)} rejected. ${why}\n`);
    const shown = relative(host.cwd, folder) || folder;
    if (summary.returns.some(({ state }) => state === "received")) found.push({ summary, shown, inputs: [...read.returns, ...read.passedOver].map(({ file }) => join(folder, file)) });
    else host.err.write(`${shown}: no return could be used, so the review does without ${monthLabel(summary.month)}.\n`);
  }
  return found;
}
