import { lastDigit, type BudgetTable } from "./budget-table.js";

/** The share of a column's figures that must be round for it to count as round. */
const ROUND = 0.8;

/** The step that the figures of a column go in: 1000 where nearly all end in 000. Never finer than what is shown. In smallest units. */
export function granularity(table: BudgetTable, column: number): number {
  const figures = table.rows.flatMap(({ figures: each }) => each[column]?.stored || []);
  let step = lastDigit(table, column);
  while (figures.length > 0 && step < 1e12 && figures.filter((figure) => figure % (step * 10) === 0).length >= ROUND * figures.length) step *= 10;
  return step;
}
