import { address } from "../grid/address.js";
import { textsOf, type Cell, type Grid, type Workbook } from "../grid/grid.js";
import { divisionOfFile } from "../model/division.js";
import { ANSWER_COLUMNS, RETURN_LABELS } from "../model/return-form.js";
import { fieldOfColumn, TRACKER_COLUMNS } from "../model/tracker-columns.js";
import type { Line, LinePlace, ReturnDetails, Tracker, TrackerPlaces, Unplaced, UnplacedReason } from "../model/tracker.js";
import { FORM_CAPTIONS, FORM_SIGNATURE, RECORD_COLUMNS } from "../model/word-form.js";
import { fold } from "../parse/tidy.js";
import { formRow, lineRecords, type FormRow } from "./form-rows.js";
import { findHeadedTable, textReader, type HeadedTable } from "./headed-table.js";
import type { ReadOptions } from "./options.js";
import { readLines } from "./read-lines.js";
import { readReturnSheet } from "./read-return-sheet.js";
import { isLine, rowOf } from "./read-structured.js";
import type { StructuredContext, StructuredRow } from "./structured-line.js";

/** A table of lines: those of a theme, or those that are new. */
interface FormTable {
  readonly grid: Grid;
  readonly table: HeadedTable;
  readonly rows: readonly FormRow[];
}

const FIELDS: ReadonlyMap<string, string> = new Map(TRACKER_COLUMNS.map((column) => [fold(column.heading), fieldOfColumn(column)]));

/** Labels that only the table about the return has in its first column. */
const DETAIL_LABELS = [RETURN_LABELS.division, RETURN_LABELS.month, RETURN_LABELS.preparedBy].map(fold);

/**
 * Reads the Word form of a return that `prepare` made and a partner filled in; null when the document is no such form.
 * One Tracker for each table of lines. Every line has the Line ID that the form gave it, and what the form keeps on record of it.
 */
export function readWordForm(workbook: Workbook, options: ReadOptions): Tracker[] | null {
  const headed = workbook.grids.flatMap((grid) => {
    const table = grid.kind === "table" ? findHeadedTable(grid, FORM_SIGNATURE) : null;
    return table === null ? [] : [{ grid, table }];
  });
  const aboutReturn = workbook.grids.find(isAboutReturn);
  if (headed.length === 0 || aboutReturn === undefined) return null;
  const textOfCell = textReader(workbook);
  const textOf = (cell: Cell): string => textOfCell("", cell);
  const records = lineRecords(workbook.grids.find(isRecord), textOf);
  const answers = workbook.grids.find(isAnswers);
  const themes = new Set(answers?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 1).map(({ text }) => fold(text))));
  const tables = headed.map(({ grid, table }): FormTable => ({ grid, table, rows: table.rows.map((row) => formRow(rowOf(table, row, new Map()), themeOf(grid, themes), records, textOf)) }));
  const details = detailsOf(aboutReturn, answers);
  const division = details.division || (options.division ?? divisionOfFile(options.file));
  const lines = linesByRow(tables, division, options, textOf);
  const elsewhere = workbook.grids.filter((grid) => !tables.some((each) => each.grid === grid)).flatMap((grid) => cellsElsewhere(grid, grid === aboutReturn));
  return tables.map((from, index) => trackerOf(from, lines, index === 0 ? elsewhere : [], { division, details, options }));
}

function isAboutReturn({ kind, rows }: Grid): boolean {
  if (kind !== "table") return false;
  const labels = new Set(rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 1).map(({ text }) => fold(text))));
  return DETAIL_LABELS.every((label) => labels.has(label));
}

function isAnswers(grid: Grid): boolean {
  return findHeadedTable(grid, ANSWER_COLUMNS.map(({ heading }) => heading)) !== null;
}

function isRecord(grid: Grid): boolean {
  return findHeadedTable(grid, Object.values(RECORD_COLUMNS)) !== null;
}

/** The answers have a table of their own. */
function detailsOf(aboutReturn: Grid, answers: Grid | undefined): ReturnDetails {
  const readText = (_: string, { text }: Cell): string => text;
  return { ...readReturnSheet(aboutReturn, readText).details, answers: answers ? readReturnSheet(answers, readText).details.answers : [] };
}

/** The paragraph right above a table is its caption: a theme that the questions are asked of, else whatever it says. */
function themeOf({ before = [] }: Grid, themes: ReadonlySet<string>): string {
  const captions: readonly string[] = Object.values(FORM_CAPTIONS);
  const caption = before.findLast((text) => captions.includes(text) || themes.has(fold(text))) ?? before.at(-1) ?? "";
  return captions.includes(caption) ? "" : caption;
}

