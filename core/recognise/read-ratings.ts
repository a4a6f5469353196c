import type { Status } from "../model/status.js";
import { colourFamily } from "../parse/colour.js";
import { isStatusWord, statusOfWords } from "../parse/status.js";
import { fold } from "../parse/tidy.js";
import type { RowRecord } from "./row-record.js";
import type { ViewCell } from "./sheet-view.js";
import type { Rating, StatusReader } from "./status-reader.js";

/** A line's rating as read, with what it was read from. */
export interface ReadRating {
  readonly status: Status;
  readonly text: string;
  readonly fill: string | null;
}

const NO = /^(?:no?|-|–|0|false|n\/a)$/i;
const YES = /^(?:yes|y|true|✓|✔)$/i;
const CLOSED = /^(?:closed?|yes|y|true|done|complete[d]?)$/i;
const STATUS_FAMILIES = new Set(["red", "amber", "yellow", "green", "blue"]);

/** The cell of a rating: the one that holds its words, else the first cell of its column in the row (a colour alone holds no text). */
export function ratingCell(record: RowRecord): ViewCell | undefined {
  const text = record.fields.get("status");
  const column = record.map.byField.get("status")?.column;
  return text?.cells[0] ?? (column === undefined ? undefined : record.looks.get(column));
}

export function ratingOf(record: RowRecord, merged: (record: RowRecord) => ViewCell | undefined): Rating | null {
  const cell = ratingCell(record) ?? merged(record);
  return cell ? { text: record.fields.get("status")?.text ?? "", fill: cell.look.fill, fontColour: cell.look.fontColour } : null;
}

function ofTicks(record: RowRecord, reader: StatusReader): ReadRating | null {
  if (record.ticks.length === 0) return null;
  const ticked = record.ticks.filter(({ cell }) => !NO.test(cell.text));
  const [only] = ticked;
  if (!only || ticked.length !== 1) return ticked.length === 0 ? null : { status: "unknown", text: ticked.map((t) => t.heading).join(", "), fill: null };
  const words = only.heading.split(" ");
  const read = (text: string): Status => reader.read({ text, fill: null, fontColour: null });
  const whole = read(only.heading);
  return { status: whole === "unknown" ? read(words.at(-1) ?? "") : whole, text: only.heading, fill: null };
}

/** An "open / closed" column beside the rating: closed is complete, whatever colour was left standing. */
function withState(rating: ReadRating, state: string): ReadRating {
  if (state === "") return rating;
  if (CLOSED.test(state)) return { ...rating, status: "complete" };
  const said = statusOfWords(state);
  if (said === "withdrawn" || said === "paused" || said === "complete") return { ...rating, status: said };
  if (rating.status === "unknown" && said) return { status: said, text: rating.text === "" ? state : rating.text, fill: rating.fill };
  return rating;
}

const rates = (colour: string | null): colour is string => colour !== null && STATUS_FAMILIES.has(colourFamily(colour));
/** The cell's fill, or the colour of its text, if it is one that rates. */
const colourOf = (cell: ViewCell): string | null => (rates(cell.look.fill) ? cell.look.fill : cell.look.fill === null && cell.text !== "" && rates(cell.look.fontColour) ? cell.look.fontColour : null);

/**
 * The column whose colours are the ratings, where no column is called so: the ref's cells or whole rows filled red, amber or green.
 * At least two colours, on most of the lines. Null where no column is coloured like that.
 */
export function ratingColumn(records: readonly RowRecord[]): number | null {
  const seen = new Map<number, { cells: number; families: Set<string> }>();
  for (const record of records) {
    for (const cell of record.looks.inOrder) {
      const fill = record.map.byColumn.has(cell.column) ? colourOf(cell) : null;
      if (!fill) continue;
      const column = seen.get(cell.column) ?? { cells: 0, families: new Set<string>() };
      column.cells++;
      column.families.add(colourFamily(fill));
      seen.set(cell.column, column);
    }
  }
  const [best] = [...seen].filter(([, { cells, families }]) => families.size >= 2 && cells >= records.length * 0.6).sort(([, a], [, b]) => b.cells - a.cells);
  return best?.[0] ?? null;
}

export function readRating(record: RowRecord, reader: StatusReader, coloured: number | null, merged: (record: RowRecord) => ViewCell | undefined): ReadRating {
  const state = fold(record.fields.get("state")?.text ?? "");
  const rated = record.map.byField.has("status");
  const rating = rated ? ratingOf(record, merged) : null;
  const ticks = ofTicks(record, reader);
  const heading = record.map.byField.get("status")?.heading ?? "";
  if (rating && YES.test(rating.text) && isStatusWord(heading)) return withState({ status: reader.read({ text: heading.replace(/\?$/, ""), fill: null, fontColour: null }), text: rating.text, fill: rating.fill }, state);
  if (rating && (rating.text !== "" || rating.fill)) return withState({ status: reader.read(rating), text: rating.text, fill: rating.fill }, state);
  if (ticks) return withState(ticks, state);
  const cell = rated || coloured === null || !record.map.byColumn.has(coloured) ? undefined : record.looks.get(coloured);
  const fill = cell ? colourOf(cell) : null;
  return withState({ status: reader.ofColour(fill) ?? "unknown", text: "", fill }, state);
}
