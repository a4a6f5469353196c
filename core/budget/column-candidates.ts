import type { Relation } from "./budget-table.js";

/** Most columns of a relation whose columns stand anywhere; of a wide table, with its months, one fewer. */
const MOST_SCATTERED = 4;
const WIDE = 16;
/** Runs up to this length are also tried with one of their columns taken away. */
const LONGEST_MIXED = 8;

type Sign = 1 | -1;

const relationOf = (target: number, terms: readonly number[], signs: readonly Sign[]): Relation => ({ target, terms: terms.map((index, at) => ({ index, sign: signs[at] ?? 1 })) });

/** Every sum and difference of two or three columns wherever they stand. */
export function scatteredRelations(count: number): Relation[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return subsets(all, count > WIDE ? MOST_SCATTERED - 1 : MOST_SCATTERED).flatMap((members) => {
    if (members.length < 3) return [];
    // Each set of columns with each choice of signs once: the last column's sign is fixed.
    const [target = 0, ...rest] = [...members].reverse();
    return signings(rest.length).map((signs) => relationOf(target, rest, signs));
  });
}

/** Sums of more columns that stand side by side in `sequence`, for a column outside them; also with one of them taken away. */
export function runRelations(sequence: readonly number[], targets: readonly number[]): Relation[] {
  const relations: Relation[] = [];
  for (let first = 0; first < sequence.length; first++) {
    for (let last = first + MOST_SCATTERED - 2; last < sequence.length; last++) {
      const run = sequence.slice(first, last + 1);
      for (const target of targets) {
        if (run.includes(target)) continue;
        relations.push(relationOf(target, run, []));
        if (run.length > LONGEST_MIXED || run.length < MOST_SCATTERED) continue;
        run.forEach((minus) => relations.push(relationOf(target, run, run.map((index) => (index === minus ? -1 : 1)))));
      }
    }
  }
  return relations;
}

function subsets(items: readonly number[], most: number): number[][] {
  const sets: number[][] = [[]];
  for (const item of items) for (const set of [...sets]) if (set.length < most) sets.push([...set, item]);
  return sets;
}

/** All ways to add and subtract; those without any minus side are left out, since no table says that its columns come to nothing. */
function signings(count: number): Sign[][] {
  const all = Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (__, at): Sign => ((bits >> at) & 1 ? -1 : 1)));
  return all.filter((signs) => signs.includes(1));
}
