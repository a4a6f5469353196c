import { address } from "../grid/address.js";
import { isCalendarDate, textsOf, type Workbook } from "../grid/grid.js";
import type { ColumnMatch, ItemPlace, Line, LinePlace, Tracker, TrackerPlaces, Unplaced } from "../model/tracker.js";
import { indicatorsOf, indicatorsOfBaselines } from "../indicators/indicators-of.js";
import { TakenNames } from "../model/taken-names.js";
import type { Timing } from "../model/timing.js";
import { knownTitles } from "../parse/lead.js";
import { planPeriodOf } from "../parse/plan-period.js";
import { detectTurned } from "../parse/turned-dates.js";
import { risksOf } from "../risks/risks-of.js";
import { buildLine, timingOf, type Reading } from "./build-lines.js";
import type { ColumnField } from "./column-names.js";
import { divisionOfFile } from "../model/division.js";
import type { PlanPeriod, ReadOptions } from "./options.js";
import { readStructured } from "./read-structured.js";
import { readSheet } from "./read-sheet.js";
import type { SheetReading } from "./sheet-reading.js";
import { ratingColumn, ratingOf } from "./read-ratings.js";
import { readWordForm } from "./read-word-form.js";
import { readProse } from "./read-prose.js";
import { StatusReader } from "./status-reader.js";
import { textOf, type RowRecord } from "./row-record.js";
import type { ViewCell } from "./sheet-view.js";
import { monthInName } from "../model/month.js";

const TIMING_FIELDS = [{ field: "due", role: "due" }, { field: "revisedDue", role: "due" }, { field: "originalDue", role: "due" }, { field: "start", role: "start" }] as const;

/** The plan's period: what a person said, else what the dates that can be read span. */
function periodOf(readings: readonly SheetReading[], said: PlanPeriod | undefined): PlanPeriod | null {
  if (said) return said;
  const timings: Timing[] = [];
  for (const { records } of readings) {
    for (const record of records) {
      for (const { field, role } of TIMING_FIELDS) {
        const timing = timingOf(record, field, role, null);
        if (timing) timings.push(timing);
      }
    }
  }
  return planPeriodOf(timings);
}

/** The date cells of a field. Those of several lines are there once. */
function dateCells(records: readonly RowRecord[], field: ColumnField): ViewCell[] {
  const dates = new Set<ViewCell>();
  for (const { fields } of records) {
    const held = fields.get(field);
    if (held) for (const cell of held.cells) if (isCalendarDate(cell.source.value)) dates.add(cell);
  }
  return [...dates];
}

/** Date cells that Excel made of a typed month and year, by column of a table: the months that were meant. */
function turnedCells(records: readonly RowRecord[]): Map<ViewCell, Timing> {
  const turned = new Map<ViewCell, Timing>();
  for (const { field, role } of TIMING_FIELDS) {
    const cells = dateCells(records, field);
    if (cells.length === 0) continue;
    const meant = detectTurned(cells.map((cell) => ({ date: cell.source.value as Exclude<typeof cell.source.value, string | number | boolean | null>, format: cell.look.format, text: cell.text })), role);
    meant?.forEach((timing, i) => {
      const cell = cells[i];
      if (cell && timing) turned.set(cell, timing);
    });
  }
  return turned;
}

/** Sheets named after themes: where several sheets hold trackers and nothing else names a theme, their names do. */
function sheetsNameThemes(readings: readonly SheetReading[]): boolean {
  const withLines = readings.filter((r) => r.records.length > 0 && r.view.grid.kind === "sheet");
  const generic = /^(?:sheet|table|tab|page)\s*\d*$|\b(?:tracker|actions?|plan|update|return|data|log|list|master|rag|summary|archive|closed|completed)\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|^q[1-4]\b|^20\d\d|^\d+$/i;
  return withLines.length >= 2 && !withLines.some((r) => generic.test(r.view.grid.sheet.trim()));
}

function trackerOf(reading: SheetReading, lines: readonly Line[], options: ReadOptions, division: string): Tracker {
  const sheet = reading.view.grid.sheet;
  const unplaced: Unplaced[] = [];
  let fields = 0;
  let other = 0;
  const read = new Uint8Array(reading.view.cells);
  for (const { fields, ticks } of reading.records) {
    fields.forEach((held) => {
      for (const cell of held.cells) read[cell.index] = 1;
    });
    for (const { cell } of ticks) read[cell.index] = 1;
  }
  reading.places.forEach((cell, place) => {
    const as = place === "field" && read[cell.index] === 0 ? "context" : place;
    if (as === "field") fields++;
    else if (as === "other") other++;
    else unplaced.push({ sheet, cell: address(cell.row, cell.column), text: cell.text, why: as });
  });
  const columns: ColumnMatch[] = reading.blocks.filter((b) => !b.repeated).flatMap((block) => block.map.columns.map((c) => ({ heading: c.heading, field: c.field === "tick" ? "status" : c.field, cell: c.cell ? address(c.cell.row, c.cell.column) : "" })));
  return {
    source: { file: options.file, sheet }, division, month: options.month ?? null, lines, columns, legend: reading.legend.entries, abbreviations: reading.legend.abbreviations,
    unplaced, counts: { cells: reading.places.size, fields, other, unplaced: unplaced.length }, findings: [], returnDetails: null, places: placesOf(reading, lines),
  };
}

