import type { Finding } from "../../../core/findings/finding.js";
import { subjectReader } from "../../../core/findings/subject.js";
import type { Line, Tracker } from "../../../core/model/tracker.js";

const known = new WeakMap<readonly Tracker[], ReadonlyMap<Finding, string>>();

/** What the line of each finding says, for findings that are about one line: worked out once for each reading. */
export function linesOfFindings(trackers: readonly Tracker[]): ReadonlyMap<Finding, string> {
  const before = known.get(trackers);
  if (before) return before;
  const lines = new Map(trackers.flatMap((tracker) => {
    const subjectOf = subjectReader(tracker);
    return tracker.findings.flatMap((finding): [Finding, string][] => {
      const line = finding.at.sheet === tracker.source.sheet ? subjectOf(finding.at.cell)?.line : undefined;
      return line ? [[finding, lineWords(line)]] : [];
    });
  }));
  known.set(trackers, lines);
  return lines;
}

function lineWords({ ref, action, milestone }: Line): string {
  return [ref, milestone || action].filter((text) => text !== "").join("  ");
}
