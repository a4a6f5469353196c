import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chooseMonth } from "../core/consolidate/choose-month.js";
import { consolidate } from "../core/consolidate/consolidate.js";
import { isSummary } from "../core/consolidate/is-summary.js";
import { summaryJson } from "../core/consolidate/summary-json.js";
import type { PassedOver, ReturnFile, Summary } from "../core/consolidate/summary.js";
import { withFindings } from "../core/findings/find-and-accept.js";
import type { CalendarDate } from "../core/model/calendar-date.js";
import { monthInName } from "../core/model/month.js";
import { readTrackers } from "../core/recognise/recognise-tables.js";
import { directorateSummary } from "../core/report/directorate-summary.js";
import { RULES } from "../core/rules/registry.js";
import type { Settings } from "../core/settings/settings.js";
import { readArguments, usage } from "./cli/arguments.js";
import { attempt, readWorkbook } from "./cli/attempt.js";
import { CommandError } from "./cli/command-error.js";
import { DONE, NOTHING_DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { readAsOf } from "./cli/option-values.js";
import { progress } from "./cli/progress.js";
import { listReturns, newestMonth } from "./cli/returns-folder.js";
import { findOptions, loadSettings, readOptions } from "./cli/settings.js";
import { writeFileWhole } from "./cli/write-file.js";
import { consolidationText } from "./reporters/consolidation-text.js";

export const consolidateUsage = usage({
  command: "consolidate",
  operands: "[FOLDER]",
  about: [
    "Reads every return in a folder (.xlsx, .xlsm, .csv, .tsv, .txt, .html, .docx; structured or as the divisions keep them) and writes the directorate summary: board page, totals, exceptions, look ahead, leads, all lines, the register of returns and notes.",
    "A file that can't be read is entered as rejected, with why, and never stops the run. The returns are never changed. Without FOLDER it takes the newest month of the sample returns.",
  ],
  options: {
    output: { short: "o", takes: "FILE", what: "The workbook to write. Without it: out/summary-MONTH.xlsx." },
    "as-of": { takes: "DATE", what: "The day that dates are checked against, such as 2018-11-30. Without it: the Return sheets', else the end of the month in the folder's or the files' names, else today." },
    json: { what: "Print the summary as JSON (goldthread/summary@1); write a workbook only where -o says so." },
  },
  examples: ["goldthread consolidate", "goldthread consolidate returns/2018-11", "goldthread consolidate returns/2018-11 -o board/november.xlsx --as-of 2018-11-30"],
});

export async function consolidateCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(consolidateUsage, args);
  if (operands.length > 1) throw new CommandError(`One folder at a time: ${operands.join(", ")}.`);
  const given = options["as-of"] === undefined ? null : readAsOf(options["as-of"]);
  const folder = operands[0] === undefined ? await sampleReturns() : resolve(host.cwd, operands[0]);
  const settings = (await loadSettings([join(folder, "any")], host.cwd)).of(join(folder, "any"));
  const read = await readReturns(folder, settings, host);
  const chosen = chooseMonth({ asOf: given, folder: basename(folder), returns: read.returns, today: host.today });
  const checked = read.returns.map((each) => checkReturn(each, settings, chosen.asOf.date));
  const summary = consolidate(checked, { ...chosen, expected: settings.organisation.divisions, settings: settings.dateCheck, passedOver: read.passedOver });
  const done = summary.returns.some(({ state }) => state === "received");

  const report = options.json ? host.err : host.out;
  report.write(consolidationText(shown(folder, host), summary));
  if (!done) {
    host.err.write("No return could be used, so no summary was made.\n");
    return NOTHING_DONE;
  }
  if (options.json) host.out.write(`${JSON.stringify(summaryJson(summary), null, 2)}\n`);
  if (options.json && options.output === undefined) return DONE;
  const output = outputPath(options.output, summary, folder, read.returns, host);
  await writeSummary(output, summary, folder);
  report.write(`wrote ${shown(output, host)}\n`);
  return DONE;
}

/** The newest month of the samples that come with the package. */
async function sampleReturns(): Promise<string> {
  const samples = fileURLToPath(new URL("../../templates/samples/returns", import.meta.url));
  const newest = existsSync(samples) ? await newestMonth(samples) : null;
  if (newest === null) throw new CommandError('Name the folder that the returns lie in, such as "goldthread consolidate returns/2018-11".');
  return newest;
}

interface FolderRead {
  readonly returns: readonly ReturnFile[];
  readonly passedOver: readonly PassedOver[];
}

async function readReturns(folder: string, settings: Settings, host: Host): Promise<FolderRead> {
  const { files, passedOver } = await listReturns(folder);
  const bar = progress(host.err, files.length);
  const returns: ReturnFile[] = [];
  const summaries: PassedOver[] = [];
  for (const file of files) {
    bar.next(file);
    const read = await readReturn(join(folder, file), settings);
    if (read === null) summaries.push({ file, why: "A directorate summary, not a return." });
    else returns.push(read);
  }
  bar.end();
  return { returns, passedOver: [...passedOver, ...summaries] };
}

/** One return; null for a summary of ours that lies among the returns. */
async function readReturn(path: string, settings: Settings): Promise<ReturnFile | null> {
  const file = basename(path);
  const month = monthInName(file) ?? monthInName(basename(dirname(path)));
  const tried = await attempt(path, async () => {
    const workbook = await readWorkbook(path);
    return isSummary(workbook) ? null : readTrackers(workbook, { file, ...(month === null ? {} : { month }), ...readOptions(settings, {}) });
  });
  if (!tried.done) return { file, state: "rejected", why: tried.why };
  return tried.value === null ? null : { file, state: "read", trackers: tried.value };
}

function checkReturn(file: ReturnFile, settings: Settings, asOf: CalendarDate): ReturnFile {
  return file.state === "read" ? { ...file, trackers: withFindings(file.trackers, RULES, findOptions(settings, {}, asOf)) } : file;
}

/** @throws CommandError when -o names no workbook, or one of the returns. */
function outputPath(output: string | undefined, { month }: Summary, folder: string, returns: readonly ReturnFile[], { cwd }: Host): string {
  if (output === undefined) return resolve(cwd, "out", `summary-${month}.xlsx`);
  if (extname(output).toLowerCase() !== ".xlsx") throw new CommandError(`-o ${output} is no workbook's name. Let it end in .xlsx.`);
  const path = resolve(cwd, output);
  const real = existsSync(path) ? realpathSync(path) : path;
  if (returns.some(({ file }) => realpathSync(join(folder, file)) === real)) throw new CommandError(`-o ${output} is one of the returns, and returns are never changed. Choose another name.`);
  return path;
}

async function writeSummary(output: string, summary: Summary, folder: string): Promise<void> {
  const { writePlan } = await import("../files/write-plan/write-plan.js");
  await writeFileWhole(output, await writePlan(directorateSummary(summary, folderAddress(dirname(output), folder))));
}

/** The returns' folder as a link from the summary's folder: relative, so that both can be moved together; whole where they share no disk. */
function folderAddress(from: string, folder: string): string {
  const path = relative(from, folder);
  if (isAbsolute(path)) return pathToFileURL(folder).href;
  return path.split(/[\\/]/).map(encodeURIComponent).join("/");
}

/** A path as short as it can be said. */
function shown(path: string, { cwd }: Host): string {
  const short = relative(cwd, path);
  return short === "" || short.length > path.length ? path : short;
}
