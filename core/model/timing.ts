import type { CalendarDate } from "./calendar-date.js";

export type Precision = "day" | "week" | "month" | "quarter" | "term" | "year";

/** How a start or a due date is given. "blank" is nothing, or a dash. */
export type TimingKind = "by" | "ongoing" | "recurring" | "to-be-confirmed" | "not-applicable" | "blank" | "unreadable";

/**
 * A start or due date as written, and what it means.
 * `from` is the first day of what is named, `by` the last; either may be missing.
 */
export interface Timing {
  /** As written, white space tidied. */
  readonly text: string;
  readonly kind: TimingKind;
  readonly from: CalendarDate | null;
  readonly by: CalendarDate | null;
  readonly ongoing: boolean;
  /** ISO 8601 duration of what recurs, such as "P2M". */
  readonly every: string | null;
  readonly precision: Precision | null;
  /** A part (the year) was taken from the plan's dates. */
  readonly inferred: boolean;
}

export const BLANK_TIMING: Timing = { text: "", kind: "blank", from: null, by: null, ongoing: false, every: null, precision: null, inferred: false };
