import type { Area } from "../grid/address.js";

/** The cells that a chart covers: so many rows from row `top` on, between two columns. */
export function chartPlace(top: number, rows: number, left: number, right: number): Area {
  return { top, left, bottom: top + rows - 1, right };
}

/** Length of the longest of these names. */
export function longestName(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => name.length));
}
