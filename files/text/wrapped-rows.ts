/** A line of a table: its text by column, "" where it is blank. */
export interface TableLine {
  readonly at: number;
  /** A blank line, a page break or a line across the columns stands before it. */
  readonly apart: boolean;
  readonly cells: readonly string[];
}

/** How much of a column's width a line must take up, with the next word, to have been broken there. */
const FULL = 0.8;
/** One line in so many may go on in a way that broken cells do not, as a list in a cell does. */
const STRAY = 4;

/** So large a part of the rows must have numbers to be numbered rows. */
const MOST = 0.8;

const GOES_ON = /^[\p{Ll}&,;)]/u;
const LIST_MARK = /^(?:[•▪●○◦‣·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s/i;

/**
 * Which lines of a table are parts of one row, because its cells are broken over lines: groups of lines in order.
 * Lines without text in the first column belong to the row above (or below, where cells stand at the bottom of their rows), when the widths of the columns show that their texts were broken there.
 * A line that is not certain stays a row.
 */
export function rowsOf(lines: readonly TableLine[]): TableLine[][] {
  const { anchor, body } = headingOf(lines);
  const habit = { widths: columnWidths(lines), numbered: areNumbered(lines) };
  const [down, up] = [reading(lines, body, habit, "down"), reading(lines, anchor, habit, "up")];
  const best = down.strays <= up.strays ? down : up;
  const joins = best.strays * STRAY <= best.loose && (best === down || best.strays === 0) ? best.joins : centred(lines, anchor);
  const headed = best === down && joins === best.joins ? body : anchor;
  const rows: TableLine[][] = [];
  lines.forEach((line, at) => {
    const last = rows.at(-1);
    if (last && (joins.has(at) || (at > 0 && at < headed))) last.push(line);
    else rows.push([line]);
  });
  return rows;
}

interface Habit {
  readonly widths: readonly number[];
  /** The first column holds numbers. */
  readonly numbered: boolean;
}

interface Reading {
  /** Lines that are joined to the one before, by index. */
  readonly joins: ReadonlySet<number>;
  /** How many lines should be. */
  readonly loose: number;
  readonly strays: number;
}

function reading(lines: readonly TableLine[], from: number, habit: Habit, direction: Direction): Reading {
  const met = [...lines.keys()].filter((at) => at > from && meets(lines[at - 1], lines[at], direction));
  const joins = new Set(met.filter((at) => goesOn(lines[at - 1], lines[at], habit, direction)));
  const loose = met.filter((at) => joins.has(at) || !isFull(lines[at]) || direction === "up");
  return { joins, loose: loose.length, strays: loose.length - joins.size };
}

/** A row of its own, such as one of several under a theme that is named once. */
const isFull = (line: TableLine | undefined): boolean => line !== undefined && line.cells.filter((text) => text !== "").length * 2 > line.cells.length;

/**
 * Joins where cells stand in the middle of their rows: as many lines above the one with text in the first column as below it.
 * Only in the lines between two blank ones where that holds for every row.
 */
function centred(lines: readonly TableLine[], from: number): Set<number> {
  const joins = new Set<number>();
  for (let start = from; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && !lines[end]?.apart) end += 1;
    for (const at of centredBlock(lines, start, end)) joins.add(at);
    start = end;
  }
  return joins;
}

function centredBlock(lines: readonly TableLine[], start: number, end: number): number[] {
  const joins: number[] = [];
  let row = start;
  while (row < end) {
    let head = row;
    while (head < end && !isAnchor(lines[head])) head += 1;
    const next = 2 * head - row + 1;
    if (head === end || next > end || lines.slice(head + 1, next).some(anchored)) return [];
    for (let at = row + 1; at < next; at++) joins.push(at);
    row = next;
  }
  return joins;
}

/** "down": a row's first line has text in the first column. "up": its last line has. */
type Direction = "down" | "up";

const anchored = ({ cells }: TableLine): boolean => cells[0] !== "";
const isAnchor = (line: TableLine | undefined): boolean => line !== undefined && anchored(line);

/** Whether two lines have no row's boundary between them, as far as the first column tells. */
function meets(above: TableLine | undefined, line: TableLine | undefined, direction: Direction): boolean {
  return above !== undefined && line !== undefined && !line.apart && !anchored(direction === "down" ? line : above);
}

/** Whether every text of the part without a first column stands beside one that it belongs to, broken for want of room. */
function goesOn(above: TableLine | undefined, line: TableLine | undefined, { widths, numbered }: Habit, direction: Direction): boolean {
  if (!above || !line) return false;
  const [rest, whole] = direction === "down" ? [line, above] : [above, line];
  const columns = [...rest.cells.keys()].filter((column) => rest.cells[column] !== "");
  // Under a theme, or where all columns start anew, only words show that this is no row of its own.
  if ((!numbered || isFull(rest)) && !columns.some((column) => isMidSentence(line.cells[column] ?? ""))) return false;
  return columns.every((column) => (whole.cells[column] ?? "") !== "" && (startsItem(line.cells[column] ?? "") || isBroken(above.cells[column] ?? "", line.cells[column] ?? "", widths[column] ?? 0)));
}

/** The text of a row's cell, from its lines: an item of a list stands on a line of its own. */
export const cellText = (lines: readonly TableLine[], column: number): string =>
  lines.flatMap(({ cells }) => cells[column] || []).reduce((text, line) => (text === "" ? line : `${text}${startsItem(line) ? "\n" : " "}${line}`), "");

const isMidSentence = (text: string): boolean => GOES_ON.test(text) && !startsItem(text);
const startsItem = (text: string): boolean => LIST_MARK.test(text);

/** Whether a text was broken because its next word found no room. */
function isBroken(before: string, after: string, width: number): boolean {
  const next = after.split(/\s+/)[0] ?? "";
  return isMidSentence(after) || before.length + 1 + next.length > width * FULL;
}

function columnWidths(lines: readonly TableLine[]): number[] {
  const widths: number[] = [];
  for (const { cells } of lines) cells.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, text.length)));
  return widths;
}

/**
 * In a table of numbered rows whose headings are broken over lines: the line after the one that heads the numbers, and the first numbered line.
 * Both 0 where the first row is not such a one.
 */
function headingOf(lines: readonly TableLine[]): { anchor: number; body: number } {
  const none = { anchor: 0, body: 0 };
  const [head, first] = lines.filter(anchored);
  if (!head || !first || isNumbered(head) || !isNumbered(first) || !areNumbered(lines)) return none;
  const [anchor, body] = [lines.indexOf(head) + 1, lines.indexOf(first)];
  return lines.slice(1, body).some(({ apart }) => apart) ? none : { anchor, body };
}

const isNumbered = ({ cells }: TableLine): boolean => /\d/.test(cells[0] ?? "");

function areNumbered(lines: readonly TableLine[]): boolean {
  const anchors = lines.filter(anchored);
  return anchors.filter(isNumbered).length >= (anchors.length - 1) * MOST && anchors.some(isNumbered);
}
