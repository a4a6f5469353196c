import { greatestCommonDivisor } from "./common-divisor.js";

/** coefficients · x <= bound. Coefficients are small whole numbers; `from` are the numbers of the conditions that it comes from. */
export interface Inequality {
  readonly coefficients: readonly number[];
  readonly bound: number;
  readonly from: ReadonlySet<number>;
}

/**
 * Whether inequalities can hold together, by Fourier-Motzkin elimination: null when they can, else the conditions that cannot hold at once.
 * Exact over whole numbers of any size that a number holds exactly; meant for a handful of unknowns.
 */
export function conflictOf(inequalities: readonly Inequality[], unknowns: number): ReadonlySet<number> | null {
  let current = tightest(inequalities);
  for (let unknown = 0; unknown < unknowns; unknown++) {
    const conflict = current.find(isContradiction);
    if (conflict) return conflict.from;
    const at = ({ coefficients }: Inequality): number => coefficients[unknown] ?? 0;
    const above = current.filter((each) => at(each) > 0);
    const below = current.filter((each) => at(each) < 0);
    const crossed = above.flatMap((upper) => below.map((lower) => combine(upper, -at(lower), lower, at(upper))));
    current = tightest([...current.filter((each) => at(each) === 0), ...crossed]);
  }
  return current.find(isContradiction)?.from ?? null;
}

function isContradiction({ coefficients, bound }: Inequality): boolean {
  return bound < 0 && coefficients.every((coefficient) => coefficient === 0);
}

function combine(a: Inequality, byA: number, b: Inequality, byB: number): Inequality {
  const coefficients = a.coefficients.map((coefficient, index) => coefficient * byA + (b.coefficients[index] ?? 0) * byB);
  const common = coefficients.reduce((x, y) => greatestCommonDivisor(x, y), 0);
  const from = new Set([...a.from, ...b.from]);
  const bound = a.bound * byA + b.bound * byB;
  return common > 1 ? { coefficients: coefficients.map((each) => each / common), bound: bound / common, from } : { coefficients, bound, from };
}

/** Of inequalities with the same left side only the tightest counts. */
function tightest(inequalities: readonly Inequality[]): Inequality[] {
  const best = new Map<string, Inequality>();
  for (const each of inequalities) {
    const key = each.coefficients.join(",");
    const known = best.get(key);
    if (known === undefined || each.bound < known.bound || (each.bound === known.bound && each.from.size < known.from.size)) best.set(key, each);
  }
  return [...best.values()];
}
