import type { CalendarDate } from "../model/calendar-date.js";
import type { Month } from "../model/month.js";
import type { Rag, Status } from "../model/status.js";
import type { DateCheck, Line, PlaceCounts, Tracker, SourceCells } from "../model/tracker.js";
import type { Finding } from "../findings/finding.js";
import type { AsOf } from "../model/as-of.js";
import type { DateCheckSettings } from "../model/date-check.js";

/** One file of a month's returns: what was read of it, or why it was turned away. `file` is its name without folders. */
export type ReturnFile =
  | { readonly file: string; readonly state: "read"; readonly trackers: readonly Tracker[] }
  | { readonly file: string; readonly state: "rejected"; readonly why: string };

/**
 * Counts of lines, by what divisions report.
 * complete + inProgress + notStarted + withdrawn + unknown = lines, and the ratings in `rag` add up to lines as well.
 * paused is part of inProgress (in progress = on track, at risk, off track, paused); carriedForward and challenged are parts of lines.
 */
export interface Totals {
  readonly lines: number;
  readonly complete: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly paused: number;
  readonly withdrawn: number;
  readonly unknown: number;
  readonly carriedForward: number;
  readonly rag: Readonly<Record<Rag, number>>;
  /** Lines whose dates suggest a more serious rating than the one reported. */
  readonly challenged: number;
}

export interface DivisionTotals extends Totals {
  readonly division: string;
}

export interface ThemeTotals extends Totals {
  /** "" for lines that no theme is given for. */
  readonly theme: string;
  readonly divisions: readonly string[];
}

/** A line of a return that counts, with what it comes to on the as-of date. */
export interface SummaryLine {
  readonly division: string;
  readonly file: string;
  readonly line: Line;
  /** Where it stands in that file; null when that is not known. */
  readonly at: SourceCells | null;
  /** As reported. */
  readonly rag: Rag;
  readonly dateCheck: DateCheck;
  readonly challenged: boolean;
  /** Days since its due date passed; null when it has not passed, there is none, or the line is complete or withdrawn. */
  readonly daysLate: number | null;
  /** From last month, because this month's return is missing. */
  readonly carriedForward: boolean;
}

export type ReturnState = "received" | "missing" | "rejected" | "superseded";

/** One row of the register. */
export interface RegisterEntry {
  readonly division: string;
  /** "" when nothing came. */
  readonly file: string;
  readonly state: ReturnState;
  readonly signed: boolean;
  readonly late: boolean;
  /** A sentence; "" for a return with nothing to say about it. */
  readonly why: string;
  /** Lines read, whether they count or not, and the sheets or tables that hold them. */
  readonly lines: number;
  readonly sheets: readonly string[];
  /** Where the file's cells went, those of sheets without lines included. */
  readonly cells: PlaceCounts;
  readonly signedOffBy: string;
  readonly signedOffOn: CalendarDate | null;
}

/** A line that needs explaining: a reported red, or a due date that has passed. */
export interface Exception {
  readonly at: SummaryLine;
  readonly because: "reported red" | "due date passed" | "reported red, due date passed";
}

/** What a line is called in a list of movements. */
export interface LineName {
  readonly division: string;
  readonly id: string;
  readonly ref: string;
  readonly action: string;
  readonly milestone: string;
}

/** What has changed since the month before; empty lists when there is no month before to compare with. */
export interface Movement {
  readonly statusChanges: readonly (LineName & { readonly from: Status; readonly to: Status })[];
  readonly slipped: readonly (LineName & { readonly from: CalendarDate; readonly to: CalendarDate; readonly days: number })[];
  readonly added: readonly LineName[];
  readonly vanished: readonly LineName[];
  readonly reopened: readonly LineName[];
  readonly reworded: readonly LineName[];
}

export const NO_MOVEMENT: Movement = { statusChanges: [], slipped: [], added: [], vanished: [], reopened: [], reworded: [] };

/** A directorate's month. */
export interface Summary {
  readonly asOf: AsOf;
  readonly month: Month;
  /** The month compared with; null when there is none. */
  readonly previousMonth: Month | null;
  readonly returns: readonly RegisterEntry[];
  readonly totals: Totals;
  readonly byDivision: readonly DivisionTotals[];
  readonly byTheme: readonly ThemeTotals[];
  /** Most serious first. */
  readonly exceptions: readonly Exception[];
  /** New due dates proposed and not yet approved. */
  readonly decisions: readonly SummaryLine[];
  readonly movement: Movement;
  readonly findings: readonly Finding[];
  /** Every line that counts, in the order of the register. */
  readonly lines: readonly SummaryLine[];
  /** Files of the folder that are no returns, and why they were passed over. */
  readonly passedOver: readonly PassedOver[];
  readonly settings: DateCheckSettings;
}

export interface PassedOver {
  readonly file: string;
  readonly why: string;
}
