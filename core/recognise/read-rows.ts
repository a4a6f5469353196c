import { CarryDown } from "./carry-down.js";
import type { ColumnField } from "./column-names.js";
import { ContextStack, readContext, rowContext, type Context } from "./context.js";
import { continues, joinRow } from "./join-page-breaks.js";
import { belongs, headingOf, introduces, isGuidance, labelledDetail, labelOf, opensOtherTable, type Surroundings } from "./judge-rows.js";
import type { ColumnMap } from "./map-columns.js";
import { RowFields } from "./row-fields.js";
import { addOthers, ticksOf } from "./row-others.js";
import type { FieldText, RowRecord } from "./row-record.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";
import { habitOf, TEXT_FIELDS, type Habit, type PlaceCell, type TableBlock } from "./table-block.js";
import { closingReason } from "./table-kinds.js";

/** Fields that may stand in a row that is not filled in yet: its number, what a template sets. */
const PRE_FILLED: ReadonlySet<ColumnField> = new Set<ColumnField>(["ref", "status", "state", "lastStatus", "theme", "group", "circulation", "start", "due"]);

/** A row of a table as it is read: its cells inside the table's columns, and its fields, those merged down from above included. */
interface TableRow {
  readonly row: ViewRow;
  readonly cells: readonly ViewCell[];
  readonly fields: Map<ColumnField, FieldText>;
  /** The fields whose cells stand in this row. */
  readonly own: ReadonlyMap<ColumnField, FieldText>;
  /** A repeated header stands right above it. */
  readonly afterBreak: boolean;
}

/** Reads a sheet's tracker rows in order. Rows that are no lines are placed with a reason; those beside and below the tables are also `left` to others. */
export class RowReader {
  readonly records: RowRecord[] = [];
  readonly context = new ContextStack();
  private readonly habit: Habit;
  private readonly fields: RowFields;
  private previous: RowRecord | null = null;
  private carry = new CarryDown();
  private afterHeading = false;
  private lastRow = 0;
  private ended = false;

  constructor(private readonly view: SheetView, blocks: readonly TableBlock[], private readonly place: PlaceCell, private readonly left: ViewRow[]) {
    this.habit = habitOf(view, blocks);
    this.fields = new RowFields(view, this.habit);
  }

  /** Takes a row above, between or below the tables; true when it tells where the next lines belong. */
  takeContext(row: ViewRow): boolean {
    const context = rowContext(row);
    if (context) this.enter(row, context);
    return context !== null;
  }

  private enter(row: ViewRow, context: Context): void {
    this.context.take(context);
    for (const cell of row.filled) this.place(cell, "context");
  }

  block(block: TableBlock): void {
    if (!block.repeated) {
      this.carry = new CarryDown();
      this.previous = null;
    }
    const heading = block.above?.filled[0]?.text;
    if (heading) {
      this.context.heading(heading, "above", block.map.byField.has("theme"), false);
      this.carry.heading();
    }
    const named = readContext([block.map.byField.get("action")?.heading ?? ""]);
    if (named?.kind === "theme") this.context.take(named);
    this.ended = false;
    this.lastRow = block.header.bottom;
    block.rows.forEach((row, i) => this.row(row, { view: this.view, block, habit: this.habit, next: block.rows[i + 1] }, i === 0 && block.repeated));
  }

  private row(row: ViewRow, around: Surroundings, afterBreak: boolean): void {
    const { block } = around;
    if (row.filled.length === 0) return;
    const beside = row.filled.filter((cell) => !block.map.byColumn.has(cell.column));
    if (beside.length === row.filled.length) {
      this.loose(row, row.filled);
      return;
    }
    const cells = beside.length === 0 ? row.filled : row.filled.filter((cell) => block.map.byColumn.has(cell.column));
    for (const cell of beside) this.place(cell, "note");
    if (beside.length > 0) this.left.push({ ...row, filled: beside });
    const gap = row.row > this.lastRow + 1 && !afterBreak;
    this.ended = row.row > block.lastRow || opensOtherTable(cells, this.habit) || ((this.ended || gap) && !belongs(row, around, this.ended));
    if (this.ended) {
      if (!this.takeContext(row)) this.loose(row, cells);
      return;
    }
    const isFirst = row.row === block.header.bottom + 1;
    if (isFirst && isGuidance(cells)) for (const cell of cells) this.place(cell, "heading");
    else {
      const fields = this.fields.of(row, block.map, afterBreak || isFirst ? block.cutOff : undefined);
      this.tableRow({ row, cells, fields, own: standingIn(row, fields), afterBreak }, around);
    }
    this.lastRow = row.row;
  }

  /** Rows beside or below a table that are no part of it. */
  private loose(row: ViewRow, cells: readonly ViewCell[]): void {
    const reason = closingReason(cells[0]?.text ?? "") ?? (this.view.grid.kind === "text" && cells.length === 1 ? "prose" : "note");
    for (const cell of cells) this.place(cell, reason);
    this.left.push({ ...row, filled: cells });
    this.lastRow = Math.max(this.lastRow, row.row);
  }

