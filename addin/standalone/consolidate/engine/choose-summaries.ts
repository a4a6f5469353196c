import type { Summary } from "../../../../core/consolidate/summary.js";
import { monthLabel, type Month } from "../../../../core/model/month.js";

/** A summary of ours that was brought, and what it is called here. */
export interface BroughtSummary {
  readonly id: number;
  readonly file: string;
  readonly summary: Summary;
}

/** What becomes of the summaries that lie among a month's files. */
export interface ChosenSummaries {
  /** Of the latest month before this one. */
  readonly previous: BroughtSummary | null;
  /** The latest making of this month's own. */
  readonly earlier: BroughtSummary | null;
  /** What is said of each, by its id. */
  readonly says: ReadonlyMap<number, string>;
}

/** Tells last month's summary from an earlier making of this month's. `compared`: last month is given otherwise. */
export function chooseSummaries(brought: readonly BroughtSummary[], month: Month, compared: boolean): ChosenSummaries {
  const later = (one: BroughtSummary, other: BroughtSummary): number => compareText(other.summary.month, one.summary.month) || versionOf(other) - versionOf(one);
  const [previous = null] = compared ? [] : brought.filter(({ summary }) => summary.month < month).sort(later);
  const [earlier = null] = brought.filter(({ summary }) => summary.month === month).sort(later);
  const use = (each: BroughtSummary): string => {
    if (each === previous) return "compared with";
    if (each === earlier) return "this becomes its next version";
    return each.summary.month > month ? `not used: it is later than ${monthLabel(month)}` : "not used: another one is";
  };
  return { previous, earlier, says: new Map(brought.map((each) => [each.id, `${summaryName(each.summary)}; ${use(each)}.`])) };
}

/** "Summary of October 2025, version 1.0". */
export function summaryName({ month, version }: Summary): string {
  return `Summary of ${monthLabel(month)}, version ${version.number}`;
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** "1.10" is later than "1.9". */
function versionOf({ summary }: BroughtSummary): number {
  const [major = 0, minor = 0] = summary.version.number.split(".").map(Number);
  return major * 100_000 + minor;
}
