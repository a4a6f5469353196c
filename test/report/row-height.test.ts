import { describe, expect, it } from "vitest";
import { rowHeight, RowHeights, TALLEST_ROW, wrappedLines } from "../../core/report/row-height.js";

describe("wrappedLines", () => {
  it.each([
    ["", 20, 1],
    ["short", 20, 1],
    ["one\ntwo\nthree", 20, 3],
    ["four words of text here", 12, 2],
    ["Antidisestablishmentarianism", 10, 3],
  ])("%j in %d characters: %d", (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines);
  });
});

describe("rowHeight", () => {
  it("leaves a row of one line to the host", () => {
    expect(rowHeight({ cells: [{ column: 1, value: "short", look: "text" }] }, [20])).toBeNull();
  });

  it("is that of the tallest cell, and no taller than a row can be", () => {
    const cell = (text: string) => ({ row: 1, cells: [{ column: 1, value: "x", look: "text" as const }, { column: 2, value: text, look: "text" as const }] });
    const two = rowHeight(cell("a\nb"), [20, 20]) ?? 0;
    const three = rowHeight(cell("a\nb\nc"), [20, 20]) ?? 0;
    expect(two).toBeGreaterThan(20);
    expect(three - two).toBe(13);
    expect(rowHeight(cell("a\n".repeat(200)), [20, 20])).toBe(TALLEST_ROW);
  });

  it("is the same whatever was measured before it: a text stands again in its column, in another one, or in another look", () => {
    const widths = [10, 30, 10];
    const words = ["short", "four words of text that wrap", null, "a\nb\nc"];
    const looks = ["text", "plain", "figure label", "strong wrapped"] as const;
    const rows = words.flatMap((one) => words.flatMap((other) => looks.flatMap((look) => looks.map((next) => [{ column: 1, value: one, look }, { column: 2, value: other, look: next }, { column: 3, value: one, look: next }]))));
    const heights = new RowHeights(widths);
    for (const cells of [...rows, ...rows]) expect(heights.of(cells, 10)).toBe(rowHeight({ cells, atLeast: 10 }, widths));
  });

  it("is that of the first cells, where the others do not count", () => {
    const cells = ["short", "a\nb", "a\nb\nc"].map((value, index) => ({ column: index + 1, value, look: "text" as const }));
    const heights = new RowHeights([20, 20, 20]);
    expect([1, 2, 3].map((first) => heights.of(cells, 10, first))).toEqual([null, 29, 42]);
  });

  it("gives room to write in", () => {
    expect(rowHeight({ atLeast: 60, cells: [] }, [])).toBe(60);
  });
});
