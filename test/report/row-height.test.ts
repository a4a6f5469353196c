import { describe, expect, it } from "vitest";
import { rowHeight, TALLEST_ROW, wrappedLines } from "../../core/report/row-height.js";

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

  it("gives room to write in", () => {
    expect(rowHeight({ atLeast: 60, cells: [] }, [])).toBe(60);
  });
});
