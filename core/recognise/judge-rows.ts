import { isCalendarDate } from "../grid/grid.js";
import { isStatusWord } from "../parse/status.js";
import { parseTiming } from "../parse/timing.js";
import type { ColumnField } from "./column-names.js";
import { readContext, rowContext, type Context } from "./context.js";
import { numbering } from "./list-marks.js";
import { matchHeading } from "./match-heading.js";
import type { FieldText } from "./row-record.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";
import { closingReason, kindOfHeadings } from "./table-kinds.js";
import { cellOf, TEXT_FIELDS, type Habit, type TableBlock } from "./table-block.js";

/** What a row is judged with: its sheet and table, and what the rows of the sheet are like. */
export interface Surroundings {
  readonly view: SheetView;
  readonly block: TableBlock;
  readonly habit: Habit;
  readonly next: ViewRow | undefined;
}

type Own = ReadonlyMap<ColumnField, FieldText>;

const TELLING: readonly ColumnField[] = ["ref", "due", "lead", "status"];
const GUIDANCE = /^\(.*\)$|^e\.?g\.?\b|^i\.?e\.?\b|\bdd[/.-]mm|\bmax(?:imum)?\b.*\bwords?\b|\bno more than \d+\b|\bplease\b|^(?:job title|name)(?:,| and| or)|\bdrop-?down\b|^(?:select|choose|insert|enter|state|example|free text)\b|^r\/a\/g/i;
const REF = /^[\p{L}\d][\p{L}\d\s./-]{0,11}$/u;

/** A row under the headings that tells how to fill them in. */
export function isGuidance(cells: readonly ViewCell[]): boolean {
  return cells.length >= 2 && cells.filter((cell) => cell.text.length <= 120 && GUIDANCE.test(cell.text)).length >= cells.length * 0.5;
}

/** Whether what stands in a column is what the column holds: after a gap, another table's cells stand in the same columns. */
function agrees(field: ColumnField, cell: ViewCell | undefined): boolean {
  if (!cell) return false;
  const isFigure = typeof cell.source.value === "number" || /^[-(£]?[\d,.]+%?\)?$/.test(cell.text);
  if (field === "due" || field === "start") return isCalendarDate(cell.source.value) || (!isFigure && parseTiming(cell.text, "due", null).kind !== "unreadable") || /^q[1-4]\b/i.test(cell.text);
  if (field === "status") return isStatusWord(cell.text);
  if (field === "ref") return REF.test(cell.text) && (/\d/.test(cell.text) || cell.text.length <= 3);
  return !isFigure;
}

/**
 * After a blank row, whether a row still belongs to the table: it has a number, a date, a lead or a rating beside its action;
 * or it is a heading that such a row follows. `ended`: a row in between did not.
 */
export function belongs(row: ViewRow, { view, block: { map }, habit, next }: Surroundings, ended: boolean): boolean {
  const has = (field: ColumnField): boolean => agrees(field, cellOf(view, row, map, field));
  const first = row.filled[0];
  if (first && closingReason(first.text) && !has("lead") && !has("due")) return false;
  const telling = TELLING.filter(has).length;
  if (TEXT_FIELDS.some(has)) {
    const fewest = Math.min(3, map.columns.length);
    if (telling >= 2 || (telling >= 1 && !ended && row.filled.length >= fewest)) return true;
    if (map.columns.some((c) => c.field === "tick" && row.byColumn.get(c.column)?.text)) return true;
    if (habit.numberedActions && numbering(cellOf(view, row, map, "action")?.text ?? "")) return true;
  } else if (has("ref") && row.filled.length <= 2) return true;
  if (next === undefined || next.row > row.row + 2) return false;
  if (rowContext(row)) return row.filled.length <= 3;
  const after = (field: ColumnField): boolean => agrees(field, cellOf(view, next, map, field));
  const told = TELLING.filter((field) => map.byField.has(field));
  return row.filled.length === 1 && TEXT_FIELDS.some(after) && told.filter(after).length >= Math.min(2, told.length);
}

/** A row of headings of another kind of table (measures, budgets, risks), set apart from the lines: the tracker ends there. */
export function opensOtherTable(cells: readonly ViewCell[], habit: Habit): boolean {
  const first = cells[0];
  return first !== undefined && cells.length >= 3 && standsOut(first, habit) && kindOfHeadings(cells.map((cell) => cell.text)) !== null;
}

