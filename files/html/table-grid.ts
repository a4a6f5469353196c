import type { Area } from "../../core/grid/address.js";
import type { Cell, Grid, GridRow } from "../../core/grid/grid.js";
import { count, type Bounds } from "../limits.js";
import { childElements, type MarkupElement } from "../markup/markup.js";
import { NOTE_ATTRIBUTE, readBlocks, type Place } from "./read-blocks.js";
import { cellOf, isBlank, joinRuns, runsText, type Run } from "./runs.js";
import type { Declarations, StyleSheet } from "./style-sheet.js";
import { backgroundOf, declarationsOf, isHidden, styleInside, withoutBackground } from "./text-style.js";

/** The widest span that HTML knows. */
const WIDEST = 1000;

interface TableRow {
  readonly place: Place;
  /** What is said of its own look. */
  readonly own: Declarations;
  readonly hidden: boolean;
  /** The background of its own, its section's or the table's. */
  readonly fill: string | null;
}

interface PlacedCell extends TableRow {
  readonly area: Area;
}

/** The grid of one table, its merges from rowspan and colspan. Rows count from the first of the table; columns in which no cell begins are left out. */
export function tableGrid(place: Place, sheetName: string, before: readonly string[], sheet: StyleSheet, bounds: Bounds): Grid {
  const rows = rowsOf(place, null, sheet);
  bounds.hold("rows", rows.length, () => `${sheetName} has ${count(rows.length)} rows`);
  const placed = placeCells(rows, sheet, bounds);
  const columnOf = columnsFrom(placed.map(({ area }) => area.left));
  const cells = placed.map((cell) => inColumns(cell, columnOf));
  const filled = gridRows(rows, cells, sheet);
  for (const row of filled) bounds.holdTexts(row.cells);
  return {
    kind: "table",
    sheet: sheetName,
    hidden: false,
    rows: filled,
    merges: cells.map(({ area }) => area).filter(({ top, left, bottom, right }) => bottom > top || right > left),
    tables: [],
    hiddenColumns: [...new Set([...hiddenByCol(place, sheet).map(columnOf), ...hiddenByCell(cells)])].sort((a, b) => a - b),
    before,
  };
}

function inColumns(cell: PlacedCell, columnOf: (column: number) => number): PlacedCell {
  const left = columnOf(cell.area.left);
  const right = columnOf(cell.area.right);
  return left === cell.area.left && right === cell.area.right ? cell : { ...cell, area: { ...cell.area, left, right } };
}

/** The columns in which cells begin, counted from 1: which of them a column of the layout stands in. */
function columnsFrom(lefts: readonly number[]): (column: number) => number {
  const widest = lefts.reduce((most, left) => Math.max(most, left), 0);
  const begins = new Uint8Array(widest + 1);
  for (const left of lefts) begins[left] = 1;
  let columns = 0;
  const numbers = Uint32Array.from(begins, (begun) => (columns += begun));
  return (column) => numbers[Math.min(column, widest)] ?? 0;
}

/** The rows, through the sections of the table. Cells outside any row make one. */
function rowsOf(place: Place, outerFill: string | null, sheet: StyleSheet): TableRow[] {
  const rows: TableRow[] = [];
  addRows(rows, place, outerFill, sheet);
  return rows;
}

function addRows(rows: TableRow[], place: Place, outerFill: string | null, sheet: StyleSheet): void {
  const { element, path } = place;
  const own = declarationsOf(element, path, sheet);
  const fill = backgroundOf(own) ?? outerFill;
  if (element.name === "tr") {
    rows.push({ place, own, hidden: isHidden(element, own), fill });
    return;
  }
  const inside = { path: [...path, element], style: styleInside(withoutBackground(place.style), element, own) };
  let loose: MarkupElement | null = null;
  for (const child of childElements(element)) {
    if (child.name === "td" || child.name === "th") {
      if (loose === null) {
        loose = { name: "tr", attributes: {}, children: [] };
        rows.push({ place: { element: loose, ...inside }, own: declarationsOf(loose, inside.path, sheet), hidden: false, fill });
      }
      loose.children.push(child);
    } else if (/^(?:tr|thead|tbody|tfoot)$/.test(child.name)) {
      loose = null;
      addRows(rows, { element: child, ...inside }, fill, sheet);
    }
  }
}

