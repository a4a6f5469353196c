import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runMonth } from "../core/consolidate/run-month.js";
import { summaryJson } from "../core/consolidate/summary-json.js";
import type { Summary } from "../core/consolidate/summary.js";
import { readArguments, usage } from "./cli/arguments.js";
import { CommandError } from "./cli/command-error.js";
import { DONE, NOTHING_DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { readAsOf } from "./cli/option-values.js";
import { earlierSummary, lyingBy, previousSummary } from "./cli/other-months.js";
import { readMonth } from "./cli/read-month.js";
import { newestMonth } from "./cli/returns-folder.js";
import { loadSettings } from "./cli/settings.js";
import { loadWriter, makeOutputs, summaryOutputs } from "./cli/summary-outputs.js";
import { writeFilesWhole } from "./cli/write-file.js";
import { packageFile } from "./package-folder.js";
import { consolidationText } from "./reporters/consolidation-text.js";

export const consolidateUsage = usage({
  command: "consolidate",
  operands: "[FOLDER]",
  about: [
    "Reads every return in a folder (.xlsx, .xlsm, .csv, .tsv, .txt, .html, .docx; structured or as the divisions keep them) and writes the directorate summary: board page, totals, exceptions, look ahead, leads, all lines, the register of returns and notes.",
    "A file that can't be read is entered as rejected, with why, and never stops the run. The returns are never changed. Without FOLDER it takes the newest month of the sample returns.",
  ],
  options: {
    output: { short: "o", takes: "FILE", what: "The workbook to write. Without it: out/summary-MONTH.xlsx. Where it is this month's summary already, the new one is its next version and says what has changed." },
    previous: { takes: "FOLDER|FILE", what: "Last month: its summary, or the folder of its returns. Shows what has moved since, and carries forward the lines of a return that is missing." },
    html: { takes: "FILE", what: "Write the HTML report as well: one page that needs no other file." },
    docx: { takes: "FILE", what: "Write the Word highlight report as well." },
    template: { takes: "FILE", what: "A Word template (.dotx or .docx) whose styles, page set-up, header and footer the Word report is to have." },
    "as-of": { takes: "DATE", what: "The day that dates are checked against, such as 2018-11-30. Without it: the Return sheets', else the end of the month in the folder's or the files' names, else today." },
    json: { what: "Print the summary as JSON (goldthread/summary@1); write a workbook only where -o says so." },
  },
  examples: [
    "goldthread consolidate",
    "goldthread consolidate returns/2018-11 -o board/november.xlsx --as-of 2018-11-30",
    "goldthread consolidate returns/2018-12 --previous out/summary-2018-11.xlsx --html out/december.html --docx out/december.docx",
  ],
});

export async function consolidateCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(consolidateUsage, args);
  if (operands.length > 1) throw new CommandError(`One folder at a time: ${operands.join(", ")}.`);
  const given = options["as-of"] === undefined ? null : readAsOf(options["as-of"]);
  const folder = operands[0] === undefined ? await sampleReturns() : resolve(host.cwd, operands[0]);
  const settings = (await loadSettings([join(folder, "any")], host.cwd)).of(join(folder, "any"));
  if (!options.json || options.output !== undefined) loadWriter();
  const read = await readMonth(folder, settings, host, given);
  const standard = join("out", `summary-${read.month}.xlsx`);
  const outputs = summaryOutputs(options, options.json ? null : standard, read.returns.map(({ file }) => join(folder, file)), host);
  const previous = options.previous === undefined ? null : await previousSummary(options.previous, read.month, settings, host);
  const earlier = outputs.workbook === null ? null : await earlierSummary(outputs.workbook, shown(outputs.workbook, host), read.month, settings, host);
  void host.reader.end();
  const summary = runMonth({ ...read, settings, previous, earlier });

  const report = options.json ? host.err : host.out;
  report.write(consolidationText(shown(folder, host), summary));
  if (!summary.returns.some(({ state }) => state === "received")) {
    host.err.write("No return could be used, so no summary was made.\n");
    return NOTHING_DONE;
  }
  if (previous === null) sayWhatLiesBy(outputs.workbook ?? resolve(host.cwd, standard), folder, summary, host);
  const files = await makeOutputs(outputs, summary, folder);
  await writeFilesWhole(files);
  if (options.json) host.out.write(`${JSON.stringify(summaryJson(summary), null, 2)}\n`);
  for (const { path } of files) report.write(`wrote ${shown(path, host)}\n`);
  return DONE;
}

/** Last month lies by, and nobody asked to compare with it: it is not used, and it is said how it can be. */
function sayWhatLiesBy(output: string, folder: string, { month }: Summary, host: Host): void {
  const path = lyingBy(output, folder, month);
  if (path !== null) host.err.write(`Not compared with last month. ${shown(path, host)} looks like it: to compare, add --previous ${shown(path, host)}\n`);
}

/** The newest month of the samples that come with the package. */
async function sampleReturns(): Promise<string> {
  const samples = fileURLToPath(packageFile("templates/samples/returns"));
  const newest = existsSync(samples) ? await newestMonth(samples) : null;
  if (newest === null) throw new CommandError('Name the folder that the returns lie in, such as "goldthread consolidate returns/2018-11".');
  return newest;
}

/** A path as short as it can be said. */
function shown(path: string, { cwd }: Host): string {
  const short = relative(cwd, path);
  return short === "" || short.length > path.length ? path : short;
}
