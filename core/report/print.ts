import type { PrintSetup } from "./workbook-plan.js";

/** Excel allows 255 characters in all, codes included. */
const MOST_WORDS = 180;

/** Footer of a printed page: words on the left, the page number on the right. */
export function pageFooter(words: string): string {
  return `&L&8${footerWords(words)}&R&8Page &P of &N`;
}

/** Words as a footer has them: on one line, "&" doubled, lest it begin a code, and never at once a digit, which would be one of the font's size. */
function footerWords(words: string): string {
  const pieces = [...words.replace(/[\s\p{Cc}]+/gu, " ").trim()].map((character) => (character === "&" ? "&&" : character));
  let kept = "";
  for (const piece of pieces) {
    if (kept.length + piece.length > MOST_WORDS) break;
    kept += piece;
  }
  return /^\d/.test(kept) ? ` ${kept}` : kept;
}

/** A table as wide as the page, as many pages as it takes, its header on each. */
export function printTable(paper: "A4" | "A3", headerRow: number, words: string): PrintSetup {
  return { paper, landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: [headerRow, headerRow], footer: pageFooter(words) };
}

/** An upright page of prose or a form. */
export function printForm(words: string): PrintSetup {
  return { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: pageFooter(words) };
}
