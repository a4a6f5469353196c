import { entryOf } from "../model/entry-of.js";
import { areaAddress } from "../grid/address.js";
import { isCalendarDate } from "../grid/grid.js";
import type { CalendarDate } from "../model/calendar-date.js";
import { groupBy } from "../model/group-by.js";
import type { TakenNames } from "../model/taken-names.js";
import type { Circulation, Line, Mark, SourceCells } from "../model/tracker.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import type { KnownLeads } from "../parse/lead-pieces.js";
import { parseLeads } from "../parse/lead.js";
import { tidy, tidyLine } from "../parse/tidy.js";
import { parseTiming, timingOfDate } from "../parse/timing.js";
import type { ColumnField } from "./column-names.js";
import { headingText } from "./context.js";
import { lineId } from "./line-id.js";
import type { PlanPeriod } from "./options.js";
import { readRating } from "./read-ratings.js";
import { textOf, type RowRecord } from "./row-record.js";
import type { ViewCell } from "./sheet-view.js";
import type { StatusReader } from "./status-reader.js";

/** What the lines of a file are read with: learnt from all of its sheets. */
export interface Reading {
  readonly division: string;
  readonly sheet: string;
  readonly period: PlanPeriod | null;
  readonly leads: KnownLeads;
  readonly statuses: StatusReader;
  /** Column whose colours are the ratings, where none is called so. */
  readonly coloured: number | null;
  /** Date cells that Excel had changed, and the month that was meant. */
  readonly turned: ReadonlyMap<ViewCell, Timing>;
  readonly mergedRating: (record: RowRecord) => ViewCell | undefined;
  readonly taken: TakenNames;
}

type Role = "start" | "due";

/** A timing field as read; null when the line has none. Of a date struck through beside a new one, the new one counts. */
export function timingOf(record: RowRecord, field: ColumnField, role: Role, period: PlanPeriod | null): Timing | null {
  const held = record.fields.get(field);
  if (!held || held.text === "") return null;
  const cell = held.cells[0];
  const value = cell?.source.value ?? null;
  if (cell && held.cells.length === 1 && isCalendarDate(value)) return timingOfDate(value, tidyLine(held.text), cell.look.format, role);
  if (!held.cells.some(({ source }) => source.struckParts)) return parseTiming(held.text, role, period);
  const struck = held.cells.flatMap((each) => each.source.struckParts ?? []);
  const stands = struck.reduce((text, part) => text.replace(part.trim(), " "), held.text);
  return struck.length > 0 && tidyLine(stands) !== "" ? { ...parseTiming(stands, role, period), text: tidyLine(held.text) } : parseTiming(held.text, role, period);
}

const CIRCULATIONS: Readonly<Record<string, Circulation>> = { open: "open", public: "open", internal: "internal", restricted: "restricted", confidential: "restricted", sensitive: "restricted", official: "internal" };
const DATED = /^\W*(?:\d{1,2}(?:st|nd|rd|th)?[/. -](?:\d{1,2}|[A-Z][a-z]{2,8})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:20)?\d\d)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/i;

/** Dated notes are updates; others stay under their own name. */
function withNotes(update: string, notes: readonly string[], other: Record<string, string>): string {
  if (notes.length === 0) return update;
  let result = update;
  for (const note of notes.map(tidy).filter((text) => text !== "")) {
    if (DATED.test(note)) result = result === "" ? note : `${result}\n${note}`;
    else other["Note"] = other["Note"] ? `${other["Note"]}\n${note}` : note;
  }
  return result;
}

function othersOf(record: RowRecord): Record<string, string> {
  const { others } = record;
  const [first] = others;
  if (!first) return {};
  if (others.length === 1) return { [first.heading]: first.text };
  const other = new Map<string, string>();
  for (const { heading, text } of others) other.set(heading, other.has(heading) ? `${other.get(heading)}\n${text}` : text);
  return Object.fromEntries(other);
}

/** Where a line's own cells stand: its rows from its first to its last column. */
function sourceCells({ rows, fields, carried, ticks }: RowRecord, sheet: string): SourceCells[] {
  const cells: ViewCell[] = [];
  fields.forEach((held, field) => {
    if (!carried.has(field)) for (const cell of held.cells) cells.push(cell);
  });
  for (const { cell } of ticks) cells.push(cell);
  const row = rows[0];
  if (row !== undefined && rows.length === 1) return areaIn(row, cells, sheet);
  const byRow = groupBy(cells, (cell) => cell.row);
  return rows.flatMap((each) => areaIn(each, byRow.get(each) ?? [], sheet));
}

/** The cells of one row, from the first to the last. */
function areaIn(row: number, cells: readonly ViewCell[], sheet: string): SourceCells[] {
  let left = 0;
  let right = 0;
  for (const cell of cells) {
    if (cell.row !== row) continue;
    if (left === 0 || cell.column < left) left = cell.column;
    if (cell.column > right) right = cell.column;
  }
  return right === 0 ? [] : [{ sheet, cells: areaAddress({ top: row, bottom: row, left, right }) }];
}

