import { isRestricted } from "../model/circulation.js";
import type { ActionLine } from "./action-lines.js";
import type { BudgetLine } from "./budget-lines.js";
import { sumOf, type ExactAmount } from "./exact-amount.js";
import { lineAmount, type LineAmount } from "./line-amounts.js";
import type { LinkedBy } from "./link-lines.js";

/** An action that names a budget line. */
export interface LinkedAction {
  readonly action: ActionLine;
  readonly by: LinkedBy;
  /** Not for anything that leaves the programme office. */
  readonly restricted: boolean;
}

/** A budget line and the actions that name it. */
export interface LinkedLine {
  readonly line: BudgetLine;
  readonly actions: readonly LinkedAction[];
}

/** A budget line with an off-track action. Its amount is what the line comes to, not money at risk. */
export interface OffTrackLine extends LineAmount {
  readonly line: BudgetLine;
  /** The off-track ones alone. */
  readonly actions: readonly LinkedAction[];
  /** True where every one of them is restricted. */
  readonly restricted: boolean;
  /** The widest total that is listed as well and has this line in it; null where it counts itself. */
  readonly countedIn: BudgetLine | null;
}

/** Amounts that may be added: pounds with pounds; figures of tables that name no unit are apart. */
export interface OffTrackSum {
  readonly lines: number;
  readonly amount: ExactAmount;
  readonly grant: ExactAmount | null;
}

export interface OffTrack {
  readonly lines: readonly OffTrackLine[];
  readonly sums: readonly OffTrackSum[];
}

export function linkedAction(action: ActionLine, by: LinkedBy): LinkedAction {
  return { action, by, restricted: isRestricted(action.line) };
}

/** "Budget lines with an off-track action (not money at risk)": each once, and no total beside its own lines. */
export function offTrackOf(linked: readonly LinkedLine[]): OffTrack {
  const late = linked.flatMap(({ line, actions }) => {
    const own = actions.filter(({ action }) => action.line.status === "off-track");
    return own.length === 0 ? [] : [{ line, actions: own }];
  });
  const listed = new Map(late.map(({ line }) => [line.index, line]));
  const lines = late.map(({ line, actions }): OffTrackLine => {
    const over = [...line.within].flatMap((index) => listed.get(index) ?? []);
    // Of two totals over it the one that is in no other.
    const countedIn = over.find((total) => !over.some((other) => total.within.has(other.index))) ?? null;
    return { line, actions, restricted: actions.every(({ restricted }) => restricted), countedIn, ...lineAmount(line.main) };
  });
  return { lines, sums: sumsOf(lines) };
}

function sumsOf(lines: readonly OffTrackLine[]): OffTrackSum[] {
  const counted = lines.filter(({ countedIn }) => countedIn === null);
  return [true, false].flatMap((hasUnit) => {
    const own = counted.filter(({ line }) => (line.main.worked.table.unit !== null) === hasUnit);
    const amount = sumOf(own.flatMap((each) => each.amount ?? []));
    return amount === null ? [] : [{ lines: own.length, amount, grant: sumOf(own.flatMap((each) => each.grant ?? [])) }];
  });
}
