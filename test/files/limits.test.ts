import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, LIMIT_NAMES, LIMITS, type LimitName } from "../../core/settings/limits.js";
import { readFile } from "../../files/read-file.js";
import { UnreadableFile } from "../../files/unreadable-file.js";
import { cell, table, wordFile } from "./docx/word-file.js";
import { workbookBytes } from "./xlsx/made-workbook.js";

const texts = (count: number): string => Array.from({ length: count }, (_, n) => `<si><t>text ${n}</t></si>`).join("");
const rows = (count: number, columns = 1): string => Array.from({ length: count }, () => `<row>${"<c><v>1</v></c>".repeat(columns)}</row>`).join("");
const tables = (count: number, attributes = ""): string => `<table>${`<tr><td ${attributes}>x</td><td>y</td></tr>`.repeat(count)}</table>`;
const page = (html: string): Uint8Array => strToU8(`<html><body>${html}</body></html>`);

/** A file that goes over one limit, once it is set so low, and what it is told of the figure that was found. */
const OVER: readonly (readonly [name: LimitName, limit: number, file: string, bytes: () => Uint8Array, found: RegExp])[] = [
  ["fileMegabytes", 0.001, "a.csv", () => strToU8("a,b\n".repeat(500)), /it has 0\.1 MB/],
  ["partMegabytes", 0.001, "a.xlsx", () => workbookBytes({ sheets: rows(200) }), /its part xl\/worksheets\/sheet1\.xml unpacks to 0\.1 MB/],
  ["partMegabytes", 0.001, "a.docx", () => wordFile({ body: table(Array.from({ length: 20 }, () => [cell("x")])) }), /its part word\/document\.xml unpacks to 0\.1 MB/],
  ["unpackedMegabytes", 0.001, "a.xlsx", () => workbookBytes({ sheets: { One: rows(20), Two: rows(20) } }), /its parts unpack to 0\.1 MB or more/],
  ["packing", 20, "a.xlsx", () => workbookBytes({ sheets: " ".repeat(31e6) }), /unpacks to [\d,]+ times its packed size/],
  ["parts", 3, "a.xlsx", () => workbookBytes({ sheets: rows(1) }), /it has 5 parts/],
  ["parts", 3, "a.docx", () => wordFile({ body: "" }), /it has 7 parts/],
  ["rows", 10, "a.xlsx", () => workbookBytes({ sheets: rows(11) }), /sheet1\.xml has a row 11/],
  ["rows", 10, "a.csv", () => strToU8("a,b\n".repeat(11)), /it has 11 lines/],
  ["rows", 10, "a.txt", () => strToU8("Mend the pier.\n".repeat(11)), /it has 12 lines/],
  ["rows", 10, "a.html", () => page(tables(11)), /Table 1 has 11 rows/],
  ["rows", 10, "a.html", () => page("<p>Mend the pier.</p>".repeat(11)), /it has 11 paragraphs/],
  ["columns", 3, "a.xlsx", () => workbookBytes({ sheets: rows(1, 4) }), /sheet1\.xml has 4 columns/],
  ["columns", 3, "a.csv", () => strToU8("a,b,c,d"), /a line has 4 fields/],
  ["columns", 3, "a.html", () => page(tables(1, 'colspan="7"')), /a table has 7 columns or more/],
  ["columns", 3, "a.docx", () => wordFile({ body: table([[cell("a"), cell("b"), cell("c"), cell("d")]]) }), /a table has 4 columns or more/],
  ["cells", 30, "a.xlsx", () => workbookBytes({ sheets: { One: rows(16), Two: rows(16) } }), /it has 32 cells or more/],
  ["cells", 30, "a.csv", () => strToU8("a,b,c\n".repeat(11)), /it has 33 cells or more/],
  ["cells", 30, "a.html", () => page(tables(8, 'colspan="5" rowspan="6"')), /it has 31 cells or more/],
  ["cells", 30, "a.docx", () => wordFile({ body: table(Array.from({ length: 31 }, () => [cell("x")])) }), /it has 31 cells or more/],
  ["sharedStrings", 5, "a.xlsx", () => workbookBytes({ sheets: rows(1), strings: texts(6) }), /its cells share 6 texts or more/],
  ["nesting", 20, "a.xlsx", () => workbookBytes({ sheets: rows(1), after: `${"<x>".repeat(30)}${"</x>".repeat(30)}` }), /sheet1\.xml has more elements inside one another/],
  ["unclosed", 50, "a.html", () => page("<b>".repeat(60)), /it has 51 elements or more inside one another/],
  ["unclosed", 50, "a.docx", () => wordFile({ body: "<w:sdt>".repeat(60) }), /it has 51 elements or more inside one another/],
  ["textLength", 40000, "a.xlsx", () => workbookBytes({ sheets: `<row><c t="inlineStr"><is><t>${"x".repeat(40001)}</t></is></c></row>` }), /the text of A1 has 40,001 characters/],
  ["textLength", 100, "a.csv", () => strToU8(`a,${"x".repeat(101)}`), /a text begins "x+" and has 101 characters/],
  ["textLength", 100, "a.txt", () => strToU8("x".repeat(101)), /a line has 101 characters/],
  ["textLength", 100, "a.html", () => page(`<table><tr><td>${"x".repeat(101)}</td></tr></table>`), /has 101 characters/],
  ["textLength", 100, "a.docx", () => wordFile({ body: table([[cell("x".repeat(101))]]) }), /has 101 characters/],
];

describe("the limits of a file", () => {
  it.each(OVER)("%s of %d is held in %s", async (name, limit, file, bytes, found) => {
    const tried = readFile(file, bytes(), { ...DEFAULT_LIMITS, [name]: limit });
    await expect(tried).rejects.toBeInstanceOf(UnreadableFile);
    await expect(tried).rejects.toMatchObject({ code: "too-large", message: expect.stringMatching(found) });
    await expect(tried).rejects.toThrow(`, over the limit "${name}" of `);
    await expect(tried).rejects.toThrow(`raise "limits.${name}" in goldthread.json.`);
    // As it is where nobody says anything, the same file is read.
    await expect(readFile(file, bytes(), { ...DEFAULT_LIMITS, packing: LIMITS.packing.most })).resolves.toHaveProperty("grids");
  });

  it("are all held in some file, but those that the reader's thread holds", () => {
    expect(new Set(OVER.map(([name]) => name))).toEqual(new Set(LIMIT_NAMES.filter((name) => name !== "seconds" && name !== "memoryMegabytes")));
  });

  it("let deep nesting in a page be read as if it were less deep", async () => {
    const { grids } = await readFile("a.html", page(`${"<div>".repeat(3000)}deep`), DEFAULT_LIMITS);
    expect(grids[0]?.rows[0]?.cells[0]?.text).toBe("deep");
  });

  it.each(LIMIT_NAMES)("%s has a default that is allowed, and a sentence", (name) => {
    const { what, byDefault, most } = LIMITS[name];
    expect(byDefault).toBeGreaterThan(0);
    expect(byDefault).toBeLessThanOrEqual(most);
    expect(what).toMatch(/^[A-Z].*\.$/);
  });
});
