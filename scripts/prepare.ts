import { existsSync } from "node:fs";
import { extname, join, relative, resolve } from "node:path";
import type { Summary } from "../core/consolidate/summary.js";
import { nextMonth } from "../core/model/month.js";
import { prepareForms } from "../core/prepare/prepare-forms.js";
import { prepareReturns, type PreparedReturn } from "../core/prepare/prepare-returns.js";
import type { PrepareOptions } from "../core/prepare/prepared-tracker.js";
import { preparedWorkbook } from "../core/prepare/prepared-workbook.js";
import { RULES } from "../core/rules/tracker-rules.js";
import { findOptions } from "../core/settings/reading-options.js";
import { readArguments, usage } from "./cli/arguments.js";
import { CommandError } from "./cli/command-error.js";
import { DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { readInput } from "./cli/read-input.js";
import { readSummaryOperand } from "./cli/summary-operand.js";
import { writeFilesWhole } from "./cli/write-file.js";
import { preparationText, type Written } from "./reporters/preparation-text.js";

export const prepareUsage = usage({
  command: "prepare",
  operands: "SUMMARY.xlsx",
  about: [
    "Writes next month's return for each division from a directorate summary, for the division to fill in: last month's status, update and due date, the original due dates, Line IDs, and the findings that the programme office asks about. Closed lines stand last. A division whose return was missing gets the lines that were carried forward.",
    "A return that stands in the folder already is left alone when it is the same. When it is not, somebody may have worked in it: then nothing is written, and the file is named.",
  ],
  options: {
    word: { what: "Write a Word form (.docx) of each return as well, for partners without Excel; consolidate reads it back. Restricted lines are left out of it, and it says how many." },
    output: { short: "o", takes: "DIR", what: 'The folder to write to, made if need be. Without it: "out/returns-MONTH".' },
  },
  examples: ["goldthread prepare out/summary-2018-11.xlsx", "goldthread prepare out/summary-2018-11.xlsx -o prepared/2018-12 --word"],
});

export async function prepareCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(prepareUsage, args);
  const { settings, summary } = await readSummaryOperand("prepare", operands, host);
  const folder = readFolder(options.output, summary);
  const prepareOptions: PrepareOptions = { rules: RULES, find: findOptions(settings, {}, summary.asOf.date) };
  const returns = prepareReturns(summary, prepareOptions);
  if (returns.length === 0) throw new CommandError(`${operands.join("")} names no division, so there is no return to prepare.`);

  const files = [...(await workbooks(returns, summary)), ...(options.word ? await wordForms(summary, prepareOptions) : [])];
  const written = await writeAll(files, resolve(host.cwd, folder), host);
  host.out.write(preparationText(summary, returns, written));
  return DONE;
}

/** @throws CommandError when the name is a workbook's. */
function readFolder(output: string | undefined, { month }: Summary): string {
  if (output !== undefined && /^\.(?:xls[xm]|docx)$/i.test(extname(output))) throw new CommandError(`-o ${output} looks like a file. Name a folder: each division's return is written into it.`);
  return output ?? join("out", `returns-${nextMonth(month)}`);
}

interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array;
}

async function workbooks(returns: readonly PreparedReturn[], summary: Summary): Promise<OutputFile[]> {
  const { writePlan } = await import("../files/write-plan/write-plan.js");
  const files: OutputFile[] = [];
  for (const each of returns) files.push({ name: `${each.fileName}.xlsx`, content: await writePlan(preparedWorkbook(each.tracker, summary)) });
  return files;
}

async function wordForms(summary: Summary, options: PrepareOptions): Promise<OutputFile[]> {
  const { writeDocument } = await import("../files/write-document/write-document.js");
  const files: OutputFile[] = [];
  for (const { fileName, plan } of prepareForms(summary, options)) files.push({ name: `${fileName}.docx`, content: await writeDocument(plan, null) });
  return files;
}

/** Writes what does not stand there already. @throws CommandError, with nothing written, when a file there is another: somebody may have worked in it. */
async function writeAll(files: readonly OutputFile[], folder: string, { cwd }: Host): Promise<Written[]> {
  const shown = (name: string): string => relative(cwd, join(folder, name)) || name;
  const standing = files.map(({ name, content }) => {
    const path = join(folder, name);
    return existsSync(path) ? Buffer.from(content).equals(readInput(path)) : null;
  });
  const worked = files.filter((_, index) => standing[index] === false);
  if (worked[0]) {
    const others = worked.length === 1 ? "" : `, and ${worked.length - 1} more like it`;
    throw new CommandError(`${shown(worked[0].name)} is there already and differs from what would be written${others}: somebody may have worked in it. Nothing was written. Move it away, or choose another folder with -o.`);
  }
  await writeFilesWhole(files.filter((_, index) => standing[index] === null).map(({ name, content }) => ({ path: join(folder, name), content })));
  return files.map(({ name }, index) => ({ path: shown(name), isNew: standing[index] === null }));
}
