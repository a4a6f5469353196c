import { fold } from "../parse/tidy.js";
import { isRestricted } from "../model/circulation.js";
import type { Tracker } from "../model/tracker.js";
import { actionLines, type ActionLine } from "./action-lines.js";
import { budgetLines, type BudgetLine } from "./budget-lines.js";
import { differingFigures, type DifferingFigure } from "./differing-lines.js";
import { likelyByWords, likelyByWriting, type LikelyLink } from "./likely-links.js";
import { namesOf, readBudgetLine, type Reading } from "./link-lines.js";
import { linkedAction, offTrackOf, type LinkedAction, type LinkedLine, type OffTrack } from "./off-track-lines.js";
import type { WorkedOut } from "./work-out.js";

/** An action whose Budget line is none of the budget's, or may be several. */
export interface UnmatchedAction {
  readonly action: ActionLine;
  readonly why: "no such line" | "several such lines";
  /** The several. */
  readonly candidates: readonly BudgetLine[];
  readonly restricted: boolean;
}

export interface UnlinkedAction {
  readonly action: ActionLine;
  readonly restricted: boolean;
}

/**
 * Which actions stand behind which budget lines. Notes and no findings: a Budget line that is none of these budget's may be right in a budget that nobody gave,
 * a line without an action is no fault of either file, and of two figures that differ neither file tells which is wrong. A rule looks at one file and knows.
 */
export interface CrossReference {
  /** Every budget line once, in the order of files and rows, with the actions that name it. */
  readonly lines: readonly LinkedLine[];
  readonly offTrack: OffTrack;
  /** Budget lines, totals apart, that no action names, nor a total of theirs. */
  readonly withoutAction: readonly BudgetLine[];
  /** Actions whose Budget line is blank. */
  readonly withoutLine: readonly UnlinkedAction[];
  readonly unmatched: readonly UnmatchedAction[];
  /** For actions of the two lists above. */
  readonly likely: readonly (LikelyLink & { readonly restricted: boolean })[];
  readonly differing: readonly DifferingFigure[];
  /** Restricted actions that were left out of all this; 0 until `withoutRestrictedActions`. */
  readonly leftOut: number;
}

/** Links trackers to budgets by the trackers' Budget line. The order in which either is given does not matter. */
export function crossReference(trackers: readonly (Tracker | ActionLine)[], tables: readonly WorkedOut[]): CrossReference {
  const actions = actionLines(trackers);
  const lines = budgetLines(tables);
  const read = readings(actions, lines);
  const linked = linkedLines(lines, read);
  const withoutLine = read.flatMap(({ action, reading }) => (reading === null ? [{ action, restricted: isRestricted(action.line) }] : []));
  const unmatched = read.flatMap(({ action, reading }): UnmatchedAction[] => (reading?.kind === "unmatched" ? [{ action, why: reading.why, candidates: reading.candidates, restricted: isRestricted(action.line) }] : []));
  const written = unmatched.flatMap(({ action, why }) => (why === "no such line" ? likelyByWriting(action, lines) : []));
  const likely = [...written, ...likelyByWords(withoutLine.map(({ action }) => action), lines)];
  return {
    ...{ lines: linked, offTrack: offTrackOf(linked), withoutAction: withoutAction(linked), withoutLine, unmatched, leftOut: 0 },
    likely: likely.map((link) => ({ ...link, restricted: isRestricted(link.action.line) })),
    differing: differingFigures(lines, divisionsByFile(trackers, actions)),
  };
}

/** The budget lines of tables, each once, with the actions that name them: what is sure of a cross-reference, and nothing of what is likely. */
export function linkActions(actions: readonly ActionLine[], tables: readonly WorkedOut[]): LinkedLine[] {
  const lines = budgetLines(tables);
  return linkedLines(lines, readings(actionLines(actions.filter(({ line }) => line.budgetLine.trim() !== "")), lines));
}

/** What each action says in its Budget line; null where that is blank. */
function readings(actions: readonly ActionLine[], lines: readonly BudgetLine[]): { readonly action: ActionLine; readonly reading: Reading | null }[] {
  const names = namesOf(lines);
  return actions.map((action) => ({ action, reading: action.line.budgetLine.trim() === "" ? null : readBudgetLine(action.line.budgetLine, names) }));
}

function linkedLines(lines: readonly BudgetLine[], read: readonly { readonly action: ActionLine; readonly reading: Reading | null }[]): LinkedLine[] {
  const actions = new Map<BudgetLine, LinkedAction[]>();
  for (const { action, reading } of read) {
    for (const { line, by } of reading?.kind === "linked" ? reading.named : []) {
      const own = actions.get(line);
      if (own) own.push(linkedAction(action, by));
      else actions.set(line, [linkedAction(action, by)]);
    }
  }
  return lines.map((line) => ({ line, actions: actions.get(line) ?? [] }));
}

function withoutAction(linked: readonly LinkedLine[]): BudgetLine[] {
  const named = new Set(linked.flatMap(({ line, actions }) => (actions.length > 0 ? [line.index] : [])));
  return linked.flatMap(({ line }) => (line.isTotal || named.has(line.index) || [...line.within].some((total) => named.has(total)) ? [] : [line]));
}

function divisionsByFile(trackers: readonly (Tracker | ActionLine)[], actions: readonly ActionLine[]): (file: string) => string {
  const divisions = new Map<string, string>();
  for (const { file, division } of actions) divisions.set(fold(file), division);
  const silent = trackers.flatMap((each) => ("lines" in each ? [{ file: fold(each.source.file), division: each.division }] : []));
  for (const { file, division } of silent.sort((a, b) => (a.division < b.division ? -1 : 1))) if (!divisions.has(file)) divisions.set(file, division);
  return (file) => divisions.get(fold(file)) ?? "";
}

/** What may leave the programme office: nothing of a restricted action, and how many were left out. A line that only they name is not said to have none. */
export function withoutRestrictedActions(reference: CrossReference): CrossReference {
  const lines = reference.lines.map(({ line, actions }) => ({ line, actions: actions.filter(({ restricted }) => !restricted) }));
  const isOpen = ({ restricted }: { readonly restricted: boolean }): boolean => !restricted;
  const all = [...reference.lines.flatMap(({ actions }) => actions), ...reference.withoutLine, ...reference.unmatched];
  return {
    ...{ ...reference, lines, offTrack: offTrackOf(lines), withoutLine: reference.withoutLine.filter(isOpen), unmatched: reference.unmatched.filter(isOpen), likely: reference.likely.filter(isOpen) },
    leftOut: reference.leftOut + new Set(all.flatMap(({ action, restricted }) => (restricted ? [action] : []))).size,
  };
}
