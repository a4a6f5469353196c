import type { BudgetTable, Measure, Relation } from "./budget-table.js";

const SPENT: ReadonlySet<Measure | null> = new Set<Measure>(["actual", "forecast"]);
const SPARE: ReadonlySet<Measure | null> = new Set<Measure>(["variance", "remaining"]);

/**
 * Which sign of a relation's target means overspent: 1 where it is what is spent less the budget, -1 where it is the other way round.
 * Null for a sum that says nothing of it.
 */
export function overspentSign({ columns }: BudgetTable, { target, terms }: Relation): 1 | -1 | null {
  const measure = (index: number): Measure | null => columns[index]?.measure ?? null;
  if (!SPARE.has(measure(target)) || terms.length !== 2) return null;
  const spent = terms.find(({ index }) => SPENT.has(measure(index)));
  const budget = terms.find(({ index }) => !SPENT.has(measure(index)));
  return spent && budget && spent.sign !== budget.sign ? spent.sign : null;
}