  private tableRow(read: TableRow, around: Surroundings): void {
    const { row, cells, own } = read;
    const first = cells[0];
    if (!first) return;
    const label = labelOf(row, cells, own, around);
    if (label) {
      this.enter(row, label);
      return;
    }
    const closing = cells.length <= 3 && !own.has("lead") && !own.has("due") && !own.has("ref") ? closingReason(first.text) : null;
    if (closing) for (const cell of cells) this.place(cell, closing);
    else if (!this.goesOn(read, first)) this.headingOrLine(read, around);
  }

  /** A row of one text that belongs to the line above it: a labelled detail, or the rest of its sentence. */
  private goesOn({ row, cells, own, afterBreak }: TableRow, cell: ViewCell): boolean {
    if (!this.previous || cells.length > 1) return false;
    const detail = labelledDetail(cell);
    if (!detail && !(/^\p{Ll}/u.test(cell.text) && continues(this.previous, own, this.habit.hasRefs, afterBreak))) return false;
    joinRow(this.previous, row.row, detail ? new Map([[detail.field, { text: detail.text, cells: [cell] }]]) : own);
    this.place(cell, "field");
    return true;
  }

  private headingOrLine(read: TableRow, around: Surroundings): void {
    const { cells, own } = read;
    const { map } = around.block;
    const heading = headingOf(cells, own, around, this.lastRow);
    if (heading) {
      const themeColumn = map.byField.get("theme")?.column;
      this.context.heading(heading.text, rank(heading), themeColumn !== undefined && themeColumn !== heading.column, this.afterHeading);
      for (const cell of cells) this.place(cell, "context");
      this.carry.heading();
      this.afterHeading = true;
    } else if (this.previous && continues(this.previous, own, this.habit.hasRefs, read.afterBreak)) this.join(this.previous, read, map);
    else this.line(read, around);
  }

  /** Adds a row to the line that it goes on with. */
  private join(line: RowRecord, { row, cells, own }: TableRow, map: ColumnMap): void {
    joinRow(line, row.row, own);
    addOthers(line, row, map);
    this.placeFields(cells, map);
  }

  private line(read: TableRow, around: Surroundings): void {
    const { row, cells, fields, own } = read;
    const { map } = around.block;
    const ticks = ticksOf(row, map);
    if (!TEXT_FIELDS.some((field) => fields.has(field)) && [...own.keys()].every((field) => PRE_FILLED.has(field))) {
      this.carry.remember(own, ["theme", "group"]);
      for (const cell of cells) this.place(cell, ["theme", "group"].includes(map.byColumn.get(cell.column)?.field ?? "") ? "field" : "numbered but empty row");
      return;
    }
    const wordless = !own.has("ref") && !TEXT_FIELDS.some((field) => own.has(field));
    if (wordless && this.previous && !saysMore(own, ticks.length > 0)) {
      this.join(this.previous, read, map);
      return;
    }
    this.placeFields(cells, map);
    this.afterHeading = false;
    if (introduces(row, own, around)) {
      this.carry.remember(own, [...own.keys()]);
      return;
    }
    const above = this.carry.into(map, fields, own);
    this.carry.remember(own);
    for (const [field, text] of above) fields.set(field, text);
    const carried = above.size === 0 ? NONE : new Set(above.keys());
    const record: RowRecord = { rows: [row.row], hidden: row.hidden, fields, carried, ticks, others: [], notes: [], place: this.context.at(), marks: row.hidden ? [{ field: "action", kind: "hidden" }] : [], map, looks: row.byColumn };
    addOthers(record, row, map);
    this.records.push(record);
    this.previous = record;
  }

  private placeFields(cells: readonly ViewCell[], map: ColumnMap): void {
    for (const cell of cells) this.place(cell, map.byColumn.get(cell.column)?.field === "other" ? "other" : "field");
  }
}

const NONE: ReadonlySet<ColumnField> = new Set();

/** The fields whose cells stand in this row: all of them, unless some are merged down from above. */
function standingIn({ row }: ViewRow, fields: ReadonlyMap<ColumnField, FieldText>): ReadonlyMap<ColumnField, FieldText> {
  const standsHere = ({ cells }: FieldText): boolean => cells.some((cell) => cell.row === row);
  for (const text of fields.values()) if (!standsHere(text)) return new Map([...fields].filter(([, each]) => standsHere(each)));
  return fields;
}

/** A row without words still says something of its own when it has a date, with a lead or a rating, under a merged action. */
function saysMore(own: ReadonlyMap<ColumnField, FieldText>, ticked: boolean): boolean {
  return own.has("due") && (own.has("lead") || own.has("status") || ticked);
}

/** How a heading looks: headings of one look are of one level. */
function rank(cell: ViewCell): string {
  return `${cell.look.fill ?? ""}|${cell.look.bold}|${cell.look.indent}|${cell.column}|${cell.text === cell.text.toUpperCase()}`;
}
