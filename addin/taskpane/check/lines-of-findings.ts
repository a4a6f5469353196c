import type { Finding } from "../../../core/findings/finding.js";
import type { Item } from "../../../core/findings/items.js";
import { subjectReader } from "../../../core/findings/subject.js";
import type { Line, Tracker } from "../../../core/model/tracker.js";

const known = new WeakMap<readonly Tracker[], ReadonlyMap<Finding, string>>();

/** What the line, indicator or risk of each finding says, for findings that are about one: worked out once for each reading. */
export function linesOfFindings(trackers: readonly Tracker[]): ReadonlyMap<Finding, string> {
  const before = known.get(trackers);
  if (before) return before;
  const lines = new Map(trackers.flatMap((tracker) => {
    const subjectOf = subjectReader(tracker);
    return tracker.findings.flatMap((finding): [Finding, string][] => {
      const { line, item } = subjectOf(finding.at) ?? {};
      return line ? [[finding, lineWords(line)]] : item ? [[finding, itemWords(item)]] : [];
    });
  }));
  known.set(trackers, lines);
  return lines;
}

function itemWords(item: Item): string {
  return [item.ref, "measure" in item ? item.measure : item.risk].filter((text) => text !== "").join("  ");
}

function lineWords({ ref, action, milestone }: Line): string {
  return [ref, milestone || action].filter((text) => text !== "").join("  ");
}
