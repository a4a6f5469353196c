import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patchCells, type CellPatch } from "../../../files/patch/patch-cells.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { rawEntries, unsoundEntries } from "../../support/zip-entries.js";
import { cellsBy, partsOf, stylesOf, workbookBytes, zipParts, type WorkbookXml } from "../xlsx/made-workbook.js";

const SHEET = "xl/worksheets/sheet1.xml";
const text = (bytes: Uint8Array, part = SHEET): string => new TextDecoder().decode(unzipSync(bytes)[part]);
const cells = (bytes: Uint8Array) => Object.fromEntries(readXlsx("a.xlsx", bytes).grids.map((grid) => [grid.sheet, cellsBy(grid, ({ text: shown, value, look }) => ({ shown, value, look }))]));
const shown = (bytes: Uint8Array, sheet = "Sheet1") => Object.fromEntries(Object.entries(cells(bytes)[sheet] ?? {}).map(([cell, each]) => [cell, each.shown]));
const edit = (cell: string, from: string, to: string, sheet = "Sheet1"): CellPatch => ({ sheet, cell, from, to });

const figure = (cell: string, from: string, to: string): CellPatch => ({ ...edit(cell, from, to), asNumber: true });

/** Patches a made workbook and gives the sheet's rows as XML. */
function patched(xml: WorkbookXml, ...edits: CellPatch[]) {
  const made = workbookBytes(xml);
  const result = patchCells(made, edits);
  return { ...result, rows: /<(?:\w+:)?sheetData\/?>(?:([\s\S]*)<\/(?:\w+:)?sheetData>)?/.exec(text(result.bytes))?.[1] ?? "" };
}

