import { chooseMonth } from "../../../../core/consolidate/choose-month.js";
import { isSummary } from "../../../../core/consolidate/is-summary.js";
import { FOLDER_AMONG_RETURNS, isUnsaid, SUMMARY_AMONG_RETURNS, whyPassedOver } from "../../../../core/consolidate/month-files.js";
import { readSummary } from "../../../../core/consolidate/read-summary.js";
import { returnOf, runMonth, summariseLastMonth } from "../../../../core/consolidate/run-month.js";
import type { PassedOver, ReturnFile, Summary } from "../../../../core/consolidate/summary.js";
import { monthLabel, type Month } from "../../../../core/model/month.js";
import type { Settings } from "../../../../core/settings/settings.js";
import { readFile } from "../../../../files/read-file.js";
import { tookTooLong } from "../../../../files/limits.js";
import { UnreadableFile } from "../../../../files/unreadable-file.js";
import { byName, folderOf, type MonthFile } from "../month-file.js";
import { chooseSummaries, summaryName, type BroughtSummary } from "./choose-summaries.js";
import type { FileFate, MonthSources } from "./month-request.js";
import { readSettingsFile, settingsFileIn } from "./read-settings-file.js";

/** Is told how far reading has come. */
export interface ReadingWatcher {
  moved(share: number, what: string): void;
  file(id: number, fate: FileFate): void;
}

/** A month as it was read. */
export interface MonthRead {
  readonly summary: Summary;
  /** What was asked for and could not be done, a sentence each. */
  readonly warnings: readonly string[];
}

/** What one file holds: a return, or a summary (null where it is one of ours that cannot be read back). */
type Held = { readonly is: "return"; readonly file: ReturnFile } | { readonly is: "summary"; readonly summary: Summary | null };

/** Some files, each read. */
interface FilesRead {
  readonly returns: readonly ReturnFile[];
  readonly summaries: readonly BroughtSummary[];
  readonly passedOver: readonly PassedOver[];
}

interface HowToRead {
  readonly settings: Settings;
  /** Of the settings: what was read under others is read again. */
  readonly key: number;
  readonly watcher: ReadingWatcher;
  readonly pace: (file: MonthFile) => void;
  readonly tooSlow: ReadonlyMap<number, number>;
}

const NONE: ReadonlyMap<number, number> = new Map();

/** Share of the work that is done once every file is read. */
const READING = 0.85;

/** Reads a month's files and makes the summary, as `goldthread consolidate` does of a folder. What was read of a file is kept for the next time. */
export class MonthReader {
  private readonly held = new Map<string, Held>();
  private newest: { readonly key: string; readonly read: MonthRead } | null = null;

  /** @throws MonthTrouble when the settings have mistakes. */
  async read(sources: MonthSources, watcher: ReadingWatcher): Promise<MonthRead> {
    const { files, last, asOf, today, tooSlow = NONE } = sources;
    const key = JSON.stringify([files.map(({ id }) => id), last.map(({ id }) => id), asOf, today, [...tooSlow.keys()]]);
    if (this.newest?.key === key) return this.newest.read;
    const read = await this.readAll(sources, watcher);
    this.newest = { key, read };
    return read;
  }

  private async readAll({ files, last, asOf, today, tooSlow = NONE }: MonthSources, watcher: ReadingWatcher): Promise<MonthRead> {
    const own = settingsFileIn(files);
    const theirs = settingsFileIn(last) ?? own;
    const [settings, lastSettings] = [await readSettingsFile(own), await readSettingsFile(theirs)];
    const pace = paceOf(files.length + last.length, watcher);
    const now = await this.readFiles(files, { settings, key: own?.id ?? 0, watcher, pace, tooSlow });
    const before = await this.readFiles(last, { settings: lastSettings, key: theirs?.id ?? 0, watcher, pace, tooSlow });
    watcher.moved(READING, "Making the summary");
    const chosen = chooseMonth({ asOf, folder: folderOf(files), returns: now.returns, today });
    const given = last.length === 0 ? NOT_GIVEN : lastMonth(before, chosen.month, () => summariseLastMonth(before.returns, { folder: folderOf(last), settings: lastSettings, today }));
    const { previous, earlier, says } = chooseSummaries(now.summaries, chosen.month, last.length > 0);
    for (const [id, said] of says) watcher.file(id, { is: "summary", says: said });
    const run = { ...chosen, settings, returns: now.returns, passedOver: now.passedOver };
    return { summary: runMonth({ ...run, previous: given.summary ?? previous?.summary ?? null, earlier: earlier?.summary ?? null }), warnings: given.warnings };
  }

