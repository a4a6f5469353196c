/** The most characters (UTF-16 units) that an Excel cell holds. */
export const CELL_LIMIT = 32767;

/** Where the rest of a longer text stands: a table of sheet, cell, part (from 2) and text. */
export const LONG_TEXTS_SHEET = "Long texts";
export const LONG_TEXT_COLUMNS = ["Sheet", "Cell", "Part", "Text"] as const;

/** Ends a cell whose text goes on elsewhere. */
export const CONTINUED = `\n[continued on sheet ${LONG_TEXTS_SHEET}]`;
