import { columnNumber } from "../../core/grid/address.js";

/** Where one cell's element stands in the XML of its sheet. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  /** Where what follows `</c>` or `<c …/>` begins. */
  readonly end: number;
  /** As they stand between "<c" and ">". */
  readonly attributes: string;
  /** As it stands between "<c …>" and "</c>"; "" for `<c …/>`. */
  readonly content: string;
}

/** Where one row's element stands. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly attributes: string;
  /** Where `</row>` begins; where what follows `<row …/>` begins when it is closed at once. */
  readonly close: number;
  readonly closedAtOnce: boolean;
  /** Of wanted rows alone. */
  readonly cells: readonly CellPlace[];
}

/** Where things stand in the XML of a sheet as it was written, comments and all. */
export interface SheetPlaces {
  /** That of all elements, "" or "x:". */
  readonly prefix: string;
  readonly rows: readonly RowPlace[];
  /** `<sheetData>` opens at `start`; `close` is as that of a row. */
  readonly data: { readonly start: number; readonly close: number; readonly closedAtOnce: boolean };
}

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)((?:[\w.-]+:)?)(row|c|sheetData)(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

type Open<Place> = { -readonly [Key in keyof Place]: Place[Key] };
type OpenRow = Open<RowPlace> & { readonly cells: CellPlace[] };

/** A tag of a row or a cell. */
interface Tag {
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly kind: "opens" | "closes" | "both";
}

/** Rows and cells without an address follow the one before them. */
class PlaceFinder {
  readonly rows: OpenRow[] = [];
  private cell: Open<CellPlace> | null = null;

  constructor(
    private readonly xml: string,
    private readonly wanted: ReadonlySet<number>,
  ) {}

  row({ start, end, attributes, kind }: Tag): void {
    const last = this.rows.at(-1);
    if (kind === "closes") {
      if (last) last.close = start;
      return;
    }
    const row = Number(attributeOf(attributes, "r") ?? (last?.row ?? 0) + 1);
    this.rows.push({ row, start, attributes, close: end, closedAtOnce: kind === "both", cells: [] });
  }

  cellTag({ start, end, attributes, kind }: Tag): void {
    const row = this.rows.at(-1);
    if (row === undefined || !this.wanted.has(row.row)) return;
    if (kind === "closes") {
      if (this.cell) row.cells.push({ ...this.cell, content: this.xml.slice(this.cell.end, start), end });
      this.cell = null;
      return;
    }
    const letters = /^[A-Za-z]+/.exec(attributeOf(attributes, "r") ?? "")?.[0] ?? "";
    const place = { column: columnNumber(letters) || (row.cells.at(-1)?.column ?? 0) + 1, start, end, attributes, content: "" };
    if (kind === "both") row.cells.push(place);
    else this.cell = place;
  }
}

/** Finds the rows of a sheet, and the cells of the wanted rows. Null when its XML has no `<sheetData>` that ends. */
export function findPlaces(xml: string, wanted: ReadonlySet<number>): SheetPlaces | null {
  const finder = new PlaceFinder(xml, wanted);
  let data: { readonly start: number; readonly prefix: string } | null = null;
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, slash, prefix = "", name, attributes = "", closed] = token;
    if (name === undefined || (data !== null && data.prefix !== prefix)) continue;
    const tag: Tag = { start: token.index, end: token.index + whole.length, attributes, kind: slash ? "closes" : closed ? "both" : "opens" };
    if (name === "row") finder.row(tag);
    else if (name === "c") finder.cellTag(tag);
    else if (tag.kind === "opens") data = { start: tag.start, prefix };
    else return { prefix, rows: finder.rows, data: { start: data?.start ?? tag.start, close: tag.kind === "closes" ? tag.start : tag.end, closedAtOnce: tag.kind === "both" } };
  }
  return null;
}

/** The value of an attribute as it is written, entities and all. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** The attributes without those of these names. */
export function withoutAttributes(attributes: string, names: readonly string[]): string {
  return attributes.replace(new RegExp(`\\s(?:${names.join("|")})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"), "");
}
