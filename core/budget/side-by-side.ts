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
  const numbers = [...new Set(body.flatMap(({ cells }) => cells.map(({ cell }) => cell.column)))].sort((a, b) => a - b);
  return numbers.map((column) => {
    const count = (kind: string): number => body.filter(({ cells }) => cells.some(({ cell, reading }) => cell.column === column && reading.kind === kind)).length;
    const heading = above.at(-1)?.cells.find(({ cell }) => cell.column === column)?.cell.text ?? "";
    return { column, texts: count("text"), figures: count("figure"), heading: fold(heading) };
  });
}

/** Labels with figures to their right, after a table with labels and figures of its own: with an empty column between, or under the same heading. */
function startsAnother(columns: readonly Column[], index: number): boolean {
  const [column, before, after] = [columns[index], columns.slice(0, index), columns.slice(index + 1)];
  const isLabels = ({ texts, figures }: Column): boolean => texts >= 2 && texts > figures;
  const isFigures = ({ texts, figures }: Column): boolean => figures >= 2 && figures >= texts;
  if (!column || !isLabels(column) || !after.some(isFigures)) return false;
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
