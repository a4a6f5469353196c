import { largest, smallest } from "../model/extremes.js";
import type { BudgetTable, FigureColumn, Measure, Relation } from "./budget-table.js";
import { MEASURE_TITLES, measuresOf } from "./measures.js";

/** What is the sum or difference of what, as words of headings make it likely. The signs are the figures' own business. */
const LIKELY: readonly (readonly [target: Measure, terms: readonly Measure[]])[] = [
  ["net", ["gross", "income"]],
  ["net", ["gross", "grants"]],
  ["income", ["grants", "otherIncome"]],
  ["net", ["gross", "grants", "otherIncome"]],
  ["variance", ["budget", "actual"]],
  ["variance", ["budget", "forecast"]],
  ["variance", ["closing", "forecast"]],
  ["variance", ["closing", "actual"]],
  ["remaining", ["budget", "actual"]],
  ["remaining", ["closing", "actual"]],
  ["closing", ["opening", "variation"]],
];

const membersOf = ({ target, terms }: Relation): number[] => [target, ...terms.map(({ index }) => index)];

/** All that the heading of each column says. */
export type SaidMeasures = readonly ReadonlySet<Measure>[];

const NOTHING: ReadonlySet<Measure> = new Set();

export function saidMeasures({ columns }: BudgetTable): SaidMeasures {
  return columns.map(({ inferred, measure, heading }) => (inferred ? new Set(measure === null ? [] : [measure]) : measuresOf(heading)));
}

/** True where the headings of a relation's columns are known to belong together, or a column called a total stands beside all that it would add. */
export function isLikely(table: BudgetTable, said: SaidMeasures, relation: Relation): boolean {
  if (isTotalOfNeighbours(table, relation)) return true;
  const own = membersOf(relation).map((index) => said[index] ?? NOTHING);
  return LIKELY.some(([target, terms]) => own.length === terms.length + 1 && canBe([target, ...terms], own));
}

/** True where the relation is solved for the column that its headings make the result. */
export function isSolved(said: SaidMeasures, { target, terms }: Relation): boolean {
  const own = terms.map(({ index }) => said[index] ?? NOTHING);
  return LIKELY.some(([result, parts]) => parts.length === terms.length && said[target]?.has(result) && canBe(parts, own));
}

/** Whether each measure can be that of another column. */
function canBe([measure, ...rest]: readonly Measure[], said: readonly ReadonlySet<Measure>[]): boolean {
  if (measure === undefined) return true;
  return said.some((each, at) => each.has(measure) && canBe(rest, said.filter((_, other) => other !== at)));
}

function isTotalOfNeighbours(table: BudgetTable, { target, terms }: Relation): boolean {
  if (table.columns[target]?.measure !== "total" || terms.some(({ sign }) => sign === -1)) return false;
  const indexes = terms.map(({ index }) => index);
  const [first, last] = [smallest(indexes), largest(indexes)];
  return last - first + 1 === indexes.length && (target === last + 1 || target === first - 1);
}

/** The columns, those without a heading called by what the arithmetic gives them. */
export function namedColumns(table: BudgetTable, across: readonly Relation[]): FigureColumn[] {
  const columns = [...table.columns];
  // What one relation names, another may build on.
  for (let round = 0; round < across.length; round++) {
    columns.forEach((column, index) => {
      if (column.heading !== "") return;
      const named = across.flatMap((relation) => nameIn(columns, relation, index) ?? [])[0];
      if (named) columns[index] = { ...column, ...named };
    });
  }
  return columns;
}

function nameIn(columns: readonly FigureColumn[], relation: Relation, blank: number): Pick<FigureColumn, "heading" | "measure"> | null {
  const members = membersOf(relation);
  if (!members.includes(blank)) return null;
  const others = members.filter((index) => index !== blank).map((index) => columns[index]?.measure ?? null);
  for (const [target, terms] of LIKELY) {
    const missing = [target, ...terms].filter((measure) => !others.includes(measure));
    const [measure] = missing;
    if (measure && missing.length === 1 && others.length === terms.length && new Set(others).size === others.length) return { heading: MEASURE_TITLES[measure], measure };
  }
  if (relation.target !== blank) return null;
  return relation.terms.every(({ sign }) => sign === 1) ? { heading: MEASURE_TITLES.total, measure: "total" } : { heading: "Difference", measure: null };
}
