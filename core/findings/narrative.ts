/** Fields in which people write sentences. */
export const NARRATIVE: ReadonlySet<string> = new Set([
  "action", "milestone", "description", "update", "cause", "nextStep", "impact", "evidence", "baseline", "monitoring", "risk", "reasonForChange", "note",
]);