/** The lines of all tables together, so that no two have one ID. */
function linesByRow(tables: readonly FormTable[], division: string, options: ReadOptions, textOf: (cell: Cell) => string): ReadonlyMap<StructuredRow, Line> {
  const rows = tables.flatMap((table) => table.rows).filter(({ row }) => isLine(row));
  const noted = new Map(rows.flatMap(({ noted: each }) => (each === null ? [] : [[each.id, [each]] as const])));
  const written = rows.flatMap(({ row }) => row.ours.get("Lead") ?? []).map(textOf);
  const context: StructuredContext = {
    textOf,
    period: options.plan ?? null,
    leads: {
      titles: new Set([...(options.leads ?? []), ...written.filter((lead) => !/[,/;&\n]| and /.test(lead))]),
      abbreviations: new Set(options.abbreviations ?? []),
    },
  };
  const read = readLines(rows.map(({ row }) => row), { noted, firstSource: 1 }, context, () => division);
  return new Map(read.map(({ row, line }) => [row, line]));
}

function cellsElsewhere(grid: Grid, aboutReturn: boolean): Unplaced[] {
  const form = aboutReturn || isAnswers(grid) || isRecord(grid);
  return grid.rows.flatMap(({ cells }) => cells.flatMap((cell) => unplaced(grid, cell, form ? "return details" : "note")));
}

function unplaced({ sheet }: Grid, { row, column, text }: Cell, why: UnplacedReason): Unplaced[] {
  return text === "" ? [] : [{ sheet, cell: address(row, column), text, why }];
}

interface FormContext {
  readonly division: string;
  readonly details: ReturnDetails;
  readonly options: ReadOptions;
}

function trackerOf({ grid, table, rows }: FormTable, lines: ReadonlyMap<StructuredRow, Line>, elsewhere: readonly Unplaced[], { division, details, options }: FormContext): Tracker {
  const own = rows.flatMap(({ row }): [StructuredRow, Line][] => {
    const line = lines.get(row);
    return line === undefined ? [] : [[row, { ...line, at: [{ sheet: grid.sheet, cells: areaOfRow(table, row.row) }] }]];
  });
  const lineRows = new Set(own.map(([{ row }]) => row));
  const outside = grid.rows.filter(({ row }) => !lineRows.has(row)).flatMap(({ row, cells }) => cells.flatMap((cell) => unplaced(grid, cell, row <= table.headerRow ? "heading" : "note")));
  const filled = grid.rows.filter(({ row }) => lineRows.has(row)).flatMap(({ cells }) => cells.filter(({ text }) => text !== ""));
  const other = filled.filter(({ column }) => !FIELDS.has(fold(table.headings.get(column)?.text ?? ""))).length;
  const left = [...outside, ...elsewhere];
  return {
    source: { file: options.file, sheet: grid.sheet },
    division,
    month: details.month ?? options.month ?? null,
    lines: own.map(([, line]) => line),
    columns: [...table.headings.values()].map((cell) => ({ heading: cell.text, field: FIELDS.get(fold(cell.text)) ?? "other", cell: address(cell.row, cell.column) })),
    legend: [],
    abbreviations: {},
    unplaced: left,
    counts: { cells: filled.length + left.length, fields: filled.length - other, other, unplaced: left.length },
    findings: [],
    returnDetails: details,
    withoutRestricted: true,
    places: placesOf(grid, table, own),
  };
}

function areaOfRow({ headings }: HeadedTable, row: number): string {
  return `${address(row, Math.min(...headings.keys()))}:${address(row, Math.max(...headings.keys()))}`;
}

function placesOf(grid: Grid, { headings, headerRow }: HeadedTable, lines: readonly (readonly [StructuredRow, Line])[]): TrackerPlaces {
  const columns: Record<string, number> = {};
  for (const [column, { text }] of headings) {
    const field = FIELDS.get(fold(text));
    if (field !== undefined) columns[field] ??= column;
  }
  return {
    lines: new Map(lines.map(([{ row }, { id }]): [string, LinePlace] => [id, { sheet: grid.sheet, row, columns, rows: {} }])),
    headings: Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, address(headerRow, column)])),
    table: address(headerRow, Math.min(...headings.keys())),
    texts: textsOf(grid),
  };
}
