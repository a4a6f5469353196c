import type { Mark } from "../model/tracker.js";
import { continues } from "../recognise/join-page-breaks.js";
import type { ColumnField } from "../recognise/column-names.js";
import type { OtherTable } from "../recognise/other-tables.js";
import type { FieldText } from "../recognise/row-record.js";
import type { SheetView, ViewCell, ViewRow } from "../recognise/sheet-view.js";
import { headingText } from "../recognise/context.js";
import { tidyLine } from "../parse/tidy.js";
import { roleOfRow, type Role } from "./column-roles.js";
import { isFigureText } from "./read-figure.js";
import type { Column } from "./table-columns.js";

/** A cell of a measure's rows, and what it holds: its column's role, or its row's. */
export interface Held {
  readonly role: Role;
  readonly column: Column;
  /** What the row is called where it holds not the measure's own figures: "Target", "England". */
  readonly row: string;
  readonly cells: readonly ViewCell[];
  readonly text: string;
}

/** A measure as it stands: its words, what it stands under, and all its cells. */
export interface MeasureRecord {
  measure: string;
  readonly theme: string;
  readonly held: Held[];
  readonly marks: Mark[];
  readonly cells: ViewCell[];
}

/** Texts that a page or a careless paste may break, as fields of a tracker's line: what tells that a sentence goes on is the same. */
const AS_FIELDS: Partial<Record<Role, ColumnField>> = { measure: "action", comment: "update", owner: "lead", theme: "theme", ref: "ref", source: "evidence" };
const LONGEST_THEME = 120;
const KIND_AFTER = /^(.{4,}?)\s*(?:[-–—:]\s*|\()(target|actual|baseline|previous year|outturn|rag(?: rating| status)?)\)?$/i;

/** Reads the rows of a performance table as measures: headings between them, rows for targets and actuals, rows broken by a page. */
export class MeasureRows {
  readonly records: MeasureRecord[] = [];
  private theme = "";
  /** What stood before the last heading. */
  private themeBefore = "";
  /** Where headings stand without a theme column: the text of the last one, which may turn out to be a measure. */
  private heading: ViewCell | null = null;
  private readonly carried = new Map<number, ViewCell>();

  constructor(private readonly view: SheetView, private readonly columns: readonly Column[], { rows, afterBreak }: OtherTable) {
    for (const row of rows) this.row(row, afterBreak.has(row));
  }

  private row(row: ViewRow, afterBreak: boolean): void {
    const cells = this.cellsOf(row);
    const [only] = row.filled;
    if (row.filled.length === 1 && only && this.isHeading(only)) {
      this.themeBefore = this.theme;
      this.theme = headingText(only.text);
      this.heading = only;
      this.carried.clear();
      return;
    }
    const measure = cells.find(({ role }) => role === "measure");
    const kind = this.kindOf(cells, measure);
    if (kind) this.kindRow(row, cells, kind);
    else if (measure && measure.cells[0]?.row === row.row) this.measureRow(row, cells, measure, afterBreak);
    else this.rest(row, cells);
  }

  /** The cells of a row by column; a theme, a code or a measure merged down from above counts. */
  private cellsOf(row: ViewRow): Held[] {
    return this.columns.flatMap((column): Held[] => {
      const merged = this.view.mergeAt(row.row, column.column);
      const own = row.filled.find((cell) => cell.column === column.column) ?? (column.role === "rag" ? coloured(row, column.column) : undefined);
      const cell = own ?? (merged && merged.left === column.column && CARRIED.has(column.role) ? textAt(this.view, row.row, column.column) : undefined);
      return cell === undefined ? [] : [{ role: column.role, column, row: "", cells: [cell], text: cell.text }];
    });
  }

  private isHeading(cell: ViewCell): boolean {
    const column = this.columns.find((each) => each.column === cell.column);
    const measure = this.columns.find(({ role }) => role === "measure");
    const first = this.columns[0];
    if (cell.text.length > LONGEST_THEME || isFigureText(cell.text) || /^\p{Ll}/u.test(cell.text)) return false;
    return column === undefined || cell.merge !== null || column === first || column.column <= (measure?.column ?? 0);
  }

  /** What a row holds of the measure above it; null for a measure of its own. */
  private kindOf(cells: readonly Held[], measure: Held | undefined): { role: Role; name: string; measure: string | null } | null {
    const said = cells.find(({ role }) => role === "kind");
    const kind = said ? roleOfRow(said.text) : null;
    if (said) return { role: kind ?? "other", name: said.text, measure: measure?.text ?? null };
    const text = measure?.text ?? "";
    const [, name = "", word = ""] = KIND_AFTER.exec(text) ?? [];
    const after = name === "" ? null : roleOfRow(word);
    if (after) return { role: after, name: word, measure: name };
    const role = this.records.length > 0 || this.heading ? roleOfRow(text) : null;
    return role ? { role, name: text, measure: null } : null;
  }

