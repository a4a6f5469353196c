import type { BudgetReading } from "../engine/budget-reading.js";

/** The table to show: the one that was chosen, else the first that does not add up, else the first. */
export function chosenTable(tables: readonly BudgetReading[], key: string): BudgetReading | undefined {
  return tables.find((table) => table.key === key) ?? tables.find(({ failed }) => failed.length > 0) ?? tables[0];
}
