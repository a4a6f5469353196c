import fc from "fast-check";
import { expect, it } from "vitest";
import { PLAIN_LOOK, type Cell } from "../../core/grid/grid.js";
import { readFigure } from "../../core/budget/read-figure.js";
import { kindOfRow, mayBeFigures } from "../../core/budget/row-kinds.js";

const TEXTS = [
  "", " ", "-", "–", ".", "n/a", "N/A ", "nil", "None", "none of these", "not applicable", "Not applicable.", "£000", "(£'000)", "12", "1.1", "(1,234)", "£12.5m", "gbp 5", "GBP", "2 cr", "12 *", "1 234",
  "12%", "a 12%", "31/12/2025", "12/13", "2025", "12<br/>", "<b>-</b>", "<b>7</b>", "Total", "Green", "North", "Élan", "Ещё", "Agree the winter gritting routes & report", "x".repeat(401), "5 posts", "k", "&#163;12",
];
const cells = fc.array(fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom("General", "0%")), { maxLength: 9 });

it("rules no row out that is one of figures", () => {
  fc.assert(
    fc.property(cells, (written) => {
      const row = { row: 1, hidden: false, cells: written.map(([text, format], i): Cell => ({ row: 1, column: i + 1, text, value: text, look: { ...PLAIN_LOOK, format } })) };
      const read = { row, cells: row.cells.filter(({ text }) => text.trim() !== "").map((cell) => ({ cell, reading: readFigure(cell) })) };
      if (kindOfRow(read) === "figures") expect(mayBeFigures(row)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it("rules the lines of a tracker out", () => {
  const texts = ["1.1", "Agree the winter gritting routes", "Head of Parks", "01/01/2025", "31/12/2025", "Green", "Draft shared with partners"];
  expect(mayBeFigures({ row: 1, hidden: false, cells: texts.map((text, i): Cell => ({ row: 1, column: i + 1, text, value: text, look: PLAIN_LOOK })) })).toBe(false);
});
