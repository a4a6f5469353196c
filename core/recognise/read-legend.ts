import { address } from "../grid/address.js";
import { groupBy } from "../model/group-by.js";
import type { LegendEntry } from "../model/tracker.js";
import { colourFamily, statusOfColour } from "../parse/colour.js";
import { statusOfWords } from "../parse/status.js";
import { fold, tidyLine } from "../parse/tidy.js";
import type { Header } from "./header.js";
import { placeKey, readAbbreviations } from "./read-abbreviations.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";

/** What a sheet explains of its own colours, words, numbers and abbreviations, and the cells that do so. */
export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly abbreviations: Readonly<Record<string, string>>;
  /** "row,column" of every cell that the legend is made of. */
  readonly cells: ReadonlySet<string>;
}

interface Piece {
  /** The sign and its meaning stand in one text ("R = resolved"). */
  readonly written: boolean;
  readonly entry: LegendEntry;
  readonly cells: readonly ViewCell[];
  readonly row: number;
  readonly column: number;
}

const STATUS_COLOURS = new Set(["red", "amber", "yellow", "green", "blue", "grey", "purple", "black", "pink", "brown", "teal"]);
const SYMBOL = "red|amber|green|blue|yellow|gr[ea]y|purple|orange|black|white|brag|[A-Z]{1,2}|\\d|[^\\p{L}\\p{N}\\s=:.,;()'\"-]{1,2}";
const EXPLAINS = new RegExp(`^(?:(?:rag|brag)?\\s*(?:key|legend|status|rating)?\\s*(?:codes?|key)?\\s*[:–-]\\s*)?(?:(?:text|rows?|cells?|items?|actions?|lines?)\\s+(?:(?:shown|shaded|coloured|highlighted|marked|written)\\s+)?(?:in\\s+)?)?(${SYMBOL})(?:\\s*\\(?(?:rag|rated|rating|status)\\)?)?\\s*(?:=|:|–|—|-|\\bmeans\\b|\\bis\\b)+\\s*(.{2,120})$`, "iu");
const WORD = new RegExp(`^(?:${SYMBOL}|amber[ /-]?red|amber[ /-]?green|red[ /-]?amber|green[ /-]?amber)$`, "iu");
const LONGEST_MEANING = 120;

function entry(fill: string | null, word: string, meaning: string, at: ViewCell): LegendEntry {
  return { fill, word: tidyLine(word), meaning: tidyLine(meaning), status: statusOfWords(meaning) ?? "unknown", cell: address(at.row, at.column) };
}

/** The text beside a cell: in the next column, or the one after where that is blank. */
function beside(row: ViewRow, column: number, reach: number): ViewCell | undefined {
  for (let c = column + 1; c <= column + reach; c++) {
    const cell = row.byColumn.get(c);
    if (cell && cell.text !== "") return cell;
  }
  return undefined;
}

const DOT = /^[●■•⬤◉★▲▼]$/u;
/** No sign of a legend is longer ("amber / green"). */
const LONGEST_WORD = 16;

/** What every explanation has between the sign and its meaning. */
const BETWEEN = /[=:–—-]|\b(?:means|is)\b/i;

/** "Red = off track; Amber = at risk" in one cell. */
function fromText(cell: ViewCell): Piece[] {
  if (!BETWEEN.test(cell.text)) return [];
  const parts = cell.text.split(/[;|\n]|,\s+(?=\S{1,7}\s*[=:–-])/).map((part) => part.trim());
  const found = parts.flatMap((part) => {
    const match = EXPLAINS.exec(part);
    const meaning = match?.[2];
    return match?.[1] && meaning && (statusOfWords(meaning) !== null || cell.look.fill !== null || /^[^\p{L}\p{N}]/u.test(match[1])) ? [entry(null, match[1], meaning, cell)] : [];
  });
  const fill = found.length === 1 ? cell.look.fill : null;
  return found.map((e) => ({ entry: { ...e, fill }, cells: [cell], row: cell.row, column: cell.column, written: true }));
}

/** A piece of a legend has a sign with its meaning, a colour, or is a sign itself: most cells have none of these. */
function mayExplain({ text, look }: ViewCell): boolean {
  if (text.length > 400) return false;
  return look.fill !== null || (text.length <= LONGEST_WORD && (WORD.test(text) || DOT.test(text))) || BETWEEN.test(text);
}

function fromCell(cell: ViewCell, row: ViewRow): Piece[] {
  if (cell.text !== "" && cell.text.length <= 400) {
    const written = fromText(cell);
    if (written.length > 0) return written;
  }
  const fill = cell.look.fill && STATUS_COLOURS.has(colourFamily(cell.look.fill)) ? cell.look.fill : null;
  const dot = cell.text !== "" && DOT.test(cell.text) ? cell.look.fontColour : null;
  const next = beside(row, cell.merge?.right ?? cell.column, 2);
  const colour = fill ?? dot;
  const meaning = next && next.text.length <= LONGEST_MEANING ? next : undefined;
  const piece = (e: LegendEntry, ...cells: ViewCell[]): Piece[] => [{ entry: e, cells, row: cell.row, column: cell.column, written: false }];
  if (colour && (cell.text === "" || dot)) return meaning ? piece(entry(colour, dot ? "" : cell.text, meaning.text, cell), cell, meaning) : [];
  if (WORD.test(cell.text) && meaning && statusOfWords(meaning.text) !== null && !WORD.test(meaning.text)) return piece(entry(colour, cell.text, meaning.text, cell), cell, meaning);
  if (colour && (statusOfWords(cell.text) !== null || cell.text.length <= 40)) {
    const says = meaning && statusOfWords(meaning.text) !== null && !meaning.look.fill ? meaning : undefined;
    return says ? piece(entry(colour, cell.text, says.text, cell), cell, says) : piece(entry(colour, cell.text, cell.text, cell), cell);
  }
  return [];
}

