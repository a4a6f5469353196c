import type { CheckedBudget } from "../budget/budgets-json.js";
import type { Measure } from "../budget/budget-table.js";
import type { CalendarDate } from "../model/calendar-date.js";
import type { Month } from "../model/month.js";
import type { Rag, Status } from "../model/status.js";
import type { DateCheck, Line, PlaceCounts, ThemeAnswers, Tracker, SourceCells } from "../model/tracker.js";
import type { Finding } from "../findings/finding.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Risk } from "../risks/risk.js";
import type { AsOf } from "../model/as-of.js";
import type { DateCheckSettings } from "../model/date-check.js";

/** One file of a month's returns: what was read of it, or why it was turned away. `file` is its name without folders. */
export type ReturnFile =
  | {
      readonly file: string;
      readonly state: "read";
      readonly trackers: readonly Tracker[];
      readonly budgets?: readonly CheckedBudget[];
      /** The day that the rules have looked for faults as of, null where they were not asked to; left out while the trackers are as read. See settle-return.ts. */
      readonly settledFor?: CalendarDate | null;
    }
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
  /** The same line the month before; null when it was not there, or when there is no month before to compare with. */
  readonly before: LineBefore | null;
  readonly dueHistory: DueHistory;
}

/** How a line was found in the month before: by Line ID, by ref, by likeness of wording, or because a person confirmed it on sheet Movement. */
export type MatchedBy = "id" | "ref" | "wording" | "confirmed";

export interface LineBefore {
  readonly line: Line;
  readonly matchedBy: MatchedBy;
}

/** What has become of a line's due date since the first that is known. */
export interface DueHistory {
  /** The first due date known; null when none ever was. */
  readonly original: CalendarDate | null;
  /** How often it was put off without approval. */
  readonly slipped: number;
  /** How often a new date was approved. */
  readonly rebaselined: number;
}

export const NO_DUE_HISTORY: DueHistory = { original: null, slipped: 0, rebaselined: 0 };

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
  /** Who is to be asked about the return, as its Return sheet says; "" when it does not. */
  readonly contact: string;
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
  /** Marked restricted in either month: named in the summary workbook alone. A line that has gone is in no other list that could say so. */
  readonly restricted?: true;
}

/** A new due date that is later than the one before. `times` counts this one too. */
export interface DueMoved extends LineName {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly times: number;
}

/** A line of this month and one of the month before that may be the same; counted as added and vanished until somebody says so, and listed still once somebody has. `id` is the line's own, as its return gave it. */
export interface DoubtfulMatch extends LineName {
  readonly candidate: LineName;
  /** Likeness of the wording, from 0 to 1. */
  readonly likeness: number;
  /** What somebody has answered on sheet Movement: that it is the same line, or is not; left out while nobody has. */
  readonly confirmed?: boolean;
}

/** Lines that had one status the month before and have another, or the same, now. `from` is null for added lines, `to` for vanished ones. */
export interface StatusMove {
  readonly from: Status | null;
  readonly to: Status | null;
  readonly lines: number;
}

/** What has changed since the month before; empty lists when there is no month before to compare with. Carried-forward lines are in none of them. */
export interface Movement {
  readonly statusChanges: readonly (LineName & { readonly from: Status; readonly to: Status })[];
  /** Put off without approval. */
  readonly slipped: readonly DueMoved[];
  /** Put off with approval. */
  readonly rebaselined: readonly (DueMoved & { readonly approvedBy: string; readonly approvedOn: string })[];
  readonly added: readonly LineName[];
  readonly vanished: readonly LineName[];
  /** Complete or withdrawn the month before, and open now. */
  readonly reopened: readonly (LineName & { readonly from: Status; readonly to: Status })[];
  readonly reworded: readonly (LineName & { readonly before: { readonly action: string; readonly milestone: string } })[];
  /** In progress, and the update is word for word that of the month before. */
  readonly updateUnchanged: readonly LineName[];
  readonly doubtful: readonly DoubtfulMatch[];
  readonly matrix: readonly StatusMove[];
}

export const NO_MOVEMENT: Movement = {
  ...{ statusChanges: [], slipped: [], rebaselined: [], added: [], vanished: [], reopened: [], reworded: [] },
  ...{ updateUnchanged: [], doubtful: [], matrix: [] },
};

/** The four answers of a division about a theme, as it gave them. */
export interface DivisionAnswers extends ThemeAnswers {
  readonly division: string;
}

/** Which of a budget line's actions: a line of the summary. */
export interface ActionKey {
  readonly division: string;
  readonly id: string;
}

/** Whether the sums of a budget line hold, across it and, of a total, down to it. "none": there is none to check. */
export type CastResult = "casts" | "rounding" | "out" | "not checked" | "none";

/** A budget line, subtotal or total of a division's return: once, in however many of its tables it stands. Amounts are numbers of `unit`. */
export interface BudgetEntry {
  readonly division: string;
  readonly file: string;
  readonly sheet: string;
  /** "A12:F12". */
  readonly cells: string;
  /** Title of the table; "" for none. */
  readonly table: string;
  readonly code: string;
  /** The heading of the group that it stands under; "" for none. */
  readonly group: string;
  readonly line: string;
  readonly total: boolean;
  /** "GBP thousand"; "" where the table names none. */
  readonly unit: string;
  /** What the return gives; a measure that it gives twice in one table is left out. */
  readonly amounts: Readonly<Partial<Record<Measure, number>>>;
  readonly cast: CastResult;
  /** "Income: 20 out across"; "" where nothing is. */
  readonly out: string;
  /** What the variance means, where the table shows which sign is which. */
  readonly position: "overspent" | "underspent" | "";
  /** Last month's variance; null where the month before does not give it. */
  readonly varianceBefore: number | null;
  /** The actions that name it, each once. */
  readonly actions: readonly ActionKey[];
}

/** An indicator of a division's return, and the same one the month before: null when it was not there, or there is no month before. */
export interface SummaryIndicator {
  readonly division: string;
  readonly file: string;
  readonly indicator: Indicator;
  readonly before: Indicator | null;
  /** From last month, because this month's return is missing. */
  readonly carriedForward: boolean;
}

/** A risk of a division's return, and the same one the month before: null when it was not there, or there is no month before. */
export interface SummaryRisk {
  readonly division: string;
  readonly file: string;
  readonly risk: Risk;
  readonly before: Risk | null;
  /** From last month, because this month's return is missing. */
  readonly carriedForward: boolean;
  /** In last month's register and no longer in this month's, which came: `risk` is as it was. */
  readonly gone: boolean;
}

/** A month's totals, as its own summary gave them. */
export interface TrendPoint {
  readonly month: Month;
  readonly totals: Totals;
  readonly byDivision: readonly DivisionTotals[];
}

/** Which making of a month's summary this is, and what changed since the making before, a sentence each. */
export interface SummaryVersion {
  /** "1.0", then "1.1" when a late return or a changed one was added by running again. */
  readonly number: string;
  readonly changes: readonly string[];
}

export const FIRST_VERSION: SummaryVersion = { number: "1.0", changes: [] };

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
  readonly version: SummaryVersion;
  readonly answers: readonly DivisionAnswers[];
  /** The months that the previous summary carries and this one, oldest first, at most thirteen. */
  readonly trend: readonly TrendPoint[];
  /** By division, in the order of the register. */
  readonly budgets: readonly BudgetEntry[];
  /** Every indicator and risk that counts, in the order of the register. */
  readonly indicators: readonly SummaryIndicator[];
  readonly risks: readonly SummaryRisk[];
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
