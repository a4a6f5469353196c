import { largest, smallest } from "../model/extremes.js";
import type { BudgetTable, Measure, Relation } from "./budget-table.js";
import { runRelations, scatteredRelations } from "./column-candidates.js";
import { Independence } from "./independence.js";
import { isLikely, isSolved, saidMeasures, type SaidMeasures } from "./likely-relations.js";
import { fitColumns, type FitColumns } from "./row-fits.js";
import { weighRelation, type Candidate } from "./weigh-relation.js";

/** What a total is as a rule, so that of one relation read in several ways the one that people mean is taken. */
const TOTALS: readonly Measure[] = ["variance", "net", "closing", "remaining", "total", "income"];
/** What a minus costs a way to read a relation, in columns that it could stand further right. */
const COST_OF_MINUS = 8;
const KNOWN_RESULT = 200;

/**
 * Which columns are sums or differences of which, worked out from all rows and not from the headings alone, some wrong ones allowed for.
 * Every relation given tells something that the others do not.
 */
export function findColumnRelations(table: BudgetTable): Relation[] {
  const columns = fitColumns(table);
  const all = table.columns.map((_, index) => index);
  const structure = new ColumnStructure(table, columns);
  structure.choose([...scatteredRelations(all.length), ...runRelations(all, all)]);
  // Totals of totals: quarters between their months, a year to date between the months of the year.
  for (let count = -1; count !== structure.relations.length; ) {
    count = structure.relations.length;
    const sums = structure.relations.filter(({ terms }) => terms.every(({ sign }) => sign === 1));
    const [targets, terms] = [new Set(sums.map(({ target }) => target)), new Set(sums.flatMap((sum) => sum.terms.map(({ index }) => index)))];
    if (sums.length > 0) structure.choose([...runRelations(all.filter((index) => !terms.has(index)), all), ...runRelations(all.filter((index) => !targets.has(index)), all)]);
  }
  return [...structure.relations].sort((a, b) => a.target - b.target);
}

class ColumnStructure {
  readonly relations: Relation[] = [];
  private readonly vectors: number[][] = [];
  private readonly independence: Independence;
  private readonly said: SaidMeasures;

  constructor(
    private readonly table: BudgetTable,
    private readonly columns: FitColumns,
  ) {
    this.independence = new Independence(table.columns.length);
    this.said = saidMeasures(table);
  }

  /** Adds those relations that the rows speak for, the surest first. */
  choose(relations: readonly Relation[]): void {
    const candidates = relations
      .flatMap((relation) => weighRelation(this.table, this.columns, relation, { likely: isLikely(this.table, this.said, relation), tried: relations.length }))
      .sort((a, b) => certainty(b) - certainty(a) || a.relation.terms.length - b.relation.terms.length || Number(b.likely) - Number(a.likely) || b.exact - a.exact || span(a.relation) - span(b.relation));
    for (const { relation } of candidates) {
      const vector = vectorOf(relation, this.table.columns.length);
      if (!this.independence.isNew(vector) || this.saysTooMuch(vector)) continue;
      const named = this.asNamed(relation);
      if (named === null) continue;
      this.independence.add(vector);
      this.vectors.push(vector);
      this.relations.push(named);
    }
  }

  /** Together with one that is chosen it would say that a column is nothing, or the same as another: it holds only where that happens to be so. */
  private saysTooMuch(vector: readonly number[]): boolean {
    return this.vectors.some((known) => [1, -1].some((sign) => vector.filter((value, index) => value + sign * (known[index] ?? 0) !== 0).length <= 2));
  }

  /** The relation solved for the column that people would call its result; null where every way would have a column depend on itself. */
  private asNamed(relation: Relation): Relation | null {
    const ways = [relation, ...relation.terms.map((_, at) => solvedFor(relation, at))]
      .filter(({ target, terms }) => !terms.some(({ index }) => this.leadsTo(index, target)))
      .sort((a, b) => this.plainness(b) - this.plainness(a));
    return ways[0] ?? null;
  }

  private leadsTo(from: number, wanted: number): boolean {
    return this.relations.some(({ target, terms }) => target === from && terms.some(({ index }) => index === wanted || this.leadsTo(index, wanted)));
  }

  /** A plain sum beats a difference, and a column that looks like a result beats one that does not: by its word, else the further right the more. */
  private plainness(relation: Relation): number {
    const { target, terms } = relation;
    const measure = this.table.columns[target]?.measure ?? null;
    // Net of what is something else than income, such as tax, is part of the gross and not its result.
    const isPart = measure === "net" && terms.some(({ sign }) => sign === -1) && !isLikely(this.table, this.said, relation);
    const word = measure === null || isPart ? -1 : TOTALS.indexOf(measure);
    return (isSolved(this.said, relation) ? KNOWN_RESULT : 0) + (word >= 0 ? 100 - word : target) - COST_OF_MINUS * terms.filter(({ sign }) => sign === -1).length;
  }
}

/** In steps, so that a few rounded or wrong figures do not make a longer relation look better than a shorter one. */
function certainty({ agree, of }: Candidate): number {
  return agree >= 0.9 * of ? 2 : agree >= 0.8 * of ? 1 : 0;
}

/** How far apart the columns stand: neighbours belong together sooner. */
function span({ target, terms }: Relation): number {
  const indexes = [target, ...terms.map(({ index }) => index)];
  return largest(indexes) - smallest(indexes);
}

function vectorOf({ target, terms }: Relation, length: number): number[] {
  const vector = Array.from({ length }, () => 0);
  vector[target] = -1;
  for (const { index, sign } of terms) vector[index] = sign;
  return vector;
}

function solvedFor({ target, terms }: Relation, at: number): Relation {
  const term = terms[at];
  if (!term) return { target, terms };
  const others = terms.filter((_, index) => index !== at).map(({ index, sign }) => ({ index, sign: (-sign * term.sign) as 1 | -1 }));
  return { target: term.index, terms: [...others, { index: target, sign: term.sign }].sort((a, b) => a.index - b.index) };
}
