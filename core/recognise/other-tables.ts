import { isCalendarDate } from "../grid/grid.js";
import type { UnplacedReason } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { isColumnPeriod } from "./heading-text.js";
import type { SheetView, ViewCell, ViewRow } from "./sheet-view.js";
import { closingReason, kindOfHeadings } from "./table-kinds.js";

/** A table that is no tracker: performance, risks, budget. Its rows keep to the cells that are its own. */
export interface OtherTable {
  readonly reason: UnplacedReason;
  /** Its rows are what the columns of others are: measures across the top, periods down the side. */
  readonly turned: boolean;
  /** Short texts right above it, nearest last. */
  readonly above: readonly string[];
  /** The rows that name its columns: one or two. */
  readonly header: readonly ViewRow[];
  /** Its rows in order, headings of groups among them; headers that a page repeats are gone. */
  readonly rows: readonly ViewRow[];
  /** Rows right after a header that a page repeated: they may go on with the row before. */
  readonly afterBreak: ReadonlySet<ViewRow>;
  /** Notes that stand below it. */
  readonly notes: readonly string[];
}

interface Open {
  reason: UnplacedReason;
  turned: boolean;
  above: string[];
  header: ViewRow[];
  rows: ViewRow[];
  afterBreak: Set<ViewRow>;
  notes: string[];
  /** Rows of one text that head a group if a row follows. */
  pending: ViewRow[];
  last: number;
  broken: boolean;
}

/** Rows between two rows of one table: blank ones, a heading, what a page prints at its foot. */
const WIDEST_GAP = 4;
const LONGEST_HEADING = 160;
const LONGEST_NAME = 70;
const MOST_ABOVE = 3;
const FIGURE = /^[^\p{L}]*\d[\d,. ]*%?\s*$/u;

const isName = ({ text, source: { value } }: ViewCell): boolean => text.length <= LONGEST_NAME && (isCalendarDate(value) || !FIGURE.test(text));
const isPeriodName = (text: string): boolean => /^(?:19|20)?\d\d ?[/-] ?(?:\d\d)?\d\d$|^(?:19|20)\d\d$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text) || isColumnPeriod(text);
const isHeadingRow = (row: ViewRow): boolean => row.filled.every((cell) => isName(cell) || isPeriodName(cell.text));

/** The tables among the rows that no tracker took, each from the header that says what it is. Rows without such a header are in none. */
export function otherTables(view: SheetView, left: readonly ViewRow[]): OtherTable[] {
  const tables: Open[] = [];
  let open: Open | null = null;
  for (let i = 0; i < left.length; i++) {
    const row = left[i] as ViewRow;
    const repeated: Open | undefined = tables.at(-1);
    if (repeated && isRepeat(repeated, left, i)) {
      open = repeated;
      open.broken = true;
      open.last = row.row + open.header.length - 1;
      i += open.header.length - 1;
      continue;
    }
    const started = startAt(view, left, i);
    if (started) {
      tables.push(started);
      open = started;
      i += started.header.filter(({ row: at }) => at > row.row).length;
    } else if (open && !takes(open, row)) open = null;
  }
  return tables.map(({ reason, turned, above, header, rows, afterBreak, notes }) => ({ reason, turned, above, header, rows, afterBreak, notes }));
}

/** The header of the last table again, each of its rows. */
function isRepeat({ header, reason }: Open, left: readonly ViewRow[], at: number): boolean {
  const texts = (row: ViewRow | undefined): string => row?.filled.map((cell) => `${cell.column}:${fold(cell.text)}`).join("|") ?? "";
  return reason !== "other table" && header.every((row, i) => texts(row) === texts(left[at + i]));
}

/** The table that a row of headings opens, alone or together with the row above or below it. */
function startAt(view: SheetView, left: readonly ViewRow[], at: number): Open | null {
  const row = left[at];
  if (!row || row.filled.length < 2 || !isHeadingRow(row)) return null;
  const below = left[at + 1];
  const own = kindOfHeadings(row.filled.map(({ text }) => text));
  const lower = below && below.row === row.row + 1 && isHeadingRow(below) && isUnder(view, row, below) ? below : null;
  const reason = own ?? (lower ? kindOfHeadings([...row.filled, ...lower.filled].map(({ text }) => text)) : null);
  if (reason === null) return isTurned(left, at) ? opened("performance table", true, textsAbove(left, at), [row]) : null;
  const upper = left[at - 1];
  const over = upper && upper.row === row.row - 1 && isOver(upper, row) ? upper : null;
  return opened(reason, false, textsAbove(left, at - (over ? 1 : 0)), [...(over ? [over] : []), row, ...(lower ? [lower] : [])]);
}

