import { tidyLine } from "../parse/tidy.js";
import type { Header } from "./header.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";

const ABBREVIATION = /^\s*([A-Z][A-Za-z&/]{1,9})\s*=\s*(\S.{3,90})$/;
const MOST_ACRONYMS = 60;

/** Abbreviations and what they stand for, in two columns, in the rows below a title: `below` are all of them. */
function acronymTable(below: Iterable<ViewRow>): [ViewCell, ViewCell][] {
  const pairs: [ViewCell, ViewCell][] = [];
  let first: number | null = null;
  for (const { row, filled } of below) {
    if (filled.length === 0 && first === null) continue;
    first ??= row;
    const [short, long] = filled;
    if (row >= first + MOST_ACRONYMS || filled.length !== 2 || !short || !long || !/^[A-Z][A-Za-z0-9&/-]{1,11}$/.test(short.text) || long.text.length > 120) break;
    pairs.push([short, long]);
  }
  return pairs;
}

function* from<Thing>(things: readonly Thing[], index: number): Iterable<Thing> {
  for (let at = index; at < things.length; at++) yield things[at] as Thing;
}

/** "row,column" of a cell. */
export const placeKey = (cell: ViewCell): string => `${cell.row},${cell.column}`;

/** The abbreviations that a sheet spells out beside its lines ("SW = social worker"), or in a table of their own; their cells are added to those of the legend. */
export function readAbbreviations(view: SheetView, firstHeader: Header | undefined, cells: Set<string>): Record<string, string> {
  const abbreviations: Record<string, string> = {};
  for (const [at, row] of view.rows.entries()) {
    const inBody = firstHeader !== undefined && row.row > firstHeader.bottom;
    if (inBody && row.filled.length > 2) continue;
    for (const cell of row.filled) {
      const match = cell.text.length <= 120 ? ABBREVIATION.exec(cell.text) : null;
      if (!match?.[1] || !match[2] || cells.has(placeKey(cell))) continue;
      abbreviations[match[1]] = tidyLine(match[2]);
      cells.add(placeKey(cell));
    }
    if (row.filled.length === 1 && /\b(?:acronyms?|abbreviations?|glossary)\b/i.test(row.filled[0]?.text ?? "")) {
      for (const [short, long] of acronymTable(from(view.rows, at + 1))) {
        abbreviations[short.text] = tidyLine(long.text);
        cells.add(placeKey(short)).add(placeKey(long));
      }
    }
  }
  return abbreviations;
}
