import { budgetsJson, type BudgetJson, type CheckedBudget } from "../budget/budgets-json.js";
import { isoDate, type CalendarDate } from "../model/calendar-date.js";
import type { Finding } from "../findings/finding.js";
import { RAG_OF_STATUS, type Rag, type Status } from "../model/status.js";
import type { Circulation, Line, Mark, SourceCells, TextField, Tracker, Unplaced } from "../model/tracker.js";
import { DATE_CHECK_SETTINGS, dateCheck, type DateCheckSettings } from "../model/date-check.js";
import { indicatorJson, type IndicatorJson } from "../indicators/indicator-json.js";
import { riskJson, type RiskJson } from "../risks/risk-json.js";
import { timingJson, type TimingJson } from "../model/timing-json.js";

/** What `--json` prints of trackers: schema goldthread/trackers@1. Dates are ISO 8601. */
export interface TrackersJson {
  readonly schema: "goldthread/trackers@1";
  readonly trackers: readonly TrackerJson[];
}

export interface TrackerJson {
  readonly source: Tracker["source"];
  readonly division: string;
  readonly month: string | null;
  readonly lines: readonly LineJson[];
  readonly budgets: readonly BudgetJson[];
  readonly indicators: readonly IndicatorJson[];
  readonly risks: readonly RiskJson[];
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly Finding[];
}

export interface LineJson extends Readonly<Record<TextField, string>> {
  readonly id: string;
  readonly leads: readonly string[];
  readonly start: TimingJson;
  readonly due: TimingJson;
  readonly originalDue: TimingJson | null;
  readonly proposedDue: TimingJson | null;
  readonly lastDue: TimingJson | null;
  readonly lastStatus: Status | null;
  readonly status: Status;
  readonly statusText: string;
  readonly statusFill: string | null;
  readonly rag: Rag;
  readonly dateCheck: Rag;
  readonly why: string;
  readonly circulation: Circulation | null;
  readonly updatedOn: string | null;
  readonly other: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  readonly at: readonly SourceCells[];
}

/** A tracker, the day that its dates are checked against, and the days that the check counts with where they are not ours. */
export interface TrackerAsOf {
  readonly tracker: Tracker;
  readonly asOf: CalendarDate;
  readonly dates?: DateCheckSettings;
  /** The budget tables of its sheet; left out, there are none. */
  readonly budgets?: readonly CheckedBudget[];
}

/** Of a file's budget tables those that one of its trackers stands for: of its own sheet; of a sheet that has no tracker, the first. A sheet's tables are in one tracker only. */
export function budgetsOfTracker(budgets: readonly CheckedBudget[], trackers: readonly Tracker[], index: number): CheckedBudget[] {
  return budgets.filter(({ worked }) => Math.max(0, trackers.findIndex(({ source }) => source.sheet === worked.table.sheet)) === index);
}

/** Trackers as programs read them, each line with its date check on the tracker's as-of day. */
export function trackersJson(read: readonly TrackerAsOf[]): TrackersJson {
  return { schema: "goldthread/trackers@1", trackers: read.map(trackerJson) };
}

function trackerJson({ tracker, asOf, dates, budgets = [] }: TrackerAsOf): TrackerJson {
  const { source, division, month, lines, indicators = [], risks = [], unplaced, findings } = tracker;
  return { source, division, month, lines: lines.map((line) => lineJson(line, asOf, dates)), budgets: budgetsJson(budgets).budgets, indicators: indicators.map(indicatorJson), risks: risks.map(riskJson), unplaced, findings };
}

/** One line, in the order that a person looks for things. */
function lineJson(line: Line, asOf: CalendarDate, dates: DateCheckSettings = DATE_CHECK_SETTINGS): LineJson {
  const { rag: suggested, why } = dateCheck(line, asOf, dates);
  return {
    id: line.id,
    ref: line.ref,
    theme: line.theme,
    themeOwner: line.themeOwner,
    group: line.group,
    action: line.action,
    milestone: line.milestone,
    description: line.description,
    lead: line.lead,
    leads: line.leads,
    start: timingJson(line.start),
    due: timingJson(line.due),
    originalDue: line.originalDue && timingJson(line.originalDue),
    proposedDue: line.proposedDue && timingJson(line.proposedDue),
    lastDue: line.lastDue && timingJson(line.lastDue),
    reasonForChange: line.reasonForChange,
    approvedBy: line.approvedBy,
    approvedOn: line.approvedOn,
    lastStatus: line.lastStatus,
    status: line.status,
    statusText: line.statusText,
    statusFill: line.statusFill,
    rag: RAG_OF_STATUS[line.status],
    dateCheck: suggested,
    why,
    update: line.update,
    cause: line.cause,
    nextStep: line.nextStep,
    nextStepBy: line.nextStepBy,
    impact: line.impact,
    evidence: line.evidence,
    evidenceCheckedBy: line.evidenceCheckedBy,
    evidenceCheckedOn: line.evidenceCheckedOn,
    closedOn: line.closedOn,
    baseline: line.baseline,
    monitoring: line.monitoring,
    risk: line.risk,
    budgetLine: line.budgetLine,
    circulation: line.circulation,
    updatedOn: line.updatedOn && isoDate(line.updatedOn),
    other: line.other,
    marks: line.marks,
    at: line.at,
  };
}
