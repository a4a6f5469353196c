import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../core/settings/limits.js";
import { LastFew } from "../../../files/xlsx/last-few.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { cellsBy, onlySheet, solid, stylesOf, workbookBytes } from "./made-workbook.js";

describe("what was made of the last few texts", () => {
  it("is made once for each while it is kept, and not kept for long texts", () => {
    const few = new LastFew<string>();
    const asked: string[] = [];
    const of = (text: string) => few.of(text, (made) => (asked.push(made), made.toUpperCase()));
    expect(["a", "b", "a", "a"].map(of)).toEqual(["A", "B", "A", "A"]);
    expect(asked).toEqual(["a", "b"]);
    // "a" is asked for again and again and stays, "b" goes.
    for (let n = 0; n < 100; n++) of(n % 10 === 0 ? "a" : `text ${n}`);
    asked.length = 0;
    ["a", "b"].map(of);
    expect(asked).toEqual(["b"]);
    const long = "x".repeat(100_000);
    asked.length = 0;
    [long, long].map(of);
    expect(asked).toHaveLength(2);
  });
});

describe("workbooks that have parts alike", () => {
  const styles = stylesOf([{ fill: solid('theme="4"') }]);
  const theme = (hex: string) => `<a:theme xmlns:a="u"><a:clrScheme name="x"><a:accent1><a:srgbClr val="${hex}"/></a:accent1></a:clrScheme></a:theme>`;
  const fillWith = (hex: string) => cellsBy(onlySheet({ sheets: '<row><c s="1"><v>1</v></c></row>', styles, theme: theme(hex) }), ({ look }) => look.fill);

  it("have each the colours of its own theme", () => {
    expect([fillWith("112233"), fillWith("445566"), fillWith("112233"), fillWith("112233")]).toEqual([{ A1: "#112233" }, { A1: "#445566" }, { A1: "#112233" }, { A1: "#112233" }]);
  });

  it("are held each against its own limits", () => {
    const bytes = workbookBytes({ sheets: "<row><c><v>1</v></c></row>", after: `${"<x>".repeat(30)}${"</x>".repeat(30)}` });
    const read = (nesting: number) => readXlsx("a.xlsx", bytes, { limits: { ...DEFAULT_LIMITS, nesting } }).grids.length;
    expect(read(100)).toBe(1);
    expect(() => read(20)).toThrow("sheet1.xml has more elements inside one another");
    expect(read(100)).toBe(1);
  });
});
