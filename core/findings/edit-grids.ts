import { address, parseArea } from "../grid/address.js";
import { PLAIN_LOOK, type Cell, type Grid, type GridRow, type Workbook } from "../grid/grid.js";
import { tidy } from "../parse/tidy.js";
import type { EditResult } from "./apply-fixes.js";
import { retypedValue } from "./edit-refusals.js";
import type { CellEdit } from "./finding.js";

export interface EditedGrids extends EditResult {
  readonly source: Workbook;
}

/** Makes edits in what was read of a file of any kind, so that it can be read again as if it had been written so. An edit is refused when its cell no longer holds `from`. */
export function editGrids(workbook: Workbook, edits: readonly CellEdit[]): EditedGrids {
  const refused: (CellEdit & { why: string })[] = [];
  const grids = workbook.grids.map((grid) => {
    const texts = new Map(grid.rows.flatMap(({ cells }) => cells.map((cell) => [address(cell.row, cell.column), cell.text] as const)));
    const made = edits.filter((edit) => {
      if (edit.at.sheet !== grid.sheet) return false;
      const text = texts.get(edit.at.cell) ?? "";
      const held = tidy(text) === tidy(edit.from);
      if (!held) refused.push({ ...edit, why: text === edit.to ? `${edit.at.cell} holds this already.` : `${edit.at.cell} no longer holds "${edit.from}".` });
      return held;
    });
    return made.length === 0 ? grid : editGrid(grid, made);
  });
  const known = new Set(workbook.grids.map(({ sheet }) => sheet));
  refused.push(...edits.filter(({ at }) => !known.has(at.sheet)).map((edit) => ({ ...edit, why: `There is no sheet "${edit.at.sheet}".` })));
  return { source: { grids }, refused };
}

function editGrid(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const place = parseArea(edit.at.cell);
    if (place) rows.set(place.top, (rows.get(place.top) ?? new Map<number, CellEdit>()).set(place.left, edit));
  }
  const known = new Set(grid.rows.map(({ row }) => row));
  const added = [...rows.keys()].filter((row) => !known.has(row)).map((row): GridRow => ({ row, hidden: false, cells: [] }));
  const all = [...grid.rows, ...added].sort((a, b) => a.row - b.row).map((row) => editRow(row, rows.get(row.row)));
  return { ...grid, rows: all.filter(({ cells }) => cells.length > 0) };
}

function editRow(row: GridRow, edits: ReadonlyMap<number, CellEdit> | undefined): GridRow {
  if (edits === undefined) return row;
  const changed = row.cells.flatMap((cell) => {
    const edit = edits.get(cell.column);
    return edit === undefined ? [cell] : retyped(cell, edit);
  });
  const columns = new Set(row.cells.map(({ column }) => column));
  const added = [...edits].filter(([column]) => !columns.has(column)).flatMap(([column, edit]) => retyped({ row: row.row, column, text: "", value: null, look: PLAIN_LOOK }, edit));
  return { ...row, cells: [...changed, ...added].sort((a, b) => a.column - b.column) };
}

/** A cell left blank goes, unless its look or its note says something. */
function retyped(cell: Cell, { to, asNumber }: CellEdit): Cell[] {
  if (to === "" && cell.look.fill === null && cell.note === undefined) return [];
  const number = asNumber ? retypedValue({ value: null, format: cell.look.format }, to, true) : null;
  return [{ ...cell, text: to, value: to === "" ? null : (number ?? to) }];
}
