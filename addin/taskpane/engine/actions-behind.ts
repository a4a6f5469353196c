import type { ActionLine } from "../../../core/budget/action-lines.js";
import type { BudgetLine } from "../../../core/budget/budget-lines.js";
import type { CrossReference } from "../../../core/budget/cross-reference.js";
import { writeExact } from "../../../core/budget/exact-amount.js";
import type { OffTrackLine as FoundLine, OffTrackSum } from "../../../core/budget/off-track-lines.js";
import type { FindingPlace } from "../../../core/findings/finding.js";
import { address } from "../../../core/grid/address.js";
import type { Tracker } from "../../../core/model/tracker.js";
import { countThings } from "../parts/count-things.js";
import type { ActionsBehind, NamedAction, OffTrackLine } from "./budget-reading.js";

/** What the tab says of actions and budget lines; null where there are none of either. */
export function actionsBehind(reference: CrossReference, trackers: readonly Tracker[]): ActionsBehind | null {
  if (reference.lines.length === 0 || trackers.every(({ lines }) => lines.length === 0)) return null;
  const { lines, offTrack, unmatched, likely } = reference;
  return {
    linked: new Set(lines.flatMap(({ actions }) => actions.map(({ action }) => action))).size,
    offTrack: offTrack.lines.map(offTrackLine),
    sums: offTrack.sums.map(sumSentence),
    unmatched: unmatched.map(({ action }) => ({ ...namedAction(action), says: action.line.budgetLine })),
    likely: likely.map(({ action, line, score }) => ({ ...namedAction(action), line: lineName(line), score })),
  };
}

function offTrackLine({ line, actions, amount, heading, grant, countedIn }: FoundLine): OffTrackLine {
  const own = amount === null ? "No figure" : `${heading === "" ? "" : `${heading} `}${writeExact(amount)}`;
  return {
    ...{ name: lineName(line), at: placeOf(line), countedIn: countedIn === null ? "" : lineName(countedIn) },
    amount: grant === null ? own : `${own}; ${writeExact(grant)} of grant apart`,
    actions: actions.map(({ action }) => namedAction(action)),
  };
}

function sumSentence({ lines, amount, grant }: OffTrackSum): string {
  return `${countThings(lines, "budget line")}, each once: ${writeExact(amount)}${grant === null ? "" : `, and ${writeExact(grant)} of grant apart`}.`;
}

function namedAction({ file, line }: ActionLine): NamedAction {
  const [at] = line.at;
  return { words: [line.ref, line.milestone || line.action].filter((text) => text !== "").join("  "), at: { file, sheet: at?.sheet ?? "", cell: at?.cells ?? "" } };
}

function lineName({ label, code }: BudgetLine): string {
  return label || code;
}

function placeOf({ main: { worked: { table }, row } }: BudgetLine): FindingPlace {
  return { file: table.file, sheet: table.sheet, cell: address(table.rows[row]?.row ?? 1, table.area.left) };
}
