import type { DocumentTable } from "../../core/report/word/document-plan.js";

/** Twentieths of a point that a letter of a table's text takes at most on average, in a wide font at 9 points: bold, as headings and ratings are, and plain. */
const BOLD_LETTER = 122;
const PLAIN_LETTER = 108;

/** What the capital at its beginning adds to a word, in letters. */
const CAPITAL = 0.8;

/** A longer word may be broken; it would take the room of the other columns. */
const LONGEST_WORD = 13;

/** Left and right of a cell's text, together. */
const MARGINS = 190;

/** Of a column of figures or ratings, which stand in its middle. */
export const NARROW_MARGIN = 40;

/** Widths of a table's columns by their shares, but none so narrow that a word breaks, where the page has the room. Whole numbers that add up to `width`, in its unit. */
export function columnWidths({ columns, rows }: Pick<DocumentTable, "columns" | "rows">, width: number): number[] {
  const shares = columns.map(({ share }) => share);
  const least = columns.map(({ heading, align }, index) => {
    const texts = rows.flatMap((cells) => (cells[index]?.paragraphs ?? []).flat());
    const letters = [longestWord(heading) * BOLD_LETTER, ...texts.map(({ text, look }) => longestWord(text) * (look === "strong" ? BOLD_LETTER : PLAIN_LETTER))];
    return Math.max(...letters) + (align === "centre" ? 2 * NARROW_MARGIN : MARGINS);
  });
  return whole(withRoom(shares, least, width), width);
}

function longestWord(text: string): number {
  const longest = Math.min(LONGEST_WORD, Math.max(0, ...text.split(/[\s/–-]+/).map(({ length }) => length)));
  return longest === 0 ? 0 : longest + CAPITAL;
}

/** Gives narrow columns their least width and shares out the rest among the others, until none is too narrow; a page too narrow for all is shared out by need. */
function withRoom(shares: readonly number[], least: readonly number[], width: number): number[] {
  if (sum(least) > width) return least.map((each) => (each * width) / sum(least));
  const narrow = new Set<number>();
  for (;;) {
    const rest = width - sum(least.filter((_, index) => narrow.has(index)));
    const parts = sum(shares.filter((_, index) => !narrow.has(index)));
    const widths = shares.map((share, index) => (narrow.has(index) ? (least[index] ?? 0) : (share * rest) / parts));
    const more = widths.flatMap((each, index) => (each < (least[index] ?? 0) ? [index] : []));
    if (more.length === 0) return widths;
    for (const index of more) narrow.add(index);
  }
}

function whole(widths: readonly number[], width: number): number[] {
  let given = 0;
  return widths.map((each, index) => {
    const left = Math.round(given);
    given += each;
    return (index === widths.length - 1 ? width : Math.round(given)) - left;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
