import type { CalendarDate } from "../model/calendar-date.js";
import type { Rag } from "../model/status.js";
import type { Mark, SourceCells } from "../model/source-cells.js";

/** What a figure counts in. "count" is of things ("contacts"), "points" of a scale or of percentages between two figures. */
export const UNIT_KINDS = ["percent", "count", "money", "time", "rate", "ratio", "points"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  readonly kind: UnitKind;
  /** As a reader says it after the figure: "%", "contacts", "£000", "days", "per 10,000". */
  readonly word: string;
}

/** Why a figure has no value: nothing was written, it is held back so that nobody is known by it ("<5", "c", "*"), it is not there yet ("n/a", "not available"), or it can't be read. */
export type NoValue = "blank" | "suppressed" | "not available" | "unreadable";

/** A figure as written, and what it is. `value` is in the indicator's unit: 25.8 of "25.8%" (never 0.258). */
export interface Figure {
  readonly text: string;
  readonly value: number | null;
  /** Set where `value` is null. */
  readonly none: NoValue | null;
}

/** A figure of one period or day. */
export interface PeriodFigure extends Figure {
  /** As the heading or sentence names it: "Q1 2018/19", "31 January 2017"; "" where nothing does. */
  readonly period: string;
  /** First and last day of what it names; null where that cannot be read. A figure as at a day has that day as both. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** What was to be reached in that period, where the table has targets by period. */
  readonly target: Figure | null;
  /** The rating that the source gives it; null for none. */
  readonly rag: Rag | null;
}

/** What is to be reached: at least `low`, at most `high`, or between the two; both are set, and equal, where the source says no sense and `better` gives none. */
export interface Target {
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** A measure by which it is told how things go. Texts are "" where the source has none. */
export interface Indicator {
  /** Stable from month to month: of division and ref, else of division, theme and measure. */
  readonly id: string;
  readonly ref: string;
  readonly measure: string;
  /** Theme or service that it stands under. */
  readonly theme: string;
  /** Null where neither figures nor words say. */
  readonly unit: Unit | null;
  /** Which way is good; null where nobody says: never guessed. */
  readonly better: "higher" | "lower" | null;
  /** Where things stood at the start. */
  readonly baseline: PeriodFigure | null;
  readonly target: Target | null;
  /** How far from the target is amber still, in the indicator's unit. */
  readonly tolerance: number | null;
  /** Oldest first where their days are known, else as they stand. */
  readonly figures: readonly PeriodFigure[];
  /** As the source rates it; null where it does not. */
  readonly rag: Rag | null;
  /** The source's words for the direction of travel: "improving", "▲". */
  readonly direction: string;
  readonly owner: string;
  /** Comparators as written: statistical neighbours, England, last year's outturn of others. */
  readonly comparators: Readonly<Record<string, string>>;
  readonly comment: string;
  /** Where the figures come from. */
  readonly source: string;
  /** The sentence that a proposed indicator was read from, kept as written. */
  readonly sentence: string;
  /** Read from a sentence: a person confirms it. */
  readonly proposed: boolean;
  readonly other: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  readonly at: readonly SourceCells[];
}
