import { isCalendarDate } from "../grid/grid.js";
import { tidyLine } from "../parse/tidy.js";
import { headerOf, holdsNames, KNOWN, rowColumns, SURE, type Header } from "./header.js";
import { candidatesOf, hasFigure, LONGEST_DATE, namesStatus, readsAsDate } from "./heading-text.js";
import type { ViewCell, ViewRow } from "./sheet-view.js";

/** A row as a header; null when it holds fewer names than any header does, as nearly every row of a sheet. */
export function namingRow(row: ViewRow): Header | null {
  if (!mayHoldNames(row)) return null;
  const columns = rowColumns(row);
  return columns === null || !holdsNames(columns) ? null : headerOf(row.row, row.row, columns);
}

/** Shorter texts are looked at before longer ones: most are known already, and they may tell enough. */
const SHORT = 24;
/** So many dates may be the weeks of a chart, which a header can have. */
export const FEWEST_WEEKS = 3;

/** Whether a row can hold names enough for a header, told before anything is made of it. Whether a text is a date is dearer to tell than what it names, but a cell that holds one says so. */
function mayHoldNames({ filled }: ViewRow): boolean {
  const hasDate = filled.some(({ source }) => isCalendarDate(source.value));
  return (hasDate || namesEnough(filled)) && namesEnough(withoutDates(filled));
}

function namesEnough(cells: readonly ViewCell[]): boolean {
  if (cells.length < 2) return false;
  const inTurn = cells.filter(({ text }) => text.length <= SHORT).concat(cells.filter(({ text }) => text.length > SHORT));
  let sure = 0;
  let known = 0;
  let left = inTurn.length;
  for (const cell of inTurn) {
    if (sure >= 2) return true;
    if (known + left < 2 || sure + left < 1 || (sure + left < 2 && known + left < 3)) return false;
    const heading = tidyLine(cell.text);
    const score = namesStatus(heading) ? 1 : (candidatesOf(cell, heading)[0]?.score ?? 0);
    if (score >= SURE) sure++;
    if (score >= KNOWN) known++;
    left--;
  }
  return sure >= 2 || (sure === 1 && known >= 3);
}

/** The cells of a row that can be a header's: a date among names makes a row a line, with all that stands beside it without a blank column between. */
function withoutDates(filled: readonly ViewCell[]): readonly ViewCell[] {
  const others: ViewCell[] = [];
  let dates = 0;
  let runStart = 0;
  let hasDate = false;
  let end = -1;
  for (const cell of filled) {
    if (cell.column > end + 1) {
      runStart = others.length;
      hasDate = false;
    }
    end = cell.merge?.right ?? cell.column;
    if (isDate(cell)) {
      dates++;
      hasDate = true;
      others.length = runStart;
    } else if (!hasDate) others.push(cell);
  }
  return dates >= FEWEST_WEEKS ? filled : others;
}

function isDate({ text }: ViewCell): boolean {
  return text.length <= LONGEST_DATE && hasFigure(text) && readsAsDate(tidyLine(text));
}
