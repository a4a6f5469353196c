import type { BudgetTable, Relation } from "./budget-table.js";
import { isVariance } from "./measures.js";
import type { FitColumns } from "./row-fits.js";
import { isIncome, isNamedTotal } from "./row-labels.js";

/** The share of the rows that tell which must agree, and how few such rows may tell; where the headings expect it, less. */
const SHARE = 0.7;
const LIKELY_SHARE = 0.6;
const FEWEST_ROWS = 3;
/** How unlikely chance must be, in bits, besides that so many relations are tried; where the headings expect it, one in sixteen. */
const BITS = 7;
const LIKELY_BITS = 4;
const TWO_FOR_TWO_BITS = 16;

/** Rows after which a relation that fails in more than half of them is given up; and the stride by which rows are looked at, a prime that no table is as long as. */
const SAMPLE = 16;
const SPREAD = 100_003;

/** A relation with the rows that speak for it. */
export interface Candidate {
  readonly relation: Relation;
  /** Rows that agree, of those that can tell. */
  readonly agree: number;
  readonly exact: number;
  readonly of: number;
  readonly likely: boolean;
}

/** A relation with the rows that speak for it; none where too few do. `likely`: its headings expect it; `tried`: the number of relations that it is one of. */
export function weighRelation(table: BudgetTable, columns: FitColumns, relation: Relation, { likely, tried }: { readonly likely: boolean; readonly tried: number }): Candidate[] {
  const members = membersOf(table, columns, relation);
  const share = likely ? LIKELY_SHARE : SHARE;
  const count = columns.figures.length;
  const most = Math.ceil(count * (1 - share));
  const votes = members.indexes.map(() => 0);
  const against = members.indexes.map(() => 0);
  let [agree, exact, of, bits] = [0, 0, 0, 0];
  for (let step = 0; step < count; step++) {
    // Here and there in the table: what fails in most of the first rows looked at is soon given up.
    const row = (step * SPREAD) % count;
    const difference = differenceIn(table, columns, members, row);
    if (difference === null) continue;
    of += 1;
    const agrees = Math.abs(difference) <= members.tolerance;
    const tally = agrees ? votes : against;
    members.indexes.forEach((index, at) => {
      if (columns.figures[row]?.[index]) tally[at] = (tally[at] ?? 0) + 1;
    });
    if (agrees) {
      agree += 1;
      if (difference === 0) exact += 1;
      bits += bitsOf(columns, members, row, difference);
    } else if (of - agree > most || (of >= SAMPLE && agree * 2 < of)) return [];
  }
  const needed = likely ? LIKELY_BITS : (isTwoForTwo(relation) ? TWO_FOR_TWO_BITS : BITS) + Math.log2(tried) + (of - agree) * Math.log2(Math.max(2, of));
  if (bits < needed || agree < (likely ? 2 : FEWEST_ROWS) || agree < of * share) return [];
  // Every column has to be seen to count: in two rows at least, and as a rule.
  const isSeen = votes.every((count, at) => count >= (likely ? 1 : 2) && count >= (against[at] ?? 0));
  return isSeen ? [{ relation, agree, exact, of, likely }] : [];
}

/** The columns of a relation, all on one side. */
interface Members {
  readonly indexes: readonly number[];
  readonly signs: readonly number[];
  readonly tolerance: number;
  readonly step: number;
  /** Which of them is the only variance: some tables turn its sign for income. -1 for none. */
  readonly variance: number;
}

function membersOf(table: BudgetTable, { half, granularity }: FitColumns, { target, terms }: Relation): Members {
  const indexes = [target, ...terms.map(({ index }) => index)];
  const variances = indexes.flatMap((index, at) => (isVariance(table.columns[index]) ? [at] : []));
  return {
    indexes,
    signs: [1, ...terms.map(({ sign }) => -sign)],
    tolerance: indexes.reduce((sum, index) => sum + (half[index] ?? 0.5), 0),
    step: Math.max(...indexes.map((index) => granularity[index] ?? 1)),
    variance: variances.length === 1 ? (variances[0] ?? -1) : -1,
  };
}

/** By how much a relation is out in a row; null for a row that cannot tell: fewer than two columns say anything, or a figure cannot be read. */
function differenceIn(table: BudgetTable, { figures }: FitColumns, { indexes, signs, tolerance, variance }: Members, row: number): number | null {
  let [difference, filled, blank] = [0, 0, 0];
  for (let at = 0; at < indexes.length; at++) {
    const figure = figures[row]?.[indexes[at] ?? 0];
    if (figure === undefined) return null;
    if (figure === null) blank += 1;
    else if (figure !== 0) {
      filled += 1;
      difference += (signs[at] ?? 1) * figure;
    }
  }
  if (filled < 2) return null;
  const line = table.rows[row];
  if (Math.abs(difference) <= tolerance || !line) return difference;
  // A total that leaves a column blank says nothing of it.
  if (blank > 0 && isNamedTotal(line)) return null;
  if (variance < 0 || !isIncome(line)) return difference;
  const turned = difference - 2 * (signs[variance] ?? 1) * (figures[row]?.[indexes[variance] ?? 0] ?? 0);
  return Math.abs(turned) <= tolerance ? turned : difference;
}

/** How little chance alone makes figures of this size agree so well. */
function bitsOf({ figures }: FitColumns, { indexes, tolerance, step }: Members, row: number, difference: number): number {
  let [largest, second] = [0, 0];
  for (const index of indexes) {
    const size = Math.abs(figures[row]?.[index] ?? 0);
    if (size > largest) [largest, second] = [size, largest];
    else if (size > second) second = size;
  }
  return Math.log2(Math.max(1, second / (difference === 0 ? step : 2 * tolerance + 1)));
}

/** Two columns that add up to what two others do: rare, and often chance where months hardly differ. */
function isTwoForTwo({ terms }: Relation): boolean {
  return terms.length === 3 && terms.filter(({ sign }) => sign === -1).length === 1;
}
