import { address, parseArea, type Area } from "../../core/grid/address.js";
import { isCalendarDate, type Cell, type Grid } from "../../core/grid/grid.js";
import { REFUSALS, retypedValue, whyNotHeld, type HeldValue } from "../../core/findings/edit-refusals.js";
import { daysBetween, isoDate } from "../../core/model/calendar-date.js";
import { CELL_LIMIT } from "../../core/model/long-text.js";
import { attributeOf, withoutAttributes, type CellPlace, type RowPlace, type SheetPlaces } from "./cell-places.js";
import { itemXml, retyped, runsOf, textXml } from "./text-runs.js";

/** One edit of one cell: the text that it must still hold, as the sheet shows it (white space does not count), and its new text. */
export interface CellPatch {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  /** Where the new text is a number, the cell holds one whatever it held before. */
  readonly asNumber?: boolean;
}

/** A change of the sheet's XML: what stands between two places, and what will. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** What the patches of one sheet work on. */
export interface SheetSource {
  readonly xml: string;
  readonly places: SheetPlaces;
  /** The same sheet as it is read. */
  readonly grid: Grid;
  /** The `<si>` elements of the shared texts, as they are written, and their prefix. */
  readonly strings: (index: number) => { readonly item: string; readonly prefix: string };
}

/** Collects the changes of one sheet; a refused patch changes nothing. */
export class SheetPatcher {
  private readonly splices = new Map<string, Splice>();
  private readonly added = new Map<number, Map<number, string>>();
  private readonly cells: ReadonlyMap<string, Cell>;
  private readonly texts = new Map<string, string>();
  private readonly arrays: readonly Area[];

  constructor(private readonly source: SheetSource) {
    this.cells = new Map(source.grid.rows.flatMap(({ cells }) => cells.map((cell) => [address(cell.row, cell.column), cell] as const)));
    this.arrays = formulaAreas(source.xml, source.places.prefix);
  }

  /** Makes one edit; or says in a sentence why not. */
  patch({ cell: name, from, to, asNumber = false }: CellPatch): string | null {
    const area = parseArea(name);
    if (area === null || area.top !== area.bottom || area.left !== area.right) return REFUSALS.noCell(name);
    const { top: row, left: column } = area;
    const at = address(row, column);
    const cell = this.cells.get(at);
    const refusal = whyNotHeld(at, this.texts.get(at) ?? cell?.text ?? "", from, to) ?? this.whyFixed(row, column, cell, to);
    if (refusal !== null) return refusal;
    this.texts.set(at, to);
    const place = this.source.places.rows.findLast((each) => each.row === row)?.cells.findLast((each) => each.column === column);
    if (place) this.splices.set(at, { start: place.start, end: place.end, xml: this.changed(place, cell, to, asNumber) });
    else this.add(row, column, to, asNumber);
    return null;
  }

  /** The sheet's XML with all changes made. */
  result(): string {
    const splices = [...this.splices.values(), ...[...this.added].flatMap(([row, cells]) => this.additions(row, cells))].sort((a, b) => a.start - b.start || a.end - b.end);
    const { xml } = this.source;
    return splices.map(({ start, xml: text }, n) => xml.slice(splices[n - 1]?.end ?? 0, start) + text).join("") + xml.slice(splices.at(-1)?.end ?? 0);
  }

  private whyFixed(row: number, column: number, cell: Cell | undefined, to: string): string | null {
    const within = ({ top, left, bottom, right }: Area): boolean => row >= top && row <= bottom && column >= left && column <= right;
    const at = address(row, column);
    if (cell?.formula || this.arrays.some(within)) return REFUSALS.formula(at);
    if (this.source.grid.tables.some(({ area, hasHeader }) => hasHeader && within({ ...area, bottom: area.top }))) return REFUSALS.heading(at);
    if (this.source.grid.merges.some((area) => within(area) && (area.top !== row || area.left !== column))) return REFUSALS.merged(at);
    return to.length > CELL_LIMIT ? REFUSALS.tooLong(at) : null;
  }

  /** A cell's element with its new text; its address and its style stay. */
  private changed({ attributes, content }: CellPlace, cell: Cell | undefined, to: string, asNumber: boolean): string {
    const { prefix } = this.source.places;
    const kept = withoutAttributes(attributes, ["t", "cm", "vm"]);
    const type = attributeOf(attributes, "t") ?? "n";
    const value = asNumber || (cell && type !== "s" && type !== "inlineStr") ? sameKind(heldIn(cell), type, valueOf(content, prefix), to, asNumber) : null;
    if (value !== null) return this.element(`${kept}${type === "d" ? ' t="d"' : ""}`, `<${prefix}v>${value}</${prefix}v>`);
    return this.element(...this.textCell(kept, to, this.runs(type, content)));
  }

  private runs(type: string, content: string): ReturnType<typeof runsOf> {
    const { prefix } = this.source.places;
    if (type === "inlineStr") return runsOf(content, prefix);
    if (type !== "s") return [];
    const shared = this.source.strings(Number(valueOf(content, prefix)));
    return runsOf(shared.item, shared.prefix).map(({ properties, text }) => ({ properties: withPrefix(properties, shared.prefix, prefix), text }));
  }

