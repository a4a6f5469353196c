import type { Grid } from "../../core/grid/grid.js";
import { readText } from "../../files/text/read-text.js";

/** A table written with tabs, as the grid that its file would give. */
export function readTextGrid(text: string): Grid {
  const [grid] = readText(text).grids;
  if (!grid) throw new Error("no grid");
  return grid;
}
