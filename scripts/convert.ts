import { basename, extname, relative, resolve } from "node:path";
import { asOfText } from "../core/model/as-of.js";
import type { ReadOptions } from "../core/recognise/options.js";
import type { TrackersJson } from "../core/report/trackers-json.js";
import type { Settings } from "../core/settings/settings.js";
import { readArguments, usage } from "./cli/arguments.js";
import { attempt } from "./cli/attempt.js";
import type { CheckedFile, CheckRun } from "./cli/check-file.js";
import { CommandError } from "./cli/command-error.js";
import { DONE, NOTHING_DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { readAsOf, readColumns, readLegend, readPlan } from "./cli/option-values.js";
import { keepPrevious, OutputPlaces } from "./cli/output-place.js";
import { progress } from "./cli/progress.js";
import { loadSettings } from "./cli/settings.js";
import { writeFileWhole } from "./cli/write-file.js";
import { conversionText } from "./reporters/conversion-text.js";

export const convertUsage = usage({
  command: "convert",
  operands: "FILE…",
  about: [
    "Finds the action trackers in plans and returns (.xlsx, .xlsm, .csv, .tsv, .txt, .html, .docx) and writes each as a structured Excel tracker, NAME.tracker.xlsx.",
    "The sources are never changed. A tracker that already stands under that name and differs is kept beside the new one. For every file it says how many source cells became fields, how many went to columns of the plan's own, and how many were left out and why.",
  ],
  options: {
    output: { short: "o", takes: "DIR", what: 'The folder to write to, made if need be. Without it: "out".' },
    json: { what: "Print what was read as JSON (goldthread/trackers@1) instead, and write no file." },
    "as-of": { takes: "DATE", what: "The day that dates are checked against, such as 2018-11-30. Without it: the Return sheet's, else the end of the month in the file's or folder's name, else today." },
    plan: { takes: "MONTHS", what: 'The months that the plan covers, such as 2018-04/2019-03, for dates written without a year ("March", "Q3").' },
    legend: { takes: '"SHOWN=STATUS"', repeat: true, what: 'What a colour, word or number of the status column means, such as "yellow=on track". May be given again.' },
    map: { takes: '"HEADING=FIELD"', repeat: true, what: 'The field that a column holds, such as "Latest position=update". May be given again.' },
  },
  examples: [
    "goldthread convert improvement-plan.docx",
    "goldthread convert returns/*.xlsx -o structured --as-of 2018-11-30",
    'goldthread convert plan.xlsx --json --plan 2018-04/2019-03 --legend "yellow=on track"',
  ],
});

/** What was read of one file. */
interface Converted extends CheckedFile {
  readonly settings: Settings;
}

export async function convertCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(convertUsage, args);
  if (operands.length === 0) throw new CommandError('Name at least one file, such as "goldthread convert plan.xlsx". "goldthread convert --help" says more.');
  const folder = readFolder(options.output);
  const given = options["as-of"] === undefined ? null : readAsOf(options["as-of"]);
  const run: CheckRun = { said: saidByHand(options), given, today: host.today, only: null, budgets: options.json };
  const paths = operands.map((operand) => resolve(host.cwd, operand));
  const settings = await loadSettings(paths, host.cwd);
  const places = new OutputPlaces(resolve(host.cwd, folder), paths);
  const report = options.json ? host.err : host.out;

  const converted: Converted[] = [];
  const bar = progress(host.err, operands.length);
  for (const operand of operands) {
    bar.next(basename(operand));
    const tried = await attempt(operand, async () => {
      const path = resolve(host.cwd, operand);
      const how = { settings: settings.of(path), run };
      const tried = await host.reader.read({ kind: "convert", path, shown: operand, how });
      if (!tried.done) throw new CommandError(tried.why);
      const read: Converted = { ...tried.value, settings: how.settings };
      const written = options.json ? "" : await writeTracker(read, places, operand, host.cwd);
      return { read, text: `${conversionText(operand, read.trackers)}  as of ${asOfText(read.asOf)}\n${written}` };
    });
    bar.end();
    if (tried.done) {
      converted.push(tried.value.read);
      report.write(tried.value.text);
    } else bar.say(tried.why);
  }
  if (options.json && converted.length > 0) host.out.write(`${JSON.stringify(await jsonOf(converted), null, 2)}\n`);
  return converted.length > 0 ? DONE : NOTHING_DONE;
}

/** The folder that -o names. @throws CommandError when the name is a workbook's. */
function readFolder(output: string | undefined): string {
  if (output !== undefined && /^\.xls[xm]$/i.test(extname(output))) throw new CommandError(`-o ${output} looks like a file. Name a folder: each tracker is written into it as NAME.tracker.xlsx.`);
  return output ?? "out";
}

function saidByHand(options: { readonly plan: string | undefined; readonly legend: readonly string[]; readonly map: readonly string[] }): Partial<ReadOptions> {
  return {
    ...(options.plan === undefined ? {} : { plan: readPlan(options.plan) }),
    ...(options.legend.length === 0 ? {} : { legend: readLegend(options.legend) }),
    ...(options.map.length === 0 ? {} : { columns: readColumns(options.map) }),
  };
}

/** Writes the tracker and says where; nothing is written of a file that holds none. */
async function writeTracker({ trackers, asOf, settings }: Converted, places: OutputPlaces, operand: string, cwd: string): Promise<string> {
  if (!trackers.some(({ lines }) => lines.length > 0)) return "";
  const [{ structuredTracker }, { writePlan }] = await Promise.all([import("../core/report/structured-tracker.js"), import("../files/write-plan/write-plan.js")]);
  const content = await writePlan(structuredTracker(trackers, asOf.date, settings.dateCheck));
  const path = places.trackerOf(operand);
  const kept = await keepPrevious(path, content);
  await writeFileWhole(path, content);
  const shown = (absolute: string): string => relative(cwd, absolute) || absolute;
  return `${kept === null ? "" : `  kept the earlier tracker as ${shown(kept)}\n`}  wrote ${shown(path)}\n`;
}

async function jsonOf(converted: readonly Converted[]): Promise<TrackersJson> {
  const { budgetsOfTracker, trackersJson } = await import("../core/report/trackers-json.js");
  return trackersJson(converted.flatMap(({ trackers, asOf, settings, budgets }) => trackers.map((tracker, index) => ({ tracker, asOf: asOf.date, dates: settings.dateCheck, budgets: budgetsOfTracker(budgets, trackers, index) }))));
}
