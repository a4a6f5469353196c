import { address } from "../grid/address.js";
import type { CalendarDate } from "../model/calendar-date.js";
import type { Line, Tracker } from "../model/tracker.js";
import { compareDates } from "../parse/timing-span.js";
import type { PlanPeriod } from "../recognise/options.js";
import { fillMessage, type Found, type Rule, type RuleInput } from "./define-rule.js";
import type { Finding, Severity } from "./finding.js";
import { NO_ORGANISATION, type Organisation } from "./organisation.js";

export interface CheckOptions {
  readonly asOf: CalendarDate;
  readonly plan?: PlanPeriod;
  readonly organisation?: Organisation;
  /** Rules by name: off, or another severity. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
}

const COLUMN_SHARE = 0.75;
const COLUMN_LINES = 5;

function earliestStart(trackers: readonly Tracker[]): CalendarDate | null {
  const starts = trackers.flatMap(({ lines }) => lines.flatMap(({ start }) => (start.from && !start.inferred ? [start.from] : [])));
  return starts.reduce<CalendarDate | null>((first, date) => (first === null || compareDates(date, first) < 0 ? date : first), null);
}

/** Where a line's field stands; null when its table has no column for it. */
function cellOf(tracker: Tracker, line: Line, field: string): string | null {
  const place = tracker.places.lines.get(line.id);
  const column = place?.columns[field];
  return place === undefined || column === undefined ? null : address(place.rows[field] ?? place.row, column);
}

function finding(rule: Rule, tracker: Tracker, found: Found, message: string, severity: Severity): Finding {
  const place = { file: tracker.source.file, sheet: found.sheet ?? tracker.source.sheet };
  const { fix } = found;
  return {
    code: rule.code, name: rule.name, severity, message, data: found.data, at: { ...place, cell: found.at },
    ...(fix ? { fix: { title: fix.title, safety: fix.safety, edits: fix.edits.map(({ cell, from, to }) => ({ at: { ...place, cell }, from, to })) } } : {}),
  };
}

/** What a rule finds in one tracker; what it finds in nearly every line is one finding at the column's heading. */
function runRule(rule: Rule, input: RuleInput, severity: Severity): Finding[] {
  const { tracker, lines } = input;
  const found = [...rule.find(input)];
  const heading = rule.column ? tracker.places.headings[rule.column.field] : undefined;
  if (rule.column && heading && found.length >= COLUMN_LINES && found.length >= lines.length * COLUMN_SHARE) {
    const data = { count: found.length, lines: lines.length };
    return [finding(rule, tracker, { at: heading, data }, fillMessage(rule.column.message, data), severity)];
  }
  return found.map((each) => finding(rule, tracker, each, fillMessage(rule.message, each.data), severity));
}

/** Runs rules over the trackers of one file. Findings come in the order of trackers, then rules, then cells found. */
export function checkTrackers(trackers: readonly Tracker[], rules: readonly Rule[], options: CheckOptions): Finding[] {
  const planBegins = options.plan?.from ?? earliestStart(trackers);
  return trackers.flatMap((tracker) => {
    const input: RuleInput = {
      tracker, lines: tracker.lines, file: trackers, asOf: options.asOf, planBegins, planEnds: options.plan?.to ?? null, organisation: options.organisation ?? NO_ORGANISATION,
      cellOf: (line, field) => cellOf(tracker, line, field),
    };
    return rules.flatMap((rule) => {
      const severity = options.severities?.get(rule.name) ?? rule.severity;
      return severity === "off" ? [] : runRule(rule, input, severity);
    });
  });
}
