import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { chase, type Chase } from "../core/chase/chase.js";
import { emlText } from "../core/chase/eml.js";
import { addWorkingDays } from "../core/chase/working-days.js";
import { readArguments, usage } from "./cli/arguments.js";
import { CommandError } from "./cli/command-error.js";
import { DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { readDay } from "./cli/option-values.js";
import { readInput } from "./cli/read-input.js";
import { readSummaryOperand } from "./cli/summary-operand.js";
import { writeFilesWhole } from "./cli/write-file.js";
import { chaseText, unaddressedText } from "./reporters/chase-text.js";

export const chaseUsage = usage({
  command: "chase",
  operands: "SUMMARY.xlsx",
  about: [
    "Writes message drafts (.eml) from a directorate summary: to the contact of every return that is missing or cannot be read, and to every lead with lines that are overdue or due in the next 30 days. Outlook opens each as a draft: read it, then send it. Nothing is sent from here.",
    'Addresses are those of the summary\'s register and of goldthread.json ("contacts" and "addresses"); none is guessed. Who has none is listed, here and in the file no-address.txt. Restricted lines are in no message; their count is said.',
  ],
  options: {
    output: { short: "o", takes: "DIR", what: 'The folder to write to, made if need be. Without it: "out/chase-MONTH".' },
    by: { takes: "DATE", what: "The day by which everybody is asked to answer, such as 2018-12-14. Without it: five working days from today." },
  },
  examples: ["goldthread chase out/summary-2018-11.xlsx", "goldthread chase out/summary-2018-11.xlsx -o drafts --by 2018-12-14"],
});

const WORKING_DAYS = 5;
const UNADDRESSED_FILE = "no-address.txt";

export async function chaseCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(chaseUsage, args);
  const replyBy = options.by === undefined ? addWorkingDays(host.today, WORKING_DAYS) : readDay("--by", options.by);
  if (options.output !== undefined && extname(options.output) !== "") throw new CommandError(`-o ${options.output} looks like a file. Name a folder: each draft is written into it.`);
  const { summary, settings } = await readSummaryOperand("chase", operands, host);
  const { addresses, returnsDueDays, organisation } = settings;
  const chased = chase(summary, { ...organisation, addresses, returnsDueDays, replyBy });
  const folder = resolve(host.cwd, options.output ?? join("out", `chase-${summary.month}`));
  const shown = relative(host.cwd, folder) || ".";
  const files = outputFiles(chased);
  await refuseOthersDrafts(files, folder, shown);
  await writeFilesWhole(files.map(({ name, content }) => ({ path: join(folder, name), content })));
  host.out.write(chaseText(summary, chased, replyBy, shown, UNADDRESSED_FILE));
  return DONE;
}

interface OutputFile {
  readonly name: string;
  readonly content: string;
}

function outputFiles(chased: Chase): OutputFile[] {
  const drafts = chased.drafts.map((draft) => ({ name: `${draft.fileName}.eml`, content: emlText(draft) }));
  return [...drafts, { name: UNADDRESSED_FILE, content: unaddressedText(chased) }];
}

/** Drafts of another run may have been worked in, and old ones must not be sent among the new. @throws CommandError, with nothing written. */
async function refuseOthersDrafts(files: readonly OutputFile[], folder: string, shown: string): Promise<void> {
  if (!existsSync(folder)) return;
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const standing = (await readdir(folder)).filter((name) => extname(name).toLowerCase() === ".eml").sort();
  for (const name of standing) {
    if (contents.get(name) === Buffer.from(readInput(join(folder, name))).toString("utf8")) continue;
    throw new CommandError(`${join(shown, name)} is a draft of another run, or somebody has worked in it. Nothing was written. Move the drafts away, or choose another folder with -o.`);
  }
}
