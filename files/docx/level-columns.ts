import type { MarkupElement } from "../markup/markup.js";
import { attribute, childNamed, childrenNamed, localName, newElement, valueOf } from "./word-xml.js";

/** Borders of cells nearer than this (twentieths of a point: 2.5 mm) were meant to be one, and dragged by hand. */
const NEAR = 142;

/**
 * Rows whose borders were dragged apart by a hair make Word invent columns between them, so that the third cell of one row stands in the fourth column.
 * Sets the spans of a table's cells anew, by borders that are truly apart. Changes the table.
 */
export function levelColumns(table: MarkupElement): void {
  const widths = childrenNamed(childNamed(table, "tblGrid"), "gridCol").map((column) => Number(attribute(column, "w") ?? NaN));
  if (widths.length < 2 || widths.some((width) => !(width >= 0))) return;
  const levelled = levels(widths);
  if (levelled.at(-1) === widths.length) return;
  const spans = childrenNamed(table, "tr").map((row) => rowSpans(row, levelled));
  if (spans.some((row) => row === null)) return;
  for (const change of spans.flatMap((row) => row ?? [])) setSpan(change.properties, change.name, change.span);
}

/** The levelled number of each border, the left edge of the table first. */
function levels(widths: readonly number[]): number[] {
  const numbers = [0];
  let level = 0;
  let last = 0;
  let at = 0;
  for (const width of widths) {
    at += width;
    if (at - last > NEAR) {
      level += 1;
      last = at;
    }
    numbers.push(level);
  }
  return numbers;
}

interface SpanChange {
  readonly properties: MarkupElement;
  readonly name: "gridSpan" | "gridBefore";
  readonly span: number;
}

/** Null when a cell would vanish, or the row is wider than the table says: then its columns are left as they are. */
function rowSpans(row: MarkupElement, levelled: readonly number[]): SpanChange[] | null {
  const rowProperties = childNamed(row, "trPr");
  const before = Number(valueOf(rowProperties, "gridBefore") ?? 0);
  const changes: SpanChange[] = rowProperties && before > 0 ? [{ properties: rowProperties, name: "gridBefore", span: levelled[before] ?? 0 }] : [];
  let at = before;
  for (const cell of childrenNamed(row, "tc")) {
    let properties = childNamed(cell, "tcPr");
    if (!properties) {
      properties = newElement(cell, "tcPr", {});
      cell.children.unshift(properties);
    }
    const end = at + Number(valueOf(properties, "gridSpan") ?? 1);
    const span = (levelled[end] ?? NaN) - (levelled[at] ?? NaN);
    if (!(span >= 1)) return null;
    changes.push({ properties, name: "gridSpan", span });
    at = end;
  }
  return changes;
}

function setSpan(properties: MarkupElement, name: string, span: number): void {
  const others = properties.children.filter((child) => typeof child === "string" || localName(child) !== name);
  properties.children = [newElement(properties, name, { val: String(span) }), ...others];
}
