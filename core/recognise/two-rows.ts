import { tidyLine } from "../parse/tidy.js";
import { headerOf, holdsNames, markTicks, type Header, type HeaderColumn } from "./header.js";
import { isHeadingText, mayBeHeading } from "./heading-text.js";
import { hasOurWord, matchHeading, type Candidate } from "./match-heading.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";

/** The heading above a sub-heading: its own cell, the merged cell over it, or (where nothing is merged) the nearest one to the left whose neighbours are blank. */
function topHeading(view: SheetView, row: ViewRow, column: number, lower: ViewRow): ViewCell | undefined {
  const own = view.cellAt(row.row, column);
  if (own && own.text !== "") return own;
  if (view.mergeAt(row.row, column)) return own;
  if (!lower.byColumn.get(column)) return undefined;
  for (let c = column - 1; c > 0 && column - c <= 6; c--) {
    const left = row.byColumn.get(c);
    if (left && left.text !== "") return lower.byColumn.get(c)?.text ? left : undefined;
  }
  return undefined;
}

/** Two rows as one header: group headings over sub-headings, or headings broken over both. Null when together they hold fewer names than any header does. */
export function twoRows(upper: ViewRow, lower: ViewRow, view: SheetView): Header | null {
  if (!lower.filled.every(mayBeHeading) || !upper.filled.every(mayBeHeading)) return null;
  const columns: HeaderColumn[] = [];
  for (const column of placesOf(upper, lower)) {
    const below = view.cellAt(lower.row, column);
    const above = topHeading(view, upper, column, lower);
    const sub = below && below.text !== "" && below !== above ? tidyLine(below.text) : "";
    const top = above ? tidyLine(above.text) : "";
    if (sub === "" && above && above.column !== column) continue;
    const spans = above !== undefined && above.column === column && above.merge !== null && above.merge.right > column && lower.filled.some((c) => c.column > column && c.column <= (above.merge?.right ?? 0));
    if (sub === "" && spans) continue;
    const heading = top === "" ? sub : sub === "" ? top : `${top} ${sub}`;
    columns.push({ column, heading, cell: sub === "" ? (above ?? null) : (below ?? null), candidates: candidatesOfBoth(top, sub, heading), tick: false });
  }
  const marked = markTicks(columns);
  // Whether a text is a date is dearer to tell than that a row names nothing, as most rows.
  if (!holdsNames(marked) || !lower.filled.every(isHeadingText) || !upper.filled.every(isHeadingText)) return null;
  return headerOf(upper.row, lower.row, marked);
}

/** The columns in which one of the rows or the other has a text. */
function placesOf(upper: ViewRow, lower: ViewRow): readonly number[] {
  const above = upper.filled.map(({ column }) => column);
  if (lower.filled.length === above.length && lower.filled.every(({ column }, index) => column === above[index] && column > (above[index - 1] ?? 0))) return above;
  return [...new Set([...above, ...lower.filled.map(({ column }) => column)])].sort((a, b) => a - b);
}

/** What a heading over a sub-heading means, or the sub-heading alone. */
function candidatesOfBoth(top: string, sub: string, heading: string): readonly Candidate[] {
  if (!hasOurWord(top) && !hasOurWord(sub)) return [];
  const whole = matchHeading(heading);
  const alone = sub === "" || top === "" ? [] : matchHeading(sub).map((c) => ({ ...c, score: c.score * 0.97 }));
  return (alone[0]?.score ?? 0) > (whole[0]?.score ?? 0) ? alone : whole;
}

/** A header with a further row of text added to its headings. */
export function withRow(header: Header, row: ViewRow): Header {
  const columns = header.columns.map((column): HeaderColumn => {
    const cell = row.byColumn.get(column.column);
    const heading = cell && cell.text !== "" ? `${column.heading} ${tidyLine(cell.text)}` : column.heading;
    return { ...column, heading, candidates: matchHeading(heading), tick: false };
  });
  return { ...headerOf(header.top, row.row, markTicks(columns)), bottom: row.row };
}