function opened(reason: UnplacedReason, turned: boolean, above: string[], header: ViewRow[]): Open {
  return { reason, turned, above, header, rows: [], afterBreak: new Set(), notes: [], pending: [], last: header.at(-1)?.row ?? 0, broken: false };
}

const TURNED_CORNER = /^(?:(?:performance )?(?:indicators?|measures?)|kpis?|metrics?|(?:financial )?year|quarter|month|period|date|week|term)$/;
const MEASURES = /\b(?:performance|indicators?|measures?|kpis?|metrics?|scorecard|dashboard)\b/;
const MONEY = /£|\bbudget|\bgross\b|\bnet\b|\bexpenditure\b|\bincome\b|\bspend/;

/** Measures across the top and periods down the side, where the corner or the title says that they are measures. */
function isTurned(left: readonly ViewRow[], at: number): boolean {
  const row = left[at] as ViewRow;
  const corner = fold(row.filled[0]?.text ?? "");
  if (!TURNED_CORNER.test(corner) || row.filled.some(({ text }) => MONEY.test(fold(text)))) return false;
  const below = left.slice(at + 1, at + 1 + MOST_LOOKED_AT).filter(({ filled }) => filled.length >= 2 && filled[0]?.column === row.filled[0]?.column);
  const named = below.filter(({ filled }) => isPeriodName(filled[0]?.text ?? ""));
  return named.length >= 2 && named.length >= below.length - 2 && (MEASURES.test(corner) || textsAbove(left, at).some((text) => MEASURES.test(fold(text))));
}

const MOST_LOOKED_AT = 6;

/** Sub-headings: nothing of their own below the first heading, and something where the row above has nothing of its own. */
function isUnder(view: SheetView, upper: ViewRow, lower: ViewRow): boolean {
  const first = upper.filled[0];
  const under = first && view.cellAt(lower.row, first.column);
  if (first === undefined || (under !== undefined && under.text !== "" && under !== first)) return false;
  const isNew = lower.filled.some(({ column }) => !upper.filled.some((cell) => cell.column === column));
  return lower.filled.every(({ column }) => column > first.column) && (isNew || lower.filled.every(({ text }) => SUB_HEADING.test(fold(text)) || isPeriodName(text)));
}

const SUB_HEADING = /^(?:targets?|actuals?|b?rag(?: rating)?|status|ratings?|scores?|previous|current|likelihood|impact|budget|variance|forecast|no\.?|%|number)$/;

/** Headings of groups of columns: names that stand right of the first heading and leave room between them, or over fewer columns. */
function isOver(upper: ViewRow, row: ViewRow): boolean {
  const [first, second] = row.filled;
  if (!first || !second || upper.filled.length === 0 || !isHeadingRow(upper)) return false;
  return upper.filled.every(({ column }) => column > first.column) && upper.filled.length < row.filled.length && (upper.filled.length > 1 || upper.filled[0]?.merge !== null);
}

function textsAbove(left: readonly ViewRow[], at: number): string[] {
  const texts: string[] = [];
  for (let i = at - 1; i >= 0 && texts.length < MOST_ABOVE; i--) {
    const row = left[i] as ViewRow;
    if ((left[at]?.row ?? 0) - row.row > WIDEST_GAP + MOST_ABOVE || row.filled.length > 2) break;
    texts.unshift(row.filled.map(({ text }) => text).join(" "));
  }
  return texts.filter((text) => text.length <= LONGEST_HEADING);
}

/** Adds a row to the open table; false when the table has ended before it. */
function takes(open: Open, row: ViewRow): boolean {
  const [only] = row.filled;
  const gap = row.row - open.last - 1;
  if (!only || gap > WIDEST_GAP || (gap > 0 && row.filled.length > 1 && only.text.endsWith(":"))) return false;
  if (row.filled.length <= 2 && closingReason(only.text) === "note") {
    open.notes.push(row.filled.map(({ text }) => text).join(" "));
    return true;
  }
  if (row.filled.length === 1 && !isOwnColumn(open, only)) {
    if (only.text.length > LONGEST_HEADING) return false;
    open.pending.push(row);
    return true;
  }
  if (open.notes.length > 0 && !open.broken) return false;
  for (const heading of open.pending) open.rows.push(heading);
  open.pending = [];
  if (open.broken) open.afterBreak.add(row);
  open.broken = false;
  open.rows.push(row);
  open.last = row.row;
  return true;
}

/** A text alone right of the first column goes on with the row above it. */
function isOwnColumn({ header, rows }: Open, cell: ViewCell): boolean {
  const first = Math.min(...header.flatMap(({ filled }) => filled.map(({ column }) => column)));
  return rows.length > 0 && cell.column > first && cell.merge === null && header.some(({ filled }) => filled.some(({ column }) => column === cell.column));
}
