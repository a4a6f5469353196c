import { extname, join, relative, resolve } from "node:path";
import { personalTexts } from "../core/publish/personal-texts.js";
import { namesRole, postReader } from "../core/publish/posts.js";
import { publishedWorkbook } from "../core/publish/published-workbook.js";
import { identifying } from "../core/publish/release-patterns.js";
import { releaseSummary, type Release } from "../core/publish/release-summary.js";
import { tidyLine } from "../core/parse/tidy.js";
import { readArguments, usage } from "./cli/arguments.js";
import { CommandError } from "./cli/command-error.js";
import { DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { readSummaryOperand, type SummaryOperand } from "./cli/summary-operand.js";
import { writeFilesWhole, type FileToWrite } from "./cli/write-file.js";
import { personalText, publicationText, uncheckedText } from "./reporters/publication-text.js";

export const publishUsage = usage({
  command: "publish",
  operands: "SUMMARY.xlsx",
  about: [
    "Writes copies of a directorate summary that are fit for release: a workbook, and on demand a Word report and an HTML page. Restricted and internal lines are left out and counted; totals count only what is in the copy. Leads that are no titles of posts become \"Named officer\" (goldthread.json beside the summary can say more titles, with \"leads\" and \"abbreviations\"). Files, findings, evidence, the divisions' own columns, comments and Line IDs are left out.",
    "Text that looks like personal data stops it: nothing is written, and the cells of the summary are named. No pattern can know a child's name: somebody reads the summary, and --checked-by says who, by role; it is printed on the copies.",
  ],
  options: {
    output: { short: "o", takes: "DIR", what: 'The folder to write to, made if need be. Without it: "out/published-MONTH".' },
    "checked-by": { takes: "ROLE", what: "The role of whoever has read the summary and says that it may be released. Without it nothing is written, and it is said what would be left out." },
    docx: { what: "Write a Word report as well." },
    html: { what: "Write an HTML page as well." },
  },
  examples: ["goldthread publish out/summary-2018-11.xlsx", 'goldthread publish out/summary-2018-11.xlsx -o release --checked-by "Head of Communications" --docx --html'],
});

export async function publishCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(publishUsage, args);
  if (options.output !== undefined && extname(options.output) !== "") throw new CommandError(`-o ${options.output} looks like a file. Name a folder: the copies are written into it.`);
  const operand = await readSummaryOperand("publish", operands, host, true);
  const { summary, settings, named, workbook } = operand;
  const release = releaseSummary(summary, postReader(settings.organisation));
  const found = personalTexts(release, workbook ?? { grids: [] });
  if (found.length > 0) throw new CommandError(personalText(named, found));
  if (options["checked-by"] === undefined) throw new CommandError(uncheckedText(release));
  const checkedBy = readRole(options["checked-by"], operand);
  const folder = resolve(host.cwd, options.output ?? join("out", `published-${summary.month}`));
  const files = await copies(release, checkedBy, join(folder, `published-${summary.month}`), options);
  if (files.some(({ path }) => path === operand.path)) throw new CommandError(`${named} is the summary itself, which is never changed. Choose another folder with -o.`);
  await writeFilesWhole(files);
  host.out.write(publicationText(release, checkedBy, files.map(({ path }) => relative(host.cwd, path))));
  return DONE;
}

/** @throws CommandError for what is no role: it is printed for everybody to read. */
function readRole(said: string, { settings, summary }: SummaryOperand): string {
  const role = tidyLine(said);
  if (role !== "" && role.length <= 120 && (namesRole(role) || postReader(settings.organisation)(role)) && identifying(role, summary.asOf.date).length === 0) return role;
  throw new CommandError(`--checked-by ${role} does not read as a role. It is printed on the copies: give the title of a post, such as --checked-by "Head of Communications".`);
}

/** All copies, before any is written. `stem`: their path without its ending. */
async function copies(release: Release, checkedBy: string, stem: string, { docx, html }: { readonly docx: boolean; readonly html: boolean }): Promise<FileToWrite[]> {
  const { writePlan } = await import("../files/write-plan/write-plan.js");
  const files: FileToWrite[] = [{ path: `${stem}.xlsx`, content: await writePlan(publishedWorkbook(release, checkedBy)) }];
  if (docx) {
    const { publishedWord } = await import("../core/publish/published-word.js");
    const { writeDocument } = await import("../files/write-document/write-document.js");
    files.push({ path: `${stem}.docx`, content: await writeDocument(publishedWord(release, checkedBy), null) });
  }
  if (html) {
    const { publishedHtml } = await import("../core/publish/published-html.js");
    files.push({ path: `${stem}.html`, content: publishedHtml(release, checkedBy) });
  }
  return files;
}
