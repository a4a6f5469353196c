import { shortDate } from "../model/calendar-date.js";
import { FONT_SIZE, LOOKS, type LookStyle } from "./looks.js";
import type { PlanValue, RowPlan } from "./workbook-plan.js";

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
const WIDTH_OF: ReadonlyMap<string, number> = new Map(WIDTHS.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)));

/** Excel keeps about this much of a column, in digits, as padding. */
const PADDING = 0.9;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTH_OF.get(character) ?? 1;
  return width;
}

/** How many lines a text takes in a column of so many digits, words kept whole where they fit. */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(1, columnWidth - PADDING);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = widthOf(word);
      if (used > 0 && used + 0.5 + width > room) {
        lines += 1;
        used = 0;
      }
      if (width > room) lines += Math.ceil(width / room) - 1;
      used += (used > 0 ? 0.5 : 0) + (width > room ? width % room : width);
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

/** Height in points that shows all of a row's wrapped texts (at least what the row asks for, at most Excel's tallest); null when one ordinary line is enough. */
export function rowHeight(row: RowPlan, widths: readonly number[]): number | null {
  let tallest = (row.atLeast ?? 0) - 3;
  for (const cell of row.cells) {
    const look: LookStyle = LOOKS[cell.look ?? "plain"];
    const size = look.size ?? FONT_SIZE;
    const scale = (size / FONT_SIZE) * (look.bold === true ? 1.06 : 1);
    const width = (widths[cell.column - 1] ?? 8.43) / scale - (look.indent ?? 0);
    const lines = look.wrap === true ? wrappedLines(shownText(cell.value), width) : 1;
    tallest = Math.max(tallest, lines * Math.ceil(size * 1.28));
  }
  return tallest > 13 ? Math.min(TALLEST_ROW, tallest + 3) : null;
}
