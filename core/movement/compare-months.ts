import type { DueMoved, LineName, Movement, StatusMove, SummaryLine } from "../consolidate/summary.js";
import { isRestricted } from "../model/circulation.js";
import { countBy } from "../model/group-by.js";
import { isInProgress, STATUSES, type Status } from "../model/status.js";
import type { Line } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { dueMove } from "./due-moves.js";
import { wordingOf } from "./likeness.js";
import type { DoubtfulPair } from "./match-lines.js";

/** This month's lines after matching, and what of last month's has no line any more. */
export interface MonthsMatched {
  /** With what each was the month before; those carried forward left out. */
  readonly lines: readonly SummaryLine[];
  readonly vanished: readonly SummaryLine[];
  readonly doubtful: readonly DoubtfulPair[];
}

/** A line that was there the month before, and what it was. */
interface Moved {
  readonly at: SummaryLine;
  readonly now: Line;
  readonly before: Line;
}

/** What has changed from month to month, in the order of the lines. */
export function compareMonths({ lines, vanished, doubtful }: MonthsMatched): Movement {
  const moved = lines.flatMap((at): Moved[] => (at.before ? [{ at, now: at.line, before: at.before.line }] : []));
  const changed = moved.filter(({ now, before }) => now.status !== before.status).map(({ at, now, before }) => ({ ...lineName(at), from: before.status, to: now.status }));
  return {
    statusChanges: changed,
    slipped: moved.flatMap((each) => putOff(each, false)),
    rebaselined: moved.flatMap((each) => putOff(each, true).map((move) => ({ ...move, approvedBy: each.now.approvedBy, approvedOn: each.now.approvedOn }))),
    added: lines.filter(({ before }) => !before).map(lineName),
    vanished: vanished.map(lineName),
    reopened: changed.filter(({ from, to }) => isOver(from) && !isOver(to) && to !== "unknown"),
    reworded: moved.filter(isReworded).map(({ at, before }) => ({ ...lineName(at), before: { action: before.action, milestone: before.milestone } })),
    updateUnchanged: moved.filter(({ now, before }) => isInProgress(now.status) && fold(now.update) !== "" && fold(now.update) === fold(before.update)).map(({ at }) => lineName(at)),
    doubtful: doubtful.map(({ now, before, likeness, confirmed }) => ({ ...lineName(now), candidate: lineName(before), likeness, ...(confirmed === undefined ? {} : { confirmed }) })),
    matrix: statusMatrix(lines, vanished),
  };
}

function lineName({ division, line, before }: SummaryLine): LineName {
  const { id, ref, action, milestone } = line;
  const restricted = isRestricted(line) || (before !== null && isRestricted(before.line));
  return { division, id, ref, action, milestone, ...(restricted ? { restricted } : {}) };
}

/** Complete or withdrawn. */
function isOver(status: Status): boolean {
  return status === "complete" || status === "withdrawn";
}

function putOff({ at, now, before }: Moved, approved: boolean): DueMoved[] {
  const move = dueMove(now, before);
  if (!move || move.approved !== approved) return [];
  const { from, to, days } = move;
  return [{ ...lineName(at), from, to, days, times: approved ? at.dueHistory.rebaselined : at.dueHistory.slipped }];
}

function isReworded({ now, before }: Moved): boolean {
  return wordingOf(now.action) !== wordingOf(before.action) || wordingOf(now.milestone) !== wordingOf(before.milestone);
}

/** How many lines went from which status to which, in the order of the statuses; added and vanished lines last. */
function statusMatrix(lines: readonly SummaryLine[], vanished: readonly SummaryLine[]): StatusMove[] {
  const keyOf = (from: Status | null, to: Status | null): string => `${from ?? ""} ${to ?? ""}`;
  const counts = countBy([...lines.map(({ line, before }) => keyOf(before?.line.status ?? null, line.status)), ...vanished.map(({ line }) => keyOf(line.status, null))], (key) => key);
  const moves = [...STATUSES, null].flatMap((from) => [...STATUSES, null].map((to) => ({ from, to })));
  return moves.map(({ from, to }) => ({ from, to, lines: counts.get(keyOf(from, to)) ?? 0 })).filter((move) => move.lines > 0);
}