  private textCell(attributes: string, to: string, runs: ReturnType<typeof runsOf>): [attributes: string, content: string] {
    const { prefix } = this.source.places;
    if (to === "") return [attributes, ""];
    return [`${attributes} t="inlineStr"`, `<${prefix}is>${runs.length > 0 ? itemXml(retyped(runs, to), prefix) : textXml(to, prefix)}</${prefix}is>`];
  }

  private element(attributes: string, content: string): string {
    const { prefix } = this.source.places;
    const bare = attributes.trimEnd();
    return content === "" ? `<${prefix}c${bare}/>` : `<${prefix}c${bare}>${content}</${prefix}c>`;
  }

  private add(row: number, column: number, to: string, asNumber: boolean): void {
    const cells = this.added.get(row) ?? new Map<number, string>();
    if (to === "") cells.delete(column);
    else cells.set(column, this.addition(row, column, to, asNumber));
    this.added.set(row, cells);
  }

  /** A cell where there was none, in the style of its row or else of its column. */
  private addition(row: number, column: number, to: string, asNumber: boolean): string {
    const { prefix } = this.source.places;
    const own = this.source.places.rows.findLast((each) => each.row === row)?.attributes ?? "";
    const style = /^(?:1|true)$/.test(attributeOf(own, "customFormat") ?? "") ? attributeOf(own, "s") : columnStyle(this.source, column);
    const attributes = ` r="${address(row, column)}"${style === undefined || style === "0" ? "" : ` s="${style}"`}`;
    const value = asNumber ? retypedValue(heldIn(undefined), to, true) : null;
    return value === null ? this.element(...this.textCell(attributes, to, [])) : this.element(attributes, `<${prefix}v>${to}</${prefix}v>`);
  }

  /** Puts new cells into their row, in order; the row is made when there is none. */
  private additions(row: number, cells: ReadonlyMap<number, string>): Splice[] {
    const { places, xml } = this.source;
    const { prefix, rows, data } = places;
    const sorted = [...cells].sort(([a], [b]) => a - b);
    if (sorted.length === 0) return [];
    const all = sorted.map(([, text]) => text).join("");
    const own = rows.findLast((each) => each.row === row);
    if (own) return own.closedAtOnce ? [reopened(xml, own, prefix, all)] : sorted.map(([column, text]) => insertion(own.cells.find((cell) => cell.column > column)?.start ?? own.close, text));
    const made = `<${prefix}row r="${row}">${all}</${prefix}row>`;
    if (data.closedAtOnce) return [{ start: data.start, end: data.close, xml: `<${prefix}sheetData>${made}</${prefix}sheetData>` }];
    return [insertion(rows.find((each) => each.row > row)?.start ?? data.close, made)];
  }
}

function insertion(at: number, xml: string): Splice {
  return { start: at, end: at, xml };
}

/** A row that was closed at once, with cells in it. */
function reopened(xml: string, { start, close }: RowPlace, prefix: string, cells: string): Splice {
  return { start, end: close, xml: `${xml.slice(start, close).replace(/\s*\/>$/, ">")}${cells}</${prefix}row>` };
}

/** What stands in `<v>` when a number's or a date's new text is another of its kind; null when it becomes a text. */
function sameKind(held: HeldValue, type: string, before: string, to: string, asNumber: boolean): string | null {
  const retyped = retypedValue(held, to, asNumber);
  if (retyped === null || typeof retyped === "number" || !isCalendarDate(held.value)) return retyped === null ? null : String(retyped);
  return type === "d" ? isoDate(retyped) : String(Math.floor(Number(before)) + daysBetween(held.value, retyped));
}

function heldIn(cell: Cell | undefined): HeldValue {
  return { value: cell?.value ?? null, format: cell?.look.format ?? "General" };
}

function valueOf(content: string, prefix: string): string {
  return new RegExp(`<${prefix}v(?:\\s[^>]*)?>([^<]*)<`).exec(content)?.[1]?.trim() ?? "";
}

/** Cells that an array formula or a data table fills: what is in them is the formula's. */
function formulaAreas(xml: string, prefix: string): Area[] {
  const formulas = xml.matchAll(new RegExp(`<${prefix}f\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g"));
  return [...formulas].flatMap(([, attributes = ""]) => (/^(?:array|dataTable)$/.test(attributeOf(attributes, "t") ?? "") ? (parseArea(attributeOf(attributes, "ref") ?? "") ?? []) : []));
}

function columnStyle({ xml, places }: SheetSource, column: number): string | undefined {
  const columns = xml.slice(0, places.data.start).matchAll(new RegExp(`<${places.prefix}col\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`, "g"));
  return [...columns].map(([, attributes = ""]) => attributes).filter((each) => Number(attributeOf(each, "min")) <= column && Number(attributeOf(each, "max")) >= column).map((each) => attributeOf(each, "style"))[0];
}

/** The same element under another prefix: shared texts may have their own. */
function withPrefix(xml: string, from: string, to: string): string {
  return from === to ? xml : xml.replace(new RegExp(`<(/?)${from}(?=[A-Za-z])`, "g"), `<$1${to}`);
}
