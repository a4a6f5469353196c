import { parseTiming } from "../parse/timing.js";
import type { ColumnField } from "./column-names.js";
import type { FieldText, RowRecord } from "./row-record.js";

const OPEN_END = /(?:\b(?:and|or|of|with|to|for|the|a|an|in|on|by|from|as|at|including|their|our|all|that|which|this|these|is|are|be|will|into|between|through|via|per|plus|than|if|when|where|who|how|its)|[,–—/&:(-])$/i;
const CONTINUES = /^(?:\p{Ll}|\(\p{L}{1,3}\)|[&,;)])/u;
const TIMING_TAIL = /^(?:and|to|onwards?|thereafter|until|then|&|-|–)\b/i;
const YEAR = /^(?:19|20)\d\d\b/;
const TIMING_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>(["start", "due", "originalDue", "revisedDue"]);
const RATING_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>(["status", "lastStatus", "state"]);

const readable = (text: string): boolean => !["unreadable", "blank"].includes(parseTiming(text, "due", null).kind);

interface Weight {
  readonly score: number;
  /** The wording itself shows that a sentence goes on. */
  readonly telling: boolean;
}

function weighField(field: ColumnField, before: string, after: string): Weight {
  if (field === "theme" || field === "group") return { score: after === before ? 0 : -1, telling: false };
  if (RATING_FIELDS.has(field)) return { score: -2, telling: false };
  if (TIMING_FIELDS.has(field)) {
    if (TIMING_TAIL.test(after) || (YEAR.test(after) && !/\d{4}|'?\d\d\s*$/.test(before) && readable(`${before} ${after}`))) return { score: 2, telling: true };
    if (readable(after)) return { score: -2, telling: false };
    return { score: before !== "" && readable(`${before} ${after}`) ? 2 : 0, telling: false };
  }
  if (before === "") return { score: field === "lead" ? -1 : CONTINUES.test(after) ? 0.5 : -1, telling: false };
  const open = OPEN_END.test(before);
  const goesOn = CONTINUES.test(after);
  const closed = /[.!?]["')]?$/.test(before);
  return { score: (open ? 2 : 0) + (goesOn ? 1.5 : open ? 0 : -0.5) + (closed ? -1 : 0.5), telling: open || (goesOn && !closed) };
}

/**
 * Whether a row is the rest of the one before it, which a page (or a careless paste) broke: its sentences go on, and it has no number, date or lead of its own.
 * `numbered`: the table's lines have refs. `afterBreak`: a repeated header stands between the two.
 */
export function continues(previous: Pick<RowRecord, "fields">, fields: ReadonlyMap<ColumnField, FieldText>, numbered: boolean, afterBreak: boolean): boolean {
  if (fields.has("ref") || fields.size === 0) return false;
  let score = afterBreak ? 0.5 : 0;
  let telling = false;
  for (const [field, { text }] of fields) {
    const weight = weighField(field, previous.fields.get(field)?.text ?? "", text);
    score += weight.score;
    telling ||= weight.telling;
  }
  for (const field of ["due", "lead"] as const) if (!fields.has(field) && (previous.fields.get(field)?.text ?? "") !== "") score += 0.75;
  if (numbered) score += 1;
  return (telling || (numbered && afterBreak && fields.size === 1)) && score >= (afterBreak ? 2 : 3.5);
}

/** Adds a row's cells to the line that it continues, field by field, and marks them. */
export function joinRow(previous: RowRecord, row: number, fields: ReadonlyMap<ColumnField, FieldText>): void {
  previous.rows.push(row);
  for (const [field, { text, cells }] of fields) {
    const before = previous.fields.get(field);
    if (before) {
      before.text = before.text === "" ? text : `${before.text} ${text}`;
      before.cells.push(...cells);
    } else previous.fields.set(field, { text, cells: [...cells] });
    if (!previous.marks.some((mark) => mark.field === field && mark.kind === "joined")) previous.marks.push({ field, kind: "joined" });
  }
}
