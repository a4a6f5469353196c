import { describe, expect, it } from "vitest";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { workOut, type WorkedOut } from "../../core/budget/work-out.js";
import { PLAIN_LOOK, type Cell, type Grid } from "../../core/grid/grid.js";

/** A sheet of labels and numbers; a number is stored, and shown as `show` writes it. */
function sheet(rows: readonly (readonly (string | number)[])[], format: string, show: (value: number) => string): Grid {
  const cellOf = (content: string | number, row: number, column: number): Cell =>
    typeof content === "number" ? { row, column, text: show(content), value: content, look: { ...PLAIN_LOOK, format } } : { row, column, text: content, value: content, look: PLAIN_LOOK };
  return {
    ...{ kind: "sheet", sheet: "Budget", hidden: false, merges: [], tables: [], hiddenColumns: [] },
    rows: rows.map((cells, row) => ({ row: row + 1, hidden: false, cells: cells.flatMap((content, column) => (content === "" ? [] : [cellOf(content, row + 1, column + 1)])) })),
  };
}

function worked(grid: Grid): WorkedOut {
  const [table] = findBudgetTables({ grids: [grid] }, "budget.xlsx");
  if (!table) throw new Error("no table");
  return workOut(table);
}

const results = ({ checks }: WorkedOut): string[] => checks.map(({ result }) => result);
const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

describe("stored figures", () => {
  it("are added, not those shown: pence stored, pounds shown", () => {
    const found = worked(sheet([["Line", "Budget £", "Actual £"], ["Crews", 10.4, 3.3], ["Fuel", 20.4, 4.4], ["Total", 30.8, 7.7]], "#,##0", whole));
    expect(results(found)).toEqual(["holds", "holds"]);
    expect(found.table.rows[2]?.figures[0]).toMatchObject({ stored: 308, shown: 310, text: "31" });
  });

  it("are out by rounding where a total was typed as it is shown", () => {
    const found = worked(sheet([["Line", "Budget £", "Actual £"], ["Crews", 1010.4, 3003.3], ["Fuel", 2020.4, 4004.4], ["Total", 3031, 7107.7]], "#,##0", whole));
    expect(found.checks.map(({ result, difference, tolerance }) => [result, difference, tolerance])).toEqual([["rounding", 2, 15], ["error", 1000, 15]]);
  });

  it("of binary fractions are read as people wrote them", () => {
    const found = worked(sheet([["Line", "Budget £", "Actual £"], ["Crews", 0.1, 1.1], ["Fuel", 0.2, 2.2], ["Total", 0.1 + 0.2, 1.1 + 2.2]], "0.00", (value) => value.toFixed(2)));
    expect(results(found)).toEqual(["holds", "holds"]);
  });

  it("are in the unit that is shown: thousands shown of pounds stored", () => {
    const found = worked(sheet([["Line", "Budget £000", "Actual £000"], ["Crews", 812_400, 840_100], ["Fuel", 455_350, 430_900], ["Total", 1_267_750, 1_271_000]], "#,##0,", (value) => whole(value / 1000)));
    expect(found.table.unit?.name).toBe("GBP thousand");
    expect(found.table.rows[0]?.figures[0]).toMatchObject({ stored: 81_240, shown: 81_200 });
    expect(results(found)).toEqual(["holds", "holds"]);
    expect(found.table.decimals).toBe(2);
  });

  it("that no decimal writes still add up: a third each", () => {
    const found = worked(sheet([["Line", "Budget £", "Actual £"], ["Crews", 100 / 3, 50 / 3], ["Fuel", 100 / 3, 50 / 3], ["Paint", 100 / 3, 50 / 3], ["Total", 100, 50]], "0.00", (value) => value.toFixed(2)));
    expect(results(found)).toEqual(["holds", "holds"]);
  });

  it("that show something else than is stored count as shown", () => {
    const grid = sheet([["Line", "Budget £", "Actual £"], ["Crews", 1, 3], ["Fuel", 2, 4], ["Total", 3, 7]], "General", (value) => whole(value * 100));
    expect(worked(grid).table.rows[2]?.figures.map((figure) => figure?.stored)).toEqual([300, 700]);
  });
});
