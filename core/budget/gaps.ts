import { cellAt, figureAt, type BudgetTable, type Structure } from "./budget-table.js";
import type { Check, Place } from "./checks.js";

/** What a check says that a missing figure would have to be. */
export interface Implied {
  readonly amount: number;
  readonly tolerance: number;
  readonly by: Check["kind"];
}

/** A figure that should be there and is not: written so that it cannot be read, or left blank. Amounts are in the table's smallest unit. */
export interface Gap extends Place {
  readonly kind: "unreadable" | "blank";
  readonly cell: string;
  /** As written; "" where it is blank. */
  readonly text: string;
  /** What it would have to be by each check that can tell; several where they disagree by more than rounding. */
  readonly implied: readonly Implied[];
}

/** All figures of a table that should be there and are not. */
export function gapsOf(table: BudgetTable, structure: Structure, checks: readonly Check[]): Gap[] {
  return [...unreadableGaps(table, checks), ...blankTotals(table, structure)];
}

function unreadableGaps(table: BudgetTable, checks: readonly Check[]): Gap[] {
  const unreadable = new Map(table.unreadable.map(({ cell, text }) => [cell, text]));
  const open = checks.filter(({ result }) => result === "unchecked");
  return table.rows.flatMap((_, row) =>
    table.columns.flatMap((__, column): Gap[] => {
      const cell = cellAt(table, row, column);
      const text = unreadable.get(cell);
      if (text === undefined) return [];
      const isHere = (place: Place): boolean => place.row === row && place.column === column;
      const tell = open.filter(({ target, terms }) => [target, ...terms].some(isHere) && [target, ...terms].filter((place) => unreadable.has(cellAt(table, place.row, place.column))).length === 1);
      return [{ row, column, kind: "unreadable", cell, text, implied: differing(tell.map((check) => impliedBy(check, isHere))) }];
    }),
  );
}

function impliedBy({ kind, target, terms, difference, tolerance }: Check, isHere: (place: Place) => boolean): Implied {
  if (isHere(target)) return { amount: -difference, tolerance, by: kind };
  const sign = terms.find(isHere)?.sign ?? 1;
  return { amount: sign * difference, tolerance, by: kind };
}

/** The tightest, and those that differ from it by more than rounding. */
function differing(implied: readonly Implied[]): Implied[] {
  const [best, ...others] = [...implied].sort((a, b) => a.tolerance - b.tolerance);
  return best ? [best, ...others.filter(({ amount, tolerance }) => Math.abs(amount - best.amount) > tolerance + best.tolerance)] : [];
}

/** A total without a figure in a column that other totals state. */
function blankTotals(table: BudgetTable, { down }: Structure): Gap[] {
  return down.flatMap(({ target, terms }) =>
    table.columns.flatMap((_, column): Gap[] => {
      const cell = cellAt(table, target, column);
      const isStated = down.some((other) => other.target !== target && figureAt(table, other.target, column) !== null);
      if (figureAt(table, target, column) !== null || !isStated || table.unreadable.some((each) => each.cell === cell)) return [];
      const amount = terms.reduce((sum, { index, sign }) => sum + sign * (figureAt(table, index, column)?.stored ?? 0), 0);
      return amount === 0 ? [] : [{ row: target, column, kind: "blank", cell, text: "", implied: [{ amount, tolerance: 0, by: "subtotal" }] }];
    }),
  );
}
