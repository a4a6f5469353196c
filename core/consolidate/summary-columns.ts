import type { Measure } from "../budget/budget-table.js";
import type { Severity } from "../findings/finding.js";
import type { AsOf } from "../model/as-of.js";
import type { Status } from "../model/status.js";
import type { TrackerHeading } from "../model/tracker-columns.js";
import { SOURCE_TABLES, type SourceLineHeading } from "../recognise/source-notes.js";
import type { CastResult, MatchedBy, Movement, ReturnState } from "./summary.js";

/*
 * What the sheets of a directorate summary are called, and the words by which they are read back.
 * The sheets are written by core/report and read by read-summary.ts; both say it in these words.
 */

export const SUMMARY_SHEETS = {
  board: "Board page",
  summary: "Summary",
  exceptions: "Exceptions",
  movement: "Movement",
  matrix: "Status matrix",
  ahead: "Look ahead",
  leads: "Leads",
  answers: "Answers",
  trend: "Trend",
  trendByDivision: "Trend by division",
  actions: "Actions",
  returns: "Returns",
  findings: "Findings",
  budget: "Budget",
  indicators: "Indicators",
  indicatorFigures: "Indicator figures",
  risks: "Risks",
  riskMap: "Risk map",
  source: "Source",
  notes: "Notes",
} as const;

const NOT_SUPPLIED = "Not supplied by ";

/** How a blank is shown: whoever owes the text is named. */
export function notSupplied(division: string): string {
  return `${NOT_SUPPLIED}${division}`;
}

/** True of the words above, whichever division they name. */
export function saysNotSupplied(text: string): boolean {
  return text.startsWith(NOT_SUPPLIED);
}

/** The column that names the row's columns in which the words "Not supplied by …" are ours: so that they never come back as a division's. */
export const NOT_SUPPLIED_COLUMN = "Not supplied";
export const NOT_SUPPLIED_SEPARATOR = "; ";

/** Headings of table Actions that the summary puts in other words than the structured tracker. */
const SUMMARY_HEADINGS: Readonly<Partial<Record<TrackerHeading, string>>> = {
  RAG: "Reported",
  "Date check": "Dates suggest",
  "Progress update": "Latest position",
  "Next step by": "By when",
  "Timing (as written)": "Due (as written)",
  "Last status": "Last status (as returned)",
  "Last due": "Last due (as returned)",
};

/** What table Actions calls a column of the structured tracker. */
export function actionHeading(heading: TrackerHeading): string {
  return SUMMARY_HEADINGS[heading] ?? heading;
}

/** The columns of table Actions that a structured tracker does not have. */
export const LINE_COLUMNS = {
  division: "Division",
  daysLate: "Days late",
  carriedForward: "Carried forward",
  statusBefore: "Status last month",
  dueBefore: "Due last month",
  matchedBy: "Matched by",
  firstDue: "First due date",
  slipped: "Times put off",
  rebaselined: "Times re-baselined",
  file: "Return",
  sheet: "Sheet of the return",
  cells: "Cells of the return",
  source: "Source",
  notSupplied: NOT_SUPPLIED_COLUMN,
} as const;

/** What sheet Source says of a line: what it says in a structured tracker, the division, and of the month before what sheet Actions does not show. */
export const LINE_SOURCE = { division: "Division", dueBefore: "Due last month (as read)", circulationBefore: "Circulation last month" } as const;
export const LINE_SOURCE_COLUMNS: readonly SourceLineHeading[] = SOURCE_TABLES.lines.filter((heading) => heading !== "No.");

export const MATCHED_BY_WORDS: Readonly<Record<MatchedBy, string>> = { id: "Line ID", ref: "Ref", wording: "Wording", confirmed: "Confirmed by a person" };

export const RETURN_COLUMNS = {
  division: "Division",
  file: "Return",
  state: "State",
  late: "Late",
  lines: "Lines",
  signature: "Signature",
  signedOffBy: "Signed off by",
  signedOffOn: "Signed off on",
  contact: "Contact",
  why: "What happened",
  sheets: "Sheets read",
  cells: "Cells read",
  fields: "In fields",
  other: "In other columns",
  unplaced: "Left out",
} as const;

export const RETURN_STATE_WORDS: Readonly<Record<ReturnState, string>> = { received: "Received", missing: "Missing", rejected: "Rejected", superseded: "Not used" };

/** What the register says of a signature; one that the table has been changed after is void. */
export const SIGNATURE_WORDS = { signed: "Signed off", changed: "Changed since sign-off", unsigned: "Not signed off" } as const;

/** Stands for the one table of a file that has no sheets: no sheet's name can hold a bracket. */
export const WHOLE_FILE = "[whole file]";

/** What the register says of a return with nothing to say about it. */
export const READ_AND_USED = "Read and used.";

export const YES = "Yes";
export const NO = "No";

