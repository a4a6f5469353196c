import { shorten } from "../shorten.js";
import { listed } from "../summary-sentences.js";
import type { ChartRow } from "./chart-source.js";

/** Rows that an alt text spells out: whoever listens to it can't skim, and the table has them all. */
const MOST_ROWS = 12;

/** Characters of a name in an alt text. */
const LONGEST_NAME = 60;

/** "27 red, 8 amber and 12 green", noughts left out; "none" when all of them are. */
export function figureWords(figures: Readonly<Record<string, number>>): string {
  const said = Object.entries(figures).filter(([, figure]) => figure !== 0);
  return said.length === 0 ? "none" : listed(said.map(([heading, figure]) => `${figure} ${heading.toLowerCase()}`));
}

/** The sum of each figure over the rows. */
export function sums(rows: readonly ChartRow[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { figures } of rows) for (const [heading, figure] of Object.entries(figures)) sum[heading] = (sum[heading] ?? 0) + figure;
  return sum;
}

/** "Early Help: 2 red and 1 green. Housing: none. 18 more are in the table." */
export function rowsInWords(rows: readonly ChartRow[]): string {
  const said = rows.slice(0, MOST_ROWS).map(({ name, figures }) => `${shorten(name, LONGEST_NAME)}: ${figureWords(figures)}.`);
  const left = rows.length - said.length;
  return [...said, ...(left > 0 ? [`${left} more ${left === 1 ? "is" : "are"} in the table.`] : [])].join(" ");
}

/** "Improved: 4. Worse: none." of rows with one figure each. */
export function countsInWords(rows: readonly ChartRow[]): string {
  return rows.map(({ name, figures }) => `${name}: ${Object.values(figures)[0] || "none"}.`).join(" ");
}

/** "From October 2018 to December 2018, a figure a month. Red: 30, 28 and 27. Complete: 9, 12 and 14." */
export function linesInWords(rows: readonly ChartRow[], headings: readonly string[]): string {
  const lines = headings.map((heading) => `${heading}: ${listed(rows.map(({ figures }) => String(figures[heading] ?? "not known")))}.`);
  return rows.length === 1 ? rowsInWords(rows) : [`From ${rows[0]?.name ?? ""} to ${rows.at(-1)?.name ?? ""}, a figure a month.`, ...lines].join(" ");
}
