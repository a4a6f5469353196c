import { conflictOf, type Inequality } from "./inequalities.js";

/** One addition: the sum of the parts' changes, each with its factor, must bring `difference` within `tolerance`. Cells are numbers. */
export interface Condition {
  readonly parts: ReadonlyMap<number, number>;
  readonly difference: number;
  readonly tolerance: number;
}

export interface SearchLimits {
  /** Which cells may change; of each size the first that finds a way counts. */
  readonly mayChange: readonly ((cell: number) => boolean)[];
  /** False for a set of changes that is no explanation, though it would do. */
  isExplanation(cells: ReadonlySet<number>): boolean;
  readonly mostChanges: number;
  /** Of several figures each; single figures are all given. */
  readonly mostWays: number;
}

export interface FewestChanges {
  /** Sets of cells of the same, smallest size. */
  readonly ways: readonly (readonly number[])[];
  /** False when there are more ways, or the search was given up. */
  readonly whole: boolean;
}

/** Work after which a search is given up, in inequalities looked at: about a second. */
const MOST_WORK = 600_000;

/** All smallest sets of cells whose change can make every condition hold, by a search that goes one deeper at a time. */
export function fewestChanges(conditions: readonly Condition[], limits: SearchLimits): FewestChanges {
  const search = new Search(conditions, limits);
  for (let size = 1; size <= limits.mostChanges; size++) {
    for (const mayChange of limits.mayChange) {
      const ways = search.ofSize(size, mayChange);
      if (ways.length > 0 || search.isSpent) return { ways, whole: !search.isSpent && (size === 1 || ways.length < limits.mostWays) };
    }
  }
  return { ways: [], whole: false };
}

class Search {
  private work = 0;
  private found: number[][] = [];
  private most = Infinity;
  private mayChange: (cell: number) => boolean = () => true;
  private readonly violated: readonly number[];
  /** The conditions that each cell is part of. */
  private readonly conditionsOf = new Map<number, number[]>();

  constructor(
    private readonly conditions: readonly Condition[],
    private readonly limits: SearchLimits,
  ) {
    this.violated = conditions.flatMap(({ difference, tolerance }, index) => (Math.abs(difference) > tolerance ? [index] : []));
    conditions.forEach(({ parts }, index) => {
      for (const cell of parts.keys()) this.conditionsOf.set(cell, [...(this.conditionsOf.get(cell) ?? []), index]);
    });
  }

  get isSpent(): boolean {
    return this.work > MOST_WORK;
  }

  ofSize(size: number, mayChange: (cell: number) => boolean): number[][] {
    this.found = [];
    this.mayChange = mayChange;
    this.most = size === 1 ? Infinity : this.limits.mostWays;
    this.go([], new Set(), size);
    return this.found;
  }

  /** Branches over the cells of conditions that cannot hold as things are; a cell tried in an earlier branch is not tried again. */
  private go(chosen: readonly number[], barred: ReadonlySet<number>, left: number): void {
    this.work += 1;
    if (this.isSpent || this.found.length >= this.most) return;
    const cells = new Set(chosen);
    if (this.atLeast(cells) > left) return;
    const clash = this.clash(chosen, cells);
    if (clash === null && chosen.length > 0) {
      const isExplanation = this.limits.isExplanation(cells);
      if (left === 0 && isExplanation) this.found.push([...chosen]);
      // A set that would do with fewer was no explanation; what makes it one may be among its neighbours.
      if (left === 0 || isExplanation) return;
    }
    if (left === 0) return;
    const done = new Set(barred);
    for (const cell of this.candidates(clash, cells, barred)) {
      this.go([...chosen, cell], done, left - 1);
      done.add(cell);
    }
  }

  private candidates(clash: ReadonlySet<number> | null, cells: ReadonlySet<number>, barred: ReadonlySet<number>): number[] {
    const all = new Set([...(clash ?? this.touching(cells))].flatMap((index) => [...(this.conditions[index]?.parts.keys() ?? [])]));
    return [...all].filter((cell) => !cells.has(cell) && !barred.has(cell) && this.mayChange(cell));
  }

  private touching(cells: ReadonlySet<number>): Set<number> {
    return new Set([...cells].flatMap((cell) => this.conditionsOf.get(cell) ?? []));
  }

  private isTouched(index: number, cells: ReadonlySet<number>): boolean {
    const parts = this.conditions[index]?.parts;
    for (const cell of cells) if (parts?.has(cell)) return true;
    return false;
  }

  /** A lower bound: violated conditions that share no cell need a change each. */
  private atLeast(cells: ReadonlySet<number>): number {
    const used = new Set<number>();
    let count = 0;
    for (const index of this.violated) {
      if (this.isTouched(index, cells)) continue;
      const parts = [...(this.conditions[index]?.parts.keys() ?? [])];
      this.work += parts.length / 10;
      if (parts.some((cell) => used.has(cell))) continue;
      for (const cell of parts) used.add(cell);
      count += 1;
    }
    return count;
  }

  /** Conditions that cannot all hold when only these cells change; null when they can. The smallest untouched violation is taken first. */
  private clash(chosen: readonly number[], cells: ReadonlySet<number>): ReadonlySet<number> | null {
    let first = -1;
    for (const index of this.violated) {
      if (this.isTouched(index, cells)) continue;
      if (first < 0 || (this.conditions[index]?.parts.size ?? 0) < (this.conditions[first]?.parts.size ?? 0)) first = index;
    }
    if (first >= 0) return new Set([first]);
    const inequalities = [...this.touching(cells)].flatMap((index) => this.bounds(index, chosen));
    this.work += inequalities.length;
    return conflictOf(inequalities, chosen.length);
  }

  private bounds(index: number, chosen: readonly number[]): Inequality[] {
    const condition = this.conditions[index];
    if (!condition) return [];
    const coefficients = chosen.map((cell) => condition.parts.get(cell) ?? 0);
    const from = new Set([index]);
    // Twice everything: a tolerance is a number of halves.
    return [
      { coefficients: coefficients.map((each) => 2 * each), bound: 2 * (condition.tolerance - condition.difference), from },
      { coefficients: coefficients.map((each) => -2 * each), bound: 2 * (condition.tolerance + condition.difference), from },
    ];
  }
}