/** What the column of baselines is called: it may say when things stood so. */
function baselineHeading({ blocks }: SheetReading): string {
  return blocks.flatMap(({ map }) => map.byField.get("baseline")?.heading ?? [])[0] ?? "";
}

const NO_ROWS: LinePlace["rows"] = {};

/** Where one line stands. Most stand in one row, in the columns of their table, and say so in one object. */
function linePlace({ rows: own, fields }: RowRecord, sheet: string, ofTable: LinePlace["columns"]): LinePlace {
  const row = own[0] ?? 0;
  let columns = ofTable;
  let rows = NO_ROWS;
  fields.forEach(({ cells }, field) => {
    const cell = cells[0];
    const column = cell?.column ?? 1;
    if (columns[field] !== column) columns = { ...columns, [field]: column };
    if (cell && cell.row !== row) rows = { ...rows, [field]: cell.row };
  });
  return { sheet, row, columns, rows };
}

/** Where the fields of the lines stand. A line whose ref is the number of its action has it where the action is. */
function placesOf(reading: SheetReading, lines: readonly Line[]): TrackerPlaces {
  const sheet = reading.view.grid.sheet;
  const columnsOf = new Map(reading.blocks.map(({ map }) => [map, Object.fromEntries([...map.byField].map(([field, { column }]) => [field, column]))] as const));
  const places = reading.records.map((record, i) => [lines[i]?.id ?? "", linePlace(record, sheet, columnsOf.get(record.map) ?? {})] as const);
  const headings: Record<string, string> = {};
  for (const { map, header } of reading.blocks) for (const [field, { column }] of map.byField) headings[field] ??= address(header.bottom, column);
  const first = reading.blocks[0];
  const table = first ? address(first.header.top, first.map.columns[0]?.column ?? first.header.area.left) : "";
  return { lines: new Map(places), headings, table, texts: textsOf(reading.view.grid) };
}

/**
 * Reads every sheet, text or table of a file as trackers: one Tracker for each, with no lines where it holds none, so that whatever was left out has a home.
 * A workbook or a Word form of ours is read by its own columns; anything else by headings, content and legend together.
 */
export function readTrackers(workbook: Workbook, options: ReadOptions): Tracker[] {
  const structured = readStructured(workbook, options) ?? readWordForm(workbook, options);
  if (structured) return structured;
  const readings = workbook.grids.map((grid) => readSheet(grid, options));
  if (readings.every((reading) => reading.records.length === 0)) for (const reading of readings) readProse(reading);
  const division = options.division ?? divisionOfFile(options.file);
  const abbreviations = new Set([...readings.flatMap((r) => Object.keys(r.legend.abbreviations)), ...(options.abbreviations ?? [])]);
  const leadCells = readings.flatMap((r) => r.records.map((record) => textOf(record, "lead"))).filter((text) => text !== "");
  const titles = new Set([...knownTitles(leadCells, abbreviations), ...(options.leads ?? [])]);
  const known = { titles, abbreviations };
  const period = periodOf(readings, options.plan);
  const shared = readings.flatMap((r) => r.legend.entries);
  const taken = new TakenNames();
  const themed = sheetsNameThemes(readings);
  const month = options.month ?? readings.map((r) => monthInName(r.titles.join("\n"))).find((m) => m !== null) ?? null;
  const [named, risksNamed] = [new TakenNames(), new TakenNames()];
  return readings.map((reading, index) => {
    const statuses = new StatusReader([...reading.legend.entries, ...shared], options.legend);
    const mergedRating = (record: RowRecord): ViewCell | undefined => {
      const column = record.map.byField.get("status")?.column;
      return column === undefined ? undefined : reading.view.cellAt(record.rows[0] ?? 0, column);
    };
    statuses.learn(reading.records.flatMap((record) => ratingOf(record, mergedRating) ?? []));
    const context: Reading = {
      division, sheet: reading.view.grid.sheet, period, leads: known, statuses, coloured: reading.records.every(({ map }) => map.byField.has("status")) ? null : ratingColumn(reading.records), turned: turnedCells(reading.records), mergedRating, taken,
    };
    const theme = themed ? reading.view.grid.sheet.trim() : "";
    const lines = reading.records.map((record) => buildLine(record, context, theme));
    const tracker = trackerOf(reading, lines, { ...options, ...(month ? { month } : {}) }, division);
    const items = new Map<string, ItemPlace>();
    const sources = { options, division, legend: shared, after: readings[index + 1]?.view.grid.before ?? [], taken: named, places: items };
    const indicators = [...indicatorsOf(reading, sources), ...indicatorsOfBaselines(tracker, baselineHeading(reading), division, named, items)];
    const risks = risksOf(reading, options, division, readings, risksNamed, items);
    const places = items.size > 0 ? { ...tracker.places, items } : tracker.places;
    return { ...tracker, ...(indicators.length > 0 ? { indicators } : {}), ...(risks.length > 0 ? { risks } : {}), places };
  });
}