function strikes(record: RowRecord): Mark[] {
  const marks: Mark[] = [];
  record.fields.forEach(({ cells }, field) => {
    if (cells.some(isStruck) && !record.carried.has(field)) marks.push({ field, kind: "struck" });
  });
  return marks;
}

function isStruck({ look, source }: ViewCell): boolean {
  return look.strike || (source.struckParts?.length ?? 0) > 0;
}

function dateOf(record: RowRecord, field: ColumnField): CalendarDate | null {
  const timing = timingOf(record, field, "due", null);
  return timing?.kind === "by" && timing.precision === "day" ? timing.by : null;
}

/** The month that was meant, where Excel had changed the field's date. */
function turnedIn(record: RowRecord, field: ColumnField, { turned }: Reading): Timing | undefined {
  const cell = turned.size === 0 ? undefined : record.fields.get(field)?.cells[0];
  return cell && turned.get(cell);
}

function dues(record: RowRecord, reading: Reading): { due: Timing; originalDue: Timing | null; marks: Mark[] } {
  const marks: Mark[] = [];
  const turnedDue = turnedIn(record, "due", reading);
  const turnedRevised = turnedIn(record, "revisedDue", reading);
  if (turnedDue) marks.push({ field: "due", kind: "turned" });
  if (turnedRevised) marks.push({ field: "due", kind: "turned" });
  const first = turnedDue ?? timingOf(record, "due", "due", reading.period);
  const revised = turnedRevised ?? timingOf(record, "revisedDue", "due", reading.period);
  const original = timingOf(record, "originalDue", "due", reading.period);
  const changed = revised !== null && revised.kind !== "blank" && revised.kind !== "not-applicable";
  const due = changed ? revised : (first ?? original ?? BLANK_TIMING);
  if (due.inferred) marks.push({ field: "due", kind: "inferred" });
  return { due, originalDue: original ?? (changed ? first : null), marks };
}

/** A record as a line. `theme` fills in where neither column nor heading names one. */
export function buildLine(record: RowRecord, reading: Reading, theme: string): Line {
  const text = (field: ColumnField): string => textOf(record, field);
  const other = othersOf(record);
  const { due, originalDue, marks } = dues(record, reading);
  const turnedStart = turnedIn(record, "start", reading);
  const start = turnedStart ?? timingOf(record, "start", "start", reading.period) ?? BLANK_TIMING;
  if (turnedStart) marks.push({ field: "start", kind: "turned" });
  if (start.inferred) marks.push({ field: "start", kind: "inferred" });
  const rating = readRating(record, reading.statuses, reading.coloured, reading.mergedRating);
  const last = record.fields.get("lastStatus");
  const circulation = text("circulation");
  const placed = entryOf(CIRCULATIONS, circulation.toLowerCase().trim()) ?? null;
  if (circulation !== "" && placed === null) other["Circulation"] = circulation;
  const state = text("state");
  if (state !== "") other[record.map.byField.get("state")?.heading ?? "State"] = state;
  const update = withNotes(text("update"), record.notes, other);
  const updatedOn = dateOf(record, "updatedOn");
  if (text("updatedOn") !== "" && !updatedOn) other[record.map.byField.get("updatedOn")?.heading ?? "Updated on"] = text("updatedOn");
  const theme_ = headingText(text("theme")) || record.place.theme || theme;
  const group = headingText(text("group")) || record.place.group;
  const ownAction = text("action");
  const ownMilestone = text("milestone");
  const ownDescription = text("description");
  const action = ownAction || ownMilestone || ownDescription;
  const milestone = ownAction === "" ? "" : ownMilestone;
  const lead = text("lead");
  const ref = tidyLine(text("ref")).replace(/^([^(]*)[.):]+$/, "$1");
  return {
    id: lineId(reading.division, ref, theme_, action, milestone, reading.taken),
    ref, theme: theme_, themeOwner: text("themeOwner") || record.place.themeOwner, group, action, milestone,
    description: ownAction === "" && ownMilestone === "" ? "" : ownDescription,
    lead, leads: lead === "" ? [] : parseLeads(lead, reading.leads),
    start, due, originalDue, proposedDue: timingOf(record, "proposedDue", "due", reading.period), lastDue: null,
    status: rating.status, statusText: rating.text, statusFill: rating.fill,
    lastStatus: last ? reading.statuses.read({ text: last.text, fill: last.cells[0]?.look.fill ?? null, fontColour: last.cells[0]?.look.fontColour ?? null }) : null,
    update, cause: text("cause"), nextStep: text("nextStep"), nextStepBy: text("nextStepBy"), impact: text("impact"), evidence: text("evidence"),
    evidenceCheckedBy: "", evidenceCheckedOn: "", baseline: text("baseline"), monitoring: text("monitoring"), risk: text("risk"), budgetLine: text("budgetLine"),
    reasonForChange: text("reasonForChange"), approvedBy: text("approvedBy"), approvedOn: text("approvedOn"), closedOn: text("closedOn"),
    circulation: placed, updatedOn, other, marks: record.marks.concat(marks, strikes(record)), at: sourceCells(record, reading.sheet),
  };
}
