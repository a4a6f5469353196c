import { isStatusWord } from "../parse/status.js";
import { fold } from "../parse/tidy.js";
import { rowContext } from "./context.js";
import { isRating, KNOWN, score, singleRow, SURE, type Header, type HeaderColumn } from "./header.js";
import { isColumnPeriod, isDateText } from "./heading-text.js";
import { isColumnName, matchHeading } from "./match-heading.js";
import { FEWEST_WEEKS, namingRow } from "./naming-row.js";
import type { SheetView, ViewRow } from "./sheet-view.js";
import { twoRows, withRow } from "./two-rows.js";

const distinctFields = (header: Header): number => new Set(header.columns.filter((c) => score(c) >= KNOWN).map((c) => (c.tick ? "tick" : c.candidates[0]?.field))).size;
const knownShare = (header: Header): number => header.columns.filter((c) => score(c) >= KNOWN).length / header.columns.length;
const strength = (header: Header): number => header.columns.reduce((sum, column) => sum + (score(column) >= KNOWN ? score(column) : 0), 0);

const sureFields = (header: Header): number => new Set(header.columns.filter((c) => score(c) >= SURE).map((c) => (c.tick ? "tick" : c.candidates[0]?.field))).size;

const LONGEST_NAME = 30;

/** Enough names: four that we know for sure; two, and two in five of all; or one for sure where nearly all are known, and mean at least four things. */
function namesEnough(header: Header): boolean {
  const sure = sureFields(header);
  return sure >= 4 || (sure >= 2 && knownShare(header) >= 0.4) || (sure >= 1 && distinctFields(header) >= 4 && header.columns.every(({ heading }) => heading.length <= LONGEST_NAME && !isColumnPeriod(heading) && !isStatusWord(heading)) && knownShare(header) >= 0.8);
}

/** A row of names, not of values. */
function isHeader(header: Header | null): header is Header {
  return header !== null && distinctFields(header) >= 2 && namesEnough(header) && (sureFields(header) >= 3 || !header.columns.some(isRating)) && !hasValues(header) && !isLineLike(header);
}

/** Dates among the names: values, unless they are the weeks of a chart to the right of at least three names that we are sure of. */
function hasValues({ columns }: Header): boolean {
  const dates = columns.filter((c) => isDateText(c.heading));
  const sure = columns.filter((c) => score(c) >= SURE).length;
  const first = columns.indexOf(dates[0] as HeaderColumn);
  const chart = sure >= 3 && dates.length >= FEWEST_WEEKS && columns.slice(first).every((c) => dates.includes(c));
  return dates.length > 0 && !chart;
}

/** A rating that is also a heading ("On track", "Closed") opens no table unless three others do. */
function isLineLike(header: Header): boolean {
  const ratings = header.columns.filter((c) => !c.tick && isStatusWord(c.heading) && !c.heading.endsWith("?"));
  return ratings.length > 0 && sureFields({ ...header, columns: header.columns.filter((c) => !ratings.includes(c)) }) < 3;
}

/** A second row of hints or sub-headings: bracketed hints, or names under merged group headings, or names that only together are known. */
function better(two: Header, upper: Header | null, lower: Header | null, view: SheetView): boolean {
  const one = Math.max(upper ? strength(upper) : 0, lower ? strength(lower) : 0);
  const row = view.row(two.bottom);
  const above = view.row(two.top);
  if (!above || rowContext(above) !== null) return false;
  const [only] = above.filled;
  if (above.filled.length === 1 && (!only?.merge || only.merge.right - only.merge.left + 1 >= two.columns.length)) return false;
  const hints = row?.filled.every((cell) => /^\(.*\)$/.test(cell.text)) ?? false;
  if (hints && isHeader(upper)) return true;
  const grouped = above.filled.some((cell) => cell.merge !== null && cell.merge.right > cell.merge.left && cell.merge.right - cell.merge.left < 8);
  const vertical = above.filled.some((cell) => cell.merge !== null && cell.merge.bottom === two.bottom);
  const merged = above.filled.filter((cell) => cell.merge !== null && cell.merge.bottom === two.bottom).length;
  if (isHeader(upper) && merged >= Math.max(2, above.filled.length * 0.4)) return true;
  const lowerNames = lower !== null && knownShare(lower) >= 0.45;
  const gain = strength(two) - one;
  if (grouped && isHeader(lower)) return gain > -1;
  const labels = row?.filled.every((cell) => isColumnName(cell.text) || isColumnPeriod(cell.text)) ?? false;
  if (isHeader(upper) && knownShare(upper) >= 0.6) return (grouped || vertical) && gain > 0 && (lowerNames || labels);
  const short = row?.filled.every((cell) => cell.text.length <= 40) ?? false;
  return (gain > 0.25 && short) || (gain > -0.2 && vertical && grouped);
}

