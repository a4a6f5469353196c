import type { Cell, Grid, GridRow, Workbook } from "../grid/grid.js";
import { BLANK_TIMING } from "../model/timing.js";
import { CIRCULATION_LABELS, TRACKER_COLUMNS, type TrackerHeading } from "../model/tracker-columns.js";
import { fold } from "../parse/tidy.js";
import { findHeadedTable, textReader, type HeadedTable, type TextOfCell } from "../recognise/headed-table.js";
import { readLines } from "../recognise/read-lines.js";
import { parseLineNotes, parseTimingNote, type NotedLine } from "../recognise/source-notes.js";
import type { StructuredContext, StructuredRow } from "../recognise/structured-line.js";
import { keyOfWords } from "../parse/our-words.js";
import { sheetRow, type RowsOfSheet, type SheetRow } from "./sheet-rows.js";
import { actionHeading, LINE_COLUMNS, LINE_SOURCE, LINE_SOURCE_COLUMNS, MATCHED_BY_WORDS, NOT_SUPPLIED_COLUMN, NOT_SUPPLIED_SEPARATOR, saysNotSupplied, SUMMARY_SHEETS } from "./summary-columns.js";
import type { SummaryLine } from "./summary.js";

/** A line of table Actions, before it is assessed on the as-of date. */
export type ReadSummaryLine = Omit<SummaryLine, "rag" | "dateCheck" | "challenged" | "daysLate">;

/** Together these are on our sheet Actions and nowhere else. */
const SIGNATURE: readonly string[] = [LINE_COLUMNS.division, actionHeading("Action"), actionHeading("Status"), actionHeading("Line ID"), LINE_COLUMNS.file];

const TRACKER_HEADINGS: ReadonlyMap<string, TrackerHeading> = new Map(TRACKER_COLUMNS.map(({ heading }) => [fold(actionHeading(heading)), heading]));
const OWN_COLUMNS: ReadonlySet<string> = new Set(Object.values(LINE_COLUMNS).map(fold));

/** A row is a line when it has one of these. */
const SUBSTANCE: readonly TrackerHeading[] = ["Line ID", "Action", "Milestone", "Description"];

interface ActionRow {
  /** As the structured reader takes it, without the cells in which nothing is a division's own. */
  readonly tracker: StructuredRow;
  readonly own: SheetRow;
}

/**
 * The lines of a summary's sheet Actions, with what sheet Source says of them; null when the sheet is none of ours. `renamed`: headings of the divisions' own
 * columns as written, by the name that the column has in the table.
 */
export function readActions(workbook: Workbook, rowsOfSheet: RowsOfSheet, renamed: ReadonlyMap<string, string>): ReadSummaryLine[] | null {
  const grid = workbook.grids.find(({ sheet }) => sheet === SUMMARY_SHEETS.actions);
  const table = grid ? findHeadedTable(grid, SIGNATURE) : null;
  if (!grid || !table) return null;
  const textOfCell = textReader(workbook);
  const rows = table.rows.map((row) => actionRow(grid, table, row, textOfCell, renamed)).filter(isLine);
  const source = rowsOfSheet(SUMMARY_SHEETS.source, LINE_SOURCE_COLUMNS);
  const noted = notesById(source);
  const ownOf = new Map(rows.map(({ tracker, own }) => [tracker, own]));
  const read = readLines(rows.map(({ tracker }) => tracker), { noted, firstSource: 1 }, contextOf(grid, noted, textOfCell), (row) => ownOf.get(row)?.text(LINE_COLUMNS.division) ?? "");
  const nameOf = (division: string, id: string): string => `${division}\n${id}`;
  const sources = new Map(source.map((row) => [nameOf(row.text(LINE_SOURCE.division), row.text("Line ID")), row]));
  return read.map(({ line, row }) => {
    const own = ownOf.get(row);
    return summaryLine(line, own, sources.get(nameOf(own?.text(LINE_COLUMNS.division) ?? "", line.id)));
  });
}

