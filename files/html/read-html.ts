import type { Grid, GridRow, Workbook } from "../../core/grid/grid.js";
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
export function readHtml(html: string): Workbook {
  return readHtmlTree(parseHtml(html), false);
}

/** The same of a tree. With `preserve` white space is text, as it is in what the Word reader makes. */
export function readHtmlTree(root: MarkupElement, preserve: boolean): Workbook {
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
      tables.push(tableGrid(block.place, `Table ${tables.length + 1}`, before, sheet));
      before = [];
    }
  }
  const text = proseGrid(prose);
  return { grids: [...(text.rows.length === 0 ? [] : [text]), ...tables.filter(({ rows }) => rows.length > 0)] };
}

function proseGrid(paragraphs: readonly Paragraph[]): Grid {
  const rows: GridRow[] = [];
  for (const { runs, note } of paragraphs) {
    const row = rows.length + 1;
    const fields = splitRuns(runs, "\t");
    const cells = fields.flatMap((field, index) => cellOf(row, index + 1, field, { ...NO_FRAME, note: index === 0 ? note : "" }) ?? []);
    if (cells.length > 0) rows.push({ row, hidden: false, cells });
  }
  return { kind: "text", sheet: "", hidden: false, rows, merges: [], tables: [], hiddenColumns: [] };
}
