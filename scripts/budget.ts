import { basename, extname, relative, resolve } from "node:path";
import { budgetsJson } from "../core/budget/budgets-json.js";
import { countFindings } from "../core/findings/count-findings.js";
import { budgetReport, openBudgetReport, type BudgetFile, type BudgetReport } from "../core/report/budget/budget-report.js";
import type { Settings } from "../core/settings/settings.js";
import { readArguments, usage } from "./cli/arguments.js";
import { filesOf, type Operand } from "./cli/check-operands.js";
import { CommandError } from "./cli/command-error.js";
import { DONE, ERRORS_FOUND, NOTHING_DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { sameFile } from "./cli/output-place.js";
import { progress } from "./cli/progress.js";
import { loadSettings } from "./cli/settings.js";
import { writeFilesWhole, type FileToWrite } from "./cli/write-file.js";
import { budgetText, linksText } from "./reporters/budget-text.js";

export const budgetUsage = usage({
  command: "budget",
  operands: "FILE|FOLDER…",
  about: [
    "Finds the budget tables in workbooks, plans and returns (.xlsx, .xlsm, .csv, .tsv, .txt, .html, .docx) and says whether they add up: how each table adds, which figures do not, by how much and where, rounding apart from error, and the fewest figures that would have to change. It exits 1 when there are errors.",
    "Where the files hold action trackers as well, it says which actions stand behind which budget line. Files are never changed.",
    "goldthread.json beside the files, or in the folder above, turns rules off or re-grades them and says which findings are accepted.",
  ],
  options: {
    json: { what: "Print the tables, how they add and the findings as JSON (goldthread/budgets@1)." },
    html: { takes: "FILE", what: "Write it as one page that needs nothing else, to send or to print. Restricted actions are left out, here and in the workbook, and their number is said." },
    output: { short: "o", takes: "FILE", what: "Write a workbook: every table as given, with checks that recalculate when a figure is put right, the explanation, the findings and the actions." },
  },
  examples: ["goldthread budget improvement-plan.docx", "goldthread budget returns/2018-11/commissioning.xlsx -o budget-check.xlsx --html budget-check.html", "goldthread budget returns/2018-11 --json"],
});

/** What was read of one file, as the person called it. */
interface ShownFile extends BudgetFile {
  readonly shown: string;
}

export async function budgetCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(budgetUsage, args);
  if (operands.length === 0) throw new CommandError('Name at least one file, such as "goldthread budget plan.docx". "goldthread budget --help" says more.');
  const files = await filesOf(operands, host);
  const paths = files.map(({ path }) => path);
  const html = outputPath("--html", options.html, [".html", ".htm"], paths, host);
  const workbook = outputPath("-o", options.output, [".xlsx"], paths, host);
  const settings = await loadSettings(paths, host.cwd);
  const out = options.json ? host.err : host.out;
  const { read, unread } = await readAll(files, (path) => settings.of(path), host, (file) => out.write(budgetText(file.shown, file.budgets, out.isTTY ? out.columns : null)));
  if (read.length === 0) return NOTHING_DONE;
  const budgets = read.flatMap((file) => file.budgets);
  const report = budgetReport(read);
  out.write(linksText(report, out.isTTY ? out.columns : null));
  if (options.json) host.out.write(`${JSON.stringify(budgetsJson(budgets), null, 2)}\n`);
  const outputs = budgets.length === 0 ? [] : await makeOutputs(html, workbook, openBudgetReport(read));
  if (budgets.length === 0 && (html ?? workbook) !== null) host.err.write("Nothing was written, since there is no budget table to write about.\n");
  await writeFilesWhole(outputs);
  for (const { path } of outputs) host.err.write(`wrote ${relative(host.cwd, path) || path}\n`);
  return unread || countFindings(budgets.flatMap(({ findings }) => findings)).error > 0 ? ERRORS_FOUND : DONE;
}

/** Reads file after file and tells of each; one that can't be read is complained of, and stops nothing. */
async function readAll(files: readonly Operand[], settingsOf: (path: string) => Settings, host: Host, tell: (file: ShownFile) => void): Promise<{ read: readonly ShownFile[]; unread: boolean }> {
  const read: ShownFile[] = [];
  let unread = false;
  const bar = progress(host.err, files.length);
  for (const file of files) {
    bar.next(basename(file.path));
    const { shown, path } = file;
    const tried = await host.reader.read({ kind: "budget", path, shown, how: { settings: settingsOf(path) } });
    bar.end();
    if (!tried.done) {
      unread = true;
      bar.say(tried.why);
    } else if (tried.value === null) bar.say(`${file.shown} is a directorate summary; passed over.`);
    else {
      const found = { shown, ...tried.value };
      read.push(found);
      tell(found);
    }
  }
  return { read, unread };
}

/** @throws CommandError for a name of another kind of file, and for one of the files that are read. */
function outputPath(option: string, name: string | undefined, endings: readonly string[], read: readonly string[], { cwd }: Host): string | null {
  if (name === undefined) return null;
  if (!endings.includes(extname(name).toLowerCase())) throw new CommandError(`${option} ${name} does not end in ${endings[0] ?? ""}. Let it.`);
  const path = resolve(cwd, name);
  if (read.some((each) => sameFile(each) === sameFile(path))) throw new CommandError(`${option} ${name} is one of the files to read, and they are never changed. Choose another name.`);
  return path;
}

/** They may be sent on: the report is the open one. */
async function makeOutputs(html: string | null, workbook: string | null, report: BudgetReport): Promise<FileToWrite[]> {
  const outputs: FileToWrite[] = [];
  if (html !== null) {
    const { budgetPage } = await import("../core/report/html/budget-page.js");
    outputs.push({ path: html, content: budgetPage(report) });
  }
  if (workbook !== null) {
    const { budgetWorkbook } = await import("../core/report/budget/budget-workbook.js");
    const { writePlan } = await import("../files/write-plan/write-plan.js");
    outputs.push({ path: workbook, content: await writePlan(budgetWorkbook(report)) });
  }
  return outputs;
}
