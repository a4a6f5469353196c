import type { Grid } from "../grid/grid.js";
import { groupBy } from "../model/group-by.js";
import type { UnplacedReason } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { readContext } from "./context.js";
import { completeHeadings, findHeaders, headerKey } from "./find-headers.js";
import type { Header } from "./header.js";
import { LooseRows } from "./loose-rows.js";
import { isTracker, mapColumns, type ColumnMap } from "./map-columns.js";
import type { ReadOptions } from "./options.js";
import { otherTables } from "./other-tables.js";
import { readLabelBlocks } from "./read-label-blocks.js";
import { readLegend } from "./read-legend.js";
import { RowReader } from "./read-rows.js";
import { tableEnd, type TableBlock } from "./table-block.js";
import { Places, type Place, type SheetReading } from "./sheet-reading.js";
import { viewOf, type SheetView, type ViewCell, type ViewRow } from "./sheet-view.js";
import { kindOfHeadings } from "./table-kinds.js";
import { themesAbove } from "./themes-above.js";

/** A header with the rows below it, down to the next. */
interface Section {
  readonly header: Header;
  readonly cutOff: ReadonlyMap<number, string>;
  readonly rows: readonly ViewRow[];
  /** The one above it. */
  readonly before: Section | null;
}

function sections(view: SheetView, headers: readonly Header[]): Section[] {
  let at = 0;
  let before: Section | null = null;
  return completeHeadings(headers).map(({ header, cutOff }, i) => {
    const next = headers[i + 1]?.top ?? Infinity;
    while ((view.rows[at]?.row ?? Infinity) <= header.bottom) at++;
    const first = at;
    while ((view.rows[at]?.row ?? Infinity) < next) at++;
    before = { header, cutOff, rows: view.rows.slice(first, at), before };
    return before;
  });
}

/** Rows to judge columns by: those with more than one text, so that titles and headings between tables do not count. */
function bodyRows({ header: { area }, rows }: Section): ViewRow[] {
  const hasTwo = ({ filled }: ViewRow): boolean => {
    let inside = 0;
    for (const { column } of filled) if (column >= area.left - 1 && column <= area.right + 1 && ++inside > 1) return true;
    return false;
  };
  return rows.filter(hasTwo);
}

/** Columns are mapped once for all headers that say the same, on the rows below them all. */
function mapSections(view: SheetView, all: readonly Section[], options: ReadOptions, ratings: ReadonlySet<string>): Map<Section, ColumnMap> {
  const maps = new Map<Section, ColumnMap>();
  for (const alike of groupBy(all, ({ header }) => headerKey(header)).values()) {
    const [{ header }] = alike as [Section];
    const map = mapColumns(view, header, alike.flatMap(bodyRows), options.columns, ratings);
    for (const section of alike) maps.set(section, map);
  }
  return maps;
}

/** What kind of other table a section's headings open; sub-headings right below another section's are of its table. */
function kindOfSection({ header, before }: Section): UnplacedReason | null {
  const isUnder = before !== null && before.rows.length === 0 && header.top === before.header.bottom + 1;
  return kindOfHeadings(header.columns.map((c) => c.heading)) ?? (isUnder ? kindOfSection(before) : null);
}

/** The sections that are trackers, as tables to read; the others are left to be named. */
function trackerBlocks(view: SheetView, all: readonly Section[], options: ReadOptions, placed: Places, ratings: ReadonlySet<string>): Map<Section, TableBlock> {
  const maps = mapSections(view, all, options, ratings);
  const trackers = all.filter((section) => kindOfSection(section) === null && isTracker(maps.get(section) as ColumnMap));
  const above = themesAbove(view, trackers.map((section) => section.header));
  const headingRows = new Set([...above.values()].map((row) => row.row));
  const known = new Set(trackers);
  return new Map(trackers.map((section) => {
    const { before } = section;
    const rows = section.rows.filter((row) => !headingRows.has(row.row)).map((row) => (placed.size === 0 ? row : { ...row, filled: row.filled.filter((cell) => placed.get(cell) === undefined) }));
    return [section, {
      header: section.header, map: maps.get(section) as ColumnMap, cutOff: section.cutOff, rows, lastRow: tableEnd(view, section.header),
      repeated: before !== null && known.has(before) && headerKey(before.header) === headerKey(section.header) && !above.has(section.header),
      above: above.get(section.header) ?? null,
    }];
  }));
}

