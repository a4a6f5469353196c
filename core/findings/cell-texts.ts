import { parseArea } from "../grid/address.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { Line, LinePlace, Tracker, UnplacedReason } from "../model/tracker.js";
import { tidy } from "../parse/tidy.js";
import { cellIn } from "./cell-of.js";
import { linePlaces } from "./line-places.js";
import { fieldAt, linesByRow, type PlacedLine } from "./lines-by-row.js";
import { isOurWorkbook } from "./own-workbook.js";
import { signsOf } from "./text-signs.js";

/** What a text is: a field of a line, a column of the plan's own, a cell's note, or what no line holds. */
interface Placed {
  readonly line: Line | null;
  /** "action"; "other" for a column of the plan's own, "note" for a note on the cell; else why no line holds it. */
  readonly as: string;
}

/** A text of the sheet. What it is is looked up where somebody asks: most texts say nothing that would make it matter. */
export class CellText implements Placed {
  readonly cell: string;
  /** As the sheet shows it. */
  readonly text: string;
  /** What it is known by at a look. */
  readonly signs: number;
  private readonly placeOf: (cell: string) => Placed;
  private placed: Placed | null = null;

  constructor(cell: string, text: string, signs: number, placeOf: (cell: string) => Placed) {
    this.cell = cell;
    this.text = text;
    this.signs = signs;
    this.placeOf = placeOf;
  }

  private get place(): Placed {
    return (this.placed ??= this.placeOf(this.cell));
  }

  get line(): Line | null {
    return this.place.line;
  }

  get as(): string {
    return this.place.as;
  }
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
const NO_NOTES: readonly string[] = [];

/** Notes on a line's cells: under their own name, or (the dated ones) at the end of the update. */
function notesOf({ other, update }: Line, place: LinePlace, texts: ReadonlyMap<string, string>): readonly string[] {
  let notes = NO_NOTES;
  for (const heading in other) if (NOTE.test(heading)) notes = [...notes, other[heading] ?? ""];
  const written = update === "" ? "" : tidy(texts.get(cellIn(place, "update") ?? "") ?? "");
  return update.length > written.length && update.startsWith(written) ? [...notes, update.slice(written.length)] : notes;
}

const NOBODY: readonly PlacedLine[] = [];

/** Tells what stands in the cells of a sheet. */
function placeReader(tracker: Tracker): (cell: string) => Placed {
  const ours = isOurWorkbook(tracker);
  const rows = linesByRow(tracker);
  const unplaced = new Map(ours ? [] : tracker.unplaced.map(({ cell, why }) => [cell, why] as const));
  const fieldOfColumn = new Map(ours ? [] : tracker.columns.map(({ cell, field }) => [parseArea(cell)?.left ?? 0, field] as const));
  return (cell) => {
    const why = unplaced.get(cell);
    if (why !== undefined) return { line: null, as: why };
    const area = parseArea(cell);
    const [row, column] = [area?.top ?? 0, area?.left ?? 0];
    const here = rows.get(row) ?? NOBODY;
    const field = area ? fieldIn(here, row, column) : undefined;
    return { line: lineIn(here, row, column, field !== undefined), as: field ?? fieldOfColumn.get(column) ?? "other" };
  };
}

/** The texts of a sheet in the order of its cells, then those of notes: all of them, or those alone that have a sign. */
function readTexts(tracker: Tracker, all: boolean): CellText[] {
  const ours = isOurWorkbook(tracker);
  let reader: ReturnType<typeof placeReader> | null = null;
  const placeOf = (cell: string): Placed => (reader ??= placeReader(tracker))(cell);
  const found: CellText[] = [];
  tracker.places.texts.forEach((text, cell) => {
    const signs = signsOf(text);
    if (signs === 0 && !all) return;
    const each = new CellText(cell, text, signs, placeOf);
    if (!ours || each.line !== null) found.push(each);
  });
  const places = linePlaces(tracker);
  for (const [index, line] of tracker.lines.entries()) {
    const place = places[index];
    for (const text of place ? notesOf(line, place, tracker.places.texts) : NO_NOTES) {
      const signs = signsOf(text);
      const cell = place && (all || signs !== 0) ? (cellIn(place, "action") ?? cellIn(place, "milestone")) : null;
      if (cell !== null) found.push(new CellText(cell, text, signs, () => ({ line, as: "note" })));
    }
  }
  return found;
}

/** Every text of a tracker's sheet, then the notes. Of a workbook of ours, the texts of its lines. */
export const cellTexts: (tracker: Tracker) => readonly CellText[] = onceInTurn((tracker) => readTexts(tracker, true));

/** Those of them that have a sign of any kind; most have none. */
const tellingTexts = onceInTurn((tracker: Tracker): readonly CellText[] => readTexts(tracker, false));

/** Those that have one sign. */
export function textsWith(tracker: Tracker, sign: number): CellText[] {
  return tellingTexts(tracker).filter(({ signs }) => (signs & sign) !== 0);
}
