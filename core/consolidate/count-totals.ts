import { fold } from "../parse/tidy.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { isInProgress, RAGS, STATUSES, type Rag, type Status } from "../model/status.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { DivisionTotals, SummaryLine, ThemeTotals, Totals } from "./summary.js";

/** Counts lines; see Totals for what adds up to what. */
export function countTotals(lines: readonly SummaryLine[]): Totals {
  const reported = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const rag = Object.fromEntries(RAGS.map((each) => [each, 0])) as Record<Rag, number>;
  let [carried, challenged] = [0, 0];
  for (const each of lines) {
    reported[each.line.status] += 1;
    rag[each.rag] += 1;
    if (each.carriedForward) carried += 1;
    if (each.challenged) challenged += 1;
  }
  return {
    lines: lines.length,
    complete: reported.complete,
    inProgress: STATUSES.filter(isInProgress).reduce((sum, status) => sum + reported[status], 0),
    notStarted: reported["not-started"],
    paused: reported.paused,
    withdrawn: reported.withdrawn,
    unknown: reported.unknown,
    carriedForward: carried,
    rag,
    challenged,
  };
}

/** What totals of different lines come to together. */
export function addTotals(parts: readonly Totals[]): Totals {
  const sum = (count: (part: Totals) => number): number => parts.reduce((total, part) => total + count(part), 0);
  return {
    lines: sum(({ lines }) => lines),
    complete: sum(({ complete }) => complete),
    inProgress: sum(({ inProgress }) => inProgress),
    notStarted: sum(({ notStarted }) => notStarted),
    paused: sum(({ paused }) => paused),
    withdrawn: sum(({ withdrawn }) => withdrawn),
    unknown: sum(({ unknown }) => unknown),
    carriedForward: sum(({ carriedForward }) => carriedForward),
    rag: Object.fromEntries(RAGS.map((each) => [each, sum(({ rag }) => rag[each])])) as Record<Rag, number>,
    challenged: sum(({ challenged }) => challenged),
  };
}

/** Totals of each division, in the order of the lines. */
export function totalsByDivision(lines: readonly SummaryLine[]): DivisionTotals[] {
  return [...groupBy(lines, ({ division }) => divisionSlug(division)).values()].map((group) => ({ division: group[0]?.division ?? "", ...countTotals(group) }));
}

/** Totals of each theme, in the order of the lines. Two divisions' themes of the same wording are one theme. */
export function totalsByTheme(lines: readonly SummaryLine[]): ThemeTotals[] {
  // A return's lines of one theme follow one another.
  const folded = onceInTurn(fold);
  return [...groupBy(lines, ({ line }) => folded(line.theme)).values()].map((group) => ({
    theme: group[0]?.line.theme ?? "",
    divisions: [...new Set(group.map(({ division }) => division))],
    ...countTotals(group),
  }));
}
