import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/grid/grid.js";
import { cellsBy, onlySheet, readMade, solid, stylesOf, textsOf, type WorkbookXml } from "./made-workbook.js";

const STRINGS = "<si><t>zero</t></si><si><t/></si><si><t xml:space=\"preserve\"> two </t></si><si/><si><r><t>fo</t></r><r><rPr><b/></rPr><t>ur</t></r></si>";
const DATES = stylesOf([{ format: "dd/mm/yyyy" }, { format: "mmm-yy" }, { fill: solid('rgb="FFFF0000"') }, { format: "h:mm" }, { font: "<b/>" }]);

/** What `<c>` elements in A1, B1 … hold: text and value. */
function cellsOf(cells: string, xml: Partial<WorkbookXml> = {}): Record<string, [Cell["text"], Cell["value"]]> {
  return cellsBy(onlySheet({ sheets: `<row r="1">${cells}</row>`, strings: STRINGS, styles: DATES, ...xml }), ({ text, value }) => [text, value]);
}

describe("what a cell holds", () => {
  const day = { year: 2018, month: 11, day: 30 };
  it.each<[name: string, cell: string, text: string, value: Cell["value"]]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', "12.5", 12.5],
    ["a number that says it is one", '<c r="A1" t="n"><v>-3</v></c>', "-3", -3],
    ["a number in scientific notation", '<c r="A1"><v>1.5E-2</v></c>', "0.015", 0.015],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "zero", "zero"],
    ["a shared text with spaces", '<c r="A1" t="s"><v>2</v></c>', " two ", " two "],
    ["a rich shared text", '<c r="A1" t="s"><v>4</v></c>', "four", "four"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>in &amp; out</t></is></c>', "in & out", "in & out"],
    ["a rich inline text", '<c r="A1" t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>', "a b", "a b"],
    ["a text that a formula gave", '<c r="A1" t="str"><f>B1&amp;"x"</f><v>y &lt; x</v></c>', "y < x", "y < x"],
    ["a number that a formula gave", '<c r="A1"><f>1+1</f><v>2</v></c>', "2", 2],
    ["an array formula", '<c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>7</v></c>', "7", 7],
    ["true", '<c r="A1" t="b"><v>1</v></c>', "TRUE", true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', "FALSE", false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", "#REF!"],
    ["a date", '<c r="A1" s="1"><v>43434</v></c>', "30/11/2018", day],
    ["a date and time", '<c r="A1" s="1"><v>43434.75</v></c>', "30/11/2018", day],
    ["a moment before midnight, as sums give it", '<c r="A1" s="1"><v>43433.9999999</v></c>', "30/11/2018", day],
    ["a month", '<c r="A1" s="2"><v>43434</v></c>', "Nov-18", day],
    ["a time of day is a number", '<c r="A1" s="4"><v>0.75</v></c>', "18:00", 0.75],
    ["zero under a date's format is no date", '<c r="A1" s="1"><v>0</v></c>', "00/01/1900", 0],
    ["a strict date", '<c r="A1" s="1" t="d"><v>2018-11-30T00:00:00</v></c>', "30/11/2018", day],
    ["a strict date without a date's format", '<c r="A1" t="d"><v>2018-11-30</v></c>', "30/11/2018", day],
    ["a strict time", '<c r="A1" t="d"><v>09:30:00</v></c>', "09:30:00", "09:30:00"],
    ["text where a number should be", '<c r="A1"><v>n/a</v></c>', "n/a", "n/a"],
    ["single quotes and spaces in the tag", "<c  r='A1'  t='b' ><v>1</v></c >", "TRUE", true],
    ["white space between the tags", '<c r="A1" t="s">\n  <v>0</v>\n</c>', "zero", "zero"],
    ["an unknown child before the value", '<c r="A1"><x y="1"><z/></x><v>5</v></c>', "5", 5],
  ])("%s", (_, cell, text, value) => {
    expect(cellsOf(cell)).toEqual({ A1: [text, value] });
  });

  it.each([
    ["no value", '<c r="A1"/>'],
    ["a style without a fill", '<c r="A1" s="5"/>'],
    ["an empty tag pair", '<c r="A1" s="1" t="n"></c>'],
    ["an empty shared text", '<c r="A1" t="s"><v>1</v></c>'],
    ["an empty shared item", '<c r="A1" t="s"><v>3</v></c>'],
    ["an empty inline text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["an empty inline element", '<c r="A1" t="inlineStr"><is/></c>'],
    ["a formula that gave an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>'],
  ])("%s leaves nothing", (_, cell) => {
    expect(cellsOf(`${cell}<c r="B1"><v>1</v></c>`)).toEqual({ B1: ["1", 1] });
  });

  it("keeps a filled cell without a value, and a formula that was never calculated", () => {
    expect(cellsOf('<c r="A1" s="3"/><c r="B1" s="3" t="s"><v>1</v></c><c r="C1"><f>A1</f></c>')).toEqual({ A1: ["", null], B1: ["", null], C1: ["", null] });
  });

  it("marks formulas", () => {
    const grid = onlySheet({ sheets: '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1"><v>3</v></c></row>' });
    expect(cellsBy(grid, ({ formula }) => formula)).toEqual({ A1: true, B1: true, C1: undefined });
  });

  it("reads dates of the 1904 system", () => {
    expect(cellsOf('<c r="A1" s="1"><v>41972</v></c><c r="B1" s="1"><v>0</v></c>', { workbookPr: '<workbookPr date1904="1"/>' })).toEqual({
      A1: ["30/11/2018", { year: 2018, month: 11, day: 30 }],
      B1: ["01/01/1904", { year: 1904, month: 1, day: 1 }],
    });
  });

  it.each([
    ["entities", "&lt;b&gt; &quot;R&amp;D&quot; &apos;x&apos; &#163;5 &#x2019; &#x1F600;", "<b> \"R&D\" 'x' £5 ’ 😀"],
    ["things that only look like entities", "R&amp;amp;D &nosuch; & ;", "R&amp;D &nosuch; & ;"],
    ["carriage returns as escapes", "one_x000D_\ntwo_x000D_three", "one\ntwo\nthree"],
    ["carriage returns as they are", "one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["a literal escape", "_x005F_x000D_", "_x000D_"],
    ["an underscore and an x", "max_x and _x00", "max_x and _x00"],
    ["CDATA", "<![CDATA[a < b & c]]> d", "a < b & c d"],
    ["a comment", "ab<!-- <v>no</v> -->cd", "abcd"],
  ])("reads %s in shared, inline and formula text", (_, xml, text) => {
    const cells = cellsOf(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${xml}</t></is></c><c r="C1" t="str"><v>${xml}</v></c>`, { strings: `<si><t>${xml}</t></si>` });
    expect(cells).toEqual({ A1: [text, text], B1: [text, text], C1: [text, text] });
  });

  it("leaves out how a text is read aloud", () => {
    const item = '<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(cellsOf('<c r="A1" t="s"><v>0</v></c>', { strings: item })["A1"]?.[0]).toBe("課長");
  });
});

describe("where a cell stands", () => {
  it.each<[name: string, rows: string, texts: Record<string, string>]>([
    ["by its address", '<row r="2"><c r="B2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>', { B2: "1", AA2: "2", XFD1048576: "3" }],
    ["without any address", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", { A1: "1", B1: "2", A2: "3" }],
    ["after one that has an address", '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { C3: "1", D3: "2", A4: "3" }],
    ["out of order", '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>', { A1: "0", A3: "1", B3: "2" }],
    ["twice: the last one counts", '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>', { A1: "2", B1: "3" }],
  ])("%s", (_, rows, texts) => {
    const grid = onlySheet({ sheets: rows });
    expect(textsOf(grid)).toEqual(texts);
    const places = grid.rows.flatMap(({ row, cells }) => cells.map(({ column }) => row * 100_000 + column));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("reads a sheet whose elements all have a prefix", () => {
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1" hidden="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c><x:c r="C1" t="str"><x:f>1</x:f><x:v>f</x:v></x:c><x:c r="D1"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    const strings = '<x:sst xmlns:x="u"><x:si><x:t>no</x:t></x:si><x:si><x:t>sha</x:t></x:si><x:si><x:r><x:t>rich</x:t></x:r></x:si></x:sst>';
    const grid = onlySheet({ sheets: sheet, strings: "", parts: { "xl/sharedStrings.xml": strings } });
    expect(textsOf(grid)).toEqual({ A1: "sha", B1: "in", C1: "f" });
    expect(grid.rows[0]?.hidden).toBe(true);
    expect(grid.merges).toHaveLength(1);
  });

  it("keeps only what is there of a sheet formatted to its end", () => {
    const blank = Array.from({ length: 500 }, (_, n) => `<row r="${n + 2}" s="5" customFormat="1">${'<c s="5"/>'.repeat(30)}</row>`).join("");
    const grid = onlySheet({ sheets: `<row r="1"><c r="A1"><v>1</v></c></row>${blank}<row r="900000"><c r="C900000"><v>2</v></c></row>`, styles: DATES });
    expect(textsOf(grid)).toEqual({ A1: "1", C900000: "2" });
    expect(grid.rows).toHaveLength(2);
  });

  it("reads an empty sheet", () => {
    expect(onlySheet({ sheets: '<worksheet xmlns="u"><sheetData/></worksheet>' })).toEqual({ kind: "sheet", sheet: "Sheet1", hidden: false, rows: [], merges: [], tables: [], hiddenColumns: [] });
  });
});

describe("what is said of sheets, rows and columns", () => {
  it("knows hidden sheets, and leaves chart sheets out", () => {
    const grids = readMade({
      sheets: { "Plan &amp; key": '<row><c><v>1</v></c></row>', Old: "", Older: "", Chart: "" },
      sheetAttributes: { Old: 'state="hidden"', Older: 'state="veryHidden"' },
      parts: { "xl/_rels/workbook.xml.rels": `<Relationships>${["worksheet", "worksheet", "worksheet", "chartsheet"].map((type, n) => `<Relationship Id="rId${n + 1}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="/xl/worksheets/sheet${n + 1}.xml"/>`).join("")}</Relationships>` },
    });
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([["Plan & key", false], ["Old", true], ["Older", true]]);
  });

  it("knows hidden rows, and hidden columns as far as the sheet is filled", () => {
    const grid = onlySheet({
      before: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3"/><col min="5" max="16384" hidden="true"/></cols>',
      sheets: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" spans="1:6" hidden="0"><c r="F2"><v>2</v></c></row>',
    });
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(grid.hiddenColumns).toEqual([2, 5, 6]);
  });
});
