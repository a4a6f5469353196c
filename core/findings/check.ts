import type { CalendarDate } from "../model/calendar-date.js";
import { DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";
import type { Status } from "../model/status.js";
import type { Tracker } from "../model/tracker.js";
import { compareDates } from "../parse/timing-span.js";
import type { PlanPeriod } from "../recognise/options.js";
import { cellOf } from "./cell-of.js";
import { fillMessage, type Found, type Rule, type RuleInput } from "./define-rule.js";
import type { Finding, Severity } from "./finding.js";
import { keyReader } from "./finding-key.js";
import { NO_ORGANISATION, type Organisation } from "./organisation.js";
import { editsForSheet } from "./our-workbook-edits.js";

export interface CheckOptions {
  readonly asOf: CalendarDate;
  readonly plan?: PlanPeriod;
  readonly organisation?: Organisation;
  /** Days of the date check, where the settings say other than ours. */
  readonly dates?: DateCheckSettings;
  /** What the settings say that words and colours of a status mean, as `ReadOptions.legend`. */
  readonly statusKey?: ReadonlyMap<string, Status>;
  /** Rules by name: off, or another severity. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
}

const COLUMN_SHARE = 0.75;
const COLUMN_LINES = 5;

function earliestStart(trackers: readonly Tracker[]): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { lines } of trackers) {
    for (const { start: { from, inferred } } of lines) if (from !== null && !inferred && (first === null || compareDates(from, first) < 0)) first = from;
  }
  return first;
}

/** A tracker that is looked at, and what tells the keys of its findings; made with the first of them, since many trackers have none. */
interface Checked {
  readonly tracker: Tracker;
  keyOf: ReturnType<typeof keyReader> | null;
}

function finding({ code, name }: Rule, checked: Checked, found: Found, message: string, severity: Severity): Finding {
  const { tracker } = checked;
  const { file } = tracker.source;
  const { data, fix, sheet = tracker.source.sheet } = found;
  const at = { file, sheet, cell: found.at };
  const key = (checked.keyOf ??= keyReader(tracker))(name, at, data);
  if (!fix) return { code, name, severity, message, data, at, key };
  const edits = fix.edits.map(({ cell, from, to }) => ({ at: { file, sheet, cell }, from, to }));
  return { code, name, severity, message, data, at, fix: { title: fix.title, safety: fix.safety, edits: editsForSheet(edits, tracker) }, key };
}

/** The fixes of a whole column as one; undefined unless every finding has one. */
function fixOfAll(found: readonly Found[]): Found["fix"] {
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  const [first] = fixes;
  if (!first || fixes.length < found.length) return undefined;
  const safety = fixes.every((fix) => fix.safety === "safe") ? "safe" : "review";
  return { title: `${first.title}, and ${fixes.length - 1} more like it`, safety, edits: fixes.flatMap(({ edits }) => edits) };
}

const NOTHING: readonly Finding[] = [];
const NO_STATUS_KEY: ReadonlyMap<string, Status> = new Map();

/** What a rule finds in one tracker; what it finds in nearly every line is one finding at the column's heading. */
function runRule(rule: Rule, input: RuleInput, checked: Checked, regraded: Severity | undefined): readonly Finding[] {
  const { tracker } = input;
  const found = [...rule.find(input)];
  if (found.length === 0) return NOTHING;
  const { column } = rule;
  const heading = column && found.length >= COLUMN_LINES ? tracker.places.headings[column.field] : undefined;
  const lines = heading && column?.of ? input.lines.filter((line) => column.of?.(line)).length : input.lines.length;
  if (column && heading && found.length >= lines * COLUMN_SHARE) {
    const data = { count: found.length, lines };
    const fix = fixOfAll(found);
    return [finding(rule, checked, { at: heading, data, ...(fix ? { fix } : {}) }, fillMessage(column.message, data), regraded ?? rule.severity)];
  }
  return found.map((each) => finding(rule, checked, each, fillMessage(rule.message, each.data), regraded ?? each.severity ?? rule.severity));
}

/** Runs rules over the trackers of one file, one tracker at a time: gives its findings in the order of the rules, then of the cells found. */
export function checkerOf(trackers: readonly Tracker[], rules: readonly Rule[], options: CheckOptions): (tracker: Tracker) => Finding[] {
  const planBegins = options.plan?.from ?? earliestStart(trackers);
  return (tracker) => {
    const input: RuleInput = {
      tracker, lines: tracker.lines, file: trackers, asOf: options.asOf, planBegins, planEnds: options.plan?.to ?? null, organisation: options.organisation ?? NO_ORGANISATION,
      dates: options.dates ?? DATE_CHECK_SETTINGS, statusKey: options.statusKey ?? NO_STATUS_KEY,
      cellOf: (line, field) => cellOf(tracker, line, field),
    };
    const checked: Checked = { tracker, keyOf: null };
    const findings: Finding[] = [];
    for (const rule of rules) {
      const regraded = options.severities?.get(rule.name);
      for (const found of regraded === "off" ? NOTHING : runRule(rule, input, checked, regraded)) findings.push(found);
    }
    return findings;
  };
}

/** Runs rules over the trackers of one file. Findings come in the order of trackers, then rules, then cells found. */
export function checkTrackers(trackers: readonly Tracker[], rules: readonly Rule[], options: CheckOptions): Finding[] {
  return trackers.flatMap(checkerOf(trackers, rules, options));
}
