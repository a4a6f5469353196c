import type { Grid } from "../grid/grid.js";
import type { UnplacedReason } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { readContext } from "./context.js";
import { completeHeadings, findHeaders, sameHeader } from "./find-headers.js";
import type { Header } from "./header.js";
import { LooseRows } from "./loose-rows.js";
import { isTracker, mapColumns, type ColumnMap } from "./map-columns.js";
import type { ReadOptions } from "./options.js";
import { readLabelBlocks } from "./read-label-blocks.js";
import { readLegend } from "./read-legend.js";
import { RowReader } from "./read-rows.js";
import { tableEnd, type TableBlock } from "./table-block.js";
import type { Place, SheetReading } from "./sheet-reading.js";
import { viewOf, type SheetView, type ViewCell, type ViewRow } from "./sheet-view.js";
import { kindOfHeadings } from "./table-kinds.js";
import { themesAbove } from "./themes-above.js";

/** A header with the rows below it, down to the next. */
interface Section {
  readonly header: Header;
  readonly cutOff: ReadonlyMap<number, string>;
  readonly rows: readonly ViewRow[];
}

function sections(view: SheetView, headers: readonly Header[]): Section[] {
  let at = 0;
  return completeHeadings(headers).map(({ header, cutOff }, i) => {
    const next = headers[i + 1]?.top ?? Infinity;
    while ((view.rows[at]?.row ?? Infinity) <= header.bottom) at++;
    const first = at;
    while ((view.rows[at]?.row ?? Infinity) < next) at++;
    return { header, cutOff, rows: view.rows.slice(first, at) };
  });
}

/** Rows to judge columns by: those with more than one text, so that titles and headings between tables do not count. */
function bodyRows({ header, rows }: Section): ViewRow[] {
  const inside = (row: ViewRow): number => row.filled.filter((cell) => cell.column >= header.area.left - 1 && cell.column <= header.area.right + 1).length;
  return rows.filter((row) => inside(row) > 1);
}

/** Columns are mapped once for all headers that say the same, on the rows below them all. */
function mapSections(view: SheetView, all: readonly Section[], options: ReadOptions, ratings: ReadonlySet<string>): Map<Section, ColumnMap> {
  const maps = new Map<Section, ColumnMap>();
  for (const section of all) {
    if (maps.has(section)) continue;
    const alike = all.filter((other) => !maps.has(other) && sameHeader(other.header, section.header));
    const map = mapColumns(view, section.header, alike.flatMap(bodyRows), options.columns, ratings);
    for (const other of alike) maps.set(other, map);
  }
  return maps;
}

/** The sections that are trackers, as tables to read; the others are left to be named. */
function trackerBlocks(view: SheetView, all: readonly Section[], options: ReadOptions, placed: ReadonlyMap<ViewCell, Place>, ratings: ReadonlySet<string>): Map<Section, TableBlock> {
  const maps = mapSections(view, all, options, ratings);
  const trackers = all.filter((section) => kindOfHeadings(section.header.columns.map((c) => c.heading)) === null && isTracker(maps.get(section) as ColumnMap));
  const above = themesAbove(view, trackers.map((section) => section.header));
  const headingRows = new Set([...above.values()].map((row) => row.row));
  return new Map(trackers.map((section) => {
    const before = all[all.indexOf(section) - 1];
    const rows = section.rows.filter((row) => !headingRows.has(row.row)).map((row) => ({ ...row, filled: row.filled.filter((cell) => !placed.has(cell)) }));
    return [section, {
      header: section.header, map: maps.get(section) as ColumnMap, cutOff: section.cutOff, rows, lastRow: tableEnd(view, section.header),
      repeated: before !== undefined && trackers.includes(before) && sameHeader(before.header, section.header) && !above.has(section.header),
      above: above.get(section.header) ?? null,
    }];
  }));
}

/** Reads a grid: its tables, their rows, its legend, and a reason for everything else. */
export function readSheet(grid: Grid, options: ReadOptions): SheetReading {
  const view = viewOf(grid);
  const headers = findHeaders(view);
  const legend = readLegend(view, headers);
  const places = new Map<ViewCell, Place>();
  const place = (cell: ViewCell, as: Place): void => {
    if (cell.text !== "" && !places.has(cell)) places.set(cell, as);
  };
  for (const row of view.rows) for (const cell of row.filled) if (legend.cells.has(`${cell.row},${cell.column}`)) place(cell, "legend");
  const all = sections(view, headers);
  const blocks = trackerBlocks(view, all, options, places, new Set(legend.entries.flatMap((e) => [fold(e.word), fold(e.meaning)])));
  const reader = new RowReader(view, [...blocks.values()], place);
  const loose = new LooseRows(place, grid.kind === "text", headers[0]?.top ?? Infinity);
  for (const paragraph of grid.before?.slice(-3) ?? []) {
    const context = readContext([paragraph]);
    if (context) reader.context.take(context);
  }
  readInOrder(view, all, blocks, reader, loose, place);
  const reading: SheetReading = { view, blocks: [...blocks.values()], legend, records: reader.records, places, titles: loose.titles };
  if (reading.records.length === 0) readLabelBlocks(reading, options);
  return reading;
}

/** Walks the sheet from the top: each tracker by its reader, each other table as one, and what stands between them. */
function readInOrder(view: SheetView, all: readonly Section[], blocks: ReadonlyMap<Section, TableBlock>, reader: RowReader, loose: LooseRows, place: (cell: ViewCell, as: Place) => void): void {
  const byTop = new Map(all.map((section) => [section.header.top, section]));
  const headings = new Set([...blocks.values()].flatMap((block) => block.above?.filled ?? []));
  let covered = 0;
  for (const row of view.rows) {
    const section = byTop.get(row.row);
    if (!section) {
      for (const cell of row.filled) if (headings.has(cell)) place(cell, "context");
      if (row.row <= covered || row.filled.length === 0 || headings.has(row.filled[0] as ViewCell)) continue;
      if (!reader.takeContext(row)) loose.take(row);
      continue;
    }
    loose.flush();
    const block = blocks.get(section);
    const reason: UnplacedReason = block ? (block.repeated ? "repeated heading" : "heading") : (kindOfHeadings(section.header.columns.map((c) => c.heading)) ?? "other table");
    for (let r = section.header.top; r <= section.header.bottom; r++) for (const cell of view.row(r)?.filled ?? []) place(cell, reason);
    covered = block ? (section.rows.at(-1)?.row ?? section.header.bottom) : placeTable(section, reason, place);
    if (block) reader.block(block);
  }
  loose.flush();
}

/** Places the rows of a table that is no tracker, to its first gap; returns its last row. */
function placeTable(section: Section, reason: UnplacedReason, place: (cell: ViewCell, as: Place) => void): number {
  let last = section.header.bottom;
  for (const row of section.rows) {
    if (row.row > last + 1 && row.filled.length < 2) break;
    for (const cell of row.filled) place(cell, reason);
    last = row.row;
  }
  return last;
}
