import { describe, expect, it } from "vitest";
import { structureSentences } from "../../core/budget/budget-sentences.js";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { workOut, type WorkedOut } from "../../core/budget/work-out.js";
import { checkBudget } from "../../core/findings/check-budget.js";
import type { Cell, Grid } from "../../core/grid/grid.js";
import { BUDGET_RULES } from "../../core/rules/budget-rules.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";
import { BUDGET_LAYOUTS } from "./layouts/index.js";

const worked = (grid: Grid): WorkedOut[] => findBudgetTables({ grids: [grid] }, "budget.xlsx").map(workOut);
const errors = (tables: readonly WorkedOut[]): string[] => tables.flatMap((table) => checkBudget(table, { rules: BUDGET_RULES }).filter(({ severity }) => severity === "error").map(({ at, message }) => `${at.cell}: ${message}`));

/** The figure of a cell made larger by so many of its last digits, written as it was. */
function enlarged(cell: Cell, by: number): Cell {
  const text = cell.text.replace(/\d[\d,]*(?:\.\d+)?/, (digits) => {
    const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
    const [whole = "", part] = ((Number(digits.replace(/[,.]/g, "")) + by) / 10 ** decimals).toFixed(decimals).split(".");
    const grouped = digits.includes(",") || whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
    return [grouped, ...(part === undefined ? [] : [part])].join(".");
  });
  return { ...cell, text, value: text };
}

function withCell(grid: Grid, row: number, column: number, change: (cell: Cell) => Cell): Grid {
  return { ...grid, rows: grid.rows.map((each) => (each.row === row ? { ...each, cells: each.cells.map((cell) => (cell.column === column ? change(cell) : cell)) } : each)) };
}

describe.each(BUDGET_LAYOUTS)("$name", ({ table, adds, unit, untold = [] }) => {
  const grid = tableGrid(table);
  const found = worked(grid);

  it("is understood, and has no error", () => {
    expect(found.map(structureSentences)).toEqual(adds);
    expect(errors(found)).toEqual([]);
    if (unit !== undefined) expect(found[0]?.table.unit?.name ?? null).toBe(unit);
  });

  it("has every figure that is part of a sum found when it is wrong, and named by the explanation", () => {
    for (const { table: budget, checks } of found) {
      const places = new Map(checks.flatMap(({ target, terms, tolerance }) => [target, ...terms].map(({ row, column }) => [`${row},${column}`, { row, column, tolerance }] as const)));
      for (const { row, column } of places.values()) {
        const figure = budget.rows[row]?.figures[column];
        const tolerance = Math.max(...checks.filter(({ target, terms }) => [target, ...terms].some((place) => place.row === row && place.column === column)).map((check) => check.tolerance + Math.abs(check.difference)));
        if (!figure || figure.stored === 0 || untold.includes(figure.cell)) continue;
        const planted = worked(withCell(grid, budget.rows[row]?.row ?? 0, budget.columns[column]?.column ?? 0, (cell) => enlarged(cell, Math.ceil(tolerance) * 2 + 37)));
        const named = planted.some(({ explanations, table: other }) => explanations.ways.some(({ changes }) => changes.some((change) => other.rows[change.row]?.figures[change.column]?.cell === figure.cell)));
        expect(errors(planted), figure.cell).not.toEqual([]);
        expect(named, `${figure.cell} is named: ${JSON.stringify(planted.map(structureSentences))} ${JSON.stringify(errors(planted))}`).toBe(true);
      }
    }
  }, 30_000);
});
