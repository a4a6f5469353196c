import { isoDate, type CalendarDate } from "./calendar-date.js";
import type { Timing, TimingKind } from "./timing.js";
import type { Circulation, Line } from "./tracker.js";

/** The structured tracker's sheets. */
export const TRACKER_SHEETS = { tracker: "Tracker", lists: "Lists", return: "Return", findings: "Findings", source: "Source" } as const;

/** The lists that an officer chooses from, as the defined names of sheet Lists. */
export type ListName = "StatusChoices" | "LeadChoices" | "ThemeChoices" | "BudgetLineChoices" | "CirculationChoices";

/**
 * What a column of the structured tracker holds: a text as written; a text that is as a rule a date; a timing as a day or a word;
 * that timing as written; a status by its label; a day; leads (the first, the others); or what Excel works out.
 */
export type TrackerColumnKind = "text" | "text date" | "timing" | "timing as written" | "status" | "circulation" | "date" | "lead" | "other leads" | "worked";

export interface TrackerColumn {
  readonly heading: string;
  readonly field: keyof Line | "rag" | "dateCheck" | "why";
  readonly kind: TrackerColumnKind;
  /** Narrowest and widest, in characters; between them the texts decide. */
  readonly width: readonly [narrowest: number, widest: number];
  readonly list?: ListName;
}

/** The columns of the table Actions in order; the plan's own other columns follow. */
export const TRACKER_COLUMNS = [
  { heading: "Ref", field: "ref", kind: "text", width: [7, 10] },
  { heading: "Theme", field: "theme", kind: "text", width: [14, 30], list: "ThemeChoices" },
  { heading: "Action", field: "action", kind: "text", width: [26, 46] },
  { heading: "Milestone", field: "milestone", kind: "text", width: [14, 42] },
  { heading: "Lead", field: "lead", kind: "lead", width: [13, 22], list: "LeadChoices" },
  { heading: "Due", field: "due", kind: "timing", width: [13, 13] },
  { heading: "Last status", field: "lastStatus", kind: "status", width: [11, 11] },
  { heading: "Status", field: "status", kind: "status", width: [12, 12], list: "StatusChoices" },
  { heading: "RAG", field: "rag", kind: "worked", width: [9, 9] },
  { heading: "Progress update", field: "update", kind: "text", width: [26, 60] },
  { heading: "Cause", field: "cause", kind: "text", width: [14, 36] },
  { heading: "Next step", field: "nextStep", kind: "text", width: [16, 40] },
  { heading: "Next step by", field: "nextStepBy", kind: "text date", width: [13, 16] },
  { heading: "Date check", field: "dateCheck", kind: "worked", width: [9, 9] },
  { heading: "Why", field: "why", kind: "worked", width: [28, 28] },
  { heading: "Other leads", field: "leads", kind: "other leads", width: [14, 26] },
  { heading: "Start", field: "start", kind: "timing", width: [13, 13] },
  { heading: "Start (as written)", field: "start", kind: "timing as written", width: [14, 22] },
  { heading: "Timing (as written)", field: "due", kind: "timing as written", width: [14, 22] },
  { heading: "Status (as written)", field: "statusText", kind: "text", width: [14, 24] },
  { heading: "Original due", field: "originalDue", kind: "timing", width: [13, 13] },
  { heading: "Proposed due", field: "proposedDue", kind: "timing", width: [13, 13] },
  { heading: "Reason for change", field: "reasonForChange", kind: "text", width: [18, 50] },
  { heading: "Approved by", field: "approvedBy", kind: "text", width: [14, 22] },
  { heading: "Approved on", field: "approvedOn", kind: "text date", width: [13, 13] },
  { heading: "Impact", field: "impact", kind: "text", width: [18, 70] },
  { heading: "Evidence", field: "evidence", kind: "text", width: [18, 70] },
  { heading: "Evidence checked by", field: "evidenceCheckedBy", kind: "text", width: [14, 22] },
  { heading: "Evidence checked on", field: "evidenceCheckedOn", kind: "text date", width: [13, 13] },
  { heading: "Closed on", field: "closedOn", kind: "text date", width: [13, 13] },
  { heading: "Monitoring", field: "monitoring", kind: "text", width: [16, 50] },
  { heading: "Risk", field: "risk", kind: "text", width: [16, 50] },
  { heading: "Budget line", field: "budgetLine", kind: "text", width: [16, 26], list: "BudgetLineChoices" },
  { heading: "Circulation", field: "circulation", kind: "circulation", width: [12, 12], list: "CirculationChoices" },
  { heading: "Theme owner", field: "themeOwner", kind: "text", width: [14, 24] },
  { heading: "Group", field: "group", kind: "text", width: [14, 30] },
  { heading: "Description", field: "description", kind: "text", width: [16, 70] },
  { heading: "Baseline", field: "baseline", kind: "text", width: [16, 70] },
  { heading: "Last due", field: "lastDue", kind: "timing", width: [13, 13] },
  { heading: "Updated on", field: "updatedOn", kind: "date", width: [13, 13] },
  { heading: "Line ID", field: "id", kind: "text", width: [15, 18] },
] as const satisfies readonly TrackerColumn[];

export type TrackerHeading = (typeof TRACKER_COLUMNS)[number]["heading"];

/** What the fields of a line are called where they are told apart by column: a timing has one that shows it and one with its words ("dueAsWritten"). */
export function fieldOfColumn({ field, kind }: TrackerColumn): string {
  return kind === "timing as written" ? `${field}AsWritten` : field;
}

/** Each heading's place in the table, from 1. */
export const TRACKER_COLUMN_NUMBER: Readonly<Record<TrackerHeading, number>> = Object.fromEntries(
  TRACKER_COLUMNS.map(({ heading }, index) => [heading, index + 1]),
) as Record<TrackerHeading, number>;

export const CIRCULATION_LABELS: Readonly<Record<Circulation, string>> = { open: "Open", internal: "Internal", restricted: "Restricted" };

/** What stands in a date column for a timing that is no day. */
export const TIMING_WORDS: Readonly<Record<Exclude<TimingKind, "by" | "blank">, string>> = {
  ongoing: "Ongoing",
  recurring: "Recurring",
  "to-be-confirmed": "To be confirmed",
  "not-applicable": "Not applicable",
  unreadable: "Cannot be read",
};

/** What a date column shows of a timing: the day (the first of a start, the last of a due date), a word, or null for nothing. */
export function timingShown(timing: Timing | null, role: "start" | "due"): CalendarDate | string | null {
  if (timing === null || timing.kind === "blank") return null;
  if (timing.kind !== "by") return TIMING_WORDS[timing.kind];
  return (role === "start" ? (timing.from ?? timing.by) : timing.by) ?? TIMING_WORDS.unreadable;
}

/** Two things shown in a date column are the same. */
export function sameShown(a: CalendarDate | string | null, b: CalendarDate | string | null): boolean {
  return typeof a === "object" && typeof b === "object" && a !== null && b !== null ? isoDate(a) === isoDate(b) : a === b;
}

/** What the Lead and Other leads columns show: a single lead as written; of several, the first, and the rest. */
export function leadsShown(lead: string, leads: readonly string[]): { readonly first: string; readonly others: string } {
  return leads.length <= 1 ? { first: lead, others: "" } : { first: leads[0] ?? "", others: leads.slice(1).join("; ") };
}