/** Each cell at the first free place of its row, as HTML lays a table out. A cell counts for all the places that it takes: they bound the work. */
function placeCells(rows: readonly TableRow[], sheet: StyleSheet, bounds: Bounds): PlacedCell[] {
  const takenTo: number[] = [];
  const placed: PlacedCell[] = [];
  rows.forEach(({ place, own, hidden, fill }, index) => {
    const row = index + 1;
    const path = [...place.path, place.element];
    const style = withoutBackground(styleInside(place.style, place.element, own));
    let left = 1;
    for (const element of childElements(place.element)) {
      if (element.name !== "td" && element.name !== "th") continue;
      while ((takenTo[left] ?? 0) >= row) left += 1;
      const across = Math.min(span(element, "colspan"), WIDEST);
      const down = span(element, "rowspan") || rows.length;
      const bottom = Math.min(row + down - 1, rows.length);
      const right = left + Math.max(across, 1) - 1;
      bounds.hold("columns", right, () => `a table has ${count(right)} columns or more`);
      bounds.addCells((right - left + 1) * (bottom - row + 1));
      for (let column = left; column <= right; column += 1) takenTo[column] = bottom;
      placed.push({ place: { element, path, style }, own: declarationsOf(element, path, sheet), hidden, fill, area: spreads(element) ? { top: row, left, bottom: row, right: left } : { top: row, left, bottom, right } });
      left = right + 1;
    }
  });
  return placed;
}

/** rowspan="0" is to the end of the table; anything else that is no number is 1. */
function span(element: MarkupElement, attribute: string): number {
  const text = element.attributes[attribute]?.trim();
  if (text === undefined) return 1;
  return /^\d+$/.test(text) ? Number(text) : 1;
}

/** Excel gives a long text the width of the empty cells beside it, and says that they are not merged. */
function spreads(element: MarkupElement): boolean {
  return /mso-ignore:\s*colspan/i.test(element.attributes["style"] ?? "");
}

function gridRows(rows: readonly TableRow[], placed: readonly PlacedCell[], sheet: StyleSheet): GridRow[] {
  const filled: { row: number; hidden: boolean; cells: Cell[] }[] = rows.map(({ hidden }, index) => ({ row: index + 1, hidden, cells: [] }));
  for (const cell of placed) {
    const read = tableCell(cell, sheet);
    if (read !== null) filled[read.row - 1]?.cells.push(read);
  }
  return filled.filter(({ cells }) => cells.length > 0);
}

function tableCell({ place, own, fill, area }: PlacedCell, sheet: StyleSheet): Cell | null {
  const { element, path, style } = place;
  const written: (readonly Run[])[] = [];
  const colours: Run[] = [];
  for (const block of readBlocks({ element, path, style: withoutBackground(styleInside(style, element, own)) }, sheet, true)) {
    if (block.kind !== "paragraph") continue;
    if (!isBlank(runsText(block.runs))) written.push(block.runs);
    else for (const run of block.runs) colours.push(run);
  }
  return cellOf(area.top, area.left, joinRuns(written, "\n").concat(colours), {
    fill: backgroundOf(own) ?? fill,
    indent: Number(own.get("mso-char-indent-count") ?? 0) || 0,
    note: element.attributes[NOTE_ATTRIBUTE] ?? "",
  });
}

/** The columns of the layout that a <col> says are not shown. */
function hiddenByCol({ element, path }: Place, sheet: StyleSheet): number[] {
  const hidden: number[] = [];
  let column = 1;
  for (const child of childElements(element).flatMap((part) => (part.name === "colgroup" ? childElements(part) : [part]))) {
    if (child.name !== "col") continue;
    const next = column + Math.min(span(child, "span"), WIDEST);
    const isShown = !isHidden(child, declarationsOf(child, [...path, element], sheet));
    for (; column < next; column += 1) if (!isShown) hidden.push(column);
  }
  return hidden;
}

function hiddenByCell(cells: readonly PlacedCell[]): number[] {
  return cells.filter(({ place: { element }, own }) => isHidden(element, own)).map(({ area }) => area.left);
}
