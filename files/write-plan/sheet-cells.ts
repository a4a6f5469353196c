import { columnName } from "../../core/grid/address.js";
import { CELL_LIMIT } from "../../core/model/long-text.js";
import { excelSerial } from "../../core/model/calendar-date.js";
import type { LongTexts } from "../../core/report/long-texts.js";
import { RowHeights } from "../../core/report/row-height.js";
import type { CellPlan, LookName, PlanValue, RowPlan, SheetPlan } from "../../core/report/workbook-plan.js";
import { escapeXml, escapeXstring } from "./escape-text.js";
import type { CellStarts, LookNumbers } from "./look-numbers.js";
import { Digits, piece, type PartWriter, type Piece } from "./part-writer.js";
import type { SharedTexts } from "./shared-texts.js";
import type { SheetLinks } from "./sheet-links.js";

/** What the cells of all sheets have in common while a workbook is written. */
export interface Shared {
  readonly texts: SharedTexts;
  readonly looks: LookNumbers;
  readonly longTexts: LongTexts;
  /** Formulas as they are written: most are the same in every row. */
  readonly formulas: Map<string, Piece>;
}

type Formula = Extract<PlanValue, { readonly formula: string }>;

const CELL = '<c r="';
const CELL_END = piece("</v></c>");
const ROW = piece('<row r="');
const HEIGHT = piece('" ht="');
const FIXED_HEIGHT = piece('" customHeight="1">');
const ROW_START_END = piece('">');
const ROW_END = piece("</row>");
const VALUE = piece("<v>");

/** What the cells of a column begin with: with its name, and after their row as the look of the last of them wants it. */
interface ColumnStarts {
  readonly name: Piece;
  look: LookName | undefined;
  ofLook: CellStarts;
}

/** Writes the element `sheetData` in one pass over the rows, asking each once for its cells and its height. */
export class SheetCells {
  private readonly heights: RowHeights;
  private readonly columns: ColumnStarts[] = [];
  private readonly digits = new Digits();

  constructor(
    private readonly sheet: SheetPlan,
    private readonly shared: Shared,
    private readonly links: SheetLinks,
    private readonly part: PartWriter,
  ) {
    this.heights = new RowHeights(sheet.widths);
  }

  async write(): Promise<void> {
    const { part } = this;
    part.text("<sheetData>");
    for (const row of inOrder(this.sheet.rows, "row", ({ row }) => row)) {
      this.writeRow(row);
      if (part.full) await part.flush();
    }
    part.text("</sheetData>");
  }

  private writeRow(plan: RowPlan): void {
    const { part } = this;
    const { row, cells, height } = plan;
    const digits = this.digits.of(row);
    this.writeRowStart(digits, height, height ?? this.heights.of(cells, plan.atLeast));
    for (const cell of cellsInOrder(cells)) {
      const starts = this.startsOf(cell);
      if (cell.value === null) part.pieces(starts.name, digits, starts.ofLook.empty);
      else this.writeCell(row, digits, cell, cell.value, starts);
    }
    part.piece(ROW_END);
  }

  /** A column's cells look alike for many rows. */
  private startsOf({ column, look }: CellPlan): ColumnStarts {
    const known = this.columns[column];
    if (known === undefined) return (this.columns[column] = { name: piece(CELL + columnName(column)), look, ofLook: this.shared.looks.startsOf(look) });
    if (known.look !== look) {
      known.look = look;
      known.ofLook = this.shared.looks.startsOf(look);
    }
    return known;
  }

  /** Heights that we estimate give way when the text grows; heights that the plan gives stay. */
  private writeRowStart(digits: Piece, given: number | undefined, height: number | null): void {
    const { part } = this;
    part.piece(ROW);
    part.piece(digits);
    if (height !== null) {
      part.piece(HEIGHT);
      part.number(height);
    }
    part.piece(given === undefined ? ROW_START_END : FIXED_HEIGHT);
  }

  /** Text is text whatever it looks like; dates are serial numbers. */
  private writeCell(row: number, digits: Piece, { column }: CellPlan, value: NonNullable<PlanValue>, { name, ofLook }: ColumnStarts): void {
    const { texts } = this.shared;
    const { part } = this;
    if (typeof value === "string") return this.writeValue(name, digits, ofLook.text, texts.numberOf(this.fitted(row, column, value), column));
    if (typeof value === "number") return this.writeValue(name, digits, ofLook.number, value);
    if (typeof value === "boolean") return this.writeValue(name, digits, ofLook.truth, value ? 1 : 0);
    if ("date" in value) return this.writeValue(name, digits, ofLook.number, excelSerial(value.date));
    if ("formula" in value) {
      part.piece(name);
      part.piece(digits);
      return this.writeFormula(value, ofLook);
    }
    this.links.add(row, column, value);
    this.writeValue(name, digits, ofLook.text, texts.numberOf(value.text, column));
  }

  /** As much of a text as a cell can hold. */
  private fitted(row: number, column: number, text: string): string {
    return text.length > CELL_LIMIT ? this.shared.longTexts.shorten(this.sheet.name, row, column, text) : text;
  }

  private writeValue(name: Piece, digits: Piece, start: Piece, value: number): void {
    this.part.pieces(name, digits, start);
    this.part.number(value);
    this.part.piece(CELL_END);
  }

  private writeFormula({ formula, result }: Formula, { textFormula, numberFormula, truthFormula }: CellStarts): void {
    const { part } = this;
    part.piece(typeof result === "string" ? textFormula : typeof result === "boolean" ? truthFormula : numberFormula);
    part.piece(this.formulaPiece(formula));
    part.piece(VALUE);
    if (typeof result === "string") part.text(escapeXml(escapeXstring(result)));
    else part.number(typeof result === "object" ? excelSerial(result.date) : Number(result));
    part.piece(CELL_END);
  }

  private formulaPiece(formula: string): Piece {
    const { formulas } = this.shared;
    const known = formulas.get(formula);
    if (known !== undefined) return known;
    const written = piece(`<f>${escapeXml(formula)}</f>`);
    formulas.set(formula, written);
    return written;
  }
}

/** A row's cells by their columns. A row has them so as a rule, which is seen soonest in a loop of its own. */
function cellsInOrder(cells: readonly CellPlan[]): readonly CellPlan[] {
  let last = 0;
  for (const { column } of cells) {
    if (column <= last) return inOrder(cells, "column", (cell) => cell.column);
    last = column;
  }
  return cells;
}

/** Rows by their numbers, or a row's cells by their columns, which files hold in order; as a rule they are so already. Throws when one is there twice. */
function inOrder<Part>(parts: readonly Part[], what: "row" | "column", placeOf: (part: Part) => number): readonly Part[] {
  if (isAscending(parts, placeOf)) return parts;
  const sorted = [...parts].sort((a, b) => placeOf(a) - placeOf(b));
  if (!isAscending(sorted, placeOf)) throw new Error(`The plan has a ${what} twice.`);
  return sorted;
}

function isAscending<Part>(parts: readonly Part[], placeOf: (part: Part) => number): boolean {
  let last = 0;
  for (const part of parts) {
    const place = placeOf(part);
    if (place <= last) return false;
    last = place;
  }
  return true;
}
