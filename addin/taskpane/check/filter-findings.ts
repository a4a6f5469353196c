import { worstFirst } from "../../../core/findings/count-findings.js";
import type { Finding, Severity } from "../../../core/findings/finding.js";
import type { CheckState } from "../state/check-state.js";

/** What a finding is counted as: accepted, or by its severity. */
export function groupOf({ accepted, severity }: Finding): Severity | "accepted" {
  return accepted ? "accepted" : severity;
}

/** The findings to show, the worst first. */
export function filterFindings(findings: readonly Finding[], { hidden, name, words }: CheckState): readonly Finding[] {
  const wanted = words.trim().toLowerCase();
  const matches = (finding: Finding): boolean => `${finding.message} ${finding.at.sheet} ${finding.at.cell} ${finding.name}`.toLowerCase().includes(wanted);
  return worstFirst(findings.filter((finding) => !hidden.includes(groupOf(finding)) && (name === "" || finding.name === name) && (wanted === "" || matches(finding))), (finding) => finding);
}

/** The faults that there are, by name, with how many of each. */
export function faultNames(findings: readonly Finding[]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { name } of findings) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** "Due unreadable" for "due-unreadable". */
export function faultLabel(name: string): string {
  const words = name.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
