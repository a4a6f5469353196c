import { cellAt, type BudgetTable } from "./budget-table.js";
import type { Check, Place } from "./checks.js";
import type { Condition } from "./fewest-changes.js";

/** More conditions than this with one figure that cannot be read, and they are left out of the search. */
const MOST_OPEN = 6;

/**
 * What has to hold, in cells by number. A figure that cannot be read may be anything: it is eliminated, each two conditions with it giving one without
 * (Fourier-Motzkin), so that what is known of it from two sides still counts.
 */
export function conditionsOf(table: BudgetTable, checks: readonly Check[], number: (place: Place) => number): Condition[] {
  const unreadable = new Set(table.unreadable.map(({ cell }) => cell));
  const open = new Set<number>();
  for (const { target, terms } of checks) for (const place of [target, ...terms]) if (unreadable.has(cellAt(table, place.row, place.column))) open.add(number(place));
  let conditions = checks.map((check) => conditionOf(check, number));
  for (const cell of open) conditions = without(conditions, cell);
  return conditions;
}

function conditionOf({ target, terms, difference, tolerance }: Check, number: (place: Place) => number): Condition {
  const parts = new Map<number, number>([[number(target), 1]]);
  for (const term of terms) parts.set(number(term), (parts.get(number(term)) ?? 0) - term.sign);
  return { parts, difference, tolerance };
}

function without(conditions: readonly Condition[], cell: number): Condition[] {
  const [open, rest] = [conditions.filter(({ parts }) => parts.has(cell)), conditions.filter(({ parts }) => !parts.has(cell))];
  if (open.length > MOST_OPEN) return rest;
  return [...rest, ...open.flatMap((one, index) => open.slice(index + 1).map((other) => combined(one, other, cell)))];
}

/** One condition of two, in which the cell cancels out. Its factors are 1 and -1 in both. */
function combined(one: Condition, other: Condition, cell: number): Condition {
  const factor = -(one.parts.get(cell) ?? 1) * (other.parts.get(cell) ?? 1);
  const parts = new Map(one.parts);
  for (const [each, value] of other.parts) parts.set(each, (parts.get(each) ?? 0) + factor * value);
  for (const [each, value] of [...parts]) if (value === 0 || each === cell) parts.delete(each);
  return { parts, difference: one.difference + factor * other.difference, tolerance: one.tolerance + other.tolerance };
}
