import { cellAt, figureAt, lastDigit, type BudgetTable, type Relation, type Structure } from "./budget-table.js";
import { MOST_DECIMALS } from "./read-figure.js";
import { isVariance } from "./measures.js";
import { isIncome } from "./row-labels.js";

/** One figure of the table by its row and column, as indexes. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type CheckKind = "row" | "subtotal" | "grand total";

/** One addition that a table claims. Amounts are in the table's smallest unit. */
export interface Check {
  readonly kind: CheckKind;
  readonly target: Place;
  readonly terms: readonly (Place & { readonly sign: 1 | -1 })[];
  readonly stated: number;
  readonly computed: number;
  /** stated - computed. */
  readonly difference: number;
  /** The most that rounding can explain: half a last digit for each figure added and half for the total. */
  readonly tolerance: number;
  /** "unchecked" where a figure that it needs cannot be read; such a figure counts as nothing in the amounts. */
  readonly result: "holds" | "rounding" | "error" | "unchecked";
}

/**
 * Every addition of a table, each once, on stored values. Where the total is blank, or all that it would add, there is nothing to check.
 */
export function checksOf(table: BudgetTable, structure: Structure): Check[] {
  const measure: Measuring = { noise: table.decimals >= MOST_DECIMALS ? 1 : 0, half: table.columns.map((_, column) => lastDigit(table, column) / 2), unreadable: new Set(table.unreadable.map(({ cell }) => cell)) };
  const across = table.rows.flatMap((_, row) => structure.across.flatMap((relation) => acrossCheck(table, relation, row, measure)));
  const grand = grandTotals(structure.down);
  const down = structure.down.flatMap((relation) =>
    table.columns.flatMap((_, column) =>
      check(table, grand.has(relation.target) ? "grand total" : "subtotal", { row: relation.target, column }, relation.terms.map(({ index, sign }) => ({ row: index, column, sign })), measure),
    ),
  );
  return [...across, ...down];
}

function acrossCheck(table: BudgetTable, relation: Relation, row: number, measure: Measuring): Check[] {
  const target = { row, column: relation.target };
  const terms = relation.terms.map(({ index, sign }) => ({ row, column: index, sign }));
  const checks = check(table, "row", target, terms, measure);
  if (checks[0]?.result !== "error" || !isVarianceOfIncome(table, target)) return checks;
  // More income is good where more spending is bad: some tables turn the sign of its variance.
  const turned = check(table, "row", target, terms.map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 })), measure);
  return turned[0]?.result === "error" ? checks : turned;
}

function isVarianceOfIncome({ rows, columns }: BudgetTable, { row, column }: Place): boolean {
  const figures = rows[row];
  return isVariance(columns[column]) && figures !== undefined && isIncome(figures);
}

/** Totals that are part of no other, and have totals among their own parts: one that stands alone is a grand total as well. */
function grandTotals(down: readonly Relation[]): ReadonlySet<number> {
  const parts = new Set(down.flatMap(({ terms }) => terms.map(({ index }) => index)));
  const totals = new Set(down.map(({ target }) => target));
  const tops = down.filter(({ target }) => !parts.has(target));
  const ofTotals = tops.filter(({ terms }) => terms.some(({ index }) => totals.has(index)));
  return new Set((ofTotals.length > 0 ? ofTotals : tops.length === 1 ? tops : []).map(({ target }) => target));
}

interface Measuring {
  /** Half the last digit that a column shows. */
  readonly half: readonly number[];
  /** Cells whose figure cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** What binary fractions may be out by for each figure, where they were cut to the finest that we keep. */
  readonly noise: number;
}

function check(table: BudgetTable, kind: CheckKind, target: Place, terms: Check["terms"], { half, unreadable, noise }: Measuring): Check[] {
  const isUnreadable = ({ row, column }: Place): boolean => unreadable.has(cellAt(table, row, column));
  const counts = (place: Place): boolean => figureAt(table, place.row, place.column) !== null || isUnreadable(place);
  if (!counts(target) || !terms.some(counts)) return [];
  const stated = figureAt(table, target.row, target.column)?.stored ?? 0;
  const computed = terms.reduce((sum, { row, column, sign }) => sum + sign * (figureAt(table, row, column)?.stored ?? 0), 0);
  const difference = stated - computed;
  const tolerance = terms.reduce((sum, term) => sum + (counts(term) ? (half[term.column] ?? 0.5) : 0), half[target.column] ?? 0.5);
  const result = [target, ...terms].some(isUnreadable) ? "unchecked" : Math.abs(difference) <= noise * (terms.length + 1) ? "holds" : Math.abs(difference) <= tolerance ? "rounding" : "error";
  return [{ kind, target, terms, stated, computed, difference, tolerance, result }];
}
