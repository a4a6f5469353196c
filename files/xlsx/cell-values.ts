import { address } from "../../core/grid/address.js";
import type { Cell } from "../../core/grid/grid.js";
import { excelSerial, parseIsoDate, type CalendarDate } from "../../core/model/calendar-date.js";
import { count, type Bounds } from "../limits.js";
import { damaged } from "./damage.js";
import type { Looks } from "./looks.js";
import { dayOfSerial, numberFormat, type NumberFormat } from "./number-formats.js";
import { richLook } from "./rich-look.js";
import { richItem, type SharedStrings } from "./shared-strings.js";
import type { CellStyle, Styles } from "./styles.js";
import { decodeText, decodeXml, isOn } from "./xml.js";

/** What all sheets of a workbook have in common. */
export interface WorkbookParts {
  /** What is read of the file is held against these. */
  readonly bounds: Bounds;
  readonly styles: Styles;
  readonly strings: SharedStrings;
  readonly looks: Looks;
  readonly system1904: boolean;
}

/** A cell as its XML gives it: what stands in `<v>`, or the whole `<is>`. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly formula: boolean;
  /** The address that a HYPERLINK formula gives; "" when it gives none. */
  readonly link: string;
}

type MutableCell = { -readonly [K in keyof Cell]: Cell[K] };

interface ShownDate {
  readonly text: string;
  /** Null when the number is no day of the calendar. */
  readonly date: CalendarDate | null;
}

const SHORT_DATE = numberFormat("dd/mm/yyyy");

/** Makes the cells of a sheet from what their XML holds. */
export class CellMaker {
  private readonly plain: CellStyle;
  private readonly dates = new Map<NumberFormat, Map<number, ShownDate>>();

  constructor(private readonly parts: WorkbookParts) {
    const first = parts.styles.cells[0];
    if (!first) throw new RangeError("a workbook has at least one style");
    this.plain = first;
  }

  style(id: number): CellStyle {
    return this.parts.styles.cells[id] ?? this.plain;
  }

  /** A cell without a value: null when nothing of it would be seen. A formula that was never calculated stays. */
  empty(raw: RawCell): Cell | null {
    const { look } = this.style(raw.style);
    return look.fill !== null || raw.formula ? this.make(raw, "", null) : null;
  }

  /** t="s": the text of that index. Throws UnreadableFile when there is no such text: it must not be lost in silence. */
  shared(raw: RawCell, index: number): Cell | null {
    const { texts, runs } = this.parts.strings;
    const text = texts[index];
    if (text === undefined) throw damaged(this.parts.bounds.file, `the text of ${address(raw.row, raw.column)} is missing`);
    const rich = runs.size > 0 ? runs.get(index) : undefined;
    return rich ? this.rich(raw, text, rich) : this.text(raw, text);
  }

  /** t="inlineStr": an `<is>` element, whole, of more than one plain text. */
  inline(raw: RawCell, xml: string): Cell | null {
    const { text, runs } = richItem(xml, this.parts.styles);
    return runs.length > 0 ? this.rich(raw, text, runs) : this.text(raw, text);
  }

  /** Every other type, by the value of t; "" and "n" are numbers. */
  typed(raw: RawCell, type: string, value: string): Cell | null {
    // A formula that gave "" was calculated; one without any value was not.
    if (value === "") return this.empty(type === "str" ? { ...raw, formula: false } : raw);
    switch (type) {
      case "b": return this.truth(raw, isOn(value.trim()));
      case "d": return this.isoDate(raw, value);
      case "str": case "e": return this.text(raw, decodeText(value));
      default: return this.digits(raw, value);
    }
  }

  private truth(raw: RawCell, value: boolean): Cell {
    return this.make(raw, value ? "TRUE" : "FALSE", value);
  }

  private digits(raw: RawCell, digits: string): Cell | null {
    const value = Number(digits);
    return Number.isFinite(value) ? this.number(raw, value) : this.text(raw, decodeText(digits));
  }

  number(raw: RawCell, value: number): Cell {
    const { format } = this.style(raw.style);
    if (!format.isDate) return this.make(raw, format.show(value, this.parts.system1904), value);
    const { text, date } = this.date(format, value);
    return this.make(raw, text, date ?? value);
  }

  /** A sheet has few dates, often: each is worked out once for each format. */
  private date(format: NumberFormat, serial: number): ShownDate {
    const known = this.dates.get(format)?.get(serial);
    if (known) return known;
    const { system1904 } = this.parts;
    const shown = { text: format.show(serial, system1904), date: dayOfSerial(serial, system1904) };
    if (!this.dates.has(format)) this.dates.set(format, new Map());
    this.dates.get(format)?.set(serial, shown);
    return shown;
  }

  /** Strict files may write dates as ISO 8601, with or without a time. */
  private isoDate(raw: RawCell, value: string): Cell | null {
    const date = parseIsoDate(value.slice(0, 10));
    if (!date) return this.text(raw, decodeXml(value));
    const [hours = 0, minutes = 0, seconds = 0] = value.slice(11).replace(/Z$/, "").split(":").map((part) => Number(part) || 0);
    const { format } = this.style(raw.style);
    const serial = excelSerial(date) + (hours * 3600 + minutes * 60 + seconds) / 86400;
    return this.make(raw, (format.isDate ? format : SHORT_DATE).show(serial, false), date);
  }

  text(raw: RawCell, text: string): Cell | null {
    return text === "" ? this.empty({ ...raw, formula: false }) : this.make(raw, text, text);
  }

  private rich(raw: RawCell, text: string, runs: Parameters<typeof richLook>[0]): Cell | null {
    if (text === "") return this.empty(raw);
    return { ...this.make(raw, text, text), ...richLook(runs, this.style(raw.style).look, this.parts.looks) };
  }

  private make({ row, column, style, formula, link }: RawCell, text: string, value: Cell["value"]): MutableCell {
    if (text.length > LONG) this.parts.bounds.hold("textLength", text.length, () => `the text of ${address(row, column)} has ${count(text.length)} characters`);
    const cell: MutableCell = { row, column, text, value, look: this.style(style).look };
    if (formula) cell.formula = true;
    if (link !== "") cell.link = link;
    return cell;
  }
}

/** Only longer texts than Excel's own are looked at. */
const LONG = 32767;
