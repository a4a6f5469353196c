import type { Cell } from "../../core/grid/grid.js";
import type { CellMaker } from "./cell-values.js";
import { count, type Bounds } from "../limits.js";
import { damaged } from "./damage.js";
import { inlineText } from "./inline-text.js";
import { KnownTexts } from "./known-texts.js";
import { byteAt, columnOf, figuresOnly, nextByte, nextTag, sharedIndex, skipSpace, standsAt, valueStart, wholeNumber } from "./scan-bytes.js";
import { placeCell, SheetRows } from "./sheet-rows.js";
import type { XmlBytes } from "./xml-bytes.js";
import { decodeXml, endsName } from "./xml.js";

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;
/** So many cells are counted at once. */
const CELLS_AT_ONCE = 10_000;

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const [LETTER_C, LETTER_F, LETTER_H, LETTER_I, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [99, 102, 104, 105, 114, 115, 116, 118];

/**
 * Scans the cells between `<sheetData>` and `</sheetData>`: one pass over the bytes, since this is where the time goes.
 * Rows and cells without an address follow the one before them.
 */
export class SheetDataScanner {
  private readonly rows = new SheetRows();
  private cells: Cell[] = [];
  private row = 0;
  private column = 0;
  private kept = 0;
  private readonly file: string;
  private readonly mostRows: number;
  private at: number;

  // The cell that is being read; RawCell as the maker takes it.
  private readonly raw = { row: 0, column: 0, style: 0, formula: false, link: "" };
  private type = "";
  private readonly bytes: Uint8Array;
  private known: KnownTexts | null = null;

  /** `prefix` is that of all elements, "" or "x:"; `part` is for messages. */
  constructor(
    private readonly xml: XmlBytes,
    start: number,
    private readonly end: number,
    private readonly prefix: string,
    private readonly maker: CellMaker,
    private readonly bounds: Bounds,
    private readonly part: string,
  ) {
    this.at = start;
    this.file = bounds.file;
    this.mostRows = bounds.limits.rows;
    this.bytes = xml.bytes;
  }

  scan(): SheetRows {
    const { bytes, end } = this;
    const skip = 1 + this.prefix.length;
    for (;;) {
      const open = nextTag(bytes, this.at);
      if (open < 0 || open >= end) break;
      const name = open + skip;
      const letter = bytes[name];
      this.at = name;
      if (letter === LETTER_C && endsName(byteAt(bytes, name + 1))) this.scanCell(name + 1);
      else if (letter === LETTER_R && standsAt(bytes, "row", name) && endsName(byteAt(bytes, name + 3))) this.scanRow(name + 3);
    }
    this.countCells();
    this.bounds.hold("columns", this.rows.lastColumn, () => `${this.part} has ${count(this.rows.lastColumn)} columns`);
    return this.rows;
  }

  private scanRow(from: number): void {
    const { bytes } = this;
    this.row += 1;
    this.column = 0;
    let hidden = false;
    let at = from;
    for (let byte = byteAt(bytes, at); byte !== GREATER && byte !== SLASH; byte = byteAt(bytes, at)) {
      if (byte <= SPACE) {
        at += 1;
        continue;
      }
      const equals = bytes[at + 1] === EQUALS ? at + 1 : nextByte(bytes, EQUALS, at);
      const value = valueStart(bytes, equals);
      const closing = this.attributeEnd(equals, value);
      if (byte === LETTER_R && this.isOneLetter(at, equals)) this.row = wholeNumber(bytes, value) || this.row;
      else if (byte === LETTER_H && standsAt(bytes, "hidden", at) && skipSpace(bytes, at + 6) === equals) hidden = /^(1|true|on)$/.test(this.xml.text(value, closing));
      at = closing + 1;
    }
    this.at = at;
    if (this.row < 1 || this.row > LAST_ROW) throw damaged(this.file, `${this.part} has a row ${this.row}`);
    if (this.row > this.mostRows) this.bounds.hold("rows", this.row, () => `${this.part} has a row ${count(this.row)}`);
    const row = this.rows.row(this.row);
    if (hidden) row.hidden = true;
    this.cells = row.cells;
  }

  private scanCell(from: number): void {
    const { bytes, raw } = this;
    raw.row = this.row;
    raw.column = 0;
    raw.style = 0;
    raw.formula = false;
    raw.link = "";
    this.type = "";
    let at = from;
    let byte = byteAt(bytes, at);
    for (; byte !== GREATER && byte !== SLASH; byte = byteAt(bytes, at)) {
      if (byte <= SPACE) {
        at += 1;
        continue;
      }
      const equals = bytes[at + 1] === EQUALS ? at + 1 : nextByte(bytes, EQUALS, at);
      const value = valueStart(bytes, equals);
      const closing = this.attributeEnd(equals, value);
      if (this.isOneLetter(at, equals)) this.readCellAttribute(byte, value, closing);
      at = closing + 1;
    }
    if (raw.column === 0) raw.column = this.column + 1;
    if (raw.column > LAST_COLUMN || raw.row === 0) throw damaged(this.file, `${this.part} has a cell beyond the sheet`);
    this.column = raw.column;
    this.at = at;
    const cell = byte === SLASH ? this.maker.empty(raw) : this.scanContent(at + 1);
    if (cell) this.keep(cell);
  }

  private readCellAttribute(name: number, from: number, to: number): void {
    if (name === LETTER_R) this.raw.column = columnOf(this.bytes, from);
    else if (name === LETTER_S) this.raw.style = wholeNumber(this.bytes, from);
    else if (name === LETTER_T) this.type = this.typeAt(from, to);
  }

  /** What stands between `<c>` and `</c>`: perhaps a formula, then a value or an inline text. */
  private scanContent(from: number): Cell | null {
    const { bytes, raw, end } = this;
    const skip = 1 + this.prefix.length;
    for (let open = nextTag(bytes, from); open >= 0 && open < end; open = nextTag(bytes, open + 1)) {
      if (bytes[open + 1] === SLASH) {
        if (bytes[open + 1 + skip] === LETTER_C && endsName(byteAt(bytes, open + 2 + skip))) {
          this.at = open + skip;
          return this.maker.empty(raw);
        }
        continue;
      }
      const letter = bytes[open + skip];
      if (letter === LETTER_I && standsAt(bytes, "is", open + skip)) return this.scanInline(open);
      if (!endsName(byteAt(bytes, open + skip + 1))) continue;
      if (letter === LETTER_F) this.scanFormula(open);
      else if (letter === LETTER_V) return this.scanValue(open);
    }
    throw damaged(this.file, `${this.part} breaks off within a cell`);
  }

  /** Of a formula only an address counts: `HYPERLINK("https://…", "Minutes")`. */
  private scanFormula(open: number): void {
    this.raw.formula = true;
    const from = nextByte(this.bytes, GREATER, open) + 1;
    if (!standsAt(this.bytes, "HYPERLINK(", from)) return;
    const formula = decodeXml(this.xml.text(from, nextTag(this.bytes, from)));
    this.raw.link = /^HYPERLINK\(\s*"([^"]+)"\s*[,)]/.exec(formula)?.[1] ?? "";
  }

  private scanValue(open: number): Cell | null {
    const { bytes, raw, type } = this;
    const named = open + this.prefix.length + 2;
    const from = bytes[named] === GREATER ? named + 1 : nextByte(bytes, GREATER, open) + 1;
    if (from > this.end) throw damaged(this.file, `${this.part} breaks off within a cell`);
    if (bytes[from - 2] === SLASH) {
      this.at = from;
      return this.maker.typed(raw, type, "");
    }
    if (bytes[from] === LESS) {
      this.at = this.afterValue(from);
      return this.maker.typed(raw, type, "");
    }
    if (type === "str") {
      const texts = this.ownTexts();
      const text = texts.textFrom(from);
      this.at = this.afterValue(texts.end);
      return this.maker.text(raw, text);
    }
    const to = nextTag(bytes, from);
    this.at = this.afterValue(to);
    if (type === "s") return this.maker.shared(raw, sharedIndex(bytes, from));
    const figures = type === "" || type === "n" ? figuresOnly(bytes, from, to) : -1;
    return figures >= 0 ? this.maker.number(raw, figures) : this.maker.typed(raw, type, this.xml.text(from, to));
  }

  /** Most often "</v></c>" ends a value: neither is looked at. */
  private afterValue(to: number): number {
    const next = to + 4 + this.prefix.length;
    return this.bytes[next] === LESS && this.bytes[next + 1] === SLASH ? next + 4 + this.prefix.length : to;
  }

  private scanInline(open: number): Cell | null {
    const { bytes, raw } = this;
    const tagEnd = nextByte(bytes, GREATER, open);
    if (bytes[tagEnd - 1] === SLASH) {
      this.at = tagEnd;
      return this.maker.empty(raw);
    }
    const plain = inlineText(bytes, tagEnd + 1, this.prefix.length);
    if (plain && plain.next < this.end) {
      this.at = plain.next;
      return plain.to > plain.from ? this.maker.text(raw, this.ownTexts().textFrom(plain.from)) : this.maker.typed(raw, "str", "");
    }
    const closing = `</${this.prefix}is>`;
    let close = nextTag(bytes, tagEnd);
    while (close >= 0 && !standsAt(bytes, closing, close)) close = nextTag(bytes, close + 1);
    if (close < 0 || close > this.end) throw damaged(this.file, `${this.part} breaks off within a cell`);
    this.at = close + closing.length;
    return this.maker.inline(raw, this.xml.text(open, this.at));
  }

  /** The texts that stand in their cells: in most workbooks none does. */
  private ownTexts(): KnownTexts {
    return (this.known ??= new KnownTexts(this.xml));
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
    return equals === at + 1 || byteAt(this.bytes, at + 1) <= SPACE;
  }

  /** The type of a cell: texts are told at sight. */
  private typeAt(from: number, to: number): string {
    const { bytes } = this;
    if (bytes[from] === LETTER_S && to === from + 1) return "s";
    if (bytes[from] === LETTER_S && bytes[from + 1] === LETTER_T && bytes[from + 2] === LETTER_R && to === from + 3) return "str";
    return this.xml.text(from, to);
  }

  private countCells(): void {
    this.bounds.addCells(this.kept);
    this.kept = 0;
  }

  /** Where the quote that ends a value stands. */
  private attributeEnd(equals: number, value: number): number {
    const quote = this.bytes[value - 1];
    let closing = value;
    while (closing < this.end && this.bytes[closing] !== quote) closing++;
    if (equals < 0 || closing >= this.end || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) throw damaged(this.file, `${this.part} breaks off within a cell`);
    return closing;
  }
}
