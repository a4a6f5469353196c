import type { Cell, Grid } from "../grid/grid.js";
import { monthInName } from "../model/month.js";
import { STATUS_LABELS, STATUSES } from "../model/status.js";
import type { ColumnMatch, LegendEntry, PlaceCounts, Unplaced, UnplacedReason } from "../model/tracker.js";
import { findHeadedTable, recordsOf, type TextOfCell } from "./headed-table.js";
import { parseLineNotes, SOURCE_TABLES, type NotedLine } from "./source-notes.js";

/** One of the sources that a structured tracker was made from. */
export interface NotedSource {
  readonly number: number;
  readonly division: string;
  readonly month: string | null;
  readonly counts: PlaceCounts;
  readonly columns: readonly ColumnMatch[];
  readonly legend: readonly LegendEntry[];
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly unplaced: readonly Unplaced[];
}

export interface SourceReading {
  readonly sources: readonly NotedSource[];
  /** By line ID, in the order in which they stand: an ID is there once, unless two sources happen to share it. */
  readonly lines: ReadonlyMap<string, readonly NotedLine[]>;
  /** By a column's name in the table, its heading as the plan wrote it. */
  readonly renamed: ReadonlyMap<string, string>;
}

type SourceRecord = ReadonlyMap<string, string>;

function columnMatch(record: SourceRecord): ColumnMatch {
  return { heading: record.get("Heading") ?? "", field: record.get("Read as") ?? "", cell: record.get("Cell") ?? "" };
}

function legendEntry(record: SourceRecord): LegendEntry {
  const status = STATUSES.find((name) => STATUS_LABELS[name] === record.get("Status")) ?? "unknown";
  return { fill: record.get("Colour") ?? null, word: record.get("Word") ?? "", meaning: record.get("Meaning") ?? "", status, cell: record.get("Cell") ?? "" };
}

function unplacedCell(record: SourceRecord): Unplaced {
  return { sheet: record.get("Sheet") ?? "", cell: record.get("Cell") ?? "", text: record.get("Text") ?? "", why: (record.get("Why") ?? "note") as UnplacedReason };
}

/** Reads sheet Source of a structured tracker; nothing, when it is not there. */
export function readSourceSheet(grid: Grid | undefined, textOfCell: TextOfCell): SourceReading {
  const records = (table: keyof typeof SOURCE_TABLES): SourceRecord[] => {
    const found = grid && findHeadedTable(grid, SOURCE_TABLES[table]);
    return found ? recordsOf(found, (cell: Cell) => textOfCell(grid.sheet, cell)) : [];
  };
  const numberOf = (record: SourceRecord): number => Number(record.get("No."));
  const count = (record: SourceRecord, heading: string): number => Number((record.get(heading) ?? "0").replace(/\D/g, ""));
  const [columns, legend, abbreviations, leftOut] = [records("columns"), records("legend"), records("abbreviations"), records("leftOut")];
  const sources = records("read").map((record): NotedSource => {
    const number = numberOf(record);
    const own = (rows: readonly SourceRecord[]): SourceRecord[] => rows.filter((row) => numberOf(row) === number);
    return {
      number,
      division: record.get("Division") ?? "",
      month: monthInName(record.get("Month") ?? ""),
      counts: { cells: count(record, "Cells read"), fields: count(record, "In fields"), other: count(record, "In other columns"), unplaced: count(record, "Left out") },
      columns: own(columns).map(columnMatch),
      legend: own(legend).map(legendEntry),
      abbreviations: Object.fromEntries(own(abbreviations).map((row) => [row.get("Abbreviation") ?? "", row.get("Stands for") ?? ""])),
      unplaced: own(leftOut).map(unplacedCell),
    };
  });
  const lines = new Map<string, NotedLine[]>();
  for (const line of records("lines").map(parseLineNotes)) lines.set(line.id, [...(lines.get(line.id) ?? []), line]);
  return { sources, lines, renamed: new Map(records("renamed").map((row) => [row.get("Column") ?? "", row.get("Heading as written") ?? ""])) };
}
