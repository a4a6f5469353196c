import type { Cell } from "../../core/grid/grid.js";
import type { CellMaker } from "./cell-values.js";
import { damaged, tooLarge } from "./damage.js";
import { placeCell, SheetRows } from "./sheet-rows.js";
import { decodeXml, endsName } from "./xml.js";

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;
/** More cells than this do not fit in memory as a grid. */
const MOST_CELLS = 8_000_000;

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
  private at: number;

  // The cell that is being read; RawCell as the maker takes it.
  private readonly raw = { row: 0, column: 0, style: 0, formula: false, link: "" };
  private type = "";

  /** `prefix` is that of all elements, "" or "x:"; `file` and `part` are for messages. */
  constructor(
    private readonly xml: string,
    start: number,
    private readonly end: number,
    private readonly prefix: string,
    private readonly maker: CellMaker,
    private readonly file: string,
    private readonly part: string,
  ) {
    this.at = start;
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
    return this.rows;
  }

  private scanRow(from: number): void {
    this.row += 1;
    this.column = 0;
    let hidden = false;
    let at = from;
    for (at = this.skipSpace(at); this.xml.charCodeAt(at) !== GREATER && this.xml.charCodeAt(at) !== SLASH; at = this.skipSpace(at)) {
      const equals = this.xml.indexOf("=", at);
      const closing = this.attributeEnd(equals);
      if (this.xml.charCodeAt(at) === LETTER_R && equals === at + 1) this.row = this.wholeNumber(equals + 2);
      else if (this.xml.startsWith("hidden=", at)) hidden = /^(1|true|on)$/.test(this.xml.slice(equals + 2, closing));
      at = closing + 1;
    }
    this.at = at;
    if (this.row < 1 || this.row > LAST_ROW) throw damaged(this.file, `${this.part} has a row ${this.row}`);
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
    let at = this.skipSpace(from);
    let code = xml.charCodeAt(at);
    while (code !== GREATER && code !== SLASH) {
      const equals = xml.charCodeAt(at + 1) === EQUALS ? at + 1 : xml.indexOf("=", at);
      const closing = this.attributeEnd(equals);
      if (equals === at + 1) this.readCellAttribute(code, equals + 2, closing);
      at = this.skipSpace(closing + 1);
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
    if (name === LETTER_R) this.raw.column = this.columnOf(from);
    else if (name === LETTER_S) this.raw.style = this.wholeNumber(from);
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
    return this.type === "s" && to > from ? this.maker.shared(this.raw, this.wholeNumber(from)) : this.maker.typed(this.raw, this.type, xml.slice(from, to));
  }

  private scanInline(open: number): Cell | null {
    const { xml } = this;
    const tagEnd = xml.indexOf(">", open);
    if (xml.charCodeAt(tagEnd - 1) === SLASH) {
      this.at = tagEnd;
      return this.maker.empty(this.raw);
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
    if (++this.kept > MOST_CELLS) throw tooLarge(this.file, `${this.part} has more than ${MOST_CELLS / 1e6} million cells`);
  }

  /** Where the quote that ends an attribute's value stands. */
  private attributeEnd(equals: number): number {
    const quote = this.xml.charCodeAt(equals + 1);
    let closing = equals + 2;
    while (closing < this.end && this.xml.charCodeAt(closing) !== quote) closing++;
    if (equals < 0 || closing >= this.end || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) throw damaged(this.file, `${this.part} breaks off within a cell`);
    return closing;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (this.xml.charCodeAt(at) <= 32) at++;
    return at;
  }

  private wholeNumber(from: number): number {
    let value = 0;
    for (let at = from, code = this.xml.charCodeAt(at); code >= 48 && code <= 57; code = this.xml.charCodeAt(++at)) value = value * 10 + code - 48;
    return value;
  }

  /** The column that the letters of an address name: 28 for "AB7". */
  private columnOf(from: number): number {
    let column = 0;
    for (let at = from, code = this.xml.charCodeAt(at); code >= 65; code = this.xml.charCodeAt(++at)) column = column * 26 + (code & 31);
    return column;
  }
}