/** Reads a grid: its tables, their rows, its legend, and a reason for everything else. */
export function readSheet(grid: Grid, options: ReadOptions): SheetReading {
  const view = viewOf(grid);
  const headers = findHeaders(view);
  const legend = readLegend(view, headers);
  const places = new Places(view);
  const place = (cell: ViewCell, as: Place): void => {
    if (cell.text !== "" && places.get(cell) === undefined) places.set(cell, as);
  };
  if (legend.cells.size > 0) for (const row of view.rows) for (const cell of row.filled) if (legend.cells.has(`${cell.row},${cell.column}`)) place(cell, "legend");
  const all = sections(view, headers);
  const blocks = trackerBlocks(view, all, options, places, new Set(legend.entries.flatMap((e) => [fold(e.word), fold(e.meaning)])));
  const left: ViewRow[] = [];
  const reader = new RowReader(view, [...blocks.values()], place, left);
  const loose = new LooseRows(place, grid.kind === "text", headers[0]?.top ?? Infinity);
  for (const paragraph of grid.before?.slice(-3) ?? []) {
    const context = readContext([paragraph]);
    if (context) reader.context.take(context);
  }
  readInOrder(view, all, blocks, reader, loose, place, left);
  const reading: SheetReading = { view, blocks: [...blocks.values()], legend, records: reader.records, places, titles: loose.titles, tables: otherTables(view, left) };
  if (reading.records.length === 0) readLabelBlocks(reading, options);
  return reading;
}

/** Walks the sheet from the top: each tracker by its reader, each other table as one, and what stands between them. */
function readInOrder(view: SheetView, all: readonly Section[], blocks: ReadonlyMap<Section, TableBlock>, reader: RowReader, loose: LooseRows, place: (cell: ViewCell, as: Place) => void, left: ViewRow[]): void {
  const byTop = new Map(all.map((section) => [section.header.top, section]));
  const headings = new Set([...blocks.values()].flatMap((block) => block.above?.filled ?? []));
  let covered = 0;
  for (const row of view.rows) {
    const section = byTop.get(row.row);
    if (!section) {
      if (headings.size > 0) for (const cell of row.filled) if (headings.has(cell)) place(cell, "context");
      if (row.row <= covered || row.filled.length === 0 || headings.has(row.filled[0] as ViewCell)) continue;
      left.push(row);
      if (!reader.takeContext(row)) loose.take(row);
      continue;
    }
    loose.flush();
    const block = blocks.get(section);
    const reason: UnplacedReason = block ? (block.repeated ? "repeated heading" : "heading") : (kindOfSection(section) ?? "other table");
    for (let r = section.header.top; r <= section.header.bottom; r++) {
      const headings = view.row(r)?.filled ?? [];
      for (const cell of headings) place(cell, reason);
      const beside = block ? headings.filter((cell) => !block.map.byColumn.has(cell.column)) : headings;
      if (beside.length > 0) left.push({ ...(view.row(r) as ViewRow), filled: beside });
    }
    covered = block ? (section.rows.at(-1)?.row ?? section.header.bottom) : placeTable(section, reason, place, left);
    if (block) reader.block(block);
  }
  loose.flush();
}

/** Places the rows of a table that is no tracker, to its first gap; returns its last row. */
function placeTable(section: Section, reason: UnplacedReason, place: (cell: ViewCell, as: Place) => void, left: ViewRow[]): number {
  let last = section.header.bottom;
  for (const row of section.rows) {
    if (row.row > last + 1 && row.filled.length < 2) break;
    for (const cell of row.filled) place(cell, reason);
    if (row.filled.length > 0) left.push(row);
    last = row.row;
  }
  return last;
}
