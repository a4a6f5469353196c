import type { Acceptance, CellEdit, Finding } from "../../../core/findings/finding.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { address } from "../../../core/grid/address.js";
import { ACCEPTANCE_COLUMNS } from "../../../core/model/acceptance-columns.js";
import { TRACKER_SHEETS } from "../../../core/model/tracker-columns.js";
import { findHeadedTable, recordsOf } from "../../../core/recognise/headed-table.js";

/** Edits that write an acceptance on sheet Findings: in the finding's row, else in a new row below the others. Null when the workbook has no such sheet. */
export function acceptEdits({ grids }: Workbook, file: string, finding: Finding, { reason, by }: Acceptance): CellEdit[] | null {
  const grid = grids.find(({ sheet }) => sheet === TRACKER_SHEETS.findings);
  const table = grid && findHeadedTable(grid, Object.values(ACCEPTANCE_COLUMNS));
  if (!table || !grid) return null;
  const columns = new Map([...table.headings].map(([column, { text }]) => [text, column]));
  const records = recordsOf(table, ({ text }) => text);
  const known = records.findIndex((record) => record.get(ACCEPTANCE_COLUMNS.key) === finding.key);
  const row = table.headerRow + 1 + (known >= 0 ? known : records.length);
  const before = known >= 0 ? records[known] : undefined;
  const told: Readonly<Record<string, string>> = { Severity: `Accepted ${finding.severity}`, "What it is": finding.message, Finding: finding.name, File: finding.at.file, Sheet: finding.at.sheet, Cell: finding.at.cell, Code: finding.code };
  const said = { ...(before ? {} : told), [ACCEPTANCE_COLUMNS.because]: reason, [ACCEPTANCE_COLUMNS.by]: by, [ACCEPTANCE_COLUMNS.key]: finding.key ?? "" };
  return Object.entries(said).flatMap(([heading, to]): CellEdit[] => {
    const column = columns.get(heading);
    const from = before?.get(heading) ?? "";
    return column === undefined || from === to ? [] : [{ at: { file, sheet: grid.sheet, cell: address(row, column) }, from, to }];
  });
}