describe("patchCells", () => {
  it("puts a text in its cell as an inline string, in the cell's style, and touches nothing else", () => {
    const { rows, applied, bytes } = patched({ sheets: '<row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', strings: "<si><t>asap</t></si><si><t>asap</t></si>", styles: stylesOf([{ font: "<b/>" }]) }, edit("A1", "asap", "Feb 2019"));
    expect(rows).toBe('<row r="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>Feb 2019</t></is></c><c r="B1" t="s"><v>1</v></c></row>');
    expect(applied).toHaveLength(1);
    expect(cells(bytes)["Sheet1"]?.["A1"]).toMatchObject({ shown: "Feb 2019", look: { bold: true } });
  });

  it.each<[string, string, CellPatch, string]>([
    ["inline text", '<row r="1"><c r="A1" t="inlineStr"><is><t> a  b</t></is></c></row>', edit("A1", "a b", "c"), '<row r="1"><c r="A1" t="inlineStr"><is><t>c</t></is></c></row>'],
    ["cells without an address", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c t=\"str\"><v>x</v></c></row>", edit("A2", "x", "y"), '<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="inlineStr"><is><t>y</t></is></c></row>'],
    ["a number", '<row r="1"><c r="A1" s="0"><v>12</v></c></row>', edit("A1", "12", "13.5"), '<row r="1"><c r="A1" s="0"><v>13.5</v></c></row>'],
    ["a number that turns into words", '<row r="1"><c r="A1"><v>12</v></c></row>', edit("A1", "12", "12a"), '<row r="1"><c r="A1" t="inlineStr"><is><t>12a</t></is></c></row>'],
    ["a number with a leading nought", '<row r="1"><c r="A1"><v>12</v></c></row>', edit("A1", "12", "012"), '<row r="1"><c r="A1" t="inlineStr"><is><t>012</t></is></c></row>'],
    ["a text that looks like a number", '<row r="1"><c r="A1" t="str"><v>l2</v></c></row>', edit("A1", "l2", "12"), '<row r="1"><c r="A1" t="inlineStr"><is><t>12</t></is></c></row>'],
    ["nothing", '<row r="1"><c r="A1" s="0" t="str"><v>x</v></c></row>', edit("A1", "x", ""), '<row r="1"><c r="A1" s="0"/></row>'],
    ["an empty cell", '<row r="1"><c r="A1" s="0"/><c r="B1"><v>1</v></c></row>', edit("A1", "", "x"), '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>x</t></is></c><c r="B1"><v>1</v></c></row>'],
    ["a new cell between others", '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>', edit("B1", "", "x"), '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c><c r="C1"><v>3</v></c></row>'],
    ["a new cell in an empty row", '<row r="1" s="4" customFormat="1" ht="30"/>', edit("B1", "", "x"), '<row r="1" s="4" customFormat="1" ht="30"><c r="B1" s="4" t="inlineStr"><is><t>x</t></is></c></row>'],
    ["a new row", '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"/>', edit("C4", "", "x"), '<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="C4" t="inlineStr"><is><t>x</t></is></c></row><row r="9"/>'],
    ["white space and signs", '<row r="1"><c r="A1" t="str"><v>x</v></c></row>', edit("A1", "x", " a\n<b> & _x000D_ \u0007"), '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n&lt;b&gt; &amp; _x005F_x000D_ _x0007_</t></is></c></row>'],
    ["what stands before a comment", '<row r="1"><c r="A1" t="str"><v>x</v></c></row><!-- <row r="1"><c r="A1"><v>0</v></c></row> -->', edit("A1", "x", "y"), '<row r="1"><c r="A1" t="inlineStr"><is><t>y</t></is></c></row><!-- <row r="1"><c r="A1"><v>0</v></c></row> -->'],
    ["comments and marked text", '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="A1">]]></t></is></c></row>', edit("A1", '<c r="A1">', "x"), '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'],
  ])("changes %s", (_, before, change, after) => {
    const { rows, refused } = patched({ sheets: before, strings: "<si><t>s</t></si>" }, change);
    expect(refused).toEqual([]);
    expect(rows).toBe(after);
  });

  it.each<[string, string, CellPatch, string]>([
    ["an empty cell", '<row r="1"><c r="A1" s="0"/></row>', figure("A1", "", "86.5"), '<row r="1"><c r="A1" s="0"><v>86.5</v></c></row>'],
    ["a cell that was not there", '<row r="1"><c r="B1"><v>1</v></c></row>', figure("A1", "", "72"), '<row r="1"><c r="A1"><v>72</v></c><c r="B1"><v>1</v></c></row>'],
    ["a text", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', figure("A1", "s", "7"), '<row r="1"><c r="A1"><v>7</v></c></row>'],
    ["words for a figure", '<row r="1"><c r="A1"><v>7</v></c></row>', figure("A1", "7", "<5"), '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;5</t></is></c></row>'],
    ["a percentage in a plain cell, which would lose its sign", '<row r="1"><c r="A1" s="0"/></row>', figure("A1", "", "72%"), '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>72%</t></is></c></row>'],
  ])("writes a figure as a number: %s", (_, before, change, after) => {
    const { rows, refused } = patched({ sheets: before, strings: "<si><t>s</t></si>" }, change);
    expect(refused).toEqual([]);
    expect(rows).toBe(after);
  });

  it("takes a percentage where one is shown, and never a hundred times as much", () => {
    const sheets = '<row r="1"><c r="A1" s="1"><v>0.84</v></c><c r="B1" s="1"><v>0.84</v></c></row>';
    const { bytes, rows } = patched({ sheets, styles: stylesOf([{ format: "0.0%" }]) }, edit("A1", "84.0%", "86.5%"), edit("B1", "84.0%", "86.5"));
    expect(rows).toContain('<c r="A1" s="1"><v>0.865</v></c>');
    expect(shown(bytes)).toEqual({ A1: "86.5%", B1: "86.5" });
  });

  it("fills an empty sheet, and gives a new cell the style of its column", () => {
    const { bytes } = patched({ sheets: { Sheet1: "" }, before: '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" style="1"/></cols>', styles: stylesOf([{ font: "<b/>" }]), parts: {} }, edit("B2", "", "x"), edit("A2", "", "y"));
    expect(text(bytes)).toContain('<sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>y</t></is></c><c r="B2" s="1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>');
  });

  it("keeps to the prefix that the sheet uses", () => {
    const sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { bytes, rows } = patched({ sheets: sheet, strings: "<si><r><rPr><b/></rPr><t>old</t></r><r><t> one</t></r></si>" }, edit("A1", "old one", "new one"), edit("B2", "", "more"));
    expect(rows).toBe('<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:rPr><x:b/></x:rPr><x:t>new</x:t></x:r><x:r><x:t xml:space="preserve"> one</x:t></x:r></x:is></x:c></x:row><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>more</x:t></x:is></x:c></x:row>');
    expect(shown(bytes)).toEqual({ A1: "new one", B2: "more" });
  });

  it("keeps a date a date when the new text is a day, in either date system, and makes a text of a month", () => {
    const sheets = '<row r="1"><c r="A1" s="1"><v>43100</v></c><c r="B1" s="1"><v>43100</v></c><c r="C1" s="1" t="d"><v>2018-01-05</v></c></row>';
    const styles = stylesOf([{ format: "d mmm yyyy" }]);
    const later = [edit("A1", "31 Dec 2017", "28 Feb 2019"), edit("B1", "31 Dec 2017", "Dec 18"), edit("C1", "5 Jan 2018", "6 January 2018")];
    const { bytes, rows } = patched({ sheets, styles }, ...later);
    expect(shown(bytes)).toEqual({ A1: "28 Feb 2019", B1: "Dec 18", C1: "6 Jan 2018" });
    expect(rows).toContain('<c r="A1" s="1"><v>43524</v></c>');
    expect(rows).toContain('<c r="C1" s="1" t="d"><v>2018-01-06</v></c>');
    const made1904 = patched({ sheets, styles, workbookPr: '<workbookPr date1904="1"/>' }, edit("A1", "1 Jan 2022", "28 Feb 2022"));
    expect(shown(made1904.bytes)).toMatchObject({ A1: "28 Feb 2022" });
  });

  it("keeps the fonts of what stays in a rich text", () => {
    const strings = '<si><r><t xml:space="preserve">- Agree </t></r><r><rPr><strike/><color rgb="FFFF0000"/></rPr><t>the old</t></r><r><t xml:space="preserve"> protocol</t></r></si>';
    const { rows, bytes } = patched({ sheets: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings, styles: stylesOf([]) }, edit("A1", "- Agree the old protocol", "Agree the old protocol"));
    expect(rows).toContain('<is><r><t xml:space="preserve">Agree </t></r><r><rPr><strike/><color rgb="FFFF0000"/></rPr><t>the old</t></r><r><t xml:space="preserve"> protocol</t></r></is>');
    expect(readXlsx("a.xlsx", bytes).grids[0]?.rows[0]?.cells[0]).toMatchObject({ text: "Agree the old protocol", struckParts: ["the old"] });
  });

  it.each<[string, string, CellPatch, RegExp]>([
    ["a cell that holds something else", '<row r="1"><c r="A1" t="str"><v>x</v></c></row>', edit("A1", "y", "z"), /^A1 holds "x" now, not "y"\.$/],
    ["a cell that has gone", '<row r="1"><c r="A1" t="str"><v>x</v></c></row>', edit("B1", "y", "z"), /^B1 holds nothing now, not "y"\.$/],
    ["what is done already", '<row r="1"><c r="A1" t="str"><v>z</v></c></row>', edit("A1", "y", "z"), /^A1 holds "z" already\.$/],
    ["a formula", '<row r="1"><c r="A1" t="str"><f>B1</f><v>x</v></c></row>', edit("A1", "x", "z"), /formula/],
    ["what an array formula fills", '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>', edit("A2", "1", "2"), /formula/],
    ["a covered cell", '<row r="1"><c r="A1" t="str"><v>x</v></c></row>', edit("D1", "", "z"), /merged/],
    ["a text beyond Excel's limit", '<row r="1"><c r="A1" t="str"><v>x</v></c></row>', edit("A1", "x", "z".repeat(32768)), /32767/],
    ["another sheet", "", edit("A1", "x", "z", "Sheet9"), /^There is no sheet "Sheet9"\.$/],
    ["no cell", "", edit("A1:B2", "x", "z"), /^"A1:B2" is no cell\.$/],
  ])("refuses %s, and gives back the very bytes", (_, sheets, change, why) => {
    const made = workbookBytes({ sheets, after: '<mergeCells><mergeCell ref="C1:D2"/></mergeCells>' });
    const result = patchCells(made, [change]);
    expect(result.bytes).toBe(made);
    expect(result.applied).toEqual([]);
    expect(result.refused).toEqual([{ ...change, why: expect.stringMatching(why) as string }]);
  });

  it("refuses to change a heading of an Excel table", () => {
    const table = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:B2" displayName="T"/>';
    const links = '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>';
    const { refused } = patched({ sheets: '<row r="1"><c r="A1" t="str"><v>Lead</v></c></row>', sheetLinks: links, parts: { "xl/tables/table1.xml": table } }, edit("A1", "Lead", "Leads"));
    expect(refused[0]?.why).toContain("heading of an Excel table");
  });

  it("makes the second of two edits of one cell only when it starts from the first", () => {
    const { bytes, refused } = patched({ sheets: '<row r="1"><c r="A1" t="str"><v>a</v></c></row>' }, edit("A1", "a", "b"), edit("A1", "a", "c"), edit("A1", "b", "d"));
    expect(shown(bytes)).toEqual({ A1: "d" });
    expect(refused.map(({ to }) => to)).toEqual(["c"]);
  });

  it("changes a workbook that was streamed and has a comment after it", () => {
    const parts: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      parts.push(chunk);
    });
    for (const [name, content] of Object.entries(partsOf({ sheets: '<row r="1"><c r="A1" t="str"><v>a</v></c></row>' }))) {
      const file = name.endsWith(".rels") ? new ZipPassThrough(name) : new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(content), true);
    }
    zip.end();
    const made = new Uint8Array(Buffer.concat([...parts, strToU8("note")]));
    new DataView(made.buffer).setUint16(made.length - 4 - 2, 4, true);
    const { bytes } = patchCells(made, [edit("A1", "a", "b")]);
    expect(shown(bytes)).toEqual({ A1: "b" });
    expect(new TextDecoder().decode(bytes.subarray(-4))).toBe("note");
    const [before, after] = [rawEntries(made), rawEntries(bytes)];
    expect(unsoundEntries(bytes)).toEqual([]);
    expect(after.map(({ manner }) => manner)).toEqual(before.map(({ manner }) => manner));
    expect(after.filter(({ name }) => name !== SHEET)).toEqual(before.filter(({ name }) => name !== SHEET));
  });

  const words = fc.string({ unit: fc.constantFrom("a", "Z", " ", "&", "<", "\n", "é", "😀", "_x0041_", "]]>", "1", "2"), maxLength: 12 });
  const places = fc.record({ column: fc.constantFrom("A", "B", "C", "F"), row: fc.constantFrom(1, 2, 3, 7) }).map(({ column, row }) => `${column}${row}`);

  /** A workbook of two sheets with texts shared, inline and rich, beside parts that nobody here reads. */
  const aWorkbook = fc
    .record({ first: fc.dictionary(places, words, { maxKeys: 8 }), kinds: fc.infiniteStream(fc.constantFrom("s", "inlineStr", "rich")), chart: fc.uint8Array({ maxLength: 200 }), stored: fc.boolean() })
    .map(({ first, kinds, chart, stored }) => {
      const strings: string[] = [];
      const escape = (value: string) => value.replaceAll("_x", "_x005F_x").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      const cellXml = (at: string, value: string): string => {
        const { value: kind } = kinds.next();
        if (value === "") return `<c r="${at}" s="1"/>`;
        if (kind === "inlineStr") return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
        strings.push(kind === "s" ? `<t xml:space="preserve">${escape(value)}</t>` : `<r><rPr><b/></rPr><t xml:space="preserve">${escape(value.slice(0, 2))}</t></r><r><t xml:space="preserve">${escape(value.slice(2))}</t></r>`);
        return `<c r="${at}" s="1" t="s"><v>${strings.length - 1}</v></c>`;
      };
      const rows = [1, 2, 3, 7].map((row) => `<row r="${row}">${Object.keys(first).filter((at) => at.slice(1) === String(row)).sort().map((at) => cellXml(at, first[at] ?? "")).join("")}</row>`);
      const xml = partsOf({ sheets: { Plan: rows.join("\n"), Other: '<row r="1"><c r="A1"><v>5</v></c></row>' }, strings: strings.map((item) => `<si>${item}</si>`).join(""), styles: stylesOf([{ font: "<i/>" }]) });
      const more = { "xl/charts/chart1.xml": chart, "xl/vbaProject.bin": chart.slice().reverse(), "xl/comments1.xml": strToU8("<comments/>") };
      return zipSync({ ...Object.fromEntries(Object.entries(xml).map(([name, content]) => [name, [strToU8(content), { level: stored ? 0 : 6, mtime: "2020-02-02" }] as const])), ...more });
    });

  it("differs from its source in the patched cells alone; and patching twice changes nothing the second time", () => {
    fc.assert(
      fc.property(aWorkbook, fc.dictionary(places, words, { maxKeys: 5 }), (source, wanted) => {
        const before = cells(source);
        const edits = Object.entries(wanted).map(([cell, to]) => edit(cell, before["Plan"]?.[cell]?.shown ?? "", to, "Plan"));
        const { bytes, applied, refused } = patchCells(source, edits);
        expect(refused).toEqual([]);
        expect(applied).toHaveLength(edits.length);

        const [old, now] = [rawEntries(source), rawEntries(bytes)];
        expect(unsoundEntries(bytes)).toEqual([]);
        expect(now.map(({ name, manner }) => [name, manner])).toEqual(old.map(({ name, manner }) => [name, manner]));
        expect(now.filter(({ name }) => name !== SHEET)).toEqual(old.filter(({ name }) => name !== SHEET));

        const after = cells(bytes);
        expect(after["Other"]).toEqual(before["Other"]);
        for (const cell of new Set([...Object.keys(before["Plan"] ?? {}), ...Object.keys(after["Plan"] ?? {})])) {
          if (cell in wanted) expect(after["Plan"]?.[cell]?.shown ?? "").toBe(wanted[cell]);
          else expect(after["Plan"]?.[cell]).toEqual(before["Plan"]?.[cell]);
        }
        for (const cell of Object.keys(wanted).filter((each) => wanted[each] === "")) expect(after["Plan"]?.[cell]?.shown ?? "").toBe("");

        const again = patchCells(bytes, edits);
        const changing = edits.filter(({ from, to }) => from !== to);
        if (changing.length === edits.length) expect(again.bytes).toBe(bytes);
        expect(cells(again.bytes)).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves a sheet in UTF-16 alone, and says so", () => {
    const parts = Object.fromEntries(Object.entries(unzipSync(zipParts(partsOf({ sheets: '<row r="1"><c r="A1" t="str"><v>a</v></c></row>' })))));
    const made = zipSync({ ...parts, [SHEET]: new Uint8Array(Buffer.from(`\ufeff${new TextDecoder().decode(parts[SHEET])}`, "utf16le")) });
    expect(patchCells(made, [edit("A1", "a", "b")])).toMatchObject({ bytes: made, applied: [], refused: [{ why: expect.stringContaining("unusual") as string }] });
  });
});
