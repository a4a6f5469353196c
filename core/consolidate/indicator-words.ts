import type { NoValue } from "../indicators/indicator.js";
import type { RiskMove } from "../movement/risk-movement.js";

/*
 * What the summary's sheets Indicators, Indicator figures and Risks call their columns: written by core/report, read by read-indicators.ts and read-risks.ts.
 */

export const INDICATOR_WORDS = {
  division: "Division",
  theme: "Theme",
  ref: "Ref",
  measure: "Measure",
  unit: "Unit",
  latest: "Latest",
  asAt: "As at",
  previous: "Previous",
  direction: "Direction",
  rag: "Against target",
  target: "Target",
  baseline: "Baseline",
  sinceBaseline: "Since baseline",
  lastMonth: "Latest last month",
  owner: "Owner",
  comment: "Comment",
  carriedForward: "Carried forward",
  toConfirm: "To confirm",
  better: "Better when",
  low: "At least",
  high: "At most",
  tolerance: "Tolerance",
  source: "Source of figures",
  ragWritten: "Rating (as written)",
  directionWritten: "Direction (as written)",
  comparators: "Comparators",
  sentence: "Read from",
  other: "Other columns",
  file: "Return",
  cells: "Cells of the return",
  unitRead: "Unit (as read)",
  marks: "Marks",
  lastFigure: "Last month's figure (as read)",
  id: "Indicator ID",
} as const;

export const FIGURE_WORDS = {
  division: "Division",
  measure: "Measure",
  kind: "Kind",
  period: "Period",
  figure: "Figure",
  toReach: "To reach",
  targetFigure: "Target figure",
  written: "As written",
  none: "Why no figure",
  targetWritten: "Target (as written)",
  targetNone: "Why no target figure",
  rag: "Rating",
  from: "From",
  to: "To",
  id: "Indicator ID",
} as const;

export const FIGURE_KINDS = { figure: "Figure", baseline: "Baseline" } as const;

export const NO_VALUE_WORDS: Readonly<Record<NoValue, string>> = { blank: "Blank", suppressed: "Suppressed", "not available": "Not available", unreadable: "Cannot be read" };

export const RISK_WORDS = {
  division: "Division",
  ref: "Ref",
  risk: "Risk",
  theme: "Theme",
  likelihood: "Likelihood",
  impact: "Impact score",
  score: "Score",
  level: "Level",
  lastScore: "Score last month",
  movement: "Movement",
  mitigation: "Mitigation",
  owner: "Owner",
  reviewDate: "Review date",
  status: "Status",
  cause: "Cause",
  consequence: "Impact",
  controls: "Controls",
  furtherActions: "Further actions",
  linkedActions: "Linked actions",
  carriedForward: "Carried forward",
  inherent: "Inherent score",
  target: "Target score",
  directionWritten: "Direction (as written)",
  reviewDateRead: "Review date (as read)",
  owners: "Owners (as read)",
  marks: "Marks",
  ratings: "Ratings (as read)",
  lastRatings: "Ratings last month (as read)",
  scale: "Scale",
  closed: "Closed",
  other: "Other columns",
  file: "Return",
  cells: "Cells of the return",
  id: "Risk ID",
} as const;

/** What the summary says a risk has done since the month before. */
export const RISK_MOVEMENTS: Readonly<Record<RiskMove, string>> = { opened: "New", reopened: "Reopened", closed: "Closed", vanished: "No longer in the register", up: "Up", down: "Down", same: "Same", "not comparable": "Not comparable", "still closed": "Closed before" };
