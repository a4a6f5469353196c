import type { Rag } from "../model/status.js";
import type { Shown } from "./line-cells.js";
import { FONT_SIZE } from "./looks.js";
import { wrappedLines } from "./row-height.js";
import { shorten } from "./shorten.js";
import type { CellPlan, LookName, RowPlan } from "./workbook-plan.js";

/**
 * The columns of the Board page. One grid serves the strip and the lists under it without a merged cell: between the wide columns lie the
 * narrow ones of the bar, over which a short text in a list runs on. A gap either side sets the bar off.
 */
export const BAR_CELLS = 24;
export const COLUMN = { division: 1, action: 2, bar: 4, lead: 5 + BAR_CELLS, next: 6 + BAR_CELLS } as const;
const WIDTH = { division: 20, action: 47, gap: 1, bar: 1.6, lead: 29, next: 33 } as const;

export const BOARD_WIDTHS: readonly number[] = [WIDTH.division, WIDTH.action, WIDTH.gap, ...Array.from({ length: BAR_CELLS }, () => WIDTH.bar), WIDTH.gap, WIDTH.lead, WIDTH.next];

/** Where the three short texts of a list start in the bar, and how many characters fit. */
export const SHORT_TEXT = { rating: { column: COLUMN.bar, cells: 6 }, due: { column: COLUMN.bar + 7, characters: 16 }, late: { column: COLUMN.bar + 17, characters: 12 } } as const;

/** Points; a line of the page's small type takes 12. */
const LINE_HEIGHT = 12;

/** A cell of the page: where it starts, and what it shows. */
export type Placed = readonly [column: number, shown: Shown];

/** A row whose look reaches from edge to edge. */
export function boardRow(row: number, height: number, filler: LookName, cells: readonly Placed[]): RowPlan {
  const placed = new Map(cells);
  return { row, height, cells: BOARD_WIDTHS.map((_, index): CellPlan => ({ column: index + 1, ...(placed.get(index + 1) ?? { value: null, look: filler }) })) };
}

/** A row of one text that runs on over the page. */
export function textRow(row: number, height: number, value: string, look: LookName): RowPlan {
  return { row, height, cells: [{ column: 1, value, look }] };
}

/** The look of a rating in the bar. */
export function barLook(rag: Rag): LookName {
  return `bar ${rag}`;
}

/** More characters than two lines of the widest column hold. */
const MOST_IN_TWO_LINES = 160;

type Wrapped = "division" | "action" | "lead" | "next";

/** The text, shortened after whole words until it takes at most two lines of its column. */
export function twoLines(text: string, column: Wrapped): string {
  for (let most = Math.min(text.length, MOST_IN_TWO_LINES); most > 10; most -= 3) {
    const candidate = shorten(text, most);
    if (linesOf(candidate, column) <= 2) return candidate;
  }
  return shorten(text, 10);
}

/** Height of a row in points, from the texts in its wide columns. */
export function rowHeightOf(texts: Readonly<Partial<Record<Wrapped, string>>>): number {
  const lines = Object.entries(texts).map(([column, text]) => linesOf(text, column as Wrapped));
  return Math.max(1, ...lines) * LINE_HEIGHT + 3;
}

/** Fonts that stand in where there is no Calibri run wider, and heights are fixed: so much of a column is counted on. */
const SURE = 0.88;

function linesOf(text: string, column: Wrapped): number {
  return wrappedLines(text, (SURE * WIDTH[column] * FONT_SIZE) / 9);
}
