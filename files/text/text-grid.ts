import { PLAIN_LOOK, type Grid, type GridRow } from "../../core/grid/grid.js";

/** A grid of plain texts, rows and columns counted from 1. Fields of white space alone are left out. */
export function textGrid(rows: readonly (readonly string[])[]): Grid {
  const filled: GridRow[] = [];
  rows.forEach((fields, index) => {
    const row = index + 1;
    const cells = fields.flatMap((text, field) => (text.trim() === "" ? [] : [{ row, column: field + 1, text, value: text, look: PLAIN_LOOK }]));
    if (cells.length > 0) filled.push({ row, hidden: false, cells });
  });
  return { kind: "text", sheet: "", hidden: false, rows: filled, merges: [], tables: [], hiddenColumns: [] };
}
