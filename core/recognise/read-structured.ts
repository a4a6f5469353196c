import type { Acceptance } from "../findings/finding.js";
import { address } from "../grid/address.js";
import { textsOf, type Cell, type Grid, type GridRow, type Workbook } from "../grid/grid.js";
import { divisionOfFile } from "../model/division.js";
import { fieldOfColumn, TRACKER_COLUMNS, TRACKER_SHEETS, type TrackerHeading } from "../model/tracker-columns.js";
import { INDICATOR_SHEET } from "../model/indicator-columns.js";
import { RISK_SHEET } from "../model/risk-columns.js";
import { LONG_TEXTS_SHEET } from "../model/long-text.js";
import type { ColumnMatch, ItemPlace, LinePlace, PlaceCounts, Tracker, TrackerPlaces, Unplaced, UnplacedReason } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { findHeadedTable, textReader, type HeadedTable, type TextOfCell } from "./headed-table.js";
import type { ReadOptions } from "./options.js";
import { readLines, type ReadLine } from "./read-lines.js";
import { readAcceptances } from "./read-acceptances.js";
import { isIndicatorSheet, readIndicatorSheet } from "./read-indicator-sheet.js";
import { readReturnSheet, type ReturnReading } from "./read-return-sheet.js";
import { isRiskSheet, readRiskSheet } from "./read-risk-sheet.js";
import { readSourceSheet, type NotedSource, type SourceReading } from "./read-source-sheet.js";
import type { StructuredContext, StructuredRow } from "./structured-line.js";

/** Together these are on our sheet Tracker and on nobody else's. */
const SIGNATURE: readonly TrackerHeading[] = ["Action", "Due", "Status", "Timing (as written)", "Line ID"];

const HEADINGS: ReadonlyMap<string, TrackerHeading> = new Map(TRACKER_COLUMNS.map(({ heading }) => [fold(heading), heading]));
const FIELDS: ReadonlyMap<string, string> = new Map(TRACKER_COLUMNS.map((column) => [fold(column.heading), fieldOfColumn(column)]));
const WORKED: ReadonlySet<string> = new Set<string>(TRACKER_COLUMNS.filter(({ kind }) => kind === "worked").map(({ heading }) => heading));

/** A line needs one of these, or a Line ID, to be one. */
const SUBSTANCE: readonly TrackerHeading[] = ["Action", "Milestone", "Description"];

/** The words above the table are ours. */
const TITLE_ROWS = 3;

interface Extra {
  readonly sheet: string;
  readonly cell: Cell;
  readonly why: UnplacedReason;
}

/** The cells of a row by what the table calls their columns: ours, and the others under their own headings. */
export function rowOf(table: HeadedTable, row: GridRow, renamed: ReadonlyMap<string, string>): StructuredRow {
  const ours = new Map<TrackerHeading, Cell>();
  const others = new Map<string, Cell>();
  for (const cell of row.cells) {
    const heading = table.headings.get(cell.column)?.text;
    if (heading === undefined || (cell.text === "" && cell.note === undefined)) continue;
    const known = HEADINGS.get(fold(heading));
    if (known !== undefined && !ours.has(known)) ours.set(known, cell);
    else others.set(renamed.get(heading) ?? heading, cell);
  }
  return { row: row.row, ours, others };
}

/** True of a row that says enough to be a line. */
export function isLine({ ours }: StructuredRow): boolean {
  const has = (heading: TrackerHeading): boolean => (ours.get(heading)?.text ?? "").trim() !== "";
  return has("Line ID") || SUBSTANCE.some(has);
}

/** Cells of sheet Tracker that are in no line and not ours: beside the table, above it, below it, or in a row that says nothing. */
function strayCells(grid: Grid, table: HeadedTable, lineRows: ReadonlySet<number>): Extra[] {
  return grid.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): Extra[] => {
      const heading = table.headings.get(cell.column)?.text;
      const ours = row === table.headerRow || (row < table.headerRow && row <= TITLE_ROWS && cell.column === 1) || (row > table.headerRow && heading !== undefined && (lineRows.has(row) || WORKED.has(heading)));
      if (cell.text === "" || ours) return [];
      return [{ sheet: grid.sheet, cell, why: row > table.headerRow && heading === "Ref" ? "numbered but empty row" : "note" }];
    }),
  );
}

