import type { Cell } from "../../core/grid/grid.js";
import type { CellMaker } from "./cell-values.js";
import { count, type Bounds } from "../limits.js";
import { damaged } from "./damage.js";
import { plainText } from "./shared-strings.js";
import { placeCell, SheetRows } from "./sheet-rows.js";
import { columnOf, sharedIndex, skipSpace, valueStart, wholeNumber } from "./scan-text.js";
import { decodeXml, endsName } from "./xml.js";

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;
/** So many cells are counted at once. */
const CELLS_AT_ONCE = 10_000;

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const [LETTER_C, LETTER_F, LETTER_I, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [99, 102, 105, 114, 115, 116, 118];

/**
 * Scans the cells between `<sheetData>` and `</sheetData>`: one pass over the characters, since this is where the time goes.
 * Rows and cells without an address follow the one before them.
 */
export class SheetDataScanner {
  private readonly rows = new SheetRows();
  private cells: Cell[] = [];
  private row = 0;
  private column = 0;
  private kept = 0;
  private readonly file: string;
  private at: number;

  // The cell that is being read; RawCell as the maker takes it.
  private readonly raw = { row: 0, column: 0, style: 0, formula: false, link: "" };
  private type = "";

  /** `prefix` is that of all elements, "" or "x:"; `part` is for messages. */
  constructor(
    private readonly xml: string,
    start: number,
    private readonly end: number,
    private readonly prefix: string,
    private readonly maker: CellMaker,
    private readonly bounds: Bounds,
    private readonly part: string,
  ) {
    this.at = start;
    this.file = bounds.file;
  }

  scan(): SheetRows {
    const { xml, end } = this;
    const skip = 1 + this.prefix.length;
    for (;;) {
      const open = xml.charCodeAt(this.at) === LESS ? this.at : xml.indexOf("<", this.at);
      if (open < 0 || open >= end) break;
      const name = open + skip;
      const letter = xml.charCodeAt(name);
      this.at = name;
      if (letter === LETTER_C && endsName(xml.charCodeAt(name + 1))) this.scanCell(name + 1);
      else if (letter === LETTER_R && xml.startsWith("row", name) && endsName(xml.charCodeAt(name + 3))) this.scanRow(name + 3);
    }
    this.countCells();
    this.bounds.hold("columns", this.rows.lastColumn, () => `${this.part} has ${count(this.rows.lastColumn)} columns`);
    return this.rows;
  }

  private scanRow(from: number): void {
    this.row += 1;
    this.column = 0;
    let hidden = false;
    let at = from;
    for (at = skipSpace(this.xml, at); this.xml.charCodeAt(at) !== GREATER && this.xml.charCodeAt(at) !== SLASH; at = skipSpace(this.xml, at)) {
      const equals = this.xml.indexOf("=", at);
      const value = valueStart(this.xml, equals);
      const closing = this.attributeEnd(equals, value);
      if (this.xml.charCodeAt(at) === LETTER_R && this.isOneLetter(at, equals)) this.row = wholeNumber(this.xml, value) || this.row;
      else if (this.xml.slice(at, equals).trimEnd() === "hidden") hidden = /^(1|true|on)$/.test(this.xml.slice(value, closing));
      at = closing + 1;
    }
    this.at = at;
    if (this.row < 1 || this.row > LAST_ROW) throw damaged(this.file, `${this.part} has a row ${this.row}`);
    this.bounds.hold("rows", this.row, () => `${this.part} has a row ${count(this.row)}`);
    const row = this.rows.row(this.row);
    if (hidden) row.hidden = true;
    this.cells = row.cells;
  }

  private scanCell(from: number): void {
    const { xml, raw } = this;
    raw.row = this.row;
    raw.column = 0;
    raw.style = 0;
    raw.formula = false;
    raw.link = "";
    this.type = "";
    let at = skipSpace(this.xml, from);
    let code = xml.charCodeAt(at);
    while (code !== GREATER && code !== SLASH) {
      const equals = xml.charCodeAt(at + 1) === EQUALS ? at + 1 : xml.indexOf("=", at);
      const value = valueStart(this.xml, equals);
      const closing = this.attributeEnd(equals, value);
      if (this.isOneLetter(at, equals)) this.readCellAttribute(code, value, closing);
      at = skipSpace(this.xml, closing + 1);
      code = xml.charCodeAt(at);
    }
    if (raw.column === 0) raw.column = this.column + 1;
    if (raw.column > LAST_COLUMN || raw.row === 0) throw damaged(this.file, `${this.part} has a cell beyond the sheet`);
    this.column = raw.column;
    this.at = at;
    const cell = code === SLASH ? this.maker.empty(raw) : this.scanContent(at + 1);
    if (cell) this.keep(cell);
  }

  private readCellAttribute(name: number, from: number, to: number): void {
    if (name === LETTER_R) this.raw.column = columnOf(this.xml, from);
    else if (name === LETTER_S) this.raw.style = wholeNumber(this.xml, from);
    else if (name === LETTER_T) this.type = to === from + 1 && this.xml.charCodeAt(from) === LETTER_S ? "s" : this.xml.slice(from, to);
  }

  /** What stands between `<c>` and `</c>`: perhaps a formula, then a value or an inline text. */
  private scanContent(from: number): Cell | null {
    const { xml, raw, end } = this;
    const skip = 1 + this.prefix.length;
    for (let open = xml.charCodeAt(from) === LESS ? from : xml.indexOf("<", from); open >= 0 && open < end; open = xml.indexOf("<", open + 1)) {
      if (xml.charCodeAt(open + 1) === SLASH) {
        if (xml.charCodeAt(open + 1 + skip) === LETTER_C && endsName(xml.charCodeAt(open + 2 + skip))) {
          this.at = open + skip;
          return this.maker.empty(raw);
        }
        continue;
      }
      const letter = xml.charCodeAt(open + skip);
      if (letter === LETTER_I && xml.startsWith("is", open + skip)) return this.scanInline(open);
      if (!endsName(xml.charCodeAt(open + skip + 1))) continue;
      if (letter === LETTER_F) this.scanFormula(open);
      else if (letter === LETTER_V) return this.scanValue(open);
    }
    throw damaged(this.file, `${this.part} breaks off within a cell`);
  }

  /** Of a formula only an address counts: `HYPERLINK("https://…", "Minutes")`. */
  private scanFormula(open: number): void {
    this.raw.formula = true;
    const from = this.xml.indexOf(">", open) + 1;
    if (!this.xml.startsWith("HYPERLINK(", from)) return;
    const formula = decodeXml(this.xml.slice(from, this.xml.indexOf("<", from)));
    this.raw.link = /^HYPERLINK\(\s*"([^"]+)"\s*[,)]/.exec(formula)?.[1] ?? "";
  }

  private scanValue(open: number): Cell | null {
    const { xml } = this;
    const named = open + this.prefix.length + 2;
    const from = xml.charCodeAt(named) === GREATER ? named + 1 : xml.indexOf(">", open) + 1;
    if (xml.charCodeAt(from - 2) === SLASH) {
      this.at = from;
      return this.maker.typed(this.raw, this.type, "");
    }
    let to = from;
    while (to < this.end && xml.charCodeAt(to) !== LESS) to++;
    // Most often "</v></c>" follows: neither is looked at.
    const next = to + 4 + this.prefix.length;
    this.at = xml.charCodeAt(next) === LESS && xml.charCodeAt(next + 1) === SLASH ? next + 4 + this.prefix.length : to;
    return this.type === "s" && to > from ? this.maker.shared(this.raw, sharedIndex(this.xml, from)) : this.maker.typed(this.raw, this.type, xml.slice(from, to));
  }

  private scanInline(open: number): Cell | null {
    const { xml } = this;
    const tagEnd = xml.indexOf(">", open);
    if (xml.charCodeAt(tagEnd - 1) === SLASH) {
      this.at = tagEnd;
      return this.maker.empty(this.raw);
    }
    const plain = plainText(xml, tagEnd + 1, this.prefix.length);
    if (plain && plain.next < this.end) {
      this.at = plain.next;
      return this.maker.typed(this.raw, "str", xml.slice(plain.from, plain.to));
    }
    const closing = `</${this.prefix}is>`;
    const close = xml.indexOf(closing, tagEnd);
    if (close < 0 || close > this.end) throw damaged(this.file, `${this.part} breaks off within a cell`);
    this.at = close + closing.length;
    return this.maker.inline(this.raw, xml.slice(open, this.at));
  }

  private keep(cell: Cell): void {
    const last = this.cells[this.cells.length - 1];
    if (last && last.column >= cell.column) placeCell(this.cells, cell);
    else this.cells.push(cell);
    if (cell.column > this.rows.lastColumn) this.rows.lastColumn = cell.column;
    if (++this.kept === CELLS_AT_ONCE) this.countCells();
  }

  /** Whether the name before "=" has one letter: most have, and nothing stands between the two. */
  private isOneLetter(at: number, equals: number): boolean {
    return equals === at + 1 || this.xml.charCodeAt(at + 1) <= 32;
  }

  private countCells(): void {
    this.bounds.addCells(this.kept);
    this.kept = 0;
  }

  /** Where the quote that ends a value stands. */
  private attributeEnd(equals: number, value: number): number {
    const quote = this.xml.charCodeAt(value - 1);
    let closing = value;
    while (closing < this.end && this.xml.charCodeAt(closing) !== quote) closing++;
    if (equals < 0 || closing >= this.end || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) throw damaged(this.file, `${this.part} breaks off within a cell`);
    return closing;
  }

}
