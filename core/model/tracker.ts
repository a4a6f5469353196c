import type { CalendarDate } from "./calendar-date.js";
import type { Acceptance, Finding } from "../findings/finding.js";
import type { Indicator } from "../indicators/indicator.js";
import type { Risk } from "../risks/risk.js";
import type { Rag, Status } from "./status.js";
import type { Mark, MarkKind, SourceCells } from "./source-cells.js";
import type { Timing } from "./timing.js";

/** The fields of a line that are plain text, as written. */
export const TEXT_FIELDS = [
  "ref", "theme", "themeOwner", "group", "action", "milestone", "description", "lead", "update", "cause", "nextStep", "nextStepBy", "impact",
  "evidence", "evidenceCheckedBy", "evidenceCheckedOn", "baseline", "monitoring", "risk", "budgetLine", "reasonForChange", "approvedBy", "approvedOn", "closedOn",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type Circulation = "open" | "internal" | "restricted";

export type { Mark, MarkKind, SourceCells };

/** A row of a tracker: an action, or one milestone of an action. Texts are "" where the source has none. */
export interface Line extends Readonly<Record<TextField, string>> {
  /** Stable from month to month; see line-id.ts. */
  readonly id: string;
  /** The people or posts that `lead` names. */
  readonly leads: readonly string[];
  readonly start: Timing;
  readonly due: Timing;
  readonly originalDue: Timing | null;
  readonly proposedDue: Timing | null;
  /** The due date of the last return, when the source gives it. */
  readonly lastDue: Timing | null;
  /** The status of the last return, when the source gives it. */
  readonly lastStatus: Status | null;
  readonly status: Status;
  /** The status cell's own words; "" when it was a colour alone. */
  readonly statusText: string;
  /** "#RRGGBB" of the status cell; null when it has no colour. */
  readonly statusFill: string | null;
  readonly circulation: Circulation | null;
  readonly updatedOn: CalendarDate | null;
  /** Columns that have no place of ours, under their own headings. */
  readonly other: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  readonly at: readonly SourceCells[];
}

/** What the dates suggest of a line. It challenges a rating and never replaces it. */
export interface DateCheck {
  readonly rag: Rag;
  /** A sentence, such as "due in 61 days". */
  readonly why: string;
}

/** A source cell that is no field of a line, and why. */
export interface Unplaced {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly why: UnplacedReason;
}

export const UNPLACED_REASONS = [
  "title", "legend", "heading", "repeated heading", "context", "note", "prose", "numbered but empty row", "total", "document control", "contents",
  "risk table", "performance table", "budget table", "workforce table", "other table", "return details",
] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** How many non-empty source cells went where. They add up to the cells read. */
export interface PlaceCounts {
  readonly cells: number;
  readonly fields: number;
  readonly other: number;
  readonly unplaced: number;
}

/** A colour, word or number that the plan itself explains. */
export interface LegendEntry {
  readonly fill: string | null;
  readonly word: string;
  readonly meaning: string;
  readonly status: Status;
  readonly cell: string;
}

/** A heading of the source and the field that it was read as; "other" when it has no place of ours. */
export interface ColumnMatch {
  readonly heading: string;
  readonly field: string;
  readonly cell: string;
}

/** What the Return sheet of a structured return says. */
export interface ReturnDetails {
  readonly division: string;
  readonly month: string | null;
  readonly contact: string;
  readonly asOf: CalendarDate | null;
  readonly nothingChanged: boolean;
  readonly preparedBy: string;
  readonly signedOffBy: string;
  readonly signedOffOn: CalendarDate | null;
  /** SHA-256 (or other digest) of the lines when they were signed off; "" when there is none. */
  readonly digest: string;
  readonly templateVersion: string;
  /** The four questions, by theme. */
  readonly answers: readonly ThemeAnswers[];
}

export interface ThemeAnswers {
  readonly theme: string;
  readonly workingWell: string;
  readonly howWeKnow: string;
  readonly worriedAbout: string;
  readonly whatNext: string;
}

/** Where the fields of a line stand, or would stand: its row, and the column of each field. */
export interface LinePlace {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Rows of the fields that stand in another row than the line's: a merged or carried action, the parts of a form. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Where an indicator or a risk stands. Its cells and headings go by the name of the field: "target", "owner", "current.score"; those of a figure by its period's heading. */
export interface ItemPlace {
  readonly sheet: string;
  /** Where each field stands, or would stand; without those that its table has no column for. */
  readonly cells: Readonly<Record<string, string>>;
  /** The headings of its table; none of a form's or a sentence's. */
  readonly headings: Readonly<Record<string, string>>;
  /** The periods that its table has columns for, filled in or not. */
  readonly periods: readonly NamedPeriod[];
}

/** A period as its heading names it, and its days; null where they cannot be told. */
export interface NamedPeriod {
  readonly period: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Where things stand on the sheet that was read. */
export interface TrackerPlaces {
  /** By line ID. */
  readonly lines: ReadonlyMap<string, LinePlace>;
  /** Of its indicators and risks, by their IDs; left out where it has none. */
  readonly items?: ReadonlyMap<string, ItemPlace>;
  /** First heading cell of each field that the table has a column for: "F58". */
  readonly headings: Readonly<Record<string, string>>;
  /** First cell of the first header; "" where the source has no table. */
  readonly table: string;
  /** The sheet's cells that hold text, each as the sheet shows it, nothing tidied: "B129" to "- Agree the protocol ". What a fix's `from` must be. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One sheet's or text file's lines, and where everything else in it went. */
export interface Tracker {
  readonly source: { readonly file: string; readonly sheet: string };
  readonly division: string;
  /** "2018-11"; null when neither file, folder nor title says. */
  readonly month: string | null;
  readonly lines: readonly Line[];
  readonly columns: readonly ColumnMatch[];
  readonly legend: readonly LegendEntry[];
  /** Abbreviations that the plan explains: "ADCSC" to "Assistant Director CSC". */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly unplaced: readonly Unplaced[];
  readonly counts: PlaceCounts;
  readonly findings: readonly Finding[];
  /** What its own sheet Findings accepts, by the key of a finding. */
  readonly acceptances?: ReadonlyMap<string, Acceptance>;
  /** Set when the source is a structured return of ours. */
  readonly returnDetails: ReturnDetails | null;
  /** Set when the source is a Word form of ours: the division's restricted lines were never in it. */
  readonly withoutRestricted?: true;
  /** Those of its sheet; left out where it has none. */
  readonly indicators?: readonly Indicator[];
  readonly risks?: readonly Risk[];
  readonly places: TrackerPlaces;
}
