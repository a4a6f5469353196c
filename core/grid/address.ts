/** Cell addresses as Excel writes them. Rows and columns count from 1. */

const names: string[] = [];

/** "A" for 1, "AA" for 27. */
export function columnName(column: number): string {
  return (names[column] ??= nameOf(column));
}

function nameOf(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 1 for "A", 27 for "AA"; 0 when the text names no column. */
export function columnNumber(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return 0;
  return [...name.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "D4" for row 4, column 4. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** A rectangle of cells, both ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "B36:F36", or "B39" when the area is one cell. */
export function areaAddress(area: Area): string {
  const first = address(area.top, area.left);
  const last = address(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const [LETTER_A, LETTER_Z, DIGIT_0, DIGIT_9] = [65, 90, 48, 57];
const LONGEST_CELL = 10;

/** The area of one cell as we write it, "B36"; null for anything else. */
function cellArea(text: string): Area | null {
  if (text.length > LONGEST_CELL) return null;
  let [at, column, row] = [0, 0, 0];
  for (let code = text.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = text.charCodeAt(++at)) column = column * 26 + code - LETTER_A + 1;
  const letters = at;
  for (let code = text.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_9; code = text.charCodeAt(++at)) row = row * 10 + code - DIGIT_0;
  const isCell = at === text.length && letters >= 1 && letters <= 3 && row >= 1 && at - letters <= 7;
  return isCell ? { top: row, left: column, bottom: row, right: column } : null;
}

/** The area that "B2:D9", "$B$2" or "C:C" names; null when it names none. Open ends run to Excel's limits. */
export function parseArea(text: string): Area | null {
  const cell = cellArea(text);
  if (cell) return cell;
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const area = {
    top: top === "" ? 1 : Number(top),
    left: left === "" ? 1 : columnNumber(left),
    bottom: bottom === "" ? 1048576 : Number(bottom),
    right: right === "" ? 16384 : columnNumber(right),
  };
  return area.top >= 1 && area.left >= 1 && area.bottom >= area.top && area.right >= area.left ? area : null;
}
