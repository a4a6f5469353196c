import { isoDate, parseIsoDate } from "../model/calendar-date.js";
import { BLANK_TIMING, type Precision, type Timing, type TimingKind } from "../model/timing.js";
import type { Line, Mark, MarkKind, SourceCells } from "../model/tracker.js";

/*
 * How sheet Source of a structured tracker writes down what the sheet Tracker cannot show of a line: where it came from, and how its dates and leads were read.
 * One grammar, written and read here, plain enough to be read by a person.
 */

/** The tables of sheet Source, by what their headings are. */
export const SOURCE_TABLES = {
  read: ["No.", "File", "Sheet", "Division", "Month", "Lines", "Cells read", "In fields", "In other columns", "Left out"],
  columns: ["No.", "Heading", "Read as", "Cell"],
  legend: ["No.", "Word", "Meaning", "Status", "Colour", "Cell"],
  abbreviations: ["No.", "Abbreviation", "Stands for"],
  renamed: ["Column", "Heading as written"],
  reasons: ["No.", "Why", "Cells"],
  leftOut: ["No.", "Why", "Sheet", "Cell", "Text"],
  lines: [
    "Line ID", "Ref", "No.", "Cells", "Marks", "Lead (as written)", "Leads (as read)", "Start (as read)", "Due (as read)", "Original due (as read)",
    "Proposed due (as read)", "Last due (as read)", "Status colour",
  ],
} as const;
export type SourceLineHeading = (typeof SOURCE_TABLES.lines)[number];

/** Several items in one cell, one to a line; a line break within an item is written "\n". */
export function packList(items: readonly string[]): string {
  const [first] = items;
  if (items.length <= 1) return first === undefined ? "" : packItem(first);
  return items.map(packItem).join("\n");
}

function packItem(item: string): string {
  return item.includes("\\") || item.includes("\n") ? item.replace(/\\/g, "\\\\").replace(/\n/g, "\\n") : item;
}

export function unpackList(text: string): string[] {
  return text === "" ? [] : text.split("\n").map((item) => item.replace(/\\(\\|n)/g, (_, escaped: string) => (escaped === "n" ? "\n" : "\\")));
}

/** "by 2018-07-01/2018-07-31 month: July 2018"; "" for a blank that says nothing and for a timing that is not there. */
export function timingNote(timing: Timing | null): string {
  if (timing === null) return "";
  const { text, kind, from, by, ongoing, every, precision, inferred } = timing;
  const dates = from === null && by === null ? "" : ` ${from === null ? "" : isoDate(from)}/${by === null ? "" : isoDate(by)}`;
  const words = `${dates}${every === null ? "" : ` every ${every}`}${precision === null ? "" : ` ${precision}`}${ongoing ? " continuing" : ""}${inferred ? " inferred" : ""}`;
  return words === "" && kind === "blank" && text === "" ? "" : `${kind}${words}: ${text}`;
}

const KINDS: ReadonlySet<string> = new Set<TimingKind>(["by", "ongoing", "recurring", "to-be-confirmed", "not-applicable", "blank", "unreadable"]);
const PRECISIONS: ReadonlySet<string> = new Set<Precision>(["day", "week", "month", "quarter", "term", "year"]);

/** The timing that `timingNote` wrote; null when the note is empty or is none of ours. */
export function parseTimingNote(note: string): Timing | null {
  const match = /^([a-z-]+)((?: [^\s:]+)*):(?: ([\s\S]*))?$/.exec(note);
  const [, kind = "", words = "", text = ""] = match ?? [];
  if (!KINDS.has(kind)) return null;
  const [, from = "", by = ""] = /(?:^| )([\d-]*)\/([\d-]*)(?: |$)/.exec(words) ?? [];
  const found = words.trim().split(" ");
  return {
    ...BLANK_TIMING,
    text,
    kind: kind as TimingKind,
    from: parseIsoDate(from),
    by: parseIsoDate(by),
    every: found.includes("every") ? (found[found.indexOf("every") + 1] ?? null) : null,
    precision: (found.find((word) => PRECISIONS.has(word)) as Precision | undefined) ?? null,
    ongoing: found.includes("continuing"),
    inferred: found.includes("inferred"),
  };
}