/** The lists of a movement that stand in table Movement, in the order of the sheet, and what each row of them is called. */
export const MOVEMENT_KINDS = {
  statusChanges: "Status changed",
  reopened: "Reopened",
  slipped: "Due date put off",
  rebaselined: "Re-baselined",
  added: "New",
  vanished: "No longer there",
  reworded: "Reworded",
  updateUnchanged: "Update unchanged",
  doubtful: "Perhaps the same line",
} as const satisfies Readonly<Partial<Record<keyof Movement, string>>>;
export type MovementKind = keyof typeof MOVEMENT_KINDS;

export const MOVEMENT_COLUMNS = {
  kind: "What moved",
  division: "Division",
  ref: "Ref",
  action: "Action",
  milestone: "Milestone",
  from: "From",
  to: "To",
  days: "Days",
  times: "Times in all",
  approvedBy: "Approved by",
  approvedOn: "Approved on",
  actionBefore: "Action last month",
  milestoneBefore: "Milestone last month",
  refBefore: "Ref last month",
  divisionBefore: "Division last month",
  likeness: "Likeness",
  same: "Same line?",
  source: "Source",
  restricted: "Restricted",
  restrictedBefore: "Restricted last month",
  id: "Line ID",
  idBefore: "Line ID last month",
} as const;

/** The order in which statuses stand in table StatusMatrix, worst first. */
export const MATRIX_STATUSES: readonly Status[] = ["off-track", "at-risk", "on-track", "paused", "not-started", "complete", "withdrawn", "unknown"];

/** The first column of table StatusMatrix, and what stands for a line that was not there, or is no longer. */
export const MATRIX = { from: "Last month", added: "New this month", vanished: "No longer there" } as const;

export const TREND_COLUMNS = { month: "Month", division: "Division" } as const;

/** Headings of the counts of a Totals, wherever they stand. Grey is paused, not started and withdrawn together. */
export const COUNT_COLUMNS = {
  lines: "Lines",
  inProgress: "In progress",
  red: "Red",
  amber: "Amber",
  green: "Green",
  paused: "Paused",
  complete: "Complete",
  notStarted: "Not started",
  withdrawn: "Withdrawn",
  unknown: "Not rated",
  challenged: "Ratings the dates challenge",
  carriedForward: "Carried forward",
} as const;

/** Headings of what a budget measures, in the order of the sheet. */
export const BUDGET_MEASURES: readonly (readonly [measure: Measure, heading: string])[] = [
  ["gross", "Gross"], ["grants", "Grants"], ["otherIncome", "Other income"], ["income", "Income"], ["net", "Net"], ["total", "Total"],
  ["opening", "Opening budget"], ["variation", "Variations"], ["closing", "Closing budget"],
  ["budget", "Budget"], ["actual", "Actual"], ["forecast", "Forecast"], ["variance", "In-year variance"], ["remaining", "Remaining"],
];

export const BUDGET_COLUMNS = {
  division: "Division",
  line: "Budget line",
  code: "Code",
  group: "Group",
  kind: "Kind",
  unit: "Unit",
  position: "Variance means",
  varianceBefore: "Variance last month",
  movement: "Moved since last month",
  cast: "Adds up?",
  out: "What is out",
  actions: "Actions",
  offTrack: "Off-track actions (not money at risk)",
  which: "Which are off track",
  table: "Table",
  source: "Source",
  file: "Return",
  sheet: "Sheet of the return",
  cells: "Cells of the return",
  keys: "Divisions and IDs of the actions",
} as const;

/** How the units of a budget are written. */
export const UNIT_WORDS: Readonly<Record<string, string>> = { GBP: "£", "GBP thousand": "£000", "GBP million": "£m", "GBP billion": "£bn" };
export const BUDGET_KINDS = { line: "Line", total: "Total" } as const;
export const CAST_WORDS: Readonly<Record<CastResult, string>> = { casts: "Yes", rounding: "Within rounding", out: "No", "not checked": "Not checked", none: "Nothing to check" };
export const POSITION_WORDS = { overspent: "Overspent", underspent: "Underspent" } as const;

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", note: "Note" };

export const FINDING_COLUMNS = {
  severity: "Severity",
  division: "Division",
  message: "What it is",
  where: "Where",
  fix: "Fix",
  acceptedBecause: "Accepted because",
  acceptedBy: "Accepted by",
  name: "Finding",
  file: "Return",
  code: "Code",
  key: "Key",
} as const;

/** Rows of table Notes that say what this summary is: subject by field. */
export const NOTE_COLUMNS = { about: "About", subject: "Subject", note: "Note" } as const;
export const NOTE_ABOUT = { summary: "This summary", changed: "Changed", column: "Column", passedOver: "Not read" } as const;
export const NOTE_SUBJECTS = {
  month: "Month",
  previousMonth: "Compared with",
  version: "Version",
  asOf: "As of",
  asOfFrom: "As of, said by",
  notStartedDays: "Days before the due date by which a line should have started",
  continuingDays: "Days for which an update of a continuing line counts",
} as const;
export const AS_OF_SAID_BY: Readonly<Record<AsOf["from"], string>> = { given: "asked for", return: "on the Return sheets", name: "in the name of the folder or of the files", today: "the day it was made" };
export const NOTHING_BEFORE = "No month before";

