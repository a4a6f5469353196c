/** What a division reports of a line. Off-track is a reported red, whatever a plan calls it. */
export const STATUSES = ["not-started", "on-track", "at-risk", "off-track", "complete", "paused", "withdrawn", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

/** A status as the organisation's key shows it. "not rated" is grey too, and says so in words. */
export const RAGS = ["red", "amber", "green", "blue", "grey", "not rated"] as const;
export type Rag = (typeof RAGS)[number];

/** The default key. */
export const RAG_OF_STATUS: Readonly<Record<Status, Rag>> = {
  "not-started": "grey",
  "on-track": "green",
  "at-risk": "amber",
  "off-track": "red",
  complete: "blue",
  paused: "grey",
  withdrawn: "grey",
  unknown: "not rated",
};

/** What an officer chooses from, and reads. */
export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  "not-started": "Not started",
  "on-track": "On track",
  "at-risk": "At risk",
  "off-track": "Off track",
  complete: "Complete",
  paused: "Paused",
  withdrawn: "Withdrawn",
  unknown: "Not rated",
};

const IN_PROGRESS: ReadonlySet<Status> = new Set<Status>(["on-track", "at-risk", "off-track", "paused"]);

export function isInProgress(status: Status): boolean {
  return IN_PROGRESS.has(status);
}
