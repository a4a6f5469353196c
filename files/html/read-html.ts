import type { Grid, GridRow, Workbook } from "../../core/grid/grid.js";
import { DEFAULT_LIMITS } from "../../core/settings/limits.js";
import { Bounds, count } from "../limits.js";
import { parseHtml, type MarkupElement } from "../markup/markup.js";
import { readBlocks, type Block } from "./read-blocks.js";
import { cellOf, NO_FRAME, runsText, splitRuns } from "./runs.js";
import { StyleSheet } from "./style-sheet.js";
import { tableGrid } from "./table-grid.js";
import { PLAIN_STYLE } from "./text-style.js";

type Paragraph = Extract<Block, { kind: "paragraph" }>;

/**
 * A page, or what was pasted from Word or Excel: its prose as one text grid (a paragraph or list item a row, tabs between columns),
 * then each table as "Table 1", "Table 2" …, with the paragraphs that stand before it.
 */
export function readHtml(html: string, bounds = new Bounds("The page", DEFAULT_LIMITS)): Workbook {
  return readHtmlTree(parseHtml(html, bounds), false, bounds);
}

/** The same of a tree, held against the limits. With `preserve` white space is text, as it is in what the Word reader makes. */
export function readHtmlTree(root: MarkupElement, preserve: boolean, bounds: Bounds): Workbook {
  const sheet = new StyleSheet(root);
  const tables: Grid[] = [];
  const prose: Paragraph[] = [];
  let before: string[] = [];
  for (const block of readBlocks({ element: root, path: [], style: { ...PLAIN_STYLE, preserve } }, sheet, false)) {
    if (block.kind === "paragraph") {
      prose.push(block);
      const text = runsText(block.runs).trim();
      if (text !== "") before.push(text);
    } else {
      tables.push(tableGrid(block.place, `Table ${tables.length + 1}`, before, sheet, bounds));
      before = [];
    }
  }
  const text = proseGrid(prose, bounds);
  return { grids: [...(text.rows.length === 0 ? [] : [text]), ...tables.filter(({ rows }) => rows.length > 0)] };
}

function proseGrid(paragraphs: readonly Paragraph[], bounds: Bounds): Grid {
  const rows: GridRow[] = [];
  for (const { runs, note } of paragraphs) {
    const row = rows.length + 1;
    const fields = splitRuns(runs, "\t");
    bounds.hold("columns", fields.length, () => `a paragraph has ${count(fields.length)} fields between tabs`);
    const cells = fields.flatMap((field, index) => cellOf(row, index + 1, field, { ...NO_FRAME, note: index === 0 ? note : "" }) ?? []);
    bounds.addCells(cells.length);
    bounds.holdTexts(cells);
    if (cells.length > 0) rows.push({ row, hidden: false, cells });
  }
  bounds.hold("rows", rows.length, () => `it has ${count(rows.length)} paragraphs`);
  return { kind: "text", sheet: "", hidden: false, rows, merges: [], tables: [], hiddenColumns: [] };
}
