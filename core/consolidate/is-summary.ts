import type { Workbook } from "../grid/grid.js";

/** Sheets that only a directorate summary of ours has together, and those that only a copy of it fit for release has. */
const SHEETS = ["Board page", "Exceptions", "Actions", "Notes"] as const;
const SUMMARY = "Returns";
const PUBLISHED = "Cover";

/** How the HTML and the Word report begin: what it is, then "November 2018, as of 30 Nov 2018. Version 1.0". */
const TITLE = /^(?:Directorate summary,|Highlight report$)/;
const STANDING = /^(?:.+, )?as of \d{1,2} [A-Z][a-z]{2} \d{4}\. Version \d+\.\d+\.?$/i;

/** True for a summary that Goldthread wrote, as a workbook or a report, and for a copy of one made for release: what lies among the returns must not be counted as one. */
export function isSummary(workbook: Workbook): boolean {
  return has(workbook, [...SHEETS, SUMMARY]) || isPublished(workbook) || isReport(workbook);
}

function isReport({ grids: [first] }: Workbook): boolean {
  const [title = "", standing = ""] = first?.rows.slice(0, 2).map(({ cells }) => cells[0]?.text ?? "") ?? [];
  return TITLE.test(title) && STANDING.test(standing);
}

/** True for a copy of a summary that Goldthread made for release: it holds too little to go on from. */
export function isPublished(workbook: Workbook): boolean {
  return has(workbook, [...SHEETS, PUBLISHED]);
}

function has({ grids }: Workbook, sheets: readonly string[]): boolean {
  return sheets.every((name) => grids.some(({ sheet }) => sheet === name));
}