const LONGEST_PIECE = 25;

/** A row that goes on with the headings above it, cell by cell, in small letters: headings typed over several rows. */
function goesOn(header: Header, row: ViewRow | undefined): row is ViewRow {
  if (!row || row.row !== header.bottom + 1 || row.filled.length < 3 || row.filled.length < header.columns.length * 0.5) return false;
  const small = row.filled.filter((cell) => /^[\p{Ll}(&]/u.test(cell.text)).length;
  return small >= row.filled.length * 0.7 && row.filled.every((cell) => cell.text.length <= LONGEST_PIECE && !/\d/.test(cell.text) && header.columns.some((c) => c.column === cell.column));
}

/** "Action | … | Lead | …" above or below "Due | … | Status | …": labels and values in turn, not headings. */
function isForm(header: Header, next: ViewRow | undefined, previous: ViewRow | undefined): boolean {
  const { columns } = header;
  const alternate = columns.length >= 4 && columns.length % 2 === 0 && columns.every((c, i) => (score(c) >= SURE) === (i % 2 === 0));
  return alternate && [next, previous].some((row) => row !== undefined && Math.abs(row.row - header.top) === 1 && isColumnName(row.filled[0]?.text ?? ""));
}

/** Every header of the sheet, from the top. A header that repeats further down is found again there. */
export function findHeaders(view: SheetView): Header[] {
  const headers: Header[] = [];
  for (let i = 0; i < view.rows.length; i++) {
    const row = view.rows[i];
    if (!row || row.filled.length === 0) continue;
    const next = view.rows[i + 1];
    const adjacent = next !== undefined && next.row === row.row + 1 && next.filled.length > 0 && view.grid.kind !== "text";
    const two = adjacent ? twoRows(row, next, view) : null;
    const isTwo = adjacent && isHeader(two) && better(two, singleRow(row), singleRow(next), view);
    let header: Header | null = isTwo ? two : namingRow(row);
    if (!header || (!isTwo && (!isHeader(header) || isForm(header, next, view.rows[i - 1])))) continue;
    if (isTwo) i++;
    for (let below = view.rows[i + 1]; view.grid.kind !== "text" && goesOn(header, below); below = view.rows[i + 1]) {
      header = withRow(header, below);
      i++;
    }
    headers.push(header);
  }
  return headers;
}

/** One text for headers of the same columns, whatever their rows. */
export function headerKey({ columns }: Header): string {
  return JSON.stringify(columns.map(({ column, heading }) => [column, fold(heading)]));
}

/**
 * A heading cut short by a page ("Where we are" for "Where we are in Q1") is completed from a header elsewhere that begins with it.
 * Returns the headers with their full headings, and by column what was cut off: it may lead the first row's cell.
 */
export function completeHeadings(headers: readonly Header[]): { header: Header; cutOff: ReadonlyMap<number, string> }[] {
  const all = [...new Set(headers.flatMap((header) => header.columns.map((column) => column.heading)))].map((heading) => ({ heading, folded: fold(heading) }));
  return headers.map((header) => {
    const cutOff = new Map<number, string>();
    const others = new Set(header.columns.map((column) => column.heading));
    const columns = header.columns.map((column) => {
      const start = `${fold(column.heading)} `;
      if (header.columns.length < 4 || column.heading.split(" ").length < 2) return column;
      const full = all.find(({ heading, folded }) => folded.startsWith(start) && !others.has(heading) && heading.length < column.heading.length + 40)?.heading;
      if (!full) return column;
      cutOff.set(column.column, full.slice(column.heading.length).trim());
      return { ...column, candidates: matchHeading(full), heading: full };
    });
    return { header: { ...header, columns }, cutOff };
  });
}
