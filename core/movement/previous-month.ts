import type { BudgetEntry, LineName, RegisterEntry, Summary, SummaryIndicator, SummaryLine, SummaryRisk, TrendPoint } from "../consolidate/summary.js";
import { groupBy } from "../model/group-by.js";
import type { Month } from "../model/month.js";
import type { Confirmation } from "./match-lines.js";

/** What of the month before is compared with, carried forward and continued. */
export interface PreviousMonth {
  readonly month: Month;
  readonly lines: readonly SummaryLine[];
  readonly returns: readonly RegisterEntry[];
  readonly budgets: readonly BudgetEntry[];
  readonly indicators: readonly SummaryIndicator[];
  readonly risks: readonly SummaryRisk[];
  /** Up to and with that month. */
  readonly trend: readonly TrendPoint[];
  /** What somebody answered about its own doubtful matches. */
  readonly confirmations: readonly Confirmation[];
}

/** Last month's summary, as the next month needs it: read from its workbook, or made of a folder of last month's returns. */
export function previousMonth(summary: Summary): PreviousMonth {
  const { month, lines, returns, budgets, indicators, risks, trend } = summary;
  return { month, lines, returns, budgets, indicators, risks, trend, confirmations: confirmationsInSummary(summary) };
}

/** The answers that a summary's sheet Movement holds, by the IDs that the returns gave. */
export function confirmationsOf({ movement }: Pick<Summary, "movement">): Confirmation[] {
  return movement.doubtful.flatMap(({ id, candidate, confirmed }) => (confirmed === undefined ? [] : [{ now: id, before: candidate.id, same: confirmed }]));
}

/** The answers by the IDs of the summary's own lines: a line whose own ID was another line's already has it with a number. One that is matched as answered needs no answer more. */
export function confirmationsInSummary(summary: Pick<Summary, "movement" | "lines">): Confirmation[] {
  const answered = summary.movement.doubtful.filter(({ confirmed }) => confirmed !== undefined);
  if (answered.length === 0) return [];
  const unmatched = groupBy(summary.lines.filter(({ before }) => before === null), ({ division, line }) => wordsKey({ division, ...line }));
  return answered.flatMap(({ candidate, confirmed, ...name }) => {
    const at = unmatched.get(wordsKey(name))?.find(({ line: { id } }) => id === name.id || id.startsWith(`${name.id}-`));
    return at && confirmed !== undefined ? [{ now: at.line.id, before: candidate.id, same: confirmed }] : [];
  });
}

function wordsKey({ division, ref, action, milestone }: Pick<LineName, "division" | "ref" | "action" | "milestone">): string {
  return JSON.stringify([division, ref, action, milestone]);
}
