import type { Tracker } from "../model/tracker.js";
import { checkerOf, type CheckOptions } from "./check.js";
import type { Rule } from "./define-rule.js";
import type { Acceptance, Finding } from "./finding.js";

export interface FindOptions extends CheckOptions {
  /** Findings accepted in the settings, by key. Those of the file's own sheet Findings go before them. */
  readonly acceptances?: ReadonlyMap<string, Acceptance>;
}

/** The trackers of one file with what the rules find in them. What somebody has accepted says so. */
export function withFindings(trackers: readonly Tracker[], rules: readonly Rule[], options: FindOptions): Tracker[] {
  const findingsOf = checkerOf(trackers, rules, options);
  const acceptances = new Map([...(options.acceptances ?? []), ...trackers.flatMap((tracker) => [...(tracker.acceptances ?? [])])]);
  return trackers.map((tracker) => ({ ...tracker, findings: accepting(findingsOf(tracker), acceptances) }));
}

function accepting(findings: Finding[], acceptances: ReadonlyMap<string, Acceptance>): Finding[] {
  if (acceptances.size === 0) return findings;
  return findings.map((finding) => {
    const accepted = acceptances.get(finding.key ?? "");
    return accepted ? { ...finding, accepted } : finding;
  });
}