  private kindRow(row: ViewRow, cells: readonly Held[], { role, name, measure }: { role: Role; name: string; measure: string | null }): void {
    const last = this.records.at(-1);
    if (this.heading && measure === null) this.theme = this.themeBefore;
    const record = measure !== null ? this.named(measure, cells) : this.heading ? this.started(tidyLine(this.heading.text), this.themeOf([]), [this.heading]) : last;
    this.heading = null;
    if (!record) return;
    for (const held of cells) {
      if (held.role === "kind" || (held.role === "measure" && measure === null)) continue;
      const isFigure = held.role === "actual" || held.role === "cumulative" || held.role === "target" || held.role === "other" || held.role === "previous";
      record.held.push(isFigure && role !== "actual" ? { ...held, role, row: name } : held.role === "other" && role === "actual" ? held : { ...held, row: isFigure ? name : "" });
    }
    record.cells.push(...row.filled);
  }

  /** The measure of these words where it is the last one; a new one otherwise. */
  private named(measure: string, cells: readonly Held[]): MeasureRecord {
    const last = this.records.at(-1);
    return last?.measure === tidyLine(measure) ? last : this.started(tidyLine(measure), this.themeOf(cells), []);
  }

  private started(measure: string, theme: string, cells: readonly ViewCell[]): MeasureRecord {
    const record: MeasureRecord = { measure, theme, held: [], marks: [], cells: [...cells] };
    this.records.push(record);
    return record;
  }

  private themeOf(cells: readonly Held[]): string {
    const own = cells.find(({ role }) => role === "theme");
    if (own?.cells[0]) this.carried.set(own.column.column, own.cells[0]);
    const carried = this.columns.flatMap(({ role, column }) => (role === "theme" ? (this.carried.get(column)?.text ?? []) : []));
    return tidyLine(carried[0] ?? this.theme);
  }

  private measureRow(row: ViewRow, cells: readonly Held[], measure: Held, afterBreak: boolean): void {
    const last = this.records.at(-1);
    const figures = cells.filter(({ role }) => !(role in AS_FIELDS));
    if (last && figures.every(({ text }) => !isFigureText(text)) && continues({ fields: asFields(last.held) }, asFields(cells), this.columns.some(({ role }) => role === "ref"), afterBreak)) {
      this.join(last, row, cells);
      return;
    }
    const record = this.started(tidyLine(measure.text), this.themeOf(cells), row.filled);
    this.heading = null;
    record.held.push(...cells);
    if (row.hidden) record.marks.push({ field: "measure", kind: "hidden" });
    if (measure.cells[0]?.look.strike) record.marks.push({ field: "measure", kind: "struck" });
  }

  /** A row that goes on with the measure above it, cell by cell. */
  private join(record: MeasureRecord, row: ViewRow, cells: readonly Held[]): void {
    for (const held of cells) {
      const at = record.held.findIndex(({ column, row: name }) => column === held.column && name === "");
      const before = record.held[at];
      if (before) record.held[at] = { ...before, text: `${before.text} ${held.text}`, cells: [...before.cells, ...held.cells] };
      else record.held.push(held);
      if (held.role === "measure") record.measure = `${record.measure} ${tidyLine(held.text)}`;
      if (!record.marks.some(({ field }) => field === held.role)) record.marks.push({ field: held.role, kind: "joined" });
    }
    record.cells.push(...row.filled);
  }

  /** A row without a measure: the rest of the one above, where it has no figures of its own. */
  private rest(row: ViewRow, cells: readonly Held[]): void {
    this.themeOf(cells);
    const last = this.records.at(-1);
    if (last && cells.length > 0 && cells.every(({ role, text }) => role !== "theme" && !isFigureText(text))) this.join(last, row, cells);
  }
}

function textAt(view: SheetView, row: number, column: number): ViewCell | undefined {
  const cell = view.cellAt(row, column);
  return cell?.text === "" ? undefined : cell;
}

/** A rating may be a colour alone. */
function coloured(row: ViewRow, column: number): ViewCell | undefined {
  const cell = row.byColumn.get(column);
  return cell?.look.fill ? cell : undefined;
}

const CARRIED: ReadonlySet<Role> = new Set<Role>(["theme", "measure"]);

function asFields(held: readonly Held[]): Map<ColumnField, FieldText> {
  return new Map(held.flatMap(({ role, text, cells }): [ColumnField, FieldText][] => {
    const field = AS_FIELDS[role];
    return field === undefined ? [] : [[field, { text: tidyLine(text), cells: [...cells] }]];
  }));
}
