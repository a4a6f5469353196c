import type { Workbook } from "../../core/grid/grid.js";
import { DEFAULT_LIMITS } from "../../core/settings/limits.js";
import { Bounds, count } from "../limits.js";
import { certainDelimiter, likelyDelimiter, parseRecords, type Delimiter } from "./records.js";
import { fieldsOfLines } from "./fields-of-lines.js";
import { textGrid } from "./text-grid.js";

/**
 * A text of prose and tables: row = line of the file, column = field. Fields stand between tabs; in a text without tabs, between bars or in columns aligned by spaces.
 * A text that is one table throughout, as a spreadsheet saves it, is read as that (its fields may be in quotes).
 */
export function readText(text: string, bounds = new Bounds("The text", DEFAULT_LIMITS)): Workbook {
  const delimiter = certainDelimiter(text);
  return delimiter === null ? workbookOf(fieldsOfLines(heldLines(text, bounds)), bounds) : readDelimited(text, delimiter, bounds);
}

/** A .csv or .tsv: row = record as a spreadsheet numbers it, column = field. The delimiter is found when none is given. */
export function readDelimited(text: string, delimiter?: Delimiter, bounds = new Bounds("The text", DEFAULT_LIMITS)): Workbook {
  const named = /^sep=([,;\t])\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  return workbookOf(parseRecords(body, delimiter ?? (named?.[1] as Delimiter | undefined) ?? likelyDelimiter(body)), bounds);
}

/** The lines of a text, before anything is looked for in them. */
function heldLines(text: string, bounds: Bounds): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  bounds.hold("rows", lines.length, () => `it has ${count(lines.length)} lines`);
  for (const line of lines) bounds.hold("textLength", line.length, () => `a line has ${count(line.length)} characters`);
  return lines;
}

function workbookOf(rows: readonly (readonly string[])[], bounds: Bounds): Workbook {
  bounds.hold("rows", rows.length, () => `it has ${count(rows.length)} lines`);
  for (const fields of rows) {
    bounds.hold("columns", fields.length, () => `a line has ${count(fields.length)} fields`);
    bounds.addCells(fields.length);
  }
  const grid = textGrid(rows);
  for (const { cells } of grid.rows) bounds.holdTexts(cells);
  return { grids: grid.rows.length === 0 ? [] : [grid] };
}
