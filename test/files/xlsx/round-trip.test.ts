import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/grid/grid.js";
import { dateOfDayNumber, isoDate } from "../../../core/model/calendar-date.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { portableUnpacker } from "../../../files/xlsx/unpacker.js";
import { cellsBy } from "./made-workbook.js";

/** What a person may type, as exceljs writes it and as it should be read. exceljs leaves "_x000D_" unescaped, so that stays out. */
const texts = fc.string({ unit: fc.constantFrom("a", "Z", " ", "&", "<", ">", '"', "'", "\n", "\t", "é", "–", "£", "😀", "漢", "&amp;", "]]>", "_x", "​"), minLength: 1, maxLength: 40 }).filter((text) => !/_x[0-9a-f]{4}_/i.test(text));
const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })).map((value) => (value === 0 ? 0 : value));
const dates = fc.integer({ min: -25000, max: 60000 }).map(dateOfDayNumber);
const values: fc.Arbitrary<CellValue> = fc.oneof(texts, numbers, dates, fc.boolean(), fc.constant(null));

async function written(rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Plan");
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      if (typeof value === "object" && value !== null) {
        cell.value = new Date(`${isoDate(value)}T00:00:00Z`);
        cell.numFmt = "yyyy-mm-dd";
      } else cell.value = value;
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("a sheet that exceljs wrote", () => {
  it("reads back the same, with either unpacker", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(values, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        const bytes = await written(rows);
        const expected = rows.flatMap((row, r) => row.map((value, c) => [`${"ABCDEF".charAt(c)}${r + 1}`, value] as const)).filter(([, value]) => value !== null);
        for (const unpacker of [undefined, portableUnpacker]) {
          const [grid] = readXlsx("plan.xlsx", bytes, unpacker && { unpacker }).grids;
          expect(grid && cellsBy(grid, ({ value }) => value)).toEqual(Object.fromEntries(expected));
          for (const { cells } of grid?.rows ?? []) for (const { text, value } of cells) expect(text).toBe(typeof value === "string" ? value : typeof value === "object" && value ? isoDate(value) : typeof value === "boolean" ? String(value).toUpperCase() : text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("reads back fills, fonts, merges, notes, links, tables, hidden rows and conditional formats", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Plan");
    sheet.addRows([["Action", "RAG"], ["Open a hub", "Red"], ["Close a gap", "Green"], ["", ""]]);
    sheet.getCell("A4").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 1 } };
    sheet.getCell("B4").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF92D050" } };
    sheet.getCell("A2").font = { strike: true, color: { argb: "FF0070C0" } };
    sheet.getCell("A2").note = "see minutes";
    sheet.getCell("A3").value = { text: "Close a gap", hyperlink: "https://example.org/" };
    sheet.getRow(3).hidden = true;
    sheet.mergeCells("A5:B6");
    sheet.addTable({ name: "Key", ref: "D1", headerRow: true, columns: [{ name: "k" }], rows: [["x"]] });
    sheet.addConditionalFormatting({ ref: "B2:B3", rules: [{ type: "cellIs", operator: "equal", priority: 1, formulae: ['"Red"'], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } } }] });
    const [grid] = readXlsx("plan.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer())).grids;
    if (!grid) throw new Error("no sheet");
    expect(cellsBy(grid, ({ look }) => look.fill)).toMatchObject({ A4: "#000000", B4: "#92D050", B2: "#FF0000", B3: null });
    expect(grid.rows[1]?.cells[0]).toMatchObject({ text: "Open a hub", note: "see minutes", look: { strike: true, fontColour: "#0070C0" } });
    expect(grid.rows[2]).toMatchObject({ hidden: true, cells: [{ text: "Close a gap", link: "https://example.org/" }, { text: "Green" }] });
    expect(grid.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 2 }]);
    expect(grid.tables).toEqual([{ name: "Key", area: { top: 1, left: 4, bottom: 2, right: 4 }, hasHeader: true, totalsRows: 0 }]);
  });
});