  /** Reads each file, in the order of their names. */
  private async readFiles(files: readonly MonthFile[], how: HowToRead): Promise<FilesRead> {
    const { watcher, pace } = how;
    const returns: ReturnFile[] = [];
    const summaries: BroughtSummary[] = [];
    const passedOver: PassedOver[] = [];
    const among: PassedOver[] = [];
    for (const file of [...files].sort(byName)) {
      pace(file);
      const { id, name, content } = file;
      const why = content === null ? FOLDER_AMONG_RETURNS : whyPassedOver(name);
      if (isUnsaid(name)) watcher.file(id, { is: "settings" });
      else if (content === null || why !== null) {
        passedOver.push({ file: name, why: why ?? "" });
        watcher.file(id, { is: "passed over", why: why ?? "" });
      } else {
        const held = await this.hold(file, content, how);
        if (held.is === "return") returns.push(held.file);
        else among.push({ file: name, why: SUMMARY_AMONG_RETURNS });
        if (held.is === "summary" && held.summary) summaries.push({ id, file: name, summary: held.summary });
      }
    }
    return { returns, summaries, passedOver: [...passedOver, ...among] };
  }

  /** What a file holds, read under these settings. Never throws: one bad file must not stop the others. */
  private async hold(file: MonthFile, content: Blob, { settings, key, watcher, tooSlow }: HowToRead): Promise<Held> {
    const place = `${file.id} ${key}`;
    const slow = tooSlow.get(file.id);
    if (!this.held.has(place) && slow === undefined) watcher.file(file.id, { is: "being read", seconds: settings.limits.seconds });
    const held = this.held.get(place) ?? (slow === undefined ? await holdOf(file, content, settings) : rejected(file.name, tookTooLong(file.name, slow)));
    this.held.set(place, held);
    watcher.file(file.id, fateOf(held));
    return held;
  }
}

async function holdOf({ name, folder }: MonthFile, content: Blob, settings: Settings): Promise<Held> {
  try {
    const workbook = await readFile(name, new Uint8Array(await content.arrayBuffer()), settings.limits);
    return isSummary(workbook) ? { is: "summary", summary: readSummary(workbook) } : { is: "return", file: returnOf(name, folder, workbook, settings) };
  } catch (error) {
    return rejected(name, whyNot(name, error));
  }
}

function rejected(file: string, why: string): Held {
  return { is: "return", file: { file, state: "rejected", why } };
}

function whyNot(name: string, error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  if (error instanceof DOMException) return `${name} cannot be read any more: it has been moved, renamed or changed since it was chosen. Choose it again.`;
  return `${name} could not be dealt with, which is a fault of Goldthread: ${error instanceof Error ? error.message : String(error)} Please report it.`;
}

function fateOf(held: Held): FileFate {
  if (held.is === "summary") return held.summary ? { is: "summary", says: `${summaryName(held.summary)}.` } : { is: "passed over", why: "A directorate summary whose sheets have been changed so that it cannot be read back." };
  if (held.file.state === "rejected") return { is: "rejected", why: held.file.why };
  return { is: "return", lines: held.file.trackers.reduce((total, { lines }) => total + lines.length, 0) };
}

/** Tells which of so many files it is at. */
function paceOf(total: number, watcher: ReadingWatcher): (file: MonthFile) => void {
  let count = 0;
  return ({ name }) => {
    watcher.moved((count / total) * READING, `Reading ${count + 1} of ${total}: ${name}`);
    count += 1;
  };
}

/** Last month as it was given, or why there is none. */
interface GivenMonth {
  readonly summary: Summary | null;
  readonly warnings: readonly string[];
}

const NOT_GIVEN: GivenMonth = { summary: null, warnings: [] };

/** The summary among last month's files, else one made of them. */
function lastMonth({ summaries, returns }: FilesRead, month: Month, make: () => Summary): GivenMonth {
  const [newest] = [...summaries].sort((one, other) => (one.summary.month < other.summary.month ? 1 : -1));
  const summary = newest?.summary ?? make();
  const named = newest?.file ?? "What was given as last month";
  if (summary.lines.length === 0) return notCompared(`${returns.map((each) => (each.state === "rejected" ? each.why : "")).find((why) => why !== "") ?? "No line was found in last month's files."}`);
  if (summary.month >= month) return notCompared(`${named} is of ${monthLabel(summary.month)}, which is not before ${monthLabel(month)}.`);
  return { summary, warnings: [] };
}

function notCompared(why: string): GivenMonth {
  return { summary: null, warnings: [`Not compared with last month. ${why} Choose last month's summary, or its returns.`] };
}
