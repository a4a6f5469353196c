import type { Workbook } from "../../core/grid/grid.js";
import { certainDelimiter, likelyDelimiter, parseRecords, type Delimiter } from "./records.js";
import { fieldsOfLines } from "./fields-of-lines.js";
import { textGrid } from "./text-grid.js";

/**
 * A text of prose and tables: row = line of the file, column = field. Fields stand between tabs; in a text without tabs, between bars or in columns aligned by spaces.
 * A text that is one table throughout, as a spreadsheet saves it, is read as that (its fields may be in quotes).
 */
export function readText(text: string): Workbook {
  const delimiter = certainDelimiter(text);
  return delimiter === null ? workbookOf(fieldsOfLines(text.split(/\r\n|\n|\r/))) : readDelimited(text, delimiter);
}

/** A .csv or .tsv: row = record as a spreadsheet numbers it, column = field. The delimiter is found when none is given. */
export function readDelimited(text: string, delimiter?: Delimiter): Workbook {
  const named = /^sep=([,;\t])\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  return workbookOf(parseRecords(body, delimiter ?? (named?.[1] as Delimiter | undefined) ?? likelyDelimiter(body)));
}

function workbookOf(rows: readonly (readonly string[])[]): Workbook {
  const grid = textGrid(rows);
  return { grids: grid.rows.length === 0 ? [] : [grid] };
}
