import { isCalendarDate } from "../grid/grid.js";
import type { UnplacedReason } from "../model/tracker.js";
import { isStatusWord } from "../parse/status.js";
import { tidyLine } from "../parse/tidy.js";
import { parseTiming } from "../parse/timing.js";
import type { ColumnField } from "./column-names.js";
import { ContextStack, readContext, rowContext, type Context } from "./context.js";
import type { Header } from "./find-headers.js";
import { continues, joinRow } from "./join-page-breaks.js";
import { numbering, withoutMarks } from "./list-marks.js";
import type { ColumnMap } from "./map-columns.js";
import { matchHeading } from "./match-heading.js";
import type { FieldText, RowRecord } from "./row-record.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";
import { closingReason } from "./table-kinds.js";

/** A tracker table of a sheet: its header, how its columns are read, and the rows below it. */
export interface TableBlock {
  readonly header: Header;
  readonly map: ColumnMap;
  readonly rows: readonly ViewRow[];
  /** What a page cut off this header's cells; it may lead the first row's cells. */
  readonly cutOff: ReadonlyMap<number, string>;
  /** The header says the same as the one before it: the table goes on over a page. */
  readonly repeated: boolean;
  /** The unlabelled heading above the header that names its theme. */
  readonly above: ViewRow | null;
  /** Last row of the marked-up Excel table, where there is one. */
  readonly lastRow: number;
}

export interface Placement {
  place(cell: ViewCell, as: "field" | "other" | UnplacedReason): void;
}

const TEXT_FIELDS: readonly ColumnField[] = ["action", "milestone", "description"];
const DETAIL: readonly ColumnField[] = ["lead", "due", "start", "update", "impact", "revisedDue"];
const MARKED: ReadonlySet<ColumnField> = new Set<ColumnField>(["action", "milestone", "description", "update", "impact", "theme", "baseline", "risk", "monitoring", "nextStep", "cause", "evidence", "group"]);

/** What an action on a row of its own may bring along: it is carried down to its milestones. Anything else would be lost there. */
const INTRODUCED: ReadonlySet<ColumnField> = new Set<ColumnField>(["action", "ref", "theme", "group", "themeOwner"]);

/** What a line may be told of on a row of its own below it. */
const DETAILS: ReadonlySet<ColumnField> = new Set<ColumnField>(["update", "nextStep", "cause", "impact", "evidence", "risk"]);

/** What a table's rows are like as a whole, to judge one row by. */
interface Habit {
  readonly numberedActions: boolean;
  readonly numberedMilestones: boolean;
  readonly hasRefs: boolean;
  readonly detailed: boolean;
  readonly bold: boolean;
  readonly filled: boolean;
}

function habitOf(view: SheetView, blocks: readonly TableBlock[]): Habit {
  let [rows, actions, numbered, milestones, numberedMilestones, refs, detailed, bold, filled] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { map, rows: body } of blocks) {
    for (const row of body) {
      if (row.filled.length < 2 && map.columns.length > 2) continue;
      const action = cellOf(view, row, map, "action");
      const milestone = cellOf(view, row, map, "milestone");
      if (!action && !milestone) continue;
      rows++;
      if (action && action.row === row.row) {
        actions++;
        if (numbering(action.text)) numbered++;
        if (action.look.bold) bold++;
        if (action.look.fill) filled++;
      }
      if (milestone) {
        milestones++;
        if (numbering(milestone.text)) numberedMilestones++;
      }
      if (cellOf(view, row, map, "ref")) refs++;
      if (DETAIL.some((field) => cellOf(view, row, map, field))) detailed++;
    }
  }
  const most = (n: number, of: number): boolean => of > 0 && n / of >= 0.5;
  return {
    numberedActions: most(numbered, actions), numberedMilestones: milestones > 1 && most(numberedMilestones, milestones), hasRefs: most(refs, rows) || most(numbered, actions),
    detailed: rows > 0 && detailed / rows >= 0.8, bold: most(bold, actions), filled: most(filled, actions),
  };
}

const REF = /^[\p{L}\d][\p{L}\d\s./-]{0,11}$/u;