/** So many rows at most lie between two pieces of a legend. */
const FARTHEST = 3;

/** Pieces near each other, in one column or one row, that say different things: at least two whose meaning we know (one where signs are spelt out), or it is no legend. */
function clusters(pieces: readonly Piece[]): Piece[] {
  const near = (a: Piece, b: Piece): boolean => (a.column === b.column && Math.abs(a.row - b.row) <= FARTHEST) || (a.row === b.row && Math.abs(a.column - b.column) <= 6) || (Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 3);
  const kept: Piece[] = [];
  const left = new Set(pieces);
  const byRow = groupBy(pieces, ({ row }) => row);
  const around = ({ row }: Piece): Piece[] => Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => row - FARTHEST + at).flatMap((each) => byRow.get(each) ?? []);
  for (const seed of pieces) {
    if (!left.delete(seed)) continue;
    const group = [seed];
    for (const piece of group) for (const other of around(piece)) if (left.has(other) && near(piece, other) && left.delete(other)) group.push(other);
    const known = group.map((p) => p.entry.status).filter((status) => status !== "unknown");
    const signs = new Set(group.map((p) => fold(p.entry.word) || (p.entry.fill ?? "")));
    const spelt = group.every((p) => p.written);
    if (new Set(known).size >= (spelt ? 1 : 2) && group.length >= 2 && signs.size === group.length && group.length <= 12) kept.push(...group);
  }
  return kept;
}

const KEY_TITLE = /^(?:key|legend|rag key|brag key|rag|rag rating key)\s*:?$/i;
const isKeyTitle = ({ text }: ViewCell): boolean => KEY_TITLE.test(text);

const isUnder = ({ area }: Header, { column }: ViewCell): boolean => column >= area.left && column <= area.right;

/** A row under a header that holds more than its signs and their meanings can be: its colours rate it, and nothing stands apart from it. */
function isLine(row: ViewRow, explaining: readonly ViewCell[], header: Header | undefined): boolean {
  if (!header || !explaining.every((cell) => isUnder(header, cell))) return false;
  let texts = 0;
  for (const cell of row.filled) if (isUnder(header, cell) && !isKeyTitle(cell)) texts++;
  return texts > 2 * explaining.length;
}

/** Rows whose every filled cell inside the columns of a header above belongs to a piece: a key below a table, not lines of it. */
function standsApart(row: ViewRow, pieces: readonly Piece[], header: Header | undefined): (piece: Piece) => boolean {
  if (!header) return () => true;
  const claimed = new Set(pieces.flatMap((piece) => piece.cells.map(placeKey)));
  const alone = row.filled.filter((cell) => isUnder(header, cell)).every((cell) => claimed.has(placeKey(cell)) || isKeyTitle(cell));
  return (piece) => alone || !piece.cells.some((cell) => isUnder(header, cell));
}

/** The pieces of a row, each cell in one. */
function piecesIn(row: ViewRow, explaining: readonly ViewCell[], header: Header | undefined): Piece[] {
  const taken = new Set<ViewCell>();
  const found: Piece[] = [];
  for (const cell of explaining) {
    if (taken.has(cell)) continue;
    for (const piece of fromCell(cell, row)) {
      found.push(piece);
      piece.cells.forEach((c) => taken.add(c));
    }
  }
  return found.length === 0 ? [] : found.filter(standsApart(row, found, header));
}

/** A meaning that we cannot read leaves its colour what it is everywhere, unless another entry of the key has that status. */
function byColour(entries: readonly LegendEntry[]): LegendEntry[] {
  const said = new Set(entries.map((e) => e.status));
  return entries.map((e) => {
    const usual = e.status !== "unknown" ? null : ((e.fill ? statusOfColour(e.fill) : null) ?? statusOfWords(e.word));
    return usual && !said.has(usual) ? { ...e, status: usual } : e;
  });
}

/** Finds the key of colours, words and numbers and the list of abbreviations, wherever on the sheet they stand. */
export function readLegend(view: SheetView, headers: readonly Header[]): Legend {
  const headerRows = new Set(headers.flatMap((h) => [h.top, h.bottom]));
  let next = 0;
  const pieces: Piece[] = [];
  for (const row of view.rows) {
    if (headerRows.has(row.row)) continue;
    while ((headers[next]?.bottom ?? Infinity) < row.row) next++;
    const explaining = row.byColumn.inOrder.filter(mayExplain);
    if (explaining.length > 0 && !isLine(row, explaining, headers[next - 1])) pieces.push(...piecesIn(row, explaining, headers[next - 1]));
  }
  const inHeadings = headers.flatMap((h) => h.columns.flatMap((c) => (c.cell && /[=:]/.test(c.cell.text) ? fromText({ ...c.cell, text: c.cell.text.replace(/^[^(]*\(|\)\s*$/g, "") }) : [])));
  const kept = [...clusters(pieces), ...clusters(inHeadings).map((piece) => ({ ...piece, cells: [] }))];
  const cells = new Set(kept.flatMap((piece) => piece.cells.filter((cell) => cell.text !== "").map(placeKey)));
  const abbreviations = readAbbreviations(view, headers[0], cells);
  return { entries: byColour(kept.map((piece) => piece.entry)), abbreviations, cells };
}
