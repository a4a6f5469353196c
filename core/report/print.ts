import type { PrintSetup } from "./workbook-plan.js";

/** Footer of a printed page: words on the left, the page number on the right. Excel allows 255 characters in all. */
export function pageFooter(words: string): string {
  return `&L&8${words.slice(0, 180).replace(/&/g, "&&")}&R&8Page &P of &N`;
}

/** A table as wide as the page, as many pages as it takes, its header on each. */
export function printTable(paper: "A4" | "A3", headerRow: number, words: string): PrintSetup {
  return { paper, landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: [headerRow, headerRow], footer: pageFooter(words) };
}

/** An upright page of prose or a form. */
export function printForm(words: string): PrintSetup {
  return { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: pageFooter(words) };
}
