import { readdirSync, statSync } from "node:fs";
import { dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Summary } from "../../core/consolidate/summary.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { attempt } from "./attempt.js";
import { CommandError } from "./command-error.js";
import type { Host } from "./host.js";
import { sameFile } from "./output-place.js";
import { readInput } from "./read-input.js";
import type { FileToWrite } from "./write-file.js";

/** What a run is asked to write, as paths; null for what it is not. */
export interface SummaryOutputs {
  readonly workbook: string | null;
  readonly html: string | null;
  readonly docx: string | null;
  /** A Word file whose styles the Word report is laid out in. */
  readonly template: string | null;
}

export interface OutputOptions {
  readonly output: string | undefined;
  readonly html: string | undefined;
  readonly docx: string | undefined;
  readonly template: string | undefined;
  readonly previous: string | undefined;
}

const ENDINGS = { "-o": ["a workbook", ".xlsx"], "--html": ["a web page", ".html"], "--docx": ["a Word file", ".docx"] } as const;

/**
 * Where the outputs go. `workbook` is the name of the workbook where -o gives none; null: none is written then.
 * @throws CommandError for a name of another kind of file, two outputs of one name, and one that is a file the run reads.
 */
export function summaryOutputs(options: OutputOptions, workbook: string | null, read: readonly string[], { cwd }: Host): SummaryOutputs {
  const { output, html, docx, template, previous } = options;
  if (template !== undefined && docx === undefined) throw new CommandError("--template is for the Word report. Say where to write it, such as --docx report.docx.");
  const taken = new Map(read.map((path) => [sameFile(path), "one of the returns, and returns are never changed"]));
  for (const path of previous === undefined ? [] : filesIn(resolve(cwd, previous))) taken.set(sameFile(path), "one of last month's files, and they are never changed");
  if (previous !== undefined) taken.set(sameFile(resolve(cwd, previous)), "what --previous names, and last month's summary is never changed");
  if (template !== undefined) taken.set(sameFile(resolve(cwd, template)), "the template");
  const place = (option: keyof typeof ENDINGS, name: string | undefined): string | null => {
    if (name === undefined) return null;
    const [kind, ending] = ENDINGS[option];
    if (extname(name).toLowerCase() !== ending) throw new CommandError(`${option} ${name} is not ${kind}'s name. Let it end in ${ending}.`);
    const path = resolve(cwd, name);
    const why = taken.get(sameFile(path));
    if (why !== undefined) throw new CommandError(`${option} ${name} is ${why}. Choose another name.`);
    taken.set(sameFile(path), "another output of this run");
    return path;
  };
  return { workbook: place("-o", output ?? workbook ?? undefined), html: place("--html", html), docx: place("--docx", docx), template: template === undefined ? null : resolve(cwd, template) };
}

/** The files of a folder; none where there is no such folder. */
function filesIn(path: string): string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? readdirSync(path).map((name) => join(path, name)) : [];
}

/** Loads what writes a workbook while the returns are read, since this thread has time then. What is wrong with it is told when it is asked to write. */
export function loadWriter(): void {
  void import("../../files/write-plan/write-plan.js").catch(() => undefined);
}

/** Makes every output; nothing is written yet. `folder`: where the returns lie. @throws CommandError when the template cannot be used. */
export async function makeOutputs({ workbook, html, docx, template }: SummaryOutputs, summary: Summary, folder: string): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  if (workbook !== null) {
    const { writePlanInPieces } = await import("../../files/write-plan/write-plan.js");
    files.push({ path: workbook, content: await writePlanInPieces(directorateSummary(summary, folderAddress(dirname(workbook), folder))) });
  }
  if (html !== null) {
    const { htmlReport } = await import("../../core/report/html/html-report.js");
    files.push({ path: html, content: htmlReport(summary) });
  }
  if (docx !== null) files.push({ path: docx, content: await wordFile(summary, template) });
  return files;
}

async function wordFile(summary: Summary, template: string | null): Promise<Uint8Array> {
  const { wordReport } = await import("../../core/report/word/word-report.js");
  const { writeDocument } = await import("../../files/write-document/write-document.js");
  const made = await attempt(template ?? "The Word report", async () => writeDocument(wordReport(summary), template === null ? null : readInput(template)));
  if (!made.done) throw new CommandError(template === null ? made.why : `--template ${made.why}`);
  return made.value;
}

/** The returns' folder as a link from the summary's folder: relative, so that both can be moved together; whole where they share no disk. */
function folderAddress(from: string, folder: string): string {
  const path = relative(from, folder);
  if (isAbsolute(path)) return pathToFileURL(folder).href;
  return path.split(/[\\/]/).map(encodeURIComponent).join("/");
}