function actionRow(grid: Grid, table: HeadedTable, { row, cells }: GridRow, textOfCell: TextOfCell, renamed: ReadonlyMap<string, string>): ActionRow {
  const textOf = (cell: Cell): string => textOfCell(grid.sheet, cell);
  const byHeading = new Map(cells.flatMap((cell) => {
    const heading = table.headings.get(cell.column)?.text;
    return heading === undefined ? [] : [[heading, cell] as const];
  }));
  const own = sheetRow(byHeading, textOf);
  const isBlank = blankCells(own, table);
  const ours = new Map<TrackerHeading, Cell>();
  const others = new Map<string, Cell>();
  for (const [heading, cell] of byHeading) {
    const known = TRACKER_HEADINGS.get(fold(heading));
    if (OWN_COLUMNS.has(fold(heading)) || (cell.text === "" && cell.note === undefined) || isBlank(heading)) continue;
    if (known !== undefined && !ours.has(known)) ours.set(known, cell);
    else others.set(renamed.get(heading) ?? heading, cell);
  }
  return { tracker: { row, ours, others }, own };
}

/** In which columns of a row the words "Not supplied by …" are ours; where somebody has taken the column away that says so, wherever they stand. */
function blankCells(row: SheetRow, { headings }: HeadedTable): (heading: string) => boolean {
  const told = [...headings.values()].some(({ text }) => text === NOT_SUPPLIED_COLUMN);
  const named = new Set(row.text(NOT_SUPPLIED_COLUMN).split(NOT_SUPPLIED_SEPARATOR));
  return (heading) => (!told || named.has(heading)) && saysNotSupplied(row.text(heading));
}

function isLine({ tracker: { ours } }: ActionRow): boolean {
  return SUBSTANCE.some((heading) => (ours.get(heading)?.text ?? "").trim() !== "");
}

function notesById(source: readonly SheetRow[]): ReadonlyMap<string, readonly NotedLine[]> {
  const notes = new Map<string, NotedLine[]>();
  for (const row of source) {
    const noted = parseLineNotes(new Map(LINE_SOURCE_COLUMNS.map((heading) => [heading, row.text(heading)])));
    notes.set(noted.id, [...(notes.get(noted.id) ?? []), noted]);
  }
  return notes;
}

function contextOf(grid: Grid, noted: ReadonlyMap<string, readonly NotedLine[]>, textOfCell: TextOfCell): StructuredContext {
  const titles = new Set([...noted.values()].flat().flatMap(({ leads }) => leads));
  return { textOf: (cell) => textOfCell(grid.sheet, cell), period: null, leads: { titles, abbreviations: new Set() } };
}

function summaryLine(line: SummaryLine["line"], own: SheetRow | undefined, source: SheetRow | undefined): ReadSummaryLine {
  const text = (heading: string): string => own?.text(heading) ?? "";
  const cells = text(LINE_COLUMNS.cells);
  const before = {
    status: own?.status(LINE_COLUMNS.statusBefore) ?? "unknown",
    due: parseTimingNote(source?.text(LINE_SOURCE.dueBefore) ?? "") ?? BLANK_TIMING,
    circulation: keyOfWords(CIRCULATION_LABELS, source?.text(LINE_SOURCE.circulationBefore) ?? ""),
  };
  const matchedBy = keyOfWords(MATCHED_BY_WORDS, text(LINE_COLUMNS.matchedBy));
  return {
    division: text(LINE_COLUMNS.division),
    file: text(LINE_COLUMNS.file),
    line,
    at: cells === "" ? null : { sheet: text(LINE_COLUMNS.sheet), cells },
    carriedForward: text(LINE_COLUMNS.carriedForward) !== "",
    before: matchedBy && { line: { ...line, ...before }, matchedBy },
    dueHistory: { original: own?.day(LINE_COLUMNS.firstDue) ?? null, slipped: own?.count(LINE_COLUMNS.slipped) ?? 0, rebaselined: own?.count(LINE_COLUMNS.rebaselined) ?? 0 },
  };
}
