import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLAIN_LOOK, type Cell } from "../../core/grid/grid.js";
import { viewOf } from "../../core/recognise/sheet-view.js";

const cell = (column: number, text = `${column}`): Cell => ({ row: 4, column, text, value: text, look: PLAIN_LOOK });
const rowOf = (cells: readonly Cell[]) => viewOf({ kind: "sheet", sheet: "Plan", hidden: false, rows: [{ row: 4, hidden: false, cells }], merges: [], tables: [], hiddenColumns: [] }).rows[0]!;

describe("the cells of a row by column", () => {
  it("are found wherever columns are empty, and nothing is found where they are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (columns) => {
        const { byColumn } = rowOf(columns.sort((a, b) => a - b).map((column) => cell(column)));
        for (let column = 0; column <= 62; column++) expect(byColumn.get(column)?.column).toBe(columns.includes(column) ? column : undefined);
      }),
    );
  });

  it("are put in order where a reader gives them in another; of two of one column the last counts", () => {
    const { byColumn, filled } = rowOf([cell(3), cell(1), cell(2, ""), cell(3, "again")]);
    expect(byColumn.inOrder.map(({ column, text }) => `${column} ${text}`)).toEqual(["1 1", "2 ", "3 again"]);
    expect(filled.map(({ text }) => text)).toEqual(["3", "1", "again"]);
  });
});
