import { basename, extname, relative, resolve } from "node:path";
import type { FixChoice } from "../core/findings/apply-fixes.js";
import type { TrackersJson } from "../core/report/trackers-json.js";
import { readArguments, usage, type Given } from "./cli/arguments.js";
import { attempt, type Attempt } from "./cli/attempt.js";
import type { CheckRun } from "./cli/check-file.js";
import { filesOf, rulesNamed, type Operand } from "./cli/check-operands.js";
import { CommandError } from "./cli/command-error.js";
import { DONE, ERRORS_FOUND, NOTHING_DONE } from "./cli/exit-codes.js";
import type { FixedFile } from "./cli/fix-file.js";
import type { Host } from "./cli/host.js";
import { readAsOf } from "./cli/option-values.js";
import { keepPrevious, OutputPlaces, sameFile } from "./cli/output-place.js";
import { progress } from "./cli/progress.js";
import { readInOrder } from "./cli/reading/read-in-order.js";
import { loadSettings, type FolderSettings } from "./cli/settings.js";
import { writeFileWhole } from "./cli/write-file.js";
import { hasErrors, type FileReport } from "./reporters/checked-report.js";
import { checkSummary, checkText } from "./reporters/check-text.js";

export const checkUsage = usage({
  command: "check",
  operands: "FILE|FOLDER…",
  about: [
    "Says what is wrong in plans, trackers and returns (.xlsx, .xlsm, .csv, .tsv, .txt, .html, .docx): each finding with its cell, its reason and, where there is one, its fix. It exits 1 when there are errors.",
    "goldthread.json beside the files, or in the folder above, says what the organisation wants: rules off or re-graded, its status key, divisions, leads and abbreviations, the plan's months, and findings that are accepted, by the key that --json and --html show.",
    "Files are never changed. Fixes are made in a copy: a workbook's cells are patched and all else in it stays as it is; of any other kind of file a structured tracker is written.",
  ],
  options: {
    json: { what: "Print what was read, with its findings, as JSON (goldthread/trackers@1)." },
    html: { takes: "FILE", what: "Write the findings as one page that needs nothing else, to send or to print." },
    only: { takes: "NAMES", what: "The rules to run, such as due-missing,lead-missing. Without it: all." },
    "as-of": { takes: "DATE", what: "The day that dates are checked against, such as 2018-11-30. Without it: the Return sheet's, else the end of the month in the file's or folder's name, else today." },
    fix: { what: "Write a copy with the safe fixes made, NAME.fixed.xlsx or NAME.tracker.xlsx, and say which." },
    "fix-review": { takes: "NAMES", what: "Make the fixes of these rules too, which a person must have agreed to, such as due-before-plan." },
    output: { short: "o", takes: "OUT", what: 'The folder for the copies, made if need be. Without it: "out".' },
  },
  examples: [
    "goldthread check improvement-plan.xlsx",
    "goldthread check returns/2018-11 --html november.html",
    "goldthread check plan.xlsx --fix --fix-review due-before-plan,row-split-by-page -o fixed",
  ],
});

type Options = Given<(typeof checkUsage)["options"]>["options"];

/** What a run needs besides its files. */
interface Run {
  readonly said: CheckRun;
  /** Null when nothing is to be fixed. */
  readonly choice: FixChoice | null;
  readonly settings: FolderSettings;
  readonly places: OutputPlaces;
}

export async function checkCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(checkUsage, args);
  if (operands.length === 0) throw new CommandError('Name at least one file or folder, such as "goldthread check plan.xlsx". "goldthread check --help" says more.');
  const only = await rulesNamed("--only", options.only);
  const review = await rulesNamed("--fix-review", options["fix-review"]);
  const given = options["as-of"] === undefined ? null : readAsOf(options["as-of"]);
  const choice = options.fix || review.length > 0 ? { safe: options.fix, review: new Set(review) } : null;
  const files = await filesOf(operands, host);
  const paths = files.map(({ path }) => path);
  const html = pagePath(options.html, paths, host);
  const said: CheckRun = { said: {}, given, today: host.today, only: options.only === undefined ? null : only, budgets: options.json };
  const run: Run = { said, choice, settings: await loadSettings(paths, host.cwd), places: new OutputPlaces(outputFolder(options, choice, host), paths) };
  const { reports, unread } = await checkAll(files, run, host, options.json);
  if (reports.length === 0) return NOTHING_DONE;
  if (options.json) host.out.write(`${JSON.stringify(await jsonOf(reports, files, run.settings), null, 2)}\n`);
  (options.json ? host.err : host.out).write(checkSummary(reports));
  if (html !== null) {
    const [{ checkHtml }, { RULES }] = await Promise.all([import("./reporters/check-html.js"), import("../core/rules/tracker-rules.js")]);
    await writeFileWhole(html, checkHtml(reports, RULES));
    host.err.write(`wrote ${relative(host.cwd, html) || html}\n`);
  }
  return unread || hasErrors(reports) ? ERRORS_FOUND : DONE;
}

