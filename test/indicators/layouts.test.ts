import { describe, expect, it } from "vitest";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";
import { INDICATOR_LAYOUTS } from "./layouts/index.js";
import { expected, readAs } from "./layouts/layout.js";

describe("performance tables as councils keep them", () => {
  it.each(INDICATOR_LAYOUTS)("$name", ({ table, kind = "sheet", sheet = "Performance", answer }) => {
    const grid = tableGrid(table, { kind, sheet });
    const [tracker] = readTrackers({ grids: [grid] }, { file: "performance.xlsx" });
    expect(readAs(answer, tracker?.indicators ?? [])).toEqual(expected(answer));
    expect(tracker?.lines).toEqual([]);
    const { cells = 0, fields = 0, other = 0, unplaced = 0 } = tracker?.counts ?? {};
    expect(fields + other + unplaced).toBe(cells);
    expect(findBudgetTables({ grids: [grid] }, "performance.xlsx")).toEqual([]);
  });

  it("are many", () => {
    expect(INDICATOR_LAYOUTS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(INDICATOR_LAYOUTS.map(({ name }) => name)).size).toBe(INDICATOR_LAYOUTS.length);
  });
});
