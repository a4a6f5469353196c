import type { SummaryLine } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import type { PreviousMonth } from "./previous-month.js";
import { contentOf } from "./wording.js";

/** Divisions, as slugs, whose lines are word for word those of the month before, in whatever order. */
export function sameAsBefore(lines: readonly SummaryLine[], previous: PreviousMonth | null): ReadonlySet<string> {
  if (previous === null) return new Set();
  const slugOf = ({ division }: SummaryLine): string => divisionSlug(division);
  const before = groupBy(previous.lines, slugOf);
  const now = groupBy(lines.filter(({ carriedForward }) => !carriedForward), slugOf);
  return new Set([...now].filter(([slug, own]) => saysTheSame(own, before.get(slug) ?? [])).map(([slug]) => slug));
}

function saysTheSame(now: readonly SummaryLine[], before: readonly SummaryLine[]): boolean {
  return now.length === before.length && contents(now) === contents(before);
}

function contents(lines: readonly SummaryLine[]): string {
  return lines.map(({ line }) => contentOf(line)).sort().join("\n");
}
