import { columnNumber, parseArea } from "../grid/address.js";
import { onceFor } from "../model/once-for.js";
import type { Line, Tracker, UnplacedReason } from "../model/tracker.js";
import { tidy } from "../parse/tidy.js";
import { cellOf } from "./cell-of.js";
import { isOurWorkbook } from "./own-workbook.js";

/** A text of the sheet, and what it is: a field of a line, a column of the plan's own, a cell's note, or what no line holds. */
export interface CellText {
  readonly cell: string;
  /** As the sheet shows it. */
  readonly text: string;
  readonly line: Line | null;
  /** "action"; "other" for a column of the plan's own, "note" for a note on the cell; else why no line holds it. */
  readonly as: string;
}

const HEADINGS: ReadonlySet<string> = new Set<UnplacedReason>(["heading", "repeated heading", "legend"]);

/** The text names a column or explains the sheet: it says nothing of an action. */
export function isHeading({ as }: CellText): boolean {
  return HEADINGS.has(as);
}

/** Cells of the lines' fields. A cell that serves several lines belongs to the first. */
function fieldCells(tracker: Tracker): Map<string, { line: Line; field: string }> {
  const cells = new Map<string, { line: Line; field: string }>();
  for (const line of tracker.lines) {
    for (const field of Object.keys(tracker.places.lines.get(line.id)?.columns ?? {})) {
      const cell = cellOf(tracker, line, field);
      const known = cell === null ? undefined : cells.get(cell);
      if (cell !== null && (!known || field === "action")) cells.set(cell, { line: known?.line ?? line, field });
    }
  }
  return cells;
}

/** Lines by the rows that they stand in, the continued ones too. */
function lineRows(tracker: Tracker): Map<number, Line> {
  const rows = new Map<number, Line>();
  for (const line of tracker.lines) {
    const row = tracker.places.lines.get(line.id)?.row;
    const own = isOurWorkbook(tracker) ? [] : line.at.flatMap(({ cells }) => parseArea(cells)?.top ?? []);
    for (const each of [row ?? 0, ...own]) if (!rows.has(each)) rows.set(each, line);
  }
  return rows;
}

/** Notes on cells: under their own name, or (the dated ones) at the end of the update. */
function notes(tracker: Tracker, line: Line): CellText[] {
  const cell = cellOf(tracker, line, "action") ?? cellOf(tracker, line, "milestone");
  if (cell === null) return [];
  const written = tidy(tracker.places.texts.get(cellOf(tracker, line, "update") ?? "") ?? "");
  const dated = line.update.length > written.length && line.update.startsWith(written) ? [line.update.slice(written.length)] : [];
  const named = Object.entries(line.other).flatMap(([heading, text]) => (/^Note\b/.test(heading) ? [text] : []));
  return [...named, ...dated].map((text) => ({ cell, text, line, as: "note" }));
}

/** Every text of a tracker's sheet in the order of its cells, then the notes. Of a workbook of ours, the texts of its lines. */
export const cellTexts: (tracker: Tracker) => readonly CellText[] = onceFor(readCellTexts);

function readCellTexts(tracker: Tracker): CellText[] {
  const ours = isOurWorkbook(tracker);
  const fields = fieldCells(tracker);
  const rows = lineRows(tracker);
  const unplaced = new Map(ours ? [] : tracker.unplaced.map(({ cell, why }) => [cell, why] as const));
  const fieldOfColumn = new Map(tracker.columns.map(({ cell, field }) => [columnNumber(cell.replace(/\d+$/, "")), field] as const));
  const texts: CellText[] = [];
  for (const [cell, text] of tracker.places.texts) {
    const why = unplaced.get(cell);
    const known = why === undefined ? fields.get(cell) : undefined;
    if (why !== undefined) texts.push({ cell, text, line: null, as: why });
    else if (known) texts.push({ cell, text, line: known.line, as: known.field });
    else {
      const area = parseArea(cell);
      const line = rows.get(area?.top ?? 0) ?? null;
      if (line !== null || !ours) texts.push({ cell, text, line, as: (!ours && fieldOfColumn.get(area?.left ?? 0)) || "other" });
    }
  }
  for (const line of tracker.lines) for (const note of notes(tracker, line)) texts.push(note);
  return texts;
}
