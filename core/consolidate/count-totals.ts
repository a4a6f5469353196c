import { fold } from "../parse/tidy.js";
import { divisionSlug } from "../model/division.js";
import { isInProgress, RAGS, type Rag, type Status } from "../model/status.js";
import type { DivisionTotals, SummaryLine, ThemeTotals, Totals } from "./summary.js";

/** Counts lines; see Totals for what adds up to what. */
export function countTotals(lines: readonly SummaryLine[]): Totals {
  const reported = (status: Status): number => lines.filter(({ line }) => line.status === status).length;
  return {
    lines: lines.length,
    complete: reported("complete"),
    inProgress: lines.filter(({ line }) => isInProgress(line.status)).length,
    notStarted: reported("not-started"),
    paused: reported("paused"),
    withdrawn: reported("withdrawn"),
    unknown: reported("unknown"),
    carriedForward: lines.filter(({ carriedForward }) => carriedForward).length,
    rag: countRatings(lines),
    challenged: lines.filter(({ challenged }) => challenged).length,
  };
}

/** Totals of each division, in the order of the lines. */
export function totalsByDivision(lines: readonly SummaryLine[]): DivisionTotals[] {
  return grouped(lines, ({ division }) => divisionSlug(division)).map((group) => ({ division: group[0]?.division ?? "", ...countTotals(group) }));
}

/** Totals of each theme, in the order of the lines. Two divisions' themes of the same wording are one theme. */
export function totalsByTheme(lines: readonly SummaryLine[]): ThemeTotals[] {
  return grouped(lines, ({ line }) => fold(line.theme)).map((group) => ({
    theme: group[0]?.line.theme ?? "",
    divisions: [...new Set(group.map(({ division }) => division))],
    ...countTotals(group),
  }));
}

function countRatings(lines: readonly SummaryLine[]): Record<Rag, number> {
  const count = (rag: Rag): number => lines.filter((line) => line.rag === rag).length;
  return Object.fromEntries(RAGS.map((rag) => [rag, count(rag)])) as Record<Rag, number>;
}

function grouped(lines: readonly SummaryLine[], keyOf: (line: SummaryLine) => string): SummaryLine[][] {
  const groups = new Map<string, SummaryLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}