/** Whether what stands in a column is what the column holds: after a gap, another table's cells stand in the same columns. */
function agrees(field: ColumnField, cell: ViewCell | undefined): boolean {
  if (!cell) return false;
  const isFigure = typeof cell.source.value === "number" || /^[-(£]?[\d,.]+%?\)?$/.test(cell.text);
  if (field === "due" || field === "start") return isCalendarDate(cell.source.value) || (!isFigure && parseTiming(cell.text, "due", null).kind !== "unreadable") || /^q[1-4]\b/i.test(cell.text);
  if (field === "status") return isStatusWord(cell.text);
  if (field === "ref") return REF.test(cell.text) && (/\d/.test(cell.text) || cell.text.length <= 3);
  return !isFigure;
}

/** The cell of a field in a row; a cell merged down from above counts, one merged from the left does not. */
function cellOf(view: SheetView, row: ViewRow, map: ColumnMap, field: ColumnField): ViewCell | undefined {
  const column = map.byField.get(field)?.column;
  if (column === undefined) return undefined;
  const cell = view.cellAt(row.row, column);
  return cell && cell.column === column && cell.text !== "" ? cell : undefined;
}

const GUIDANCE = /^\(.*\)$|^e\.?g\.?\b|^i\.?e\.?\b|\bdd[/.-]mm|\bmax(?:imum)?\b.*\bwords?\b|\bno more than \d+\b|\bplease\b|^(?:job title|name)(?:,| and| or)|\bdrop-?down\b|^(?:select|choose|insert|enter|state|example|free text)\b|^r\/a\/g/i;

/** A row under the headings that tells how to fill them in. */
function isGuidance(cells: readonly ViewCell[]): boolean {
  return cells.length >= 2 && cells.filter((cell) => cell.text.length <= 120 && GUIDANCE.test(cell.text)).length >= cells.length * 0.5;
}

/** Reads a sheet's tracker rows in order. Rows that are no lines are placed with a reason. */
export class RowReader {
  readonly records: RowRecord[] = [];
  private readonly stack = new ContextStack();
  private readonly habit: Habit;
  private readonly fieldTexts = new Map<ViewCell, FieldText>();
  private previous: RowRecord | null = null;
  private carry = new Map<ColumnField, FieldText>();
  private afterHeading = false;
  private lastRow = 0;
  private ended = false;

  constructor(private readonly view: SheetView, blocks: readonly TableBlock[], private readonly ledger: Placement) {
    this.habit = habitOf(view, blocks);
  }

  get place(): ContextStack {
    return this.stack;
  }

  /** A row above, between or below the tables. True when it told us where the next lines belong. */
  context(row: ViewRow): boolean {
    const context = rowContext(row);
    return context !== null && this.contextRow(row, context);
  }

  private contextRow(row: ViewRow, context: Context): boolean {
    this.stack.take(context);
    for (const cell of row.filled) this.ledger.place(cell, "context");
    return true;
  }

  block(block: TableBlock): void {
    if (!block.repeated) {
      this.carry = new Map();
      this.previous = null;
    }
    const heading = block.above?.filled[0]?.text;
    if (heading) {
      this.stack.heading(heading, "above", block.map.byField.has("theme"), false);
      this.carry.delete("action");
    }
    const named = readContext([block.map.byField.get("action")?.heading ?? ""]);
    if (named?.kind === "theme") this.stack.take(named);
    this.ended = false;
    this.lastRow = block.header.bottom;
    block.rows.forEach((row, i) => this.row(row, block, i === 0 && block.repeated, block.rows[i + 1]));
  }

