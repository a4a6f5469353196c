import type { SummaryLine } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import type { PreviousMonth } from "./previous-month.js";
import { contentOf } from "./wording.js";

/** Divisions, as slugs, whose lines are word for word those of the month before, in whatever order. */
export function sameAsBefore(lines: readonly SummaryLine[], previous: PreviousMonth | null): ReadonlySet<string> {
  const before = contents(previous?.lines ?? []);
  const now = contents(lines.filter(({ carriedForward }) => !carriedForward));
  return new Set([...now].filter(([slug, own]) => before.get(slug)?.slice().sort().join("\n") === own.slice().sort().join("\n")).map(([slug]) => slug));
}

function contents(lines: readonly SummaryLine[]): ReadonlyMap<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { division, line } of lines) {
    const slug = divisionSlug(division);
    const own = all.get(slug);
    if (own) own.push(contentOf(line));
    else all.set(slug, [contentOf(line)]);
  }
  return all;
}
