import type { Workbook } from "../grid/grid.js";

/** Sheets that only a directorate summary of ours has together. */
const SHEETS = ["Board page", "Exceptions", "Actions", "Returns", "Notes"] as const;

/** True for a summary that Goldthread wrote: one that lies among the returns must not be counted as one. */
export function isSummary({ grids }: Workbook): boolean {
  return SHEETS.every((name) => grids.some(({ sheet }) => sheet === name));
}
