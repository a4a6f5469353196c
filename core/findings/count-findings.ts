import type { Finding, Severity } from "./finding.js";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export type FindingCounts = Readonly<Record<Severity | "accepted", number>>;

/** How many there are of each; what somebody has accepted counts as that and as nothing else. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), note: of("note"), accepted: findings.length - open.length };
}

/** "3 errors, 12 warnings, 2 accepted": noughts left out; "" for nothing at all. */
export function countWords(counts: FindingCounts): string {
  const said = SEVERITIES.flatMap((severity) => (counts[severity] === 0 ? [] : [`${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`]));
  return [...said, ...(counts.accepted === 0 ? [] : [`${counts.accepted} accepted`])].join(", ");
}

/** The worst first, what is accepted last; otherwise in the order in which they were found. */
export function worstFirst<Item>(items: readonly Item[], findingOf: (item: Item) => Finding): Item[] {
  const rank = ({ severity, accepted }: Finding): number => (accepted ? SEVERITIES.length : SEVERITIES.indexOf(severity));
  return [...items].sort((a, b) => rank(findingOf(a)) - rank(findingOf(b)));
}