  private row(row: ViewRow, block: TableBlock, afterBreak: boolean, next: ViewRow | undefined): void {
    const inside = row.filled.filter((cell) => block.map.byColumn.has(cell.column));
    const outside = row.filled.filter((cell) => !inside.includes(cell));
    for (const cell of outside) if (inside.length > 0) this.ledger.place(cell, "note");
    if (row.filled.length === 0 && !this.mergedAction(row, block.map)) return;
    const gap = row.row - this.lastRow - 1;
    if (inside.length === 0) {
      if (outside.length > 0) this.loose(row, outside);
      return;
    }
    if (row.row > block.lastRow || (this.ended && !this.plausible(row, block, next)) || (gap > 0 && !afterBreak && !this.plausible(row, block, next))) {
      this.ended = true;
      if (!this.context(row)) this.loose(row, inside);
      return;
    }
    this.ended = false;
    if (this.data(row, inside, block, afterBreak, next)) this.lastRow = row.row;
  }

  /** Rows beside or below a table that are no part of it. */
  private loose(row: ViewRow, cells: readonly ViewCell[]): void {
    const first = cells[0];
    if (!first) return;
    const reason = closingReason(first.text) ?? (this.view.grid.kind === "text" && cells.length === 1 ? "prose" : "note");
    for (const cell of cells) this.ledger.place(cell, reason);
    this.lastRow = Math.max(this.lastRow, row.row);
  }

  /** After a blank row, whether a row still belongs to the table: it has a number, a date, a lead or a rating beside its action; or it is a heading that such a row follows. */
  private plausible(row: ViewRow, block: TableBlock, next: ViewRow | undefined): boolean {
    const has = (field: ColumnField): boolean => agrees(field, cellOf(this.view, row, block.map, field));
    const text = TEXT_FIELDS.some(has);
    const first = row.filled[0];
    if (first && closingReason(first.text) && !has("lead") && !has("due")) return false;
    const telling = (["ref", "due", "lead", "status"] as const).filter(has).length;
    if (text && (telling >= 2 || (telling >= 1 && !this.ended && row.filled.length >= Math.min(3, block.map.columns.length)))) return true;
    if (text && block.map.columns.some((c) => c.field === "tick" && row.byColumn.get(c.column)?.text)) return true;
    if (text && this.habit.numberedActions && numbering(cellOf(this.view, row, block.map, "action")?.text ?? "")) return true;
    if (!text && has("ref") && row.filled.length <= 2) return true;
    if (row.filled.length > 2 || next === undefined || next.row > row.row + 2 || rowContext(row)) return row.filled.length <= 3 && rowContext(row) !== null && next !== undefined && next.row <= row.row + 2;
    const after = (field: ColumnField): boolean => agrees(field, cellOf(this.view, next, block.map, field));
    const told = (["ref", "due", "lead", "status"] as const).filter((field) => block.map.byField.has(field));
    return row.filled.length === 1 && TEXT_FIELDS.some(after) && told.filter(after).length >= Math.min(2, told.length);
  }

  private mergedAction(row: ViewRow, map: ColumnMap): boolean {
    return row.filled.length > 0 && cellOf(this.view, row, map, "action") !== undefined;
  }

  /** True when the row was taken as part of the table. */
  private data(row: ViewRow, inside: readonly ViewCell[], block: TableBlock, afterBreak: boolean, next: ViewRow | undefined): boolean {
    const { map } = block;
    const first = inside[0];
    if (!first) return false;
    if (row.row === block.header.bottom + 1 && isGuidance(inside)) {
      for (const cell of inside) this.ledger.place(cell, "heading");
      return true;
    }
    const fields = this.fieldsOf(row, map, afterBreak || row.row === block.header.bottom + 1 ? block.cutOff : undefined);
    const own = new Map([...fields].filter(([, f]) => f.cells.some((cell) => cell.row === row.row)));
    const has = (field: ColumnField): boolean => own.has(field);
    const themeColumn = map.byField.get("theme")?.column;
    const label = first.text.trim().endsWith(":") || (!has("lead") && (inside.length <= 3 ? !has("due") : !has("status") && this.habit.detailed));
    const labelled = label && !(themeColumn === first.column && inside.length > 1) ? (inside.length <= 3 || first.text.trim().endsWith(":") ? rowContext(row) : readContext([first.text])) : null;
    if (labelled) return this.contextRow(row, labelled);
    const closing = inside.length <= 3 && !has("lead") && !has("due") ? closingReason(first.text) : null;
    if (closing && !has("ref")) {
      for (const cell of inside) this.ledger.place(cell, closing);
      return true;
    }
    if (inside.length === 1 && this.previous && this.goesOn(this.previous, row, first, own, afterBreak)) {
      this.ledger.place(first, "field");
      return true;
    }
    const heading = inside.length === 1 && this.isHeading(first, map, next, own) ? first : inside.length === 2 ? this.numberedHeading(inside, map, next) : null;
    if (heading) {
      this.stack.heading(heading.text, this.rank(heading), map.byField.has("theme") && themeColumn !== heading.column, this.afterHeading);
      for (const cell of inside) this.ledger.place(cell, "context");
      this.carry.delete("action");
      this.afterHeading = true;
      return true;
    }
    if (this.previous && continues(this.previous, own, this.habit.hasRefs, afterBreak)) {
      joinRow(this.previous, row.row, own);
      this.addOthers(this.previous, row, map);
      this.placeFields(inside, map);
      return true;
    }
    return this.line(row, inside, block, fields, own, next);
  }

