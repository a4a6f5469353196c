import { extname, join, relative, resolve } from "node:path";
import { lastDayOf, monthLabel, type Month } from "../core/model/month.js";
import { makeReview } from "../core/review/make-review.js";
import type { Review } from "../core/review/review.js";
import { reviewDocument } from "../core/review/word/review-document.js";
import { reviewWorkbook } from "../core/review/review-workbook.js";
import { readArguments, usage } from "./cli/arguments.js";
import { CommandError } from "./cli/command-error.js";
import { DONE } from "./cli/exit-codes.js";
import type { Host } from "./cli/host.js";
import { sameFile } from "./cli/output-place.js";
import { reviewMonths } from "./cli/review-months.js";
import { writeFilesWhole, type FileToWrite } from "./cli/write-file.js";
import { reviewText } from "./reporters/review-text.js";

export const reviewUsage = usage({
  command: "review",
  operands: "FOLDER|SUMMARY.xlsx…",
  about: [
    "Writes the mid-year or annual review from the months' summaries: in short what was achieved, what slipped most, which new dates wait for approval, the indicators off target and the gravest risks; then, division by division, for each theme where things stood and where they stand, what was delivered, what slipped and how often, what was dropped, the indicators from baseline to latest against their targets, and what is left for next year with its proposed dates; and the risks that were opened, closed and moved.",
    "Name the summaries, a folder that holds them, or a folder that holds the months' returns (2018-11, 2018-12, …), which are then consolidated one after the other. Nothing that is read is changed. Restricted lines are counted and nowhere named.",
  ],
  options: {
    from: { takes: "MONTH", what: "The first month, such as 2018-04: where things stood. Without it: the earliest there is." },
    to: { takes: "MONTH", what: "The last month, such as 2019-03: where things stand. Without it: the latest there is." },
    output: { short: "o", takes: "FILE", what: "The workbook to write. Without it and without --docx: out/review-FROM-TO.xlsx and out/review-FROM-TO.docx." },
    docx: { takes: "FILE", what: "The Word report to write." },
  },
  examples: ["goldthread review out --from 2018-04 --to 2019-03", "goldthread review returns --from 2018-04 --to 2018-09 --docx mid-year.docx"],
});

export async function reviewCommand(args: string[], host: Host): Promise<number> {
  const { options, operands } = readArguments(reviewUsage, args);
  if (operands.length === 0) throw new CommandError('Name the summaries or a folder that holds them, such as "goldthread review out --from 2018-04 --to 2019-03".');
  const span = { from: readMonth("--from", options.from), to: readMonth("--to", options.to) };
  if (span.from !== null && span.to !== null && span.from >= span.to) throw new CommandError(`--from ${span.from} is not before --to ${span.to}.`);
  const { summaries: [first, ...rest], inputs } = await reviewMonths(operands, span, host);
  if (first === undefined || rest.length === 0) throw new CommandError(`A review compares two months at least, and ${first === undefined ? "none was found" : `only ${monthLabel(first.month)} was found`}. Name more summaries, or another time.`);
  const review = makeReview([first, ...rest]);
  sayMissingEnds(span, review, host);
  const files = await outputs(review, options, host);
  refuseInputs(files, inputs, host);
  await writeFilesWhole(files);
  host.out.write(reviewText(review));
  for (const { path } of files) host.out.write(`wrote ${relative(host.cwd, path)}\n`);
  return DONE;
}

/** @throws CommandError for what is no month. */
function readMonth(option: string, text: string | undefined): Month | null {
  if (text === undefined) return null;
  if (lastDayOf(text) === null) throw new CommandError(`${option} ${text} is not a month. Write it as year-month, such as ${option} 2018-11.`);
  return text;
}

/** The review begins or ends with another month than was asked for. */
function sayMissingEnds({ from, to }: { readonly from: Month | null; readonly to: Month | null }, review: Review, host: Host): void {
  if (from !== null && review.from !== from) host.err.write(`There is no summary of ${monthLabel(from)}: the review begins with ${monthLabel(review.from)}.\n`);
  if (to !== null && review.to !== to) host.err.write(`There is no summary of ${monthLabel(to)}: the review ends with ${monthLabel(review.to)}.\n`);
}

/** What is asked for, before any of it is written; without being asked both. @throws CommandError for a name of another kind of file. */
async function outputs(review: Review, { output, docx }: { readonly output: string | undefined; readonly docx: string | undefined }, { cwd }: Host): Promise<FileToWrite[]> {
  const stem = join("out", `review-${review.from}-${review.to}`);
  const unsaid = output === undefined && docx === undefined;
  const workbook = named("-o", output ?? (unsaid ? `${stem}.xlsx` : undefined), ".xlsx");
  const document = named("--docx", docx ?? (unsaid ? `${stem}.docx` : undefined), ".docx");
  const files: FileToWrite[] = [];
  if (workbook !== null) {
    const { writePlan } = await import("../files/write-plan/write-plan.js");
    files.push({ path: resolve(cwd, workbook), content: await writePlan(reviewWorkbook(review)) });
  }
  if (document !== null) {
    const { writeDocument } = await import("../files/write-document/write-document.js");
    files.push({ path: resolve(cwd, document), content: await writeDocument(reviewDocument(review), null) });
  }
  return files;
}

function named(option: string, name: string | undefined, ending: string): string | null {
  if (name !== undefined && extname(name).toLowerCase() !== ending) throw new CommandError(`${option} ${name} does not end in ${ending}. Let it.`);
  return name ?? null;
}

/** @throws CommandError where an output is one of the files that were read. */
function refuseInputs(files: readonly FileToWrite[], inputs: readonly string[], { cwd }: Host): void {
  const read = new Set(inputs.map(sameFile));
  const taken = files.find(({ path }) => read.has(sameFile(path)));
  if (taken) throw new CommandError(`${relative(cwd, taken.path)} is one of the files that the review is made of, and they are never changed. Choose another name.`);
}
