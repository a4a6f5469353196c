import { fold } from "../parse/tidy.js";
import { headingText, readContext } from "../recognise/context.js";
import { continues } from "../recognise/join-page-breaks.js";
import type { ColumnField } from "../recognise/column-names.js";
import type { FieldText } from "../recognise/row-record.js";
import type { SheetView, ViewCell } from "../recognise/sheet-view.js";
import { cellsInside, type RegisterRow, type RiskTable } from "./find-risk-tables.js";
import type { MappedRegisterColumn, RegisterField, RegisterMap } from "./map-register.js";
import { addToField, type RiskRecord } from "./risk-record.js";

const CLOSED = /\b(?:closed|archived?|retired|former|de-?escalated)\b/;
const KIND = /^(?:risks?|issues?|assumptions?|dependenc(?:y|ies)|actions?|decisions?|opportunit(?:y|ies)|lessons?|r|a|i|d|o)$/i;
const OF_RISK = /^(?:risks?|r)$/i;
/** A row says what its risk is by one of these. */
const SUBJECTS: ReadonlySet<RegisterField> = new Set<RegisterField>(["risk", "title", "cause"]);
/** The tracker's fields that a register's stand for where it is judged whether a row goes on with the one above. */
const LIKE: Readonly<Partial<Record<RegisterField, ColumnField>>> = { ref: "ref", risk: "action", title: "milestone", mitigation: "description", controls: "evidence", consequence: "impact", cause: "cause", furtherActions: "nextStep", owner: "lead", reviewDate: "due", status: "status" };

type Own = readonly { readonly column: MappedRegisterColumn; readonly cell: ViewCell }[];

const asTracker = (texts: Iterable<readonly [RegisterField, FieldText]>): Map<ColumnField, FieldText> => new Map([...texts].flatMap(([field, text]) => (LIKE[field] ? [[LIKE[field], text] as const] : [])));

/** Fields that a template fills in before anybody has written a risk. */
const PRE_FILLED: ReadonlySet<RegisterField> = new Set<RegisterField>(["ref", "status", "theme", "reviewDate", "other"]);
/** Whether a field says something of a risk: not its number, a rating that a formula gives, or what a drop-down holds. */
const isTold = (field: RegisterField): boolean => !PRE_FILLED.has(field) && !field.includes(".");
/** A cell under a risk that says more of it: no theme carried down, no formula's nought. */
const saysMore = ({ column: { field }, cell }: Own[number]): boolean => field !== "theme" && !/^(?:0|false|-)?$/i.test(cell.text);

/** Reads the rows of one register in order: its risks, what goes on with the one above, and the headings between them. */
class RegisterReader {
  readonly records: RiskRecord[] = [];
  private theme: string;
  private closed: boolean;
  private readonly kind: MappedRegisterColumn | undefined;
  private readonly numbered: boolean;

  constructor(private readonly view: SheetView, private readonly table: RiskTable, private readonly map: RegisterMap, theme: string, closed: boolean) {
    this.theme = theme;
    this.closed = closed;
    const refs = table.rows.filter(({ row }) => this.own(row).some(({ column }) => column.field === "ref")).length;
    this.numbered = refs >= table.rows.length * 0.4;
    this.kind = map.columns.find(({ column, field }) => (field === "theme" || field === "other") && this.holdsKinds(column));
  }

  /** A column of a combined log that tells risks from issues, assumptions and the rest. */
  private holdsKinds(column: number): boolean {
    const texts = this.table.rows.flatMap(({ row }) => row.byColumn.get(column)?.text || []);
    return texts.length > 0 && texts.every((text) => KIND.test(text)) && texts.some((text) => OF_RISK.test(text));
  }

  private own(row: RegisterRow["row"]): Own {
    return this.map.columns.flatMap((column) => {
      const cell = row.filled.find((each) => each.column === column.column);
      return cell ? [{ column, cell }] : [];
    });
  }

  read(): RiskRecord[] {
    this.table.rows.forEach((row, i) => this.row(row, this.table.rows[i + 1]));
    return this.records;
  }

  private row({ row, afterBreak, gap }: RegisterRow, next: RegisterRow | undefined): void {
    const cells = cellsInside(row, this.map.columns);
    const [only] = cells;
    if (!only || (this.kind && !OF_RISK.test(this.view.cellAt(row.row, this.kind.column)?.text ?? ""))) return;
    const own = this.own(row);
    const previous = this.records.at(-1);
    const heading = cells.length === 1 ? this.headingOf(only, own, next, gap) : null;
    if (heading !== null) this.enter(heading);
    else if (previous && this.goesOn(previous, own, row.row, afterBreak)) this.join(previous, own, afterBreak);
    else if (own.some(({ column }) => isTold(column.field))) this.open(own, row);
  }

