import type { Status } from "../model/status.js";
import { colourFamily } from "../parse/colour.js";
import { statusOfWords } from "../parse/status.js";
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
const CLOSED = /^(?:closed?|yes|y|true|done|complete[d]?)$/i;
const STATUS_FAMILIES = new Set(["red", "amber", "yellow", "green", "blue"]);

/** The cell of a rating: the one that holds its words, else the first cell of its column in the row (a colour alone holds no text). */
export function ratingCell(record: RowRecord): ViewCell | undefined {
  const text = record.fields.get("status");
  const column = record.map.byField.get("status")?.column;
  return text?.cells[0] ?? record.looks.find((cell) => cell.column === column);
}

export function ratingOf(record: RowRecord, merged: (record: RowRecord) => ViewCell | undefined): Rating | null {
  const cell = ratingCell(record) ?? merged(record);
  return cell ? { text: record.fields.get("status")?.text ?? "", fill: cell.look.fill, fontColour: cell.look.fontColour } : null;
}

function ofTicks(record: RowRecord, reader: StatusReader): ReadRating | null {
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

/** The colour of a row that is filled from end to end, where the table has no column for its rating. */
function rowColour(record: RowRecord): string | null {
  const fills = record.looks.flatMap((cell) => (cell.look.fill && STATUS_FAMILIES.has(colourFamily(cell.look.fill)) ? [cell.look.fill] : []));
  const [first] = fills;
  return first && fills.length >= Math.max(1, record.map.columns.length * 0.4) && fills.every((fill) => fill === first) ? first : null;
}

/** Whether rows without a rating column are coloured by rating: two colours at least among them. */
export function ratedByRow(records: readonly RowRecord[]): boolean {
  return new Set(records.map(rowColour).filter((fill) => fill !== null)).size >= 2;
}

export function readRating(record: RowRecord, reader: StatusReader, rowsRated: boolean, merged: (record: RowRecord) => ViewCell | undefined): ReadRating {
  const state = fold(record.fields.get("state")?.text ?? "");
  const rated = record.map.byField.has("status");
  const rating = rated ? ratingOf(record, merged) : null;
  const ticks = ofTicks(record, reader);
  if (rating && (rating.text !== "" || rating.fill)) return withState({ status: reader.read(rating), text: rating.text, fill: rating.fill }, state);
  if (ticks) return withState(ticks, state);
  const fill = !rated && rowsRated ? rowColour(record) : null;
  return withState({ status: reader.ofColour(fill) ?? "unknown", text: "", fill }, state);
}