  private line(row: ViewRow, inside: readonly ViewCell[], block: TableBlock, fields: Map<ColumnField, FieldText>, own: Map<ColumnField, FieldText>, next: ViewRow | undefined): boolean {
    const { map } = block;
    const ticks = map.columns.filter((c) => c.field === "tick").flatMap((c) => {
      const cell = row.byColumn.get(c.column);
      return cell && cell.text !== "" ? [{ heading: c.heading, cell }] : [];
    });
    const descriptive = [...own.keys()].some((field) => !["ref", "status", "state", "lastStatus", "theme", "group", "circulation", "start", "due"].includes(field));
    if (!descriptive && !TEXT_FIELDS.some((field) => fields.has(field))) {
      for (const field of ["theme", "group"] as const) this.remember(field, own.get(field));
      for (const cell of inside) this.ledger.place(cell, ["theme", "group"].includes(map.byColumn.get(cell.column)?.field ?? "") ? "field" : "numbered but empty row");
      return true;
    }
    if (!own.has("action") && !own.has("milestone") && !own.has("description") && !own.has("ref") && this.previous && !this.carriesOn(own, ticks.length > 0)) {
      joinRow(this.previous, row.row, own);
      this.addOthers(this.previous, row, map);
      this.placeFields(inside, map);
      return true;
    }
    if (this.introduces(row, map, own, next)) {
      for (const [field, text] of own) this.remember(field, text);
      this.placeFields(inside, map);
      this.afterHeading = false;
      return true;
    }
    const carried = this.carryDown(map, fields, own);
    const place = this.stack.at();
    const record: RowRecord = { rows: [row.row], hidden: row.hidden, fields, carried, ticks, others: [], notes: [], place, marks: [], map, looks: this.looksOf(row, map) };
    if (row.hidden) record.marks.push({ field: "action", kind: "hidden" });
    this.addOthers(record, row, map);
    for (const field of ["theme", "group", "action", "themeOwner"] as const) this.remember(field, own.get(field));
    this.placeFields(inside, map);
    this.records.push(record);
    this.previous = record;
    this.afterHeading = false;
    return true;
  }

  /** A row without words of its own still says something of its own when it has a date, a rating or a lead under a merged action. */
  private carriesOn(own: ReadonlyMap<ColumnField, FieldText>, ticked: boolean): boolean {
    return own.has("due") && (own.has("lead") || own.has("status") || ticked);
  }

  /** An action on a row of its own, whose milestones stand on the rows below. */
  private introduces(row: ViewRow, map: ColumnMap, own: ReadonlyMap<ColumnField, FieldText>, next: ViewRow | undefined): boolean {
    const only = [...own.keys()].every((field) => INTRODUCED.has(field)) && !map.columns.some((c) => c.field === "other" && row.byColumn.get(c.column)?.text);
    if (!only || !map.byField.has("milestone") || !own.has("action") || next === undefined) return false;
    const action = cellOf(this.view, row, map, "action");
    const below = cellOf(this.view, next, map, "action");
    return cellOf(this.view, next, map, "milestone") !== undefined && (below === undefined || below === action);
  }