/** "Theme 2: …" among the lines, or "Theme lead: …"; not the theme column's own cell. */
export function labelOf(row: ViewRow, cells: readonly ViewCell[], own: Own, { block, habit }: Surroundings): Context | null {
  const first = cells[0];
  if (!first || (block.map.byField.get("theme")?.column === first.column && cells.length > 1)) return null;
  const isLabel = first.text.trim().endsWith(":");
  const few = cells.length <= 3;
  if (!isLabel && (own.has("lead") || (few ? own.has("due") : own.has("status") || !habit.detailed))) return null;
  return few || isLabel ? rowContext(row) : readContext([first.text]);
}

/** What a line may be told of on a row of its own below it. */
const DETAILS: ReadonlySet<ColumnField> = new Set<ColumnField>(["update", "nextStep", "cause", "impact", "evidence", "risk"]);

/** "Update: …" on a row of its own below a line: a field that the table has no column for. */
export function labelledDetail(cell: ViewCell): { readonly field: ColumnField; readonly text: string } | null {
  const [, label, text] = /^([^:\n]{3,30}):\s+([\s\S]+)$/.exec(cell.text) ?? [];
  const best = label && text ? matchHeading(label)[0] : undefined;
  return best && text && best.score >= 0.95 && DETAILS.has(best.field) ? { field: best.field, text } : null;
}

const standsOut = (cell: ViewCell, habit: Habit): boolean => (!habit.bold && cell.look.bold) || (!habit.filled && cell.look.fill !== null);
const inCapitals = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && /\p{L}{3}/u.test(text);

/** The heading that a row of one text (or a number and a text) is; null when it is a line, or a part of one, that says nothing more. */
export function headingOf(cells: readonly ViewCell[], own: Own, around: Surroundings, lastRow: number): ViewCell | null {
  if (cells.length > 2) return null;
  const [first, second] = cells;
  if (!first) return null;
  if (second) return numberedHeading(first, second, around);
  return isHeading(first, own, around, lastRow) ? first : null;
}

/** A number and a text, in a look of their own or followed by the number's children ("2" before "2.1"). */
function numberedHeading(number: ViewCell, title: ViewCell, { view, block: { map }, habit, next }: Surroundings): ViewCell | null {
  const fieldAt = (cell: ViewCell): string | undefined => map.byColumn.get(cell.column)?.field;
  if (!next || fieldAt(number) !== "ref" || fieldAt(title) !== "action" || title.text.length > 120) return null;
  const below = cellOf(view, next, map, "ref")?.text ?? "";
  const isParent = below.startsWith(`${number.text.replace(/\.$/, "")}.`) && next.filled.length > 2;
  return isParent || (standsOut(title, habit) && habit.detailed) ? title : null;
}

function isHeading(cell: ViewCell, own: Own, { view, block: { map }, habit, next }: Surroundings, lastRow: number): boolean {
  const span = cell.merge ? cell.merge.right - cell.merge.left + 1 : 1;
  if (span >= 2 && span >= map.columns.length * 0.5) return true;
  const field = map.byColumn.get(cell.column)?.field;
  if (field === "theme" || field === "group" || field === "milestone" || cell.text.length > 160) return false;
  if (field === "ref" && cell.text.length > 8 && /\s/.test(cell.text)) return true;
  const isFirst = map.columns[0]?.column === cell.column;
  const leftmost = isFirst || map.columns.every((column) => column.column >= cell.column || column.field === "ref");
  if (!leftmost || (field !== "action" && field !== "description" && !isFirst)) return false;
  if (standsOut(cell, habit) || inCapitals(cell.text)) return true;
  if (own.has("ref") && habit.hasRefs) return false;
  const short = cell.text.length <= 70 && !/[.;:,]$/.test(cell.text) && cell.text.split(/\s+/).length <= 9;
  const followed = next !== undefined && next.row <= lastRow + 3 && cellOf(view, next, map, "action") !== undefined && next.filled.length > 1;
  return short && followed && (habit.hasRefs || habit.detailed) && !map.byField.has("milestone");
}

/** What an action on a row of its own may bring along: it is carried down to its milestones. Anything else would be lost there. */
const INTRODUCED: ReadonlySet<ColumnField> = new Set<ColumnField>(["action", "ref", "theme", "group", "themeOwner"]);

/** An action on a row of its own, whose milestones stand on the rows below. */
export function introduces(row: ViewRow, own: Own, { view, block: { map }, next }: Surroundings): boolean {
  if (!map.byField.has("milestone") || !own.has("action") || next === undefined) return false;
  const only = [...own.keys()].every((field) => INTRODUCED.has(field)) && !map.columns.some((c) => c.field === "other" && row.byColumn.get(c.column)?.text);
  if (!only) return false;
  const below = cellOf(view, next, map, "action");
  return cellOf(view, next, map, "milestone") !== undefined && (below === undefined || below === cellOf(view, row, map, "action"));
}
