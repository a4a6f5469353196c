import type { GridRow } from "../grid/grid.js";
import { fold } from "../parse/tidy.js";
import { isSurelyText, mayBeFigure } from "./read-figure.js";
import type { ReadRow } from "./table-rows.js";

/** A text longer than this between rows is prose, not the heading of a group. */
const LONGEST_HEADING = 90;
/** A text longer than this is no label of a line. */
const LONGEST_LABEL = 400;

const UNIT = /^\(?£ ?(?:['’‘]?0{3}['’]?s?|k|m|bn|thousands?|millions?)?\)?$/i;

/** "figures": a line of a table. "headings": several texts. "single": one short text, a title or the heading of a group. "prose": one long text. */
export type RowKind = "figures" | "headings" | "single" | "prose";

export function kindOfRow({ cells }: ReadRow): RowKind {
  const figures = cells.filter(({ reading }) => reading.kind === "figure");
  const texts = cells.filter(({ reading }) => reading.kind === "text");
  const labels = figures.map(({ cell }) => cell.text.trim());
  if (figures.length > 0 && !areYears(labels, texts.length) && !areColumnNumbers(labels, texts.length) && texts.every(({ cell }) => cell.text.length <= LONGEST_LABEL) && figures.length >= texts.length - MOST_MORE_TEXTS) return "figures";
  if (cells.length <= 2 && cells.some(({ cell }) => cell.text.length > LONGEST_HEADING)) return "prose";
  return cells.length === 1 ? "single" : "headings";
}

/** A line of figures has so many more texts than figures at most. */
const MOST_MORE_TEXTS = 2;

/** Whether a row can be one of figures, told before its cells are read: most sheets hold none. It ends where more texts are found than the rest could be figures for. */
export function mayBeFigures({ cells }: GridRow): boolean {
  let figures = 0;
  let texts = 0;
  for (const cell of cells) {
    if (isSurelyText(cell)) {
      texts++;
      if (texts * 2 > cells.length + MOST_MORE_TEXTS) return false;
    } else if (mayBeFigure(cell)) figures++;
  }
  return figures > 0 && figures >= texts - MOST_MORE_TEXTS;
}

/** Years, each another, without anything else but a text or two: headings. */
function areYears(texts: readonly string[], others: number): boolean {
  const distinct = new Set(texts).size === texts.length;
  return distinct && texts.every((text) => /^(?:19|20)\d\d$/.test(text)) && (texts.length >= 2 || others >= 2) && others <= texts.length + 2;
}

/** "(1) (2) (3)" under the headings. */
function areColumnNumbers(texts: readonly string[], others: number): boolean {
  return others === 0 && texts.length >= 2 && texts.every((text, index) => text.replace(/[()]/g, "") === String(Number(texts[0]?.replace(/[()]/g, "")) + index)) && /^\(?[12]\)?$/.test(texts[0] ?? "");
}

export function sameTexts(a: ReadRow, b: ReadRow): boolean {
  const texts = ({ cells }: ReadRow): string => cells.map(({ cell }) => fold(cell.text)).join("|");
  return texts(a) === texts(b);
}

/** Nothing but units after the first text: "Income | £000 | £000". */
export function isRowOfUnits({ cells }: ReadRow): boolean {
  return cells.length > 1 && cells.slice(1).every(({ cell }) => UNIT.test(cell.text.trim()));
}

/** A row that stands for a line of which nothing is known yet. */
export function isRowOfUnknowns({ cells }: ReadRow): boolean {
  return cells.length > 1 && cells.slice(1).every(({ cell }) => /^(?:tb[acd]|n\/?a|nil|none|not known|unknown|x|\?+|see notes?.*)$/i.test(cell.text.trim()));
}

/** "Page 2 of 3", "continued": what a page break leaves. */
export function isPageMark(text: string): boolean {
  return /^(?:page|p\.?) ?\d+|\bcont(?:inued|'d|d)?\.?\)?$/.test(fold(text));
}