  /** A row of one text that says where the risks below it belong; null for any other. */
  private headingOf(cell: ViewCell, own: Own, next: RegisterRow | undefined, gap: boolean): string | null {
    const span = cell.merge ? cell.merge.right - cell.merge.left + 1 : 1;
    if (span >= 2 && span >= this.map.columns.length * 0.5) return cell.text;
    const labelled = readContext([cell.text]);
    if (labelled?.kind === "theme") return labelled.text;
    const first = cell.column === this.map.columns[0]?.column;
    const field = own[0]?.column.field;
    if (cell.text.length > 90 || !next || cellsInside(next.row, this.map.columns).length < 2 || /[.;,]$/.test(cell.text) || /^\p{Ll}/u.test(cell.text)) return null;
    if (field === "ref") return /\s/.test(cell.text) || /\p{L}{4}/u.test(cell.text) ? cell.text : null;
    if (!first && !(field === "risk" && this.numbered)) return null;
    const nextOwn = this.own(next.row);
    const standsOut = cell.look.bold || cell.look.fill !== null || gap || cell.text === cell.text.toUpperCase();
    return field !== "theme" && nextOwn.some(({ column }) => SUBJECTS.has(column.field)) && (this.numbered || standsOut) ? cell.text : null;
  }

  private enter(text: string): void {
    const words = fold(text);
    if (/^(?:open|live|current|active) risks?$/.test(words)) this.closed = false;
    else if (CLOSED.test(words) && words.length <= 40) this.closed = true;
    else this.theme = headingText(text);
  }

  /** Whether a row is more of the risk above: one more mitigation under it, the same ref again, or what a page cut off. */
  private goesOn(previous: RiskRecord, own: Own, row: number, afterBreak: boolean): boolean {
    const ref = own.find(({ column }) => column.field === "ref")?.cell.text ?? "";
    const subject = own.find(({ column }) => SUBJECTS.has(column.field));
    if (ref !== "" && ref !== previous.fields.get("ref")?.text) return false;
    if (!subject) return ref !== "" || own.some(saysMore);
    if (ref === "" && this.sharesMerge(previous, "ref", row)) return true;
    if (ref !== "" && fold(subject.cell.text) === fold(previous.fields.get(subject.column.field)?.text ?? "")) return true;
    const fields = asTracker(own.flatMap(({ column, cell }) => (column.field === "ref" ? [] : [[column.field, { text: cell.text, cells: [cell] }] as const])));
    return continues({ fields: asTracker(previous.fields) }, fields, this.numbered, afterBreak);
  }

  /** The ref above is merged down over this row too. */
  private sharesMerge(previous: RiskRecord, field: RegisterField, row: number): boolean {
    return (previous.fields.get(field)?.cells ?? []).some(({ merge }) => merge !== null && merge.bottom >= row);
  }

  private join(record: RiskRecord, own: Own, afterBreak: boolean): void {
    for (const { column, cell } of own) {
      const before = record.fields.get(column.field);
      const again = before !== undefined && before.text === cell.text;
      addToField(record, column.field, column.heading, cell);
      const cut = SUBJECTS.has(column.field) || afterBreak;
      if (cut && !again && column.field !== "other" && !record.marks.some((mark) => mark.field === column.field)) record.marks.push({ field: column.field, kind: "joined" });
    }
  }

  private open(own: Own, row: RegisterRow["row"]): void {
    const record: RiskRecord = { fields: new Map(), others: new Map(), cells: [], looks: this.looksOf(row), marks: row.hidden ? [{ field: "risk", kind: "hidden" }] : [], theme: this.theme, closed: this.closed };
    for (const { column, cell } of own) addToField(record, column.field, column.heading, cell);
    this.carry(record, row.row);
    this.records.push(record);
    if (this.map.inferred.length > 0) for (const level of this.map.inferred) record.marks.push({ field: level, kind: "inferred" });
  }

  private looksOf({ row }: RegisterRow["row"]): Map<RegisterField, ViewCell> {
    return new Map(this.map.columns.flatMap(({ column, field }) => {
      const cell = field.includes(".") ? this.view.cellAt(row, column) : undefined;
      return cell ? [[field, cell] as const] : [];
    }));
  }

  /** What is merged down from above holds for this risk too: its theme, its owner. */
  private carry(record: RiskRecord, row: number): void {
    for (const { column, field } of this.map.columns) {
      if (field === "other" || record.fields.has(field)) continue;
      const cell = this.view.cellAt(row, column);
      const over = cell && cell.row < row && cell.column === column && cell.text !== "" ? cell : undefined;
      const above = field === "theme" ? this.records.at(-1)?.fields.get("theme") : undefined;
      if (over) record.fields.set(field, { text: over.text, cells: [] });
      else if (above && this.records.at(-1)?.theme === this.theme) record.fields.set(field, { text: above.text, cells: [] });
    }
  }
}

/** The risks of a register, row by row. `theme` and `closed`: what stands above it says so of all. */
export function readRegister(view: SheetView, table: RiskTable, map: RegisterMap, theme: string, closed: boolean): RiskRecord[] {
  return new RegisterReader(view, table, map, theme, closed).read();
}

/** Whether a title says that the risks below it are closed. */
export const saysClosed = (title: string): boolean => title.length <= 60 && CLOSED.test(fold(title)) && /\brisks?\b|^closed$|\bregister\b/.test(fold(title));