function contextOf(rows: readonly StructuredRow[], sheet: string, textOfCell: TextOfCell, source: SourceReading, options: ReadOptions): StructuredContext {
  const textOf = (cell: Cell): string => textOfCell(sheet, cell);
  const noted = [...source.lines.values()].flat().flatMap(({ leads }) => leads);
  const written = rows.flatMap(({ ours }) => ours.get("Lead") ?? []).map(textOf);
  return {
    textOf,
    period: options.plan ?? null,
    leads: {
      titles: new Set([...noted, ...(options.leads ?? []), ...written.filter((lead) => !/[,/;&\n]| and /.test(lead))]),
      abbreviations: new Set([...source.sources.flatMap(({ abbreviations }) => Object.keys(abbreviations)), ...(options.abbreviations ?? [])]),
    },
  };
}

/** What a source's cells came to, with those of lines added since and of what else an officer wrote. */
function countsWith(counts: PlaceCounts, lines: readonly ReadLine[], extras: number): PlaceCounts {
  const added = lines.filter((line) => line.added).map(({ row }) => row);
  const fields = added.reduce((sum, { ours }) => sum + [...ours.keys()].filter((heading) => !WORKED.has(heading)).length, 0);
  const other = added.reduce((sum, { others }) => sum + others.size, 0);
  return { cells: counts.cells + fields + other + extras, fields: counts.fields + fields, other: counts.other + other, unplaced: counts.unplaced + extras };
}

const NO_SOURCE: NotedSource = { number: 1, division: "", month: null, counts: { cells: 0, fields: 0, other: 0, unplaced: 0 }, columns: [], legend: [], abbreviations: {}, unplaced: [] };

/** Columns that an officer put beside ours. */
function addedColumns(table: HeadedTable, known: readonly ColumnMatch[], renamed: ReadonlyMap<string, string>): ColumnMatch[] {
  const noted = new Set(known.map(({ heading }) => heading));
  return [...table.headings.values()].flatMap((cell) => {
    const heading = renamed.get(cell.text) ?? cell.text;
    return HEADINGS.has(fold(cell.text)) || noted.has(heading) ? [] : [{ heading, field: "other", cell: address(cell.row, cell.column) }];
  });
}

function unplacedOf({ sheet, cell, why }: Extra, textOfCell: TextOfCell): Unplaced {
  return { sheet, cell: address(cell.row, cell.column), text: textOfCell(sheet, cell), why };
}

/** Sheets that are not ours: all that is on them is left out, and said. */
function foreignCells(workbook: Workbook, own: readonly (Grid | undefined)[]): Extra[] {
  const ours = new Set<string>([...Object.values(TRACKER_SHEETS), LONG_TEXTS_SHEET, ...own.flatMap((grid) => grid?.sheet ?? [])]);
  const foreign = workbook.grids.filter(({ sheet }) => !ours.has(sheet));
  return foreign.flatMap(({ sheet, rows }) => rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== "").map((cell): Extra => ({ sheet, cell, why: "other table" }))));
}

/** A sheet of ours by what it says of itself: the one that bears our name for it, else the first. */
function ourSheet({ grids }: Workbook, name: string, isOurs: (grid: Grid) => boolean): Grid | undefined {
  const named = grids.find(({ sheet }) => sheet === name);
  return named && isOurs(named) ? named : grids.find(isOurs);
}

/**
 * Reads a workbook that `structuredTracker` made: every line as it was, with what officers have changed since. Null when the workbook is none of ours.
 * One Tracker for each source that it was made from; `source` is this workbook, `at` of a line is where it first came from, `rows` where it stands here.
 */
export function readStructured(workbook: Workbook, options: ReadOptions): Tracker[] | null {
  for (const grid of workbook.grids) {
    const table = findHeadedTable(grid, SIGNATURE);
    if (table !== null) return readTracker(workbook, grid, table, options);
  }
  return null;
}

