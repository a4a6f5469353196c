import { cellAt, lastDigit, type BudgetTable, type Relation } from "./budget-table.js";
import { granularity } from "./granularity.js";
import { isNamedTotal, isTakenAway, mayBeTotal } from "./row-labels.js";

/** How well rows add up to another. */
export interface Fit {
  readonly terms: Relation["terms"];
  readonly agree: number;
  readonly disagree: number;
  /** How little chance alone makes the columns agree. */
  readonly bits: number;
  /** How near those columns are that do not agree, in bits: a slip is as a rule small. */
  readonly near: number;
}

/** What is the same for all fits of a table. */
export interface FitColumns {
  /** Half the last digit shown, of each column. */
  readonly half: readonly number[];
  readonly granularity: readonly number[];
  /** Of each row and column: the figure, null for nothing, undefined where it cannot be read. */
  readonly figures: readonly (readonly (number | null | undefined)[])[];
}

export function fitColumns(table: BudgetTable): FitColumns {
  const unreadable = new Set(table.unreadable.map(({ cell }) => cell));
  return {
    half: table.columns.map((_, column) => lastDigit(table, column) / 2),
    granularity: table.columns.map((_, column) => granularity(table, column)),
    figures: table.rows.map(({ figures }, row) => figures.map((figure, column) => (figure === null && unreadable.has(cellAt(table, row, column)) ? undefined : (figure?.stored ?? null)))),
  };
}

interface Sum {
  total: number;
  count: number;
  open: boolean;
}

/**
 * How each run of rows before a row fits it, from the nearest one alone to all of them: `run` is given nearest last.
 * For what is called a total also with those taken away that are so by their labels.
 */
export function runFits(table: BudgetTable, columns: FitColumns, row: number, run: readonly number[]): Fit[] {
  const figures = table.rows[row];
  const taken = run.filter((index) => table.rows[index] && isTakenAway(table.rows[index]));
  const plain = fitsWithSigns(columns, row, run, new Set());
  if (taken.length === 0 || !figures || !(isNamedTotal(figures) || mayBeTotal(figures))) return plain;
  const signed = fitsWithSigns(columns, row, run, new Set(taken)).filter(({ terms }) => terms.some(({ sign }) => sign === 1) && terms.some(({ sign }) => sign === -1));
  return [...plain, ...signed];
}

function fitsWithSigns(columns: FitColumns, row: number, run: readonly number[], minus: ReadonlySet<number>): Fit[] {
  const sums = columns.half.map((): Sum => ({ total: 0, count: 0, open: false }));
  const terms: Relation["terms"][number][] = [];
  return [...run].reverse().map((index) => {
    const sign = minus.has(index) ? -1 : 1;
    terms.unshift({ index, sign });
    sums.forEach((sum, column) => {
      const figure = columns.figures[index]?.[column];
      if (figure === undefined) sum.open = true;
      else if (figure !== null && figure !== 0) [sum.total, sum.count] = [sum.total + sign * figure, sum.count + 1];
    });
    return { terms: [...terms], ...weigh(columns, row, sums) };
  });
}

/** Columns that say nothing, in the row and in its items, count for neither side; nor does one that cannot be read. */
function weigh({ half, granularity: steps, figures }: FitColumns, row: number, sums: readonly Sum[]): Omit<Fit, "terms"> {
  let [agree, disagree, bits, near] = [0, 0, 0, 0];
  sums.forEach(({ total, count, open }, column) => {
    const stated = figures[row]?.[column];
    if (stated === null || stated === undefined || open || (count === 0 && stated === 0)) return;
    const tolerance = (count + 1) * (half[column] ?? 0.5);
    const off = Math.abs(stated - total);
    if (count === 0 || off > tolerance) {
      disagree += 1;
      near += count > 1 ? Math.log2(Math.max(1, Math.abs(stated) / off)) : 0;
    } else {
      agree += 1;
      // One figure that is its own total says nothing.
      if (count > 1) bits += Math.log2(Math.max(1, Math.abs(stated) / (off === 0 ? (steps[column] ?? 1) : 2 * tolerance + 1)));
    }
  });
  return { agree, disagree, bits, near };
}

/** How one set of rows, all added, fits a row. */
export function plainFit(columns: FitColumns, row: number, items: readonly number[]): Fit {
  return fitsWithSigns(columns, row, items, new Set()).at(-1) ?? { terms: [], agree: 0, disagree: 0, bits: 0, near: 0 };
}

/** A run of the length that a total adds as a rule is that run: all runs end where the total stands. */
export function isNatural({ terms }: Fit, natural: readonly number[]): boolean {
  return terms.length === natural.length;
}

/** The fit that most columns agree with; of equals the natural one, then the shortest. */
export function bestFit(fits: readonly Fit[], natural: number): Fit | null {
  const rank = ({ agree, disagree, terms }: Fit): number => (agree - disagree) * 2 + (terms.length === natural ? 1 : 0);
  let found: Fit | null = null;
  for (const fit of fits) if (fit.agree > 0 && (found === null || rank(fit) > rank(found))) found = fit;
  return found;
}
