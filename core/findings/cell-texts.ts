import { parseArea } from "../grid/address.js";
import { onceFor } from "../model/once-for.js";
import type { Line, Tracker, UnplacedReason } from "../model/tracker.js";
import { tidy } from "../parse/tidy.js";
import { cellOf } from "./cell-of.js";
import { fieldAt, linesByRow, type PlacedLine } from "./lines-by-row.js";
import { isOurWorkbook } from "./own-workbook.js";
import { signsOf } from "./text-signs.js";

/** A text of the sheet, and what it is: a field of a line, a column of the plan's own, a cell's note, or what no line holds. */
export interface CellText {
  readonly cell: string;
  /** As the sheet shows it. */
  readonly text: string;
  /** What it is known by at a look. */
  readonly signs: number;
  readonly line: Line | null;
  /** "action"; "other" for a column of the plan's own, "note" for a note on the cell; else why no line holds it. */
  readonly as: string;
}

const HEADINGS: ReadonlySet<string> = new Set<UnplacedReason>(["heading", "repeated heading", "legend"]);

/** The text names a column or explains the sheet: it says nothing of an action. */
export function isHeading({ as }: CellText): boolean {
  return HEADINGS.has(as);
}

/** What of the lines' fields a cell holds; what is the action of one of its lines is that. */
function fieldIn(here: readonly PlacedLine[], row: number, column: number): string | undefined {
  let first: string | undefined;
  for (const placed of here) {
    if (isAction(placed, row, column)) return "action";
    first ??= fieldAt(placed, row, column);
  }
  return first;
}

function isAction({ place }: PlacedLine, row: number, column: number): boolean {
  return place?.columns["action"] === column && (place.rows["action"] ?? place.row) === row;
}

/** The line whose field a cell holds, or in whose row it stands. A cell that serves several lines belongs to the first. */
function lineIn(here: readonly PlacedLine[], row: number, column: number, isField: boolean): Line | null {
  for (const placed of here) if (isField ? fieldAt(placed, row, column) !== undefined : placed.own) return placed.line;
  return null;
}

const NOTE = /^Note\b/;

/** Notes on cells: under their own name, or (the dated ones) at the end of the update. */
function addNotes(texts: CellText[], tracker: Tracker, line: Line): void {
  const notes: string[] = [];
  for (const heading in line.other) if (NOTE.test(heading)) notes.push(line.other[heading] ?? "");
  const written = line.update === "" ? "" : tidy(tracker.places.texts.get(cellOf(tracker, line, "update") ?? "") ?? "");
  if (line.update.length > written.length && line.update.startsWith(written)) notes.push(line.update.slice(written.length));
  const cell = notes.length === 0 ? null : (cellOf(tracker, line, "action") ?? cellOf(tracker, line, "milestone"));
  if (cell !== null) for (const text of notes) texts.push({ cell, text, signs: signsOf(text), line, as: "note" });
}

/** Every text of a tracker's sheet in the order of its cells, then the notes. Of a workbook of ours, the texts of its lines. */
export const cellTexts: (tracker: Tracker) => readonly CellText[] = onceFor(readCellTexts);

/** Those of them that have a sign. */
export function textsWith(tracker: Tracker, sign: number): CellText[] {
  return cellTexts(tracker).filter(({ signs }) => (signs & sign) !== 0);
}

const NOBODY: readonly PlacedLine[] = [];

function readCellTexts(tracker: Tracker): CellText[] {
  const ours = isOurWorkbook(tracker);
  const rows = linesByRow(tracker);
  const unplaced = new Map(ours ? [] : tracker.unplaced.map(({ cell, why }) => [cell, why] as const));
  const fieldOfColumn = new Map(ours ? [] : tracker.columns.map(({ cell, field }) => [parseArea(cell)?.left ?? 0, field] as const));
  const texts: CellText[] = [];
  tracker.places.texts.forEach((text, cell) => {
    const why = unplaced.get(cell);
    const area = why === undefined ? parseArea(cell) : null;
    const [row, column] = [area?.top ?? 0, area?.left ?? 0];
    const here = why === undefined ? (rows.get(row) ?? NOBODY) : NOBODY;
    const field = area ? fieldIn(here, row, column) : undefined;
    const line = lineIn(here, row, column, field !== undefined);
    if (!ours || line !== null) texts.push({ cell, text, signs: signsOf(text), line, as: why ?? field ?? fieldOfColumn.get(column) ?? "other" });
  });
  for (const line of tracker.lines) addNotes(texts, tracker, line);
  return texts;
}
