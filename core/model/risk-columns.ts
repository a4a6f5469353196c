/** Sheet and table of a structured tracker's risks. */
export const RISK_SHEET = "Risks";
export const RISK_TABLE = "Risks";

/** What a column of the table Risks holds; "worked": what Excel works out of the others. */
export type RiskColumnKind = "text" | "score" | "date or words" | "choice" | "worked";

export interface RiskColumn {
  readonly heading: string;
  readonly kind: RiskColumnKind;
  /** In characters. */
  readonly width: number;
}

/** The columns of the table Risks in order; the register's own other columns follow. Impact is what would follow, in words; Impact score is how bad it would be. */
export const RISK_COLUMNS = [
  { heading: "Ref", kind: "text", width: 8 },
  { heading: "Risk", kind: "text", width: 46 },
  { heading: "Theme", kind: "text", width: 24 },
  { heading: "Cause", kind: "text", width: 30 },
  { heading: "Impact", kind: "text", width: 30 },
  { heading: "Likelihood", kind: "score", width: 11 },
  { heading: "Impact score", kind: "score", width: 11 },
  { heading: "Score", kind: "worked", width: 9 },
  { heading: "Level", kind: "worked", width: 12 },
  { heading: "Mitigation", kind: "text", width: 50 },
  { heading: "Controls", kind: "text", width: 36 },
  { heading: "Further actions", kind: "text", width: 36 },
  { heading: "Owner", kind: "text", width: 22 },
  { heading: "Linked actions", kind: "text", width: 18 },
  { heading: "Review date", kind: "date or words", width: 13 },
  { heading: "Status", kind: "choice", width: 11 },
  { heading: "Last score", kind: "score", width: 9 },
  { heading: "Movement", kind: "worked", width: 12 },
  { heading: "Score (as written)", kind: "text", width: 12 },
  { heading: "Level (as written)", kind: "text", width: 12 },
  { heading: "Direction (as written)", kind: "text", width: 14 },
  { heading: "Inherent likelihood", kind: "score", width: 11 },
  { heading: "Inherent impact", kind: "score", width: 11 },
  { heading: "Inherent score", kind: "score", width: 11 },
  { heading: "Target likelihood", kind: "score", width: 11 },
  { heading: "Target impact", kind: "score", width: 11 },
  { heading: "Target score", kind: "score", width: 11 },
  { heading: "Scale", kind: "score", width: 8 },
  { heading: "Risk ID", kind: "text", width: 14 },
] as const satisfies readonly RiskColumn[];

export type RiskHeading = (typeof RISK_COLUMNS)[number]["heading"];

/** The drop-down Status of a risk. */
export const RISK_STATUSES = { open: "Open", closed: "Closed" } as const;
