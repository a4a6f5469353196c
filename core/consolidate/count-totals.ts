import { fold } from "../parse/tidy.js";
import { divisionSlug } from "../model/division.js";
import { countBy, groupBy } from "../model/group-by.js";
import { isInProgress, RAGS, STATUSES, type Rag, type Status } from "../model/status.js";
import type { DivisionTotals, SummaryLine, ThemeTotals, Totals } from "./summary.js";

/** Counts lines; see Totals for what adds up to what. */
export function countTotals(lines: readonly SummaryLine[]): Totals {
  const statuses = countBy(lines, ({ line }) => line.status);
  const ratings = countBy(lines, ({ rag }) => rag);
  const reported = (status: Status): number => statuses.get(status) ?? 0;
  return {
    lines: lines.length,
    complete: reported("complete"),
    inProgress: STATUSES.filter(isInProgress).reduce((sum, status) => sum + reported(status), 0),
    notStarted: reported("not-started"),
    paused: reported("paused"),
    withdrawn: reported("withdrawn"),
    unknown: reported("unknown"),
    carriedForward: lines.filter(({ carriedForward }) => carriedForward).length,
    rag: Object.fromEntries(RAGS.map((rag) => [rag, ratings.get(rag) ?? 0])) as Record<Rag, number>,
    challenged: lines.filter(({ challenged }) => challenged).length,
  };
}

/** Totals of each division, in the order of the lines. */
export function totalsByDivision(lines: readonly SummaryLine[]): DivisionTotals[] {
  return [...groupBy(lines, ({ division }) => divisionSlug(division)).values()].map((group) => ({ division: group[0]?.division ?? "", ...countTotals(group) }));
}

/** Totals of each theme, in the order of the lines. Two divisions' themes of the same wording are one theme. */
export function totalsByTheme(lines: readonly SummaryLine[]): ThemeTotals[] {
  return [...groupBy(lines, ({ line }) => fold(line.theme)).values()].map((group) => ({
    theme: group[0]?.line.theme ?? "",
    divisions: [...new Set(group.map(({ division }) => division))],
    ...countTotals(group),
  }));
}
