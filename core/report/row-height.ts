import { shortDate } from "../model/calendar-date.js";
import { FONT_SIZE, LOOKS, type LookName, type LookStyle } from "./looks.js";
import type { CellPlan, PlanValue, RowPlan } from "./workbook-plan.js";

/** A row of ordinary height, in points. */
export const ROW_POINTS = 15;

/** Excel's tallest row, in points. */
export const TALLEST_ROW = 409;

/** Widths of Arial's characters in digits (a column of width 10 holds ten digits); others are taken as one digit. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl'\u2019", 0.42],
  [" .,;:!|/ftI[]\\", 0.52],
  ["r()-\u201c\u201d", 0.62],
  ["ckJsvxyz", 0.92],
  ["FLTZ\u2013", 1.1],
  ["ABEKPSVXY&+=<>", 1.22],
  ["CDHNRUw", 1.32],
  ["GOQ", 1.42],
  ["mM", 1.52],
  ["W%@\u2014\u2026", 1.82],
];
const WIDTH_OF = Float64Array.from({ length: 0x2100 }, () => 1);
for (const [characters, width] of WIDTHS) for (const character of characters) WIDTH_OF[character.charCodeAt(0)] = width;
const WIDEST = Math.max(...WIDTH_OF);

/** Excel keeps about this much of a column, in digits, as padding. */
const PADDING = 0.9;

/** By code units, of which an emoji has two: the second of a pair takes no room of its own. */
function widthOf(unit: number): number {
  return WIDTH_OF[unit] ?? (unit >= 0xdc00 && unit <= 0xdfff ? 0 : 1);
}

const SPACE = 32;
const LINE_BREAK = 10;
/** Room that a space takes between two words. */
const BETWEEN = 0.5;

/** How many lines a text takes in a column of so many digits, words kept whole where they fit. */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(1, columnWidth - PADDING);
  if (text.length * WIDEST <= room && !text.includes("\n")) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let at = 0; at <= text.length; at++) {
    // The end of the text ends its last word.
    const unit = at < text.length ? text.charCodeAt(at) : SPACE;
    if (unit !== SPACE && unit !== LINE_BREAK) {
      word += widthOf(unit);
      continue;
    }
    if (used > 0 && used + BETWEEN + word > room) {
      lines += 1;
      used = 0;
    }
    if (word > room) lines += Math.ceil(word / room) - 1;
    used += (used > 0 ? BETWEEN : 0) + (word > room ? word % room : word);
    word = 0;
    if (unit === LINE_BREAK) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}

function shownText(value: PlanValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if ("text" in value) return value.text;
  if ("date" in value) return shortDate(value.date);
  return shownText(value.result);
}

/** What a look does to the height of its row. `scale`: how much wider its letters are; `line`: height of a line in points. */
interface Measures {
  readonly wrap: boolean;
  readonly scale: number;
  readonly indent: number;
  readonly line: number;
}

function measuresOf({ size = FONT_SIZE, bold, wrap, indent }: LookStyle): Measures {
  return { wrap: wrap === true, scale: (size / FONT_SIZE) * (bold === true ? 1.06 : 1), indent: indent ?? 0, line: Math.ceil(size * 1.28) };
}

const MEASURES = Object.fromEntries(Object.entries(LOOKS).map(([name, look]) => [name, measuresOf(look)])) as Readonly<Record<LookName, Measures>>;

/** What was last measured in a column. */
interface Measured {
  look: LookName | undefined;
  measures: Measures;
  value: PlanValue;
  height: number;
}

/** Heights of a sheet's rows, one after the other. A text often stands in many rows of its column: what was last measured in each column is kept. */
export class RowHeights {
  private readonly columns: Measured[] = [];

  constructor(private readonly widths: readonly number[]) {}

  /**
   * Height in points that shows all of a row's wrapped texts (at least what the row asks for, at most Excel's tallest); null when one ordinary line is enough.
   * `first`: so many of the cells count.
   */
  of(cells: readonly CellPlan[], atLeast = 0, first = cells.length): number | null {
    let tallest = atLeast - 3;
    for (let index = 0; index < first; index++) {
      const height = this.heightOf(cells[index] as CellPlan);
      if (height > tallest) tallest = height;
    }
    return tallest > 13 ? Math.min(TALLEST_ROW, tallest + 3) : null;
  }

  private heightOf({ column, value, look }: CellPlan): number {
    const known = (this.columns[column] ??= { look: undefined, measures: MEASURES.plain, value: null, height: 0 });
    if (known.look !== look) {
      known.look = look;
      known.measures = MEASURES[look ?? "plain"];
      known.value = null;
    }
    const { wrap, scale, indent, line } = known.measures;
    if (!wrap || value === null) return line;
    if (known.value === value) return known.height;
    known.value = value;
    return (known.height = line * wrappedLines(shownText(value), (this.widths[column - 1] ?? 8.43) / scale - indent));
  }
}

/** The height of one row. */
export function rowHeight({ atLeast, cells }: Pick<RowPlan, "atLeast" | "cells">, widths: readonly number[]): number | null {
  return new RowHeights(widths).of(cells, atLeast);
}