/** Cells, a place on each line: "'Plan'!A4:F4". */
export function placesNote(at: readonly SourceCells[]): string {
  return packList(at.map(placeNote));
}

export function parsePlacesNote(note: string): SourceCells[] {
  return unpackList(note).map(parsePlaceNote);
}

/** Marks, one on each line: "action: joined". */
export function marksNote(marks: readonly Mark[]): string {
  return packList(marks.map(({ field, kind }) => `${field}: ${kind}`));
}

export function parseMarksNote(note: string): Mark[] {
  return unpackList(note).map(parseMarkNote);
}

/** Names with a text each, on two lines. */
export function pairsNote(pairs: Readonly<Record<string, string>>): string {
  return packList(Object.entries(pairs).flat());
}

export function parsePairsNote(note: string): Record<string, string> {
  const parts = unpackList(note);
  return Object.fromEntries(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : [])));
}

function placeNote({ sheet, cells }: SourceCells): string {
  return sheet === "" ? cells : `'${sheet.replace(/'/g, "''")}'!${cells}`;
}

function parsePlaceNote(note: string): SourceCells {
  const match = /^'((?:[^']|'')*)'!([\s\S]*)$/.exec(note);
  return match ? { sheet: (match[1] ?? "").replace(/''/g, "'"), cells: match[2] ?? "" } : { sheet: "", cells: note };
}

function parseMarkNote(note: string): Mark {
  const colon = note.lastIndexOf(": ");
  return { field: note.slice(0, colon), kind: note.slice(colon + 2) as MarkKind };
}

/** What sheet Source says of one line; `tracker` is the number of what it was read from. */
export function lineNotes(line: Line, tracker: number): Readonly<Record<SourceLineHeading, string>> {
  return {
    "Line ID": line.id,
    Ref: line.ref,
    "No.": String(tracker),
    Cells: placesNote(line.at),
    Marks: marksNote(line.marks),
    "Lead (as written)": line.lead,
    "Leads (as read)": packList(line.leads),
    "Start (as read)": timingNote(line.start),
    "Due (as read)": timingNote(line.due),
    "Original due (as read)": timingNote(line.originalDue),
    "Proposed due (as read)": timingNote(line.proposedDue),
    "Last due (as read)": timingNote(line.lastDue),
    "Status colour": line.statusFill ?? "",
  };
}

/** What is known of a line besides what sheet Tracker shows. */
export interface NotedLine extends Pick<Line, "id" | "at" | "marks" | "lead" | "leads" | "start" | "due" | "originalDue" | "proposedDue" | "lastDue" | "statusFill"> {
  readonly tracker: number;
}

/** The reverse of `lineNotes`, of a row of the table by heading. */
export function parseLineNotes(row: ReadonlyMap<string, string>): NotedLine {
  const said = (heading: SourceLineHeading): string => row.get(heading) ?? "";
  return {
    id: said("Line ID"),
    tracker: Number(said("No.")),
    at: parsePlacesNote(said("Cells")),
    marks: parseMarksNote(said("Marks")),
    lead: said("Lead (as written)"),
    leads: unpackList(said("Leads (as read)")),
    start: parseTimingNote(said("Start (as read)")) ?? BLANK_TIMING,
    due: parseTimingNote(said("Due (as read)")) ?? BLANK_TIMING,
    originalDue: parseTimingNote(said("Original due (as read)")),
    proposedDue: parseTimingNote(said("Proposed due (as read)")),
    lastDue: parseTimingNote(said("Last due (as read)")),
    statusFill: said("Status colour") === "" ? null : said("Status colour"),
  };
}
