import { fold } from "../parse/tidy.js";
import type { ReadRow } from "./table-rows.js";

/** The rows of a table of figures and those above it, as they stand in the grid. */
export interface GridTable {
  readonly above: readonly ReadRow[];
  readonly body: ReadRow[];
}

interface Column {
  readonly column: number;
  readonly texts: number;
  readonly figures: number;
  readonly heading: string;
}

/** Tables that stand beside each other are read as rows of one: here they part, each with its own labels. */
export function sideBySide(table: GridTable): GridTable[] {
  const columns = columnsOf(table);
  const starts = columns.flatMap((column, index) => (startsAnother(columns, index) ? [column.column] : []));
  if (starts.length === 0) return [table];
  return [0, ...starts].map((from, index) => between(table, from, starts[index] ?? Infinity));
}

function columnsOf({ above, body }: GridTable): Column[] {
  const counts = new Map<number, { texts: number; figures: number }>();
  for (const { cell, reading } of body.flatMap(({ cells }) => cells)) {
    const count = counts.get(cell.column) ?? { texts: 0, figures: 0 };
    counts.set(cell.column, count);
    if (reading.kind === "text") count.texts++;
    if (reading.kind === "figure") count.figures++;
  }
  const headings = new Map(above.at(-1)?.cells.map(({ cell }) => [cell.column, cell.text]));
  return [...counts].sort(([a], [b]) => a - b).map(([column, count]) => ({ column, ...count, heading: fold(headings.get(column) ?? "") }));
}

/** Labels with figures to their right, after a table with labels and figures of its own: with an empty column between, or under the same heading. */
function startsAnother(columns: readonly Column[], index: number): boolean {
  const column = columns[index];
  const isLabels = ({ texts, figures }: Column): boolean => texts >= 2 && texts > figures;
  const isFigures = ({ texts, figures }: Column): boolean => figures >= 2 && figures >= texts;
  if (!column || !isLabels(column) || !columns.slice(index + 1).some(isFigures)) return false;
  const before = columns.slice(0, index);
  const first = before.findIndex(isLabels);
  if (first < 0 || !before.slice(first).some(isFigures) || !isFigures(columns[index + 1] ?? column)) return false;
  const isApart = (before.at(-1)?.column ?? 0) < column.column - 1;
  return isApart || (column.heading !== "" && column.heading === before[first]?.heading);
}

function between({ above, body }: GridTable, from: number, to: number): GridTable {
  const part = (rows: readonly ReadRow[]): ReadRow[] =>
    rows.flatMap(({ row, cells }) => {
      const own = cells.filter(({ cell }) => cell.column >= from && cell.column < to);
      return own.length === 0 ? [] : [{ row, cells: own }];
    });
  return { above: part(above), body: part(body) };
}