  private carryDown(map: ColumnMap, fields: Map<ColumnField, FieldText>, own: ReadonlyMap<ColumnField, FieldText>): Set<ColumnField> {
    const carried = new Set<ColumnField>();
    const carries: ColumnField[] = ["theme", "group", "themeOwner"];
    if (!own.has("action") && (fields.has("milestone") || map.byField.has("milestone") || !fields.has("description"))) carries.push("action");
    for (const field of carries) {
      const text = this.carry.get(field);
      if (fields.has(field) || !text || !map.byField.has(field)) continue;
      fields.set(field, text);
      carried.add(field);
    }
    if (carried.has("action") && !fields.has("ref")) {
      const ref = this.carry.get("ref");
      if (ref) {
        fields.set("ref", ref);
        carried.add("ref");
      }
    } else if (own.has("action")) {
      const ref = own.get("ref");
      if (ref) this.carry.set("ref", ref);
      else this.carry.delete("ref");
    }
    return carried;
  }

  private remember(field: ColumnField, text: FieldText | undefined): void {
    if (!text) return;
    this.carry.set(field, text);
    if (field === "theme") {
      this.carry.delete("group");
      this.carry.delete("action");
    }
  }

  private addOthers(record: RowRecord, row: ViewRow, map: ColumnMap): void {
    for (const column of map.columns) {
      const cell = row.byColumn.get(column.column);
      if (column.field === "other" && cell && cell.text !== "") record.others.push({ heading: column.heading, text: cell.text });
    }
    for (const cell of row.byColumn.values()) if (cell.source.note) record.notes.push(cell.source.note);
  }

  private placeFields(cells: readonly ViewCell[], map: ColumnMap): void {
    for (const cell of cells) this.ledger.place(cell, map.byColumn.get(cell.column)?.field === "other" ? "other" : "field");
  }

  private looksOf(row: ViewRow, map: ColumnMap): ViewCell[] {
    return map.columns.flatMap((column) => row.byColumn.get(column.column) ?? []);
  }

  private fieldsOf(row: ViewRow, map: ColumnMap, cutOff: ReadonlyMap<number, string> | undefined): Map<ColumnField, FieldText> {
    const fields = new Map<ColumnField, FieldText>();
    for (const [field, { column }] of map.byField) {
      const cell = cellOf(this.view, row, map, field);
      if (!cell) continue;
      const known = this.fieldTexts.get(cell);
      if (known) {
        fields.set(field, known);
        continue;
      }
      let text = cell.text;
      const lead = cutOff?.get(column);
      if (lead && tidyLine(text).startsWith(lead)) text = tidyLine(text).slice(lead.length).trim();
      const made: FieldText = { text: MARKED.has(field) ? withoutMarks(text) : text, cells: [cell] };
      fields.set(field, made);
      this.fieldTexts.set(cell, made);
    }
    this.takeNumber(fields);
    return fields;
  }

