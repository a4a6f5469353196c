import { describe, expect, it } from "vitest";
import { placeTable, tableSheet, withHeights, type TableColumn } from "../../core/report/table-sheet.js";
import { WorkedRow } from "../../core/report/worked-row.js";

interface Line {
  readonly action: string;
}

const LINES: readonly Line[] = [{ action: "Agree the protocol" }, { action: "Publish the guide that every ward has been waiting for since the spring" }];

/** A table of these lines, and how often the cells of a line have been worked out. */
function counted() {
  const asked: string[] = [];
  const columns: readonly TableColumn<Line>[] = [
    { heading: "Action", width: 20, cell: ({ action }) => {
      asked.push(action);
      return { value: action, look: "wrapped" };
    } },
  ];
  return { asked, columns };
}

const sheetOf = (columns: readonly TableColumn<Line>[]) =>
  tableSheet({ name: "Actions", title: "All lines", subtitle: "", table: "Actions", columns, rows: LINES, none: "None", paper: "A4", footer: "", tabColour: "#000000", frozenColumns: 0 });

describe("the rows of a table", () => {
  it("are worked out when they are asked for and not before, and once for cells and height together", () => {
    const { asked, columns } = counted();
    const { rows } = sheetOf(columns);
    expect(asked).toEqual([]);
    const body = rows.slice(-2).map((row) => ({ cells: row.cells, height: row.height }));
    expect(asked).toEqual(LINES.map(({ action }) => action));
    expect(body.map(({ cells }) => cells)).toEqual(LINES.map(({ action }) => [{ column: 1, value: action, look: "wrapped" }]));
    expect(body[1]?.height).toBeGreaterThan(body[0]?.height ?? Infinity);
  });

  it("keep nothing: asked again, they are worked out again", () => {
    const { asked, columns } = counted();
    const { rows } = placeTable("Actions", columns, LINES, "None", 1);
    for (const { cells } of [...rows, ...rows]) void cells;
    expect(asked).toHaveLength(4);
  });

  it("have each blank cell's own look, though blank cells are shared, and name what was not supplied", () => {
    const columns: readonly TableColumn<string>[] = [
      { heading: "A", width: 9, cell: (look) => ({ value: null, look: look === "owed" ? "not supplied" : "text" }) },
      { heading: "B", width: 9, cell: (look, notSupplied) => ({ value: notSupplied.join() || null, look: look === "owed" ? "wrapped" : "count" }) },
    ];
    const lines = ["owed", "none", "owed", "owed", "none"];
    const shown = placeTable("T", columns, lines, "None", 1).rows.slice(1).map(({ cells }) => cells);
    expect(shown).toEqual(lines.map((look) => (look === "owed" ? [{ column: 1, value: null, look: "not supplied" }, { column: 2, value: "A", look: "wrapped" }] : [{ column: 1, value: null, look: "text" }, { column: 2, value: null, look: "count" }])));
  });

  it("are copied, spread and sent like any other row", () => {
    const { columns } = counted();
    for (const row of withHeights(placeTable("Actions", columns, LINES, "None", 1).rows, columns)) {
      const plain = { row: row.row, cells: row.cells, height: row.height };
      expect(row).toBeInstanceOf(WorkedRow);
      expect({ ...row }).toStrictEqual(plain);
      expect(structuredClone(row)).toEqual(plain);
      expect(row).not.toEqual({ ...plain, cells: [] });
    }
  });

  it("ask for their room, as a tracker's do", () => {
    expect({ ...new WorkedRow(5, "x", { cells: (value) => [{ column: 1, value }], atLeast: 20 }) }).toEqual({ row: 5, cells: [{ column: 1, value: "x" }], atLeast: 20 });
  });
});
