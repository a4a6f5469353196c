import type { ActionLine } from "./action-lines.js";
import type { BudgetLine } from "./budget-lines.js";
import type { CrossReference } from "./cross-reference.js";
import type { DifferingFigure, FigureOfReturn } from "./differing-lines.js";
import { writeExact } from "./exact-amount.js";
import type { LikelyLink } from "./likely-links.js";
import type { OffTrack, OffTrackLine, OffTrackSum } from "./off-track-lines.js";
import type { UnmatchedAction } from "./cross-reference.js";

/** What the list of off-track budget lines is called wherever it is shown. */
export const OFF_TRACK_TITLE = "Budget lines with an off-track action (not money at risk)";

const plural = (count: number, word: string, many = `${word}s`): string => `${count} ${count === 1 ? word : many}`;

/** The cross-reference in short: how much is linked, what is off track, what is not linked. A sentence each. */
export function crossReferenceSentences(reference: CrossReference): string[] {
  const { offTrack, withoutAction, withoutLine, unmatched, differing, leftOut } = reference;
  return [
    ...linkedWords(reference),
    ...offTrackSentences(offTrack),
    ...(withoutAction.length === 0 || linkedCount(reference) === 0 ? [] : [`${plural(withoutAction.length, "budget line")} ${withoutAction.length === 1 ? "has" : "have"} no action: ${withoutAction.map(lineWords).join("; ")}.`]),
    ...(withoutLine.length === 0 || linkedCount(reference) === 0 ? [] : [`${plural(withoutLine.length, "action")} ${withoutLine.length === 1 ? "names" : "name"} no budget line.`]),
    ...unmatched.map(unmatchedSentence),
    ...differing.map(differingSentence),
    ...(leftOut === 0 ? [] : [`${plural(leftOut, "restricted action")} ${leftOut === 1 ? "is" : "are"} left out.`]),
  ];
}

function linkedCount({ lines }: CrossReference): number {
  return new Set(lines.flatMap(({ actions }) => actions.map(({ action }) => action))).size;
}

function linkedWords(reference: CrossReference): string[] {
  const { lines, withoutLine, unmatched } = reference;
  const linked = linkedCount(reference);
  const all = linked + withoutLine.length + unmatched.length;
  if (all === 0 || lines.length === 0) return [];
  if (linked + unmatched.length === 0) return [`None of the ${plural(all, "action")} names a budget line.`];
  return [`${linked} of ${plural(all, "action")} ${linked === 1 ? "is" : "are"} linked to ${plural(lines.filter(({ actions }) => actions.length > 0).length, "budget line")} by their Budget line.`];
}

/** What they come to together; each line once, no total beside its own lines. */
export function offTrackSentences({ lines, sums }: OffTrack): string[] {
  if (lines.length === 0) return [];
  return [`${plural(lines.length, "budget line")} with an off-track action (not money at risk).`, ...sums.map(sumSentence), ...closestMeasures(lines)];
}

function sumSentence({ lines, amount, grant }: OffTrackSum): string {
  const apart = grant === null ? "" : `; grants of ${writeExact(grant)} apart`;
  return `Together ${lines === 1 ? "it comes" : `the ${lines} come`} to ${writeExact(amount)}${apart}.`;
}

/** Where a table has no net figure, what was taken instead. */
function closestMeasures(lines: readonly OffTrackLine[]): string[] {
  const instead = lines.flatMap(({ measure, heading, lessGrants, line }) => (measure === "net" || heading === "" ? [] : [`${line.main.worked.table.file} has no net figure: ${heading}${lessGrants ? " less grants" : ""} is shown.`]));
  return [...new Set(instead)];
}

/** One of them: "Home visits: Net £40k, grants of £12k apart; 2 off-track actions." */
export function offTrackSentence({ line, heading, lessGrants, amount, grant, isWhollyGrant, countedIn, actions }: OffTrackLine): string {
  const what = amount === null ? "no figure" : `${heading === "" ? "" : `${heading} `}${lessGrants ? "less grants " : ""}${writeExact(amount)}`;
  const paid = grant === null ? "" : isWhollyGrant ? `, all paid by a grant of ${writeExact(grant)}` : `, grants of ${writeExact(grant)} apart`;
  const within = countedIn === null ? "" : `; counted in ${countedIn.label}`;
  return `${lineWords(line)}: ${what}${paid}${within}; ${plural(actions.length, "off-track action")}.`;
}

export function unmatchedSentence({ action, why, candidates }: UnmatchedAction): string {
  const written = `"${action.line.budgetLine}" (${actionWords(action)})`;
  if (why === "no such line") return `${written} is no line of the budget.`;
  return `${written} may be any of ${candidates.length} lines: ${candidates.map(placedWords).join("; ")}.`;
}

/** "Likely, to be confirmed: Youth club rota may belong to Youth clubs (0.87: "youth club" in its action)." */
export function likelySentence({ action, line, score, words, field }: LikelyLink): string {
  return `Likely, to be confirmed: ${actionWords(action)} may belong to ${lineWords(line)} (likeness ${score.toFixed(2)}: "${words}" in its ${field}).`;
}

export function differingSentence({ line, heading, first, second, difference }: DifferingFigure): string {
  const said = ({ division, file, cell, amount }: FigureOfReturn): string => `${writeExact(amount)} in ${division === "" ? "" : `${division}'s `}${file} (${cell})`;
  const by = { ...difference, amount: Math.abs(difference.amount) };
  return `${lineWords(line)}, ${heading}: ${said(first)}, ${said(second)}; they differ by ${writeExact(by)}.`;
}

/** "Home visits", "4021 Home visits". */
export function lineWords({ label, code }: BudgetLine): string {
  return [code, label].filter((part) => part !== "").join(" ");
}

function placedWords(line: BudgetLine): string {
  const { worked, row } = line.main;
  const { section = "", row: at = 0 } = worked.table.rows[row] ?? {};
  return `${lineWords(line)} (${section === "" ? "" : `${section}, `}row ${at} of ${worked.table.file})`;
}

/** What an action is called in a sentence: its ref, else its own words. */
export function actionWords({ division, line }: ActionLine): string {
  const words = line.milestone || line.action || line.description;
  const name = line.ref === "" ? words : `action ${line.ref}`;
  return division === "" ? name : `${name}, ${division}`;
}
