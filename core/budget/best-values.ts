import type { Condition } from "./fewest-changes.js";

/** More conditions than this, and only the tightest are made exact. */
const MOST_EXACT = 14;

/**
 * By how much each of these cells should change: of all ways in which the conditions hold, the one that leaves least over,
 * each difference measured by its own tolerance. The least is where as many conditions as there are cells hold exactly. Null where no whole numbers will do.
 */
export function bestValues(conditions: readonly Condition[], cells: readonly number[]): number[] | null {
  const touching = conditions.filter(({ parts }) => cells.some((cell) => parts.has(cell))).sort((a, b) => a.tolerance - b.tolerance);
  let best: { readonly values: number[]; readonly left: number } | null = null;
  for (const exact of choices(touching.slice(0, Math.max(MOST_EXACT, cells.length)), cells.length)) {
    const values = solve(exact, cells);
    if (values === null || !values.every(Number.isInteger)) continue;
    const left = remainder(touching, cells, values);
    if (left !== null && (best === null || left < best.left)) best = { values, left };
  }
  if (best !== null) return best.values;
  for (const inside of INSIDE) {
    const values = nearValues(touching, cells, inside);
    if (remainder(touching, cells, values) !== null) return values;
  }
  return null;
}

/** Rounds of `nearValues`. */
const ROUNDS = 200;
/** How far inside its tolerance a condition is brought, so that what is rounded still holds: tried one after the other. */
const INSIDE = [0.5, 0.8, 1] as const;

/** Where no conditions hold exactly: values that bring all within their tolerance, found by mending one condition after the other (S. Kaczmarz, 1937). */
function nearValues(conditions: readonly Condition[], cells: readonly number[], inside: number): number[] {
  const values = cells.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const condition of conditions) {
      const factors = cells.map((cell) => condition.parts.get(cell) ?? 0);
      const size = factors.reduce((sum, factor) => sum + factor * factor, 0);
      const left = leftOver(condition, cells, values);
      const out = Math.sign(left) * Math.max(0, Math.abs(left) - inside * condition.tolerance);
      if (size > 0) factors.forEach((factor, at) => (values[at] = (values[at] ?? 0) - (factor * out) / size));
    }
  }
  return values.map(Math.round);
}

/** What is left over; null when a condition does not hold. */
function remainder(conditions: readonly Condition[], cells: readonly number[], values: readonly number[]): number | null {
  let total = 0;
  for (const condition of conditions) {
    const left = Math.abs(leftOver(condition, cells, values));
    if (left > condition.tolerance) return null;
    total += left / condition.tolerance;
  }
  return total;
}

/** What remains of a condition's difference once the cells have changed by these values. */
export function leftOver({ parts, difference }: Condition, cells: readonly number[], values: readonly number[]): number {
  return cells.reduce((sum, cell, index) => sum + (parts.get(cell) ?? 0) * (values[index] ?? 0), difference);
}

function choices<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Gauss-Jordan over a handful of unknowns whose factors are 0, 1 and -1; null when they are not determined. */
function solve(conditions: readonly Condition[], cells: readonly number[]): number[] | null {
  const matrix = conditions.map(({ parts, difference }) => [...cells.map((cell) => parts.get(cell) ?? 0), -difference]);
  for (let column = 0; column < cells.length; column++) {
    const pivot = matrix.findIndex((row, index) => index >= column && (row[column] ?? 0) !== 0);
    const [row, top] = [matrix[pivot], matrix[column]];
    if (!row || !top) return null;
    [matrix[pivot], matrix[column]] = [top, row];
    const scale = row[column] ?? 1;
    const scaled = row.map((value) => value / scale);
    matrix[column] = scaled;
    matrix.forEach((other, index) => {
      const factor = other[column] ?? 0;
      if (index !== column && factor !== 0) matrix[index] = other.map((value, at) => value - factor * (scaled[at] ?? 0));
    });
  }
  return matrix.map((row) => row.at(-1) ?? 0);
}
