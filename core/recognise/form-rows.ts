import { PLAIN_LOOK, type Cell, type Grid } from "../grid/grid.js";
import { shortDate } from "../model/calendar-date.js";
import { BLANK_TIMING, type Timing } from "../model/timing.js";
import { leadsShown, timingShown, TRACKER_COLUMNS, type TrackerHeading } from "../model/tracker-columns.js";
import { RECORD_COLUMNS, RECORD_LEAD, RECORD_OTHER } from "../model/word-form.js";
import { parseTiming } from "../parse/timing.js";
import { fold } from "../parse/tidy.js";
import { findHeadedTable } from "./headed-table.js";
import { unpackList, type NotedLine } from "./source-notes.js";
import type { StructuredRow } from "./structured-line.js";
import { readTimingRecord, timingWords } from "./timing-record.js";

/** What the form keeps on record of one line: text by column. */
export type LineRecord = ReadonlyMap<string, string>;

/** A row of the form as sheet Tracker would hold it, and what sheet Source would note of it; null where it has no Line ID. */
export interface FormRow {
  readonly row: StructuredRow;
  readonly noted: NotedLine | null;
}

/** The records of a form, by Line ID. */
export function lineRecords(grid: Grid | undefined, textOf: (cell: Cell) => string): ReadonlyMap<string, LineRecord> {
  const records = new Map<string, Map<string, string>>();
  const table = grid && findHeadedTable(grid, Object.values(RECORD_COLUMNS));
  const columnOf = (heading: string): number => [...(table?.headings ?? [])].find(([, { text }]) => fold(text) === fold(heading))?.[0] ?? 0;
  const [id, what, text] = [columnOf(RECORD_COLUMNS.id), columnOf(RECORD_COLUMNS.what), columnOf(RECORD_COLUMNS.text)];
  for (const { cells } of table?.rows ?? []) {
    const said = (column: number): string => cells.filter((cell) => cell.column === column).map(textOf)[0] ?? "";
    const record = records.get(said(id)) ?? new Map<string, string>();
    record.set(said(what), said(text));
    records.set(said(id), record);
  }
  return records;
}

function textCell(text: string, { row, column }: Pick<Cell, "row" | "column">): Cell {
  return { row, column, text, value: text, look: PLAIN_LOOK };
}

const TIMINGS = [
  { heading: "Start", field: "start", role: "start", words: "Start (as written)" },
  { heading: "Original due", field: "originalDue", role: "due", words: null },
  { heading: "Proposed due", field: "proposedDue", role: "due", words: null },
  { heading: "Last due", field: "lastDue", role: "due", words: null },
] as const satisfies readonly { heading: TrackerHeading; field: keyof NotedLine; role: "start" | "due"; words: TrackerHeading | null }[];

/** Fills a row of the form up with what is on record of its line. What the row itself says goes before that. */
class RowFiller {
  private readonly ours: Map<TrackerHeading, Cell>;
  private readonly others: Map<string, Cell>;

  constructor(
    private readonly row: StructuredRow,
    private readonly record: LineRecord,
    private readonly textOf: (cell: Cell) => string,
  ) {
    this.ours = new Map(row.ours);
    this.others = new Map(row.others);
  }

  filled(): FormRow {
    const id = this.text("Line ID").trim();
    for (const { heading, kind } of TRACKER_COLUMNS) if (kind !== "timing" && kind !== "worked") this.put(heading, this.record.get(heading) ?? "");
    for (const [what, text] of this.record) if (what.startsWith(RECORD_OTHER.trim())) this.others.set(what.slice(RECORD_OTHER.length), textCell(text, this.place()));
    const timings = this.timings();
    const leads = this.leads();
    return { row: { row: this.row.row, ours: this.ours, others: this.others }, noted: { id, tracker: 1, at: [], marks: [], statusFill: null, ...timings, ...leads } };
  }

  private text(heading: TrackerHeading): string {
    const cell = this.row.ours.get(heading);
    return cell === undefined ? "" : this.textOf(cell);
  }

  private place(): Pick<Cell, "row" | "column"> {
    return this.row.ours.get("Line ID") ?? { row: this.row.row, column: 1 };
  }

  private put(heading: TrackerHeading, text: string): void {
    if (text !== "" && !this.ours.has(heading)) this.ours.set(heading, textCell(text, this.place()));
  }

  private show(heading: TrackerHeading, timing: Timing | null, role: "start" | "due"): void {
    const shown = timingShown(timing, role);
    const at = this.ours.get(heading) ?? this.place();
    this.ours.delete(heading);
    if (typeof shown === "string") this.ours.set(heading, textCell(shown, at));
    else if (shown !== null) this.ours.set(heading, { ...textCell(shortDate(shown), at), value: shown });
  }

  /** A due date that was not touched is what it was; the original due date goes without saying where it is the last one. */
  private timings(): Pick<NotedLine, "start" | "due" | "originalDue" | "proposedDue" | "lastDue"> {
    const read = Object.fromEntries(TIMINGS.map(({ heading, field, role }) => [field, this.record.has(heading) ? readTimingRecord(this.record.get(heading) ?? "", role) : null])) as Record<(typeof TIMINGS)[number]["field"], Timing | null>;
    const { lastDue } = read;
    const written = this.text("Due");
    const due = lastDue !== null && written === timingWords(lastDue, "due") ? lastDue : parseTiming(written, "due", null);
    const timings = { ...read, start: read.start ?? BLANK_TIMING, originalDue: read.originalDue ?? (lastDue?.kind === "by" ? lastDue : null), due };
    for (const { heading, field, role, words } of TIMINGS) {
      this.show(heading, timings[field], role);
      if (words !== null) this.put(words, timings[field]?.text ?? "");
    }
    this.show("Due", due, "due");
    this.put("Timing (as written)", due.text);
    return timings;
  }

  /** Leads that were not touched are read as they were. */
  private leads(): Pick<NotedLine, "lead" | "leads"> {
    const read = this.record.get(RECORD_LEAD.read) ?? "";
    const written = this.record.get(RECORD_LEAD.written) ?? read;
    if (written === "" || written !== this.text("Lead")) return { lead: "", leads: [] };
    const leads = unpackList(read);
    const { first, others } = leadsShown(written, leads);
    this.ours.delete("Lead");
    this.put("Lead", first);
    this.put("Other leads", others);
    return { lead: written, leads };
  }
}

/** @param theme of the table that the row stands in. */
export function formRow(row: StructuredRow, theme: string, records: ReadonlyMap<string, LineRecord>, textOf: (cell: Cell) => string): FormRow {
  const idCell = row.ours.get("Line ID");
  const id = idCell === undefined ? "" : textOf(idCell).trim();
  const record = new Map(records.get(id) ?? []);
  if (!record.has("Theme")) record.set("Theme", theme);
  if (id !== "") return new RowFiller(row, record, textOf).filled();
  const ours = new Map(row.ours);
  if (theme !== "" && !ours.has("Theme")) ours.set("Theme", textCell(theme, { row: row.row, column: 1 }));
  return { row: { ...row, ours }, noted: null };
}