/** Checks file after file and prints what was found, unless it is printed as JSON at the end. A file that can't be read is complained of, and stops nothing. */
async function checkAll(files: readonly Operand[], run: Run, host: Host, quiet: boolean): Promise<{ reports: readonly FileReport[]; unread: boolean }> {
  const reports: FileReport[] = [];
  let unread = false;
  const bar = progress(host.err, files.length);
  const jobs = files.map(({ path, shown }) => ({ kind: "check" as const, path, shown, how: { settings: run.settings.of(path), run: run.said, choice: run.choice } }));
  for await (const [file, read] of readInOrder(host.reader, jobs)) {
    bar.next(basename(file.path));
    const tried = await withCopy(file, read, run, host);
    bar.end();
    if (!tried.done) {
      unread = true;
      bar.say(tried.why);
    } else if (tried.value === null) bar.say(`${file.shown} is a directorate summary, not a return; passed over.`);
    else {
      reports.push(tried.value);
      if (!quiet) host.out.write(checkText(tried.value, host.out.isTTY ? host.out.columns : null));
    }
  }
  return { reports, unread };
}

/** What is found in one file, once its copy with the fixes is written; null for a summary of ours. */
async function withCopy({ shown, path }: Operand, read: Attempt<FixedFile | null>, { places }: Run, { cwd }: Host): Promise<Attempt<FileReport | null>> {
  if (!read.done || read.value === null) return read.done ? { done: true, value: null } : read;
  const { copy, ...fixed } = read.value;
  return attempt(shown, async () => {
    const written = copy && (await writeCopy(copy, path, places));
    return { shown, ...fixed, written: written && (relative(cwd, written) || written) };
  });
}

/** Writes the copy with the fixes and gives its path. What stood there before is kept beside, unless it is the same. */
async function writeCopy({ is, content }: NonNullable<FixedFile["copy"]>, input: string, places: OutputPlaces): Promise<string> {
  const path = is === "workbook" ? places.fixedOf(input) : places.trackerOf(input);
  await keepPrevious(path, content);
  await writeFileWhole(path, content);
  return path;
}

/** @throws CommandError when -o is given and nothing is to be written there, or when it names a file. */
function outputFolder({ output }: Options, choice: FixChoice | null, { cwd }: Host): string {
  if (output !== undefined && choice === null) throw new CommandError("-o is where copies with fixes go: add --fix, or --fix-review and the names of rules.");
  if (output !== undefined && /^\.xls[xm]$/i.test(extname(output))) throw new CommandError(`-o ${output} looks like a file. Name a folder: each copy is written into it as NAME.fixed.xlsx or NAME.tracker.xlsx.`);
  return resolve(cwd, output ?? "out");
}

/** @throws CommandError when --html names no page, or one of the files to check. */
function pagePath(html: string | undefined, paths: readonly string[], { cwd }: Host): string | null {
  if (html === undefined) return null;
  if (!/^\.html?$/i.test(extname(html))) throw new CommandError(`--html ${html} is no page's name. Let it end in .html.`);
  const path = resolve(cwd, html);
  if (paths.some((each) => sameFile(each) === sameFile(path))) throw new CommandError(`--html ${html} is one of the files to check, and they are never changed. Choose another name.`);
  return path;
}

async function jsonOf(reports: readonly FileReport[], files: readonly Operand[], settings: FolderSettings): Promise<TrackersJson> {
  const { budgetsOfTracker, trackersJson } = await import("../core/report/trackers-json.js");
  const datesOf = (shown: string) => settings.of(files.find((file) => file.shown === shown)?.path ?? "").dateCheck;
  return trackersJson(reports.flatMap(({ shown, trackers, asOf, budgets }) => trackers.map((tracker, index) => ({ tracker, asOf: asOf.date, dates: datesOf(shown), budgets: budgetsOfTracker(budgets, trackers, index) }))));
}
