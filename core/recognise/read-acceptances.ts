import type { Acceptance } from "../findings/finding.js";
import type { Cell, Grid } from "../grid/grid.js";
import { ACCEPTANCE_COLUMNS } from "../model/acceptance-columns.js";
import { findHeadedTable, recordsOf, type TextOfCell } from "./headed-table.js";

/** The findings that sheet Findings of a structured tracker accepts, by key: those with a reason and a name. */
export function readAcceptances(grid: Grid | undefined, textOfCell: TextOfCell): ReadonlyMap<string, Acceptance> {
  const table = grid && findHeadedTable(grid, Object.values(ACCEPTANCE_COLUMNS));
  const records = table ? recordsOf(table, (cell: Cell) => textOfCell(grid.sheet, cell).trim()) : [];
  return new Map(
    records.flatMap((record): [string, Acceptance][] => {
      const [key, reason, by] = [record.get(ACCEPTANCE_COLUMNS.key), record.get(ACCEPTANCE_COLUMNS.because), record.get(ACCEPTANCE_COLUMNS.by)];
      return key && reason && by ? [[key, { reason, by }]] : [];
    }),
  );
}
