import type { RegisterEntry, Summary, SummaryVersion } from "../../../../core/consolidate/summary.js";
import type { AsOf } from "../../../../core/model/as-of.js";
import type { Month } from "../../../../core/model/month.js";
import { headline, movementSentence, whereThingsStand } from "../../../../core/report/summary-sentences.js";

/** What the page shows of a summary: the rest stays in the worker. */
export interface MonthView {
  readonly month: Month;
  readonly asOf: AsOf;
  readonly version: SummaryVersion;
  /** The register. */
  readonly returns: readonly RegisterEntry[];
  readonly standing: string;
  readonly headline: string;
  /** Null when there is no month to compare with. */
  readonly movement: string | null;
  readonly previousMonth: Month | null;
  /** Matches that nobody has confirmed or denied. */
  readonly doubtful: number;
  /** Lines of the month before that stand for a missing return. */
  readonly carriedForward: number;
  /** What was asked for and could not be done, a sentence each. */
  readonly warnings: readonly string[];
}

export function monthView(summary: Summary, warnings: readonly string[]): MonthView {
  const { month, asOf, version, returns, movement, previousMonth, totals } = summary;
  return {
    ...{ month, asOf, version, returns, previousMonth, warnings },
    standing: whereThingsStand(summary),
    headline: headline(summary),
    movement: previousMonth === null ? null : movementSentence(movement, previousMonth),
    doubtful: movement.doubtful.filter(({ confirmed }) => confirmed === undefined).length,
    carriedForward: totals.carriedForward,
  };
}

/** A summary of nothing is not worth making. */
export function isUsable({ returns }: Pick<MonthView, "returns">): boolean {
  return returns.some(({ state }) => state === "received");
}
