import type { Check, Place } from "./checks.js";
import type { BudgetTable } from "./budget-table.js";
import { conditionsOf } from "./conditions.js";
import { fewestChanges, type Condition } from "./fewest-changes.js";
import { bestValues, leftOver } from "./best-values.js";
import { findSlip, type Slip } from "./slips.js";

/** A figure that would have to change, and what it would be. Amounts are in the table's smallest unit. */
export interface Change extends Place {
  readonly stated: number;
  readonly shouldBe: number;
  /** True when its own parts change: put those right and it follows. */
  readonly follows: boolean;
  /** True when every check that it is part of then holds to the digit; else it is right within rounding. */
  readonly exact: boolean;
  readonly slip: Slip | null;
}

/** One way in which every check would hold. */
export interface Explanation {
  readonly changes: readonly Change[];
}

/** The ways that need the fewest figures, the likeliest first; `whole` is false when there are more of them, or the search was given up. */
export interface Explanations {
  readonly ways: readonly Explanation[];
  readonly whole: boolean;
}

/** More figures than this are no explanation any more. */
const MOST_CHANGES = 8;
/** More ways than this, and only their number is of use. */
const MOST_WAYS = 120;

/**
 * The fewest figures that would have to change for every check to hold: the principle of I. P. Fellegi and D. Holt, "A systematic approach to
 * automatic edit and imputation", Journal of the American Statistical Association 71 (1976), pp. 17-35, solved exactly.
 * A figure that its own parts add up to is not blamed unless one of those parts changes too.
 */
export function explain(table: BudgetTable, checks: readonly Check[]): Explanations {
  if (!checks.some(({ result }) => result === "error")) return { ways: [], whole: true };
  const columns = table.columns.length;
  const number = ({ row, column }: Place): number => row * columns + column;
  const place = (cell: number): Place => ({ row: Math.floor(cell / columns), column: cell % columns });
  const conditions = conditionsOf(table, checks, number);
  const isFilled = (cell: number): boolean => table.rows[Math.floor(cell / columns)]?.figures[cell % columns] != null;
  // A blank is blamed only where no figure would do as well.
  const found = fewestChanges(conditions, { mayChange: [isFilled, () => true], isExplanation: (cells) => isFair(checks, cells, number) && bestValues(conditions, [...cells]) !== null, mostChanges: MOST_CHANGES, mostWays: MOST_WAYS });
  const ways = found.ways.map((cells) => explanationOf(table, checks, conditions, cells, place, number));
  return { ways: ways.sort((a, b) => likeliness(b) - likeliness(a)), whole: found.whole };
}

/** No figure is blamed that its own parts support, unless one of those parts is at fault. */
function isFair(checks: readonly Check[], cells: ReadonlySet<number>, number: (place: Place) => number): boolean {
  return checks.every(({ kind, target, terms, result }) => kind === "row" || result === "error" || result === "unchecked" || !cells.has(number(target)) || terms.some((term) => cells.has(number(term))));
}

function explanationOf(table: BudgetTable, checks: readonly Check[], conditions: readonly Condition[], cells: readonly number[], place: (cell: number) => Place, number: (place: Place) => number): Explanation {
  const values = bestValues(conditions, cells) ?? [];
  const changed = new Set(cells);
  const changeOf = (term: Place): number => values[cells.indexOf(number(term))] ?? 0;
  // Across a row a sum may be wrong on its own account beside a wrong part: it follows only where it changes by just as much.
  const isSumOfChanges = ({ terms }: Check, by: number): boolean => by !== 0 && terms.reduce((sum, term) => sum + term.sign * changeOf(term), 0) === by;
  const changes = cells.map((cell, index): Change => {
    const { row, column } = place(cell);
    const stated = table.rows[row]?.figures[column]?.stored ?? 0;
    const shouldBe = stated + (values[index] ?? 0);
    const follows = checks.some((check) => number(check.target) === cell && (check.kind === "row" ? isSumOfChanges(check, values[index] ?? 0) : check.terms.some((term) => changed.has(number(term)))));
    const exact = conditions.every((condition) => !condition.parts.has(cell) || leftOver(condition, cells, values) === 0);
    return { row, column, stated, shouldBe, follows, exact, slip: follows ? null : findSlip(table, checks, { row, column }, shouldBe) };
  });
  return { changes: changes.sort((a, b) => Number(a.follows) - Number(b.follows) || a.row - b.row || a.column - b.column) };
}

/** A slip that fits exactly makes a way likelier. */
function likeliness({ changes }: Explanation): number {
  return changes.reduce((sum, { slip, follows }) => sum + (slip ? 2 : 0) + (follows ? 1 : 0), 0);
}
