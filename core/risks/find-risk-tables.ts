import { closingReason } from "../recognise/table-kinds.js";
import { isGuidance } from "../recognise/judge-rows.js";
import { riskHeading, type RiskField } from "../recognise/risk-headings.js";
import type { SheetView, ViewCell, ViewRow } from "../recognise/sheet-view.js";
import { fold, tidyLine } from "../parse/tidy.js";
import { headerAt, mayOpen, type RegisterColumn, type RegisterHeader } from "./register-header.js";

/** A row of a register. `afterBreak`: the headings were said again right above it, as on a new page. `gap`: blank rows stand above it. */
export interface RegisterRow {
  readonly row: ViewRow;
  readonly afterBreak: boolean;
  readonly gap: boolean;
}

export interface RiskTable {
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
  /** Row of the first headings. */
  readonly top: number;
  /** The last text above that stands alone ("Closed risks"); "" where none does. */
  readonly title: string;
  /** Its row. */
  readonly titleRow: number;
}

const sameColumns = (a: readonly RegisterColumn[], b: readonly RegisterColumn[]): boolean => a.length === b.length && a.every((column, i) => column.column === b[i]?.column && fold(column.heading) === fold(b[i]?.heading ?? ""));

/** Cells of a row that stand in the table's columns. */
export const cellsInside = (row: ViewRow, columns: readonly RegisterColumn[]): ViewCell[] => row.filled.filter((cell) => columns.some(({ column }) => column === cell.column));

/** What a key below a register begins with. */
const KEYED: ReadonlySet<RiskField> = new Set<RiskField>(["likelihood", "impact", "score"]);

/** Whether a row set apart by a gap still belongs: as many cells as a risk has, or a heading that such a row follows. */
function belongs(row: ViewRow, next: ViewRow | undefined, columns: readonly RegisterColumn[]): boolean {
  const filled = (each: ViewRow): number => cellsInside(each, columns).length;
  const enough = Math.min(3, columns.length);
  const first = row.filled[0]?.text ?? "";
  if (closingReason(first) || KEYED.has(riskHeading(tidyLine(first)).field)) return false;
  return filled(row) >= enough || (row.filled.length === 1 && (row.filled[0]?.text.length ?? 0) <= 90 && next !== undefined && next.row === row.row + 1 && filled(next) >= enough);
}

interface OpenTable {
  readonly columns: readonly RegisterColumn[];
  readonly rows: RegisterRow[];
  readonly top: number;
  readonly title: string;
  readonly titleRow: number;
}

/** Follows the registers down a sheet, one open at a time. */
class TableFinder {
  readonly tables: OpenTable[] = [];
  private open: OpenTable | null = null;
  private last = 0;
  private title = "";
  private titleRow = 0;
  private afterBreak = false;

  constructor(private readonly view: SheetView, private readonly rows: readonly ViewRow[]) {}

  find(): OpenTable[] {
    for (let i = 0; i < this.rows.length; i++) {
      const row = this.rows[i] as ViewRow;
      if (row.filled.length === 0) continue;
      const header = mayOpen(row, this.rows[i + 1]) ? headerAt(this.view, this.rows, i) : null;
      if (!header) {
        this.take(row, this.rows[i + 1]);
        continue;
      }
      this.begin(header);
      while ((this.rows[i + 1]?.row ?? Infinity) <= header.bottom) i++;
    }
    return this.tables;
  }

  /** Headings that are said again go on with the table above them, unless a title stands between. */
  private begin(header: RegisterHeader): void {
    const above = this.open ?? (this.title === "" ? this.tables.at(-1) : undefined);
    const again = above && sameColumns(above.columns, header.columns) ? above : null;
    this.afterBreak = again !== null;
    if (again) this.open = again;
    else {
      this.open = { columns: header.columns, rows: [], top: header.top, title: this.title, titleRow: this.titleRow };
      this.tables.push(this.open);
    }
    this.last = header.bottom;
    this.title = "";
  }

  private take(row: ViewRow, next: ViewRow | undefined): void {
    const { open } = this;
    if (!open || this.endsBefore(row, next, open)) {
      this.open = null;
      const [only] = row.filled;
      if (closingReason(only?.text ?? "") === null) this.title = row.filled.length === 1 ? (only?.text ?? "") : "";
      this.titleRow = row.row;
      return;
    }
    const inside = cellsInside(row, open.columns);
    const gap = row.row > this.last + 1 && !this.afterBreak;
    this.last = row.row;
    if (open.rows.length === 0 && isGuidance(inside)) return;
    if (row.filled.length <= 3 && closingReason(inside[0]?.text ?? "") !== null) return;
    open.rows.push({ row, afterBreak: this.afterBreak, gap });
    this.afterBreak = false;
  }

  private endsBefore(row: ViewRow, next: ViewRow | undefined, { columns }: OpenTable): boolean {
    const gap = row.row > this.last + 1;
    if (cellsInside(row, columns).length === 0) return true;
    return gap && (!belongs(row, next, columns) || (this.view.grid.kind === "text" && row.filled.length === 1));
  }
}

/** Finds the risk registers among rows that no tracker took; headings said again go on with the table above them. */
export function findRiskTables(view: SheetView, free: readonly ViewRow[]): RiskTable[] {
  return new TableFinder(view, free).find();
}
