import { actionWords, differingSentence, lineWords, OFF_TRACK_TITLE, offTrackSentence, offTrackSentences, unmatchedSentence } from "../../budget/cross-reference-sentences.js";
import { proseFigureSentence, proseSumSentence } from "../../budget/prose-sentences.js";
import type { ProseReading } from "../../budget/prose-figures.js";
import type { CrossReference } from "../../budget/cross-reference.js";
import { writeExact, type ExactAmount } from "../../budget/exact-amount.js";
import { STATUS_LABELS } from "../../model/status.js";
import type { ActionLine } from "../../budget/action-lines.js";
import { text } from "../line-cells.js";
import { plural } from "../summary-sentences.js";
import { tableSheet } from "../table-sheet.js";
import type { SheetPlan } from "../workbook-plan.js";
import { BUDGET_SHEETS } from "./budget-layout.js";

/** One row of the cross-reference: what it is, and what it says. */
export interface ReferenceRow {
  readonly kind: string;
  readonly line: string;
  readonly amount: ExactAmount | null;
  readonly grant: ExactAmount | null;
  readonly action: ActionLine | null;
  readonly said: string;
}

export const REFERENCE_KINDS = {
  offTrack: OFF_TRACK_TITLE,
  linked: "Action linked to a budget line",
  unmatched: "Budget line of an action that is none",
  differing: "Different figures in two files",
  likely: "Likely link, to be confirmed",
  withoutAction: "Budget line without an action",
  withoutLine: "Action without a budget line",
  prose: "Figure in a text",
} as const;

/** The cross-reference as one list: off-track lines first, then what is linked, then what is not. */
export function referenceRows(reference: CrossReference): ReferenceRow[] {
  const { offTrack, lines, unmatched, differing, likely, withoutAction, withoutLine } = reference;
  const row = (kind: keyof typeof REFERENCE_KINDS, more: Partial<ReferenceRow>): ReferenceRow => ({ kind: REFERENCE_KINDS[kind], line: "", amount: null, grant: null, action: null, said: "", ...more });
  const hasActions = lines.some(({ actions }) => actions.length > 0) || unmatched.length + withoutLine.length > 0;
  return [
    ...offTrack.lines.map((each) => row("offTrack", { line: lineWords(each.line), amount: each.amount, grant: each.grant, said: `${offTrackSentence(each)} ${each.actions.map(({ action }) => actionText(action)).join("; ")}` })),
    ...unmatched.map((each) => row("unmatched", { line: each.action.line.budgetLine, action: each.action, said: unmatchedSentence(each) })),
    ...differing.map((each) => row("differing", { line: lineWords(each.line), said: differingSentence(each) })),
    ...lines.flatMap(({ line, actions }) => actions.map(({ action }) => row("linked", { line: lineWords(line), action }))),
    ...likely.map((each) => row("likely", { line: lineWords(each.line), action: each.action, said: `Likeness ${each.score.toFixed(2)}: “${each.words}” in its ${each.field}.` })),
    ...(hasActions ? withoutAction.map((line) => row("withoutAction", { line: lineWords(line) })) : []),
    ...withoutLine.map(({ action }) => row("withoutLine", { action })),
  ];
}

/** Figures of the texts that agree with a table or with one another, or do not; the others prove nothing. */
function proseRows({ figures, sums }: ProseReading): ReferenceRow[] {
  const row = (said: string): ReferenceRow => ({ kind: REFERENCE_KINDS.prose, line: "", amount: null, grant: null, action: null, said });
  return [...figures.filter(({ table }) => table !== null).map((figure) => row(proseFigureSentence(figure))), ...sums.map((sum) => row(proseSumSentence(sum)))];
}

/** Which actions stand behind which budget lines. */
export function referenceSheet(reference: CrossReference, prose: ProseReading): SheetPlan {
  const amount = (value: ExactAmount | null): { readonly value: string | null; readonly look: "wrapped" } => ({ value: value && writeExact(value), look: "wrapped" });
  return tableSheet({
    name: BUDGET_SHEETS.reference,
    title: "Budget lines and actions",
    subtitle: [...(reference.offTrack.lines.length === 0 ? ["No budget line has an off-track action."] : offTrackSentences(reference.offTrack)), ...leftOut(reference)].join(" "),
    table: "CrossReference",
    columns: [
      { heading: "What it is", width: 30, cell: ({ kind }: ReferenceRow) => ({ value: kind, look: "strong wrapped" as const }) },
      { heading: "Budget line", width: 36, cell: ({ line }) => text(line) },
      { heading: "Net, or nearest to it", width: 14, optional: true, cell: ({ amount: value }) => amount(value) },
      { heading: "Grants apart", width: 12, optional: true, cell: ({ grant }) => amount(grant) },
      { heading: "Division", width: 24, optional: true, cell: ({ action }) => text(action?.division ?? "") },
      { heading: "Action", width: 44, optional: true, cell: ({ action }) => text(action === null ? "" : actionText(action)) },
      { heading: "Status", width: 12, optional: true, cell: ({ action }) => text(action === null ? "" : STATUS_LABELS[action.line.status]) },
      { heading: "In words", width: 60, optional: true, cell: ({ said }) => text(said) },
    ],
    rows: [...referenceRows(reference), ...proseRows(prose)],
    none: "No action tracker was found in these files.",
    paper: "A3",
    footer: "Budget check",
    tabColour: "#8A919C",
    frozenColumns: 0,
  });
}

function leftOut({ leftOut: count }: CrossReference): string[] {
  return count === 0 ? [] : [`${plural(count, "restricted action")} ${count === 1 ? "is" : "are"} left out.`];
}

/** "CR04: Visit every home", or what the action is called where it has no ref. */
export function actionText(action: ActionLine): string {
  const { ref, action: words, milestone, description } = action.line;
  const said = [words, milestone].filter((part) => part !== "").join(" / ") || description;
  return said === "" ? actionWords(action) : [ref, said].filter((part) => part !== "").join(": ");
}
