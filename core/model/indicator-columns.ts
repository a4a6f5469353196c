import type { Indicator } from "../indicators/indicator.js";

/** Sheet and table of a structured tracker's indicators. */
export const INDICATOR_SHEET = "Indicators";
export const INDICATOR_TABLE = "Indicators";

/** What a column of the table Indicators holds; "worked": what Excel works out of the others. */
export type IndicatorColumnKind = "text" | "number" | "choice" | "reading" | "worked";

export interface IndicatorColumn {
  readonly heading: string;
  readonly kind: IndicatorColumnKind;
  /** In characters. */
  readonly width: number;
}

/** The columns before those of the periods. */
export const INDICATOR_COLUMNS_BEFORE = [
  { heading: "Ref", kind: "text", width: 8 },
  { heading: "Measure", kind: "text", width: 46 },
  { heading: "Theme", kind: "text", width: 26 },
  { heading: "Unit", kind: "text", width: 11 },
  { heading: "Better when", kind: "choice", width: 10 },
  { heading: "Baseline", kind: "reading", width: 11 },
  { heading: "Baseline as at", kind: "text", width: 14 },
  { heading: "Target", kind: "text", width: 14 },
  { heading: "At least", kind: "number", width: 9 },
  { heading: "At most", kind: "number", width: 9 },
  { heading: "Tolerance", kind: "number", width: 10 },
] as const satisfies readonly IndicatorColumn[];

/** Those after them; the source's own columns follow. */
export const INDICATOR_COLUMNS_AFTER = [
  { heading: "Latest", kind: "worked", width: 10 },
  { heading: "Previous", kind: "worked", width: 10 },
  { heading: "RAG", kind: "worked", width: 10 },
  { heading: "Direction", kind: "worked", width: 12 },
  { heading: "Since baseline", kind: "worked", width: 13 },
  { heading: "Comment", kind: "text", width: 40 },
  { heading: "Owner", kind: "text", width: 20 },
  { heading: "Source of figures", kind: "text", width: 22 },
  { heading: "To confirm", kind: "choice", width: 10 },
  { heading: "Read from", kind: "text", width: 44 },
  { heading: "Rating (as written)", kind: "text", width: 14 },
  { heading: "Direction (as written)", kind: "text", width: 14 },
  { heading: "Targets by period", kind: "text", width: 24 },
  { heading: "Ratings by period", kind: "text", width: 24 },
  { heading: "Comparators", kind: "text", width: 30 },
  { heading: "Indicator ID", kind: "text", width: 14 },
] as const satisfies readonly IndicatorColumn[];

export type IndicatorHeading = (typeof INDICATOR_COLUMNS_BEFORE)[number]["heading"] | (typeof INDICATOR_COLUMNS_AFTER)[number]["heading"];

/** What the columns of ours are called, those of the periods left out. */
export const INDICATOR_HEADINGS: readonly IndicatorHeading[] = [...INDICATOR_COLUMNS_BEFORE, ...INDICATOR_COLUMNS_AFTER].map(({ heading }) => heading);

/** The drop-down Better when. */
export const BETTER_LABELS: Readonly<Record<NonNullable<Indicator["better"]>, string>> = { higher: "Higher", lower: "Lower" };

/** What To confirm says of an indicator that was read from a sentence; a person clears it. */
export const TO_CONFIRM = "Yes";

/** Heads the column of figures that no period is given for. */
export const NO_PERIOD = "Figure";

/** The periods of a table that nothing has been entered in yet. */
export const EMPTY_PERIODS = ["Q1", "Q2", "Q3", "Q4"] as const;
