import { structureSentences } from "../../core/budget/budget-sentences.js";
import type { CheckedBudget } from "../../core/budget/budgets-json.js";
import { crossReferenceSentences, likelySentence, offTrackSentence } from "../../core/budget/cross-reference-sentences.js";
import type { CrossReference } from "../../core/budget/cross-reference.js";
import { explanationSentences } from "../../core/budget/explanation-sentences.js";
import { proseSentences } from "../../core/budget/prose-sentences.js";
import { worstFirst } from "../../core/findings/count-findings.js";
import type { Finding } from "../../core/findings/finding.js";
import type { BudgetReport } from "../../core/report/budget/budget-report.js";
import { tableNames, tableWords, verdict } from "../../core/report/budget/budget-words.js";
import { plural } from "../../core/report/summary-sentences.js";
import { wrapped } from "./wrapped.js";

/** What the budget tables of one file come to: the answer, why, where, and how the table was taken to add. `columns` is how wide the lines may be. Lines end in "\n". */
export function budgetText(shown: string, budgets: readonly CheckedBudget[], columns: number | null): string {
  const names = tableNames(budgets);
  const head = `${shown}: ${budgets.length === 0 ? "no budget table here" : plural(budgets.length, "budget table")}`;
  const rows = [head, ...budgets.flatMap((budget, index) => tableRows(budget, names[index] ?? "", columns))];
  return `${rows.join("\n")}\n`;
}

function tableRows({ worked, findings }: CheckedBudget, name: string, columns: number | null): string[] {
  const explanation = explanationSentences(worked);
  const structure = structureSentences(worked);
  const listed = worstFirst(findings.filter(({ name: rule }) => rule !== "rounding"), (finding) => finding);
  const rounding = findings.filter(({ name: rule }) => rule === "rounding");
  return [
    "",
    ...indented(name, 2, columns),
    ...indented(tableWords(worked), 2, columns),
    ...indented(verdict(worked), 2, columns),
    ...part("What explains it", explanation, columns),
    ...(listed.length === 0 ? [] : ["", "  What was found", ...findingRows(listed, columns)]),
    ...(rounding.length === 0 ? [] : ["", ...indented(`Within rounding, no error: ${rounding.map(roundingWords).join(", ")}.`, 2, columns)]),
    ...part("How it adds", structure, columns),
  ];
}

function part(title: string, sentences: readonly string[], columns: number | null): string[] {
  return sentences.length === 0 ? [] : ["", `  ${title}`, ...sentences.flatMap((said) => indented(said, 4, columns))];
}

function indented(text: string, indent: number, columns: number | null): string[] {
  return text === "" ? [""] : wrapped(text, columns, indent).map((row) => `${" ".repeat(indent)}${row}`);
}

function findingRows(findings: readonly Finding[], columns: number | null): string[] {
  const width = Math.max(...findings.map(({ at }) => at.cell.length));
  const indent = 4 + width + 2 + "accepted".length + 2;
  return findings.flatMap(({ at, severity, accepted, message }) => {
    const said = accepted ? `${message} Accepted by ${accepted.by}: ${accepted.reason}` : message;
    const [first = "", ...rest] = wrapped(said, columns, indent);
    return [`    ${at.cell.padEnd(width)}  ${(accepted ? "accepted" : severity).padEnd("accepted".length)}  ${first}`, ...rest.map((row) => " ".repeat(indent) + row)];
  });
}

/** "B17 by 1". */
function roundingWords({ data, at }: Finding): string {
  return `${at.cell} by ${data["out"] ?? ""}`;
}

/** Likely links are many: so many are told, the workbook lists all. */
const MOST_LIKELY = 5;

/** What all files come to together: which actions stand behind the budget lines, and whether figures in the texts agree. "" where there is nothing of either. */
export function linksText({ reference, prose }: BudgetReport, columns: number | null): string {
  const rows = [...part("Actions and budget lines", reference.lines.length === 0 ? [] : referenceSentences(reference), columns), ...part("Figures in the texts", proseSentences(prose), columns)];
  return rows.length === 0 ? "" : `${rows.join("\n")}\n`;
}

function referenceSentences(reference: CrossReference): string[] {
  const { likely, offTrack } = reference;
  return [
    ...crossReferenceSentences(reference),
    ...offTrack.lines.map((line) => `- ${offTrackSentence(line)}`),
    ...[...likely].sort((a, b) => b.score - a.score).slice(0, MOST_LIKELY).map(likelySentence),
    ...(likely.length > MOST_LIKELY ? [`${likely.length - MOST_LIKELY} more likely links: the workbook (-o) lists them.`] : []),
  ];
}
