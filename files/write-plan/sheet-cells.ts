import { columnName } from "../../core/grid/address.js";
import { CELL_LIMIT } from "../../core/model/long-text.js";
import { excelSerial } from "../../core/model/calendar-date.js";
import type { LongTexts } from "../../core/report/long-texts.js";
import { rowHeight } from "../../core/report/row-height.js";
import type { CellPlan, PlanValue, RowPlan, SheetPlan } from "../../core/report/workbook-plan.js";
import { escapeXml, escapeXstring } from "./escape-text.js";
import type { CellStarts, LookNumbers } from "./look-numbers.js";
import { piece, type PartWriter } from "./part-writer.js";
import type { SharedTexts } from "./shared-texts.js";
import type { SheetLinks } from "./sheet-links.js";

/** What the cells of all sheets have in common while a workbook is written. */
export interface Shared {
  readonly texts: SharedTexts;
  readonly looks: LookNumbers;
  readonly longTexts: LongTexts;
  /** Formulas as they are written: most are the same in every row. */
  readonly formulas: Map<string, Uint8Array>;
}

type Formula = Extract<PlanValue, { readonly formula: string }>;

const CELL = '<c r="';
const CELL_END = piece("</v></c>");
const CELLS_OF_COLUMNS: Uint8Array[] = [];
const ROW_END = piece("</row>");
const VALUE = piece("<v>");

/** A cell's beginning, up to its row. */
function cellOf(column: number): Uint8Array {
  return (CELLS_OF_COLUMNS[column] ??= piece(CELL + columnName(column)));
}

/** Writes the element `sheetData` in one pass over the rows, asking each once for its cells and its height. */
export class SheetCells {
  constructor(
    private readonly sheet: SheetPlan,
    private readonly shared: Shared,
    private readonly links: SheetLinks,
    private readonly part: PartWriter,
  ) {}

  async write(): Promise<void> {
    const { part } = this;
    part.text("<sheetData>");
    for (const row of inOrder(this.sheet.rows, "row")) {
      this.writeRow(row);
      if (part.full) await part.flush();
    }
    part.text("</sheetData>");
  }

  /** Heights that we estimate give way when the text grows; heights that the plan gives stay. */
  private writeRow(plan: RowPlan): void {
    const { row, cells, height } = plan;
    const estimated = height === undefined ? rowHeight({ atLeast: plan.atLeast, cells }, this.sheet.widths) : null;
    this.part.text(`<row r="${row}"${height !== undefined ? ` ht="${height}" customHeight="1"` : estimated !== null ? ` ht="${estimated}"` : ""}>`);
    const digits = piece(String(row));
    for (const cell of inOrder(cells, "column")) {
      this.part.piece(cellOf(cell.column));
      this.part.piece(digits);
      this.writeCell(row, cell, this.shared.looks.startsOf(cell.look));
    }
    this.part.piece(ROW_END);
  }

  /** Text is text whatever it looks like; dates are serial numbers. */
  private writeCell(row: number, { column, value }: CellPlan, starts: CellStarts): void {
    if (value === null) return this.part.piece(starts.empty);
    if (typeof value === "string") return this.writeValue(starts.text, this.shared.texts.numberOf(this.fitted(row, column, value), column));
    if (typeof value === "number") return this.writeValue(starts.number, value);
    if (typeof value === "boolean") return this.writeValue(starts.truth, value ? 1 : 0);
    if ("date" in value) return this.writeValue(starts.number, excelSerial(value.date));
    if ("formula" in value) return this.writeFormula(value, starts);
    this.links.add(row, column, value);
    this.writeValue(starts.text, this.shared.texts.numberOf(value.text, column));
  }

  /** As much of a text as a cell can hold. */
  private fitted(row: number, column: number, text: string): string {
    return text.length > CELL_LIMIT ? this.shared.longTexts.shorten(this.sheet.name, row, column, text) : text;
  }

  private writeValue(start: Uint8Array, value: number): void {
    this.part.piece(start);
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

  private formulaPiece(formula: string): Uint8Array {
    const { formulas } = this.shared;
    const known = formulas.get(formula);
    if (known !== undefined) return known;
    const written = piece(`<f>${escapeXml(formula)}</f>`);
    formulas.set(formula, written);
    return written;
  }
}

/** Rows by their numbers, or a row's cells by their columns, which files hold in order; as a rule they are so already. Throws when one is there twice. */
function inOrder<Key extends "row" | "column", Part extends Readonly<Record<Key, number>>>(parts: readonly Part[], key: Key): readonly Part[] {
  if (isAscending(parts, key)) return parts;
  const sorted = [...parts].sort((a, b) => a[key] - b[key]);
  if (!isAscending(sorted, key)) throw new Error(`The plan has a ${key} twice.`);
  return sorted;
}

function isAscending<Key extends "row" | "column", Part extends Readonly<Record<Key, number>>>(parts: readonly Part[], key: Key): boolean {
  let last = 0;
  for (const part of parts) {
    if (part[key] <= last) return false;
    last = part[key];
  }
  return true;
}
