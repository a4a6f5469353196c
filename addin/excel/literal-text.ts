import { isFormulaLike } from "../../core/model/formula-like.js";

/** Excel takes a text that comes through its API as if it had been typed. These would turn into a number, a date, a truth value or an error. */
const MAY_TURN = /^\s*(?:[#']|true\s*$|false\s*$)|\d/i;

/**
 * Excel takes a first apostrophe away, and nobody says whether it does so in a cell of text too, nor that a cell of text is safe from formulas on every platform:
 * such a text is written, with an apostrophe, while its cell has no number format.
 */
export function needsPlainCell(text: string): boolean {
  return text.startsWith("'") || isFormulaLike(text);
}

/** The text as Excel must be given it to keep it to the letter, in a cell of that number format. */
export function literalText(text: string, format: string): string {
  return format !== "@" && (isFormulaLike(text) || MAY_TURN.test(text)) ? `'${text}` : text;
}
