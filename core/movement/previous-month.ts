import type { BudgetEntry, LineName, RegisterEntry, Summary, SummaryLine, TrendPoint } from "../consolidate/summary.js";
import type { Month } from "../model/month.js";
import type { Confirmation } from "./match-lines.js";

/** What of the month before is compared with, carried forward and continued. */
export interface PreviousMonth {
  readonly month: Month;
  readonly lines: readonly SummaryLine[];
  readonly returns: readonly RegisterEntry[];
  readonly budgets: readonly BudgetEntry[];
  /** Up to and with that month. */
  readonly trend: readonly TrendPoint[];
  /** What somebody answered about its own doubtful matches. */
  readonly confirmations: readonly Confirmation[];
}

/** Last month's summary, as the next month needs it: read from its workbook, or made of a folder of last month's returns. */
export function previousMonth(summary: Summary): PreviousMonth {
  const { month, lines, returns, budgets, trend } = summary;
  return { month, lines, returns, budgets, trend, confirmations: confirmationsInSummary(summary) };
}

/** The answers that a summary's sheet Movement holds, by the IDs that the returns gave. */
export function confirmationsOf({ movement }: Pick<Summary, "movement">): Confirmation[] {
  return movement.doubtful.flatMap(({ id, candidate, confirmed }) => (confirmed === undefined ? [] : [{ now: id, before: candidate.id, same: confirmed }]));
}

/** The answers by the IDs of the summary's own lines: a line whose own ID was another line's already has it with a number. One that is matched as answered needs no answer more. */
export function confirmationsInSummary(summary: Pick<Summary, "movement" | "lines">): Confirmation[] {
  return summary.movement.doubtful.flatMap(({ candidate, confirmed, ...name }) => {
    const at = confirmed === undefined ? undefined : summary.lines.find((each) => each.before === null && isNamed(each, name));
    return at && confirmed !== undefined ? [{ now: at.line.id, before: candidate.id, same: confirmed }] : [];
  });
}

function isNamed({ division, line }: SummaryLine, name: LineName): boolean {
  return division === name.division && line.ref === name.ref && line.action === name.action && line.milestone === name.milestone && (line.id === name.id || line.id.startsWith(`${name.id}-`));
}
