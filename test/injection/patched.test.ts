import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { expect, it } from "vitest";
import { patchCells } from "../../files/patch/patch-cells.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { workbookBytes } from "../files/xlsx/made-workbook.js";
import { nastyText } from "../support/nasty-texts.js";

/** A text, a number, a date, a truth value, rich text, an empty cell and none: whatever a fix may find. */
const ROW =
  '<row r="1"><c r="A1" t="str"><v>old</v></c><c r="B1"><v>12</v></c><c r="C1" s="1"><v>43435</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="s"><v>0</v></c><c r="F1"/></row>';
const STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

it("a nasty text in a patched cell is an inline string, whatever stood there, and reads back the same", () => {
  const bytes = workbookBytes({ sheets: ROW, strings: "<si><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></si>", styles: STYLES });
  const held = new Map(readXlsx("a.xlsx", bytes).grids[0]?.rows.flatMap(({ cells }) => cells.map(({ column, text }) => [column, text] as const)));
  fc.assert(
    fc.property(nastyText, fc.integer({ min: 1, max: 7 }), (text, column) => {
      const cell = `${String.fromCharCode(64 + column)}1`;
      const patched = patchCells(bytes, [{ sheet: "Sheet1", cell, from: held.get(column) ?? "", to: text }]);
      expect(patched.refused).toEqual([]);
      const xml = strFromU8(unzipSync(patched.bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      expect(xml).not.toMatch(/<f\b/);
      expect(new RegExp(`<c r="${cell}"[^>]*>`).exec(xml)?.[0]).toContain('t="inlineStr"');
      const read = readXlsx("a.xlsx", patched.bytes).grids[0]?.rows.flatMap(({ cells }) => cells).find((each) => each.column === column);
      expect(read).toMatchObject({ value: text.replace(/\r\n?/g, "\n") });
    }),
    { numRuns: 200 },
  );
});