  /** The numbering of an action ("26.") is its ref, not its text. It stays in the text where the line's ref is another. */
  private takeNumber(fields: Map<ColumnField, FieldText>): void {
    for (const field of ["milestone", "action"] as const) {
      const text = fields.get(field);
      const usual = field === "action" ? this.habit.numberedActions : this.habit.numberedMilestones;
      const numbered = text && usual ? numbering(text.text) : null;
      if (!text || !numbered) continue;
      const known = fields.get("ref")?.text.replace(/[.)]$/, "");
      if (known !== undefined && known !== numbered.ref && !known.startsWith(`${numbered.ref}.`)) continue;
      text.text = numbered.rest;
      if (known !== undefined) continue;
      const ref: FieldText = { text: numbered.ref, cells: text.cells };
      fields.set("ref", ref);
      if (field === "action") this.refOf.set(text, ref);
    }
    const action = fields.get("action");
    const known = action && !fields.has("ref") ? this.refOf.get(action) : undefined;
    if (known) fields.set("ref", known);
  }

  private readonly refOf = new Map<FieldText, FieldText>();

  private rank(cell: ViewCell): string {
    return `${cell.look.fill ?? ""}|${cell.look.bold}|${cell.look.indent}|${cell.column}|${cell.text === cell.text.toUpperCase()}`;
  }

  /** "Update: …" on a row of its own below a line: a field that the table has no column for. */
  private labelledDetail(cell: ViewCell): { field: ColumnField; text: string } | null {
    const [, label, text] = /^([^:\n]{3,30}):\s+([\s\S]+)$/.exec(cell.text) ?? [];
    const best = label && text ? matchHeading(label)[0] : undefined;
    return best && text && best.score >= 0.95 && DETAILS.has(best.field) ? { field: best.field, text } : null;
  }

  /** A row of one text that belongs to the line above it: a labelled detail, or the rest of its sentence. */
  private goesOn(line: RowRecord, row: ViewRow, cell: ViewCell, own: ReadonlyMap<ColumnField, FieldText>, afterBreak: boolean): boolean {
    const detail = this.labelledDetail(cell);
    if (!detail && !(/^\p{Ll}/u.test(cell.text) && continues(line, own, this.habit.hasRefs, afterBreak))) return false;
    joinRow(line, row.row, detail ? new Map([[detail.field, { text: detail.text, cells: [cell] }]]) : own);
    return true;
  }

  /** A number and a text alone, in a look of their own or followed by the number's children ("2" before "2.1"): a heading that uses the columns of the lines. */
  private numberedHeading(inside: readonly ViewCell[], map: ColumnMap, next: ViewRow | undefined): ViewCell | null {
    const [number, title] = inside;
    if (!number || !title || !next || map.byColumn.get(number.column)?.field !== "ref" || map.byColumn.get(title.column)?.field !== "action" || title.text.length > 120) return null;
    const below = cellOf(this.view, next, map, "ref")?.text ?? "";
    const child = below.startsWith(`${number.text.replace(/\.$/, "")}.`) && next.filled.length > 2;
    const stands = (!this.habit.bold && title.look.bold) || (!this.habit.filled && title.look.fill !== null);
    return child || (stands && this.habit.detailed) ? title : null;
  }

  /** A row of one text: a heading between lines, or a line (or a part of one) that says nothing more? */
  private isHeading(cell: ViewCell, map: ColumnMap, next: ViewRow | undefined, own: ReadonlyMap<ColumnField, FieldText>): boolean {
    const span = cell.merge ? cell.merge.right - cell.merge.left + 1 : 1;
    if (span >= 2 && span >= map.columns.length * 0.5) return true;
    const field = map.byColumn.get(cell.column)?.field;
    if (field === "theme" || field === "group" || cell.text.length > 160) return false;
    const leftmost = map.columns.every((column) => column.column >= cell.column || column.field === "ref");
    const before = map.columns[0]?.column === cell.column;
    if (field === "ref" && cell.text.length > 8 && /\s/.test(cell.text)) return true;
    if (field === "milestone" || !(leftmost || before) || (field !== "action" && field !== "description" && !before)) return false;
    const stands = (!this.habit.bold && cell.look.bold) || (!this.habit.filled && cell.look.fill !== null);
    const capitals = cell.text.length > 3 && cell.text === cell.text.toUpperCase() && /\p{L}{3}/u.test(cell.text);
    if (stands || capitals) return true;
    if (own.has("ref") && this.habit.hasRefs) return false;
    const short = cell.text.length <= 70 && !/[.;:,]$/.test(cell.text) && cell.text.split(/\s+/).length <= 9;
    const followed = next !== undefined && next.row <= this.lastRow + 3 && cellOf(this.view, next, map, "action") !== undefined && next.filled.length > 1;
    return short && followed && (this.habit.hasRefs || this.habit.detailed) && !map.byField.has("milestone");
  }
}

/** Last row of the Excel table that a header opens; Infinity where it opens none. */
export function tableEnd(view: SheetView, header: Header): number {
  const table = view.grid.tables.find((t) => t.hasHeader && t.area.top === header.bottom && t.area.left <= header.area.right && t.area.right >= header.area.left);
  return table ? table.area.bottom - table.totalsRows : Infinity;
}