function readTracker(workbook: Workbook, grid: Grid, table: HeadedTable, options: ReadOptions): Tracker[] {
  const textOfCell = textReader(workbook);
  const sheetNamed = (name: string): Grid | undefined => workbook.grids.find(({ sheet }) => sheet === name);
  const returnGrid = sheetNamed(TRACKER_SHEETS.return);
  const form = returnGrid ? readReturnSheet(returnGrid, textOfCell) : null;
  const source = readSourceSheet(sheetNamed(TRACKER_SHEETS.source), textOfCell);
  const acceptances = readAcceptances(sheetNamed(TRACKER_SHEETS.findings), textOfCell);
  const division = form?.details.division || source.sources[0]?.division || (options.division ?? divisionOfFile(options.file));
  const rows = table.rows.map((row) => rowOf(table, row, source.renamed)).filter(isLine);
  const lines = readLines(rows, { noted: source.lines, firstSource: source.sources[0]?.number ?? 1 }, contextOf(rows, grid.sheet, textOfCell, source, options), () => division);
  const [indicatorGrid, riskGrid] = [ourSheet(workbook, INDICATOR_SHEET, isIndicatorSheet), ourSheet(workbook, RISK_SHEET, isRiskSheet)];
  const extras = [
    ...strayCells(grid, table, new Set(rows.map(({ row }) => row))),
    ...(form?.extra ?? []).map((cell): Extra => ({ sheet: TRACKER_SHEETS.return, cell, why: "note" })),
    ...foreignCells(workbook, [grid, indicatorGrid, riskGrid]),
  ];
  const sources = source.sources.length > 0 ? source.sources : [NO_SOURCE];
  const items = new Map<string, ItemPlace>();
  const indicators = readIndicatorSheet(indicatorGrid, textOfCell, division, items);
  const risks = readRiskSheet(riskGrid, textOfCell, division, items);
  const beside = { ...(indicators.length > 0 ? { indicators } : {}), ...(risks.length > 0 ? { risks } : {}) };
  const trackers = sources.map((noted, index) => trackerOf({ noted, first: index === 0, lines, extras: index === 0 ? extras : [], table, grid, division, firstDivision: sources[0]?.division ?? "", form, acceptances, renamed: source.renamed, textOfCell, options }));
  return trackers.map((tracker, index) => (index === 0 && items.size > 0 ? { ...tracker, ...beside, places: { ...tracker.places, items } } : tracker));
}

interface TrackerParts {
  readonly noted: NotedSource;
  readonly first: boolean;
  readonly lines: readonly ReadLine[];
  readonly extras: readonly Extra[];
  readonly table: HeadedTable;
  readonly grid: Grid;
  /** What the workbook's division is now, and what it was when the workbook was made. */
  readonly division: string;
  readonly firstDivision: string;
  readonly form: ReturnReading | null;
  readonly acceptances: ReadonlyMap<string, Acceptance>;
  readonly renamed: ReadonlyMap<string, string>;
  readonly textOfCell: TextOfCell;
  readonly options: ReadOptions;
}

/** Where the lines stand on sheet Tracker, which an officer sees; `at` says where they first came from. */
function placesOf(table: HeadedTable, grid: Grid, lines: readonly ReadLine[]): TrackerPlaces {
  const columns: Record<string, number> = {};
  const headings: Record<string, string> = {};
  for (const [column, cell] of table.headings) {
    const field = FIELDS.get(fold(cell.text));
    if (field === undefined || field in columns) continue;
    columns[field] = column;
    headings[field] = address(cell.row, column);
  }
  const lineRows = lines.map(({ line, row }): [string, LinePlace] => [line.id, { sheet: grid.sheet, row: row.row, columns, rows: {} }]);
  return { lines: new Map(lineRows), headings, table: address(table.headerRow, Math.min(...table.headings.keys())), texts: textsOf(grid) };
}

function trackerOf({ noted, first, lines, extras, table, grid, division, firstDivision, form, acceptances, renamed, textOfCell, options }: TrackerParts): Tracker {
  const own = lines.filter(({ source }) => source === noted.number);
  const knownColumns = noted.columns;
  return {
    source: { file: options.file, sheet: grid.sheet },
    division: noted.division === firstDivision ? division : noted.division,
    month: form?.details.month ?? noted.month ?? options.month ?? null,
    lines: own.map(({ line }) => line),
    columns: first ? [...knownColumns, ...addedColumns(table, knownColumns, renamed)] : knownColumns,
    legend: noted.legend,
    abbreviations: noted.abbreviations,
    unplaced: [...noted.unplaced, ...extras.map((extra) => unplacedOf(extra, textOfCell))],
    counts: countsWith(noted.counts, own, extras.length),
    findings: [],
    ...(acceptances.size > 0 ? { acceptances } : {}),
    returnDetails: form?.details ?? null,
    places: placesOf(table, grid, own),
  };
}
