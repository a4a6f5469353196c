import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Check, Place } from "../../core/budget/checks.js";
import type { Change } from "../../core/budget/explain.js";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { workOut, type WorkedOut } from "../../core/budget/work-out.js";
import { changed, madeBudgets, textOf, toleranceOf, type MadeBudget } from "./shapes.js";
import { readTextGrid } from "./text-table.js";

const RUNS = 250;

function worked(budget: MadeBudget): WorkedOut {
  const [table, ...others] = findBudgetTables({ grids: [readTextGrid(textOf(budget))] }, "budget.txt");
  if (!table || others.length > 0) throw new Error("not one table");
  return workOut(table);
}

const errors = ({ checks }: WorkedOut): Check[] => checks.filter(({ result }) => result === "error");
const additions = ({ checks }: WorkedOut): string[] => checks.map(({ target, terms }) => [target, ...terms].map(({ row, column }) => `${row},${column}`).sort().join(" ")).sort();

/** The checks that would not hold with these figures changed. */
function stillWrong({ checks }: WorkedOut, changes: readonly Change[]): Check[] {
  const by = ({ row, column }: Place): number => changes.filter((change) => change.row === row && change.column === column).reduce((sum, { shouldBe, stated }) => sum + shouldBe - stated, 0);
  return checks.filter(({ target, terms, difference, tolerance }) => Math.abs(difference + by(target) - terms.reduce((sum, term) => sum + term.sign * by(term), 0)) > tolerance);
}

/** A table, a row, a column and an amount, some more than nothing. */
const plants = fc.tuple(madeBudgets, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5000 }), fc.boolean());

describe("planted errors", () => {
  it("a table that casts has no error, and is understood whole", () => {
    fc.assert(fc.property(madeBudgets, (budget) => {
      const found = worked(budget);
      expect(errors(found)).toEqual([]);
      expect(additions(found)).toEqual(expect.arrayContaining(budget.additions.map((cells) => [...cells].sort().join(" "))));
    }), { numRuns: RUNS });
  }, 120_000);

  it("one changed figure is found, and named by the explanation or by one that ties with it", () => {
    fc.assert(fc.property(plants, ([budget, atRow, atColumn, more, up]) => {
      const [row, column] = [atRow % budget.rows.length, atColumn % budget.headings.length];
      const by = Math.floor(toleranceOf(budget, row, column)) + more;
      const found = worked(changed(budget, row, column, up ? by : -by));
      expect(errors(found).length).toBeGreaterThan(0);
      const [named] = found.explanations.ways.flatMap(({ changes }) => (changes.length === 1 ? changes.filter((change) => change.row === row && change.column === column) : []));
      const was = (budget.rows[row]?.figures[column] ?? 0) * (found.table.decimals < budget.decimals ? 0.1 ** (budget.decimals - found.table.decimals) : 1);
      expect(Math.abs((named?.shouldBe ?? Infinity) - was)).toBeLessThanOrEqual(toleranceOf(budget, row, column));
    }), { numRuns: RUNS });
  }, 120_000);

  // Of totals without a name two wrong figures may leave too little to know them by.
  const named = plants.filter(([{ rows }]) => rows.every(({ label }) => label !== ""));

  it("two changed figures are explained by two figures at most, and every check would hold then", () => {
    fc.assert(fc.property(named, fc.nat(), fc.nat(), ([budget, atRow, atColumn, more, up], otherRow, otherColumn) => {
      const places = [[atRow, atColumn], [otherRow, otherColumn]].map(([row = 0, column = 0]) => [row % budget.rows.length, column % budget.headings.length] as const);
      const twice = places.reduce((made, [row, column]) => changed(made, row, column, (up ? 1 : -1) * (Math.floor(toleranceOf(budget, row, column)) + more)), budget);
      const found = worked(twice);
      for (const { changes } of found.explanations.ways) {
        expect(changes.length).toBeLessThanOrEqual(2);
        expect(stillWrong(found, changes)).toEqual([]);
      }
    }), { numRuns: RUNS });
  }, 120_000);

  it("a figure changed within rounding is no error", () => {
    fc.assert(fc.property(plants, ([budget, atRow, atColumn, , up]) => {
      const [row, column] = [atRow % budget.rows.length, atColumn % budget.headings.length];
      expect(errors(worked(changed(budget, row, column, up ? 1 : -1)))).toEqual([]);
    }), { numRuns: RUNS });
  }, 120_000);
});
