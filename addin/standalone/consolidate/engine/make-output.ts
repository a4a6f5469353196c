import type { Summary } from "../../../../core/consolidate/summary.js";
import { directorateSummary } from "../../../../core/report/directorate-summary.js";
import { UnreadableFile } from "../../../../files/unreadable-file.js";
import type { MonthFile } from "../month-file.js";
import type { MadeFile, OutputKind } from "./month-request.js";
import { MonthTrouble } from "./month-trouble.js";
import { outputName } from "./output-name.js";

/**
 * The summary's links to returns are their plain names: a page knows no folders, and the workbook that stands beside the returns opens them.
 * The same parts as `goldthread consolidate FOLDER -o FOLDER/summary.xlsx` writes; hosts pack them each in their own way.
 */
const BESIDE_THE_RETURNS = "";

/** Makes one output. What writes it is loaded here and not before. @throws MonthTrouble when the template cannot be used. */
export async function makeOutput(kind: OutputKind, summary: Summary, template: MonthFile | null): Promise<MadeFile> {
  return { name: outputName(kind, summary), bytes: await MAKE[kind](summary, template) };
}

const MAKE: Readonly<Record<OutputKind, (summary: Summary, template: MonthFile | null) => Promise<Uint8Array>>> = {
  workbook: async (summary) => {
    const { writePlan } = await import(/* webpackChunkName: "write-plan" */ "../../../../files/write-plan/write-plan.js");
    return writePlan(directorateSummary(summary, BESIDE_THE_RETURNS));
  },
  html: async (summary) => {
    const { htmlReport } = await import(/* webpackChunkName: "html-report" */ "../../../../core/report/html/html-report.js");
    return new TextEncoder().encode(htmlReport(summary));
  },
  word: async (summary, template) => {
    const [{ wordReport }, { writeDocument }] = await Promise.all([import(/* webpackChunkName: "word-report" */ "../../../../core/report/word/word-report.js"), import(/* webpackChunkName: "word-report" */ "../../../../files/write-document/write-document.js")]);
    try {
      return await writeDocument(wordReport(summary), template?.content ? new Uint8Array(await template.content.arrayBuffer()) : null);
    } catch (error) {
      if (error instanceof UnreadableFile) throw new MonthTrouble(error.message);
      throw error;
    }
  },
};
