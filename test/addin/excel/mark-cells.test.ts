import { describe, expect, it } from "vitest";
import { markCells } from "../../../addin/excel/mark-cells.js";
import { areaAddress } from "../../../core/grid/address.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import type { Book } from "../../support/excel-host/book.js";
import { openBook } from "../../support/excel-host/open-book.js";
import { startExcel } from "../../support/excel-host/start-excel.js";
import { plantedBudget } from "../../support/planted-budget.js";
import { quietWork } from "../../support/quiet-work.js";

const place = (cell: string, sheet = "Budget") => ({ file: "", sheet, cell });

async function opened(): Promise<Book> {
  const { name, bytes } = await plantedBudget();
  const book = openBook(name, readXlsx(name, bytes));
  // The lowest version that the pane asks for.
  startExcel(book, { api: "1.14" });
  return book;
}

const marksOf = (book: Book): string[] => book.sheets.flatMap(({ name, conditionals }) => conditionals.map(({ areas }) => `${name}!${areas.map(areaAddress).join()}`));

describe("markCells", () => {
  it("lays a format of its own over the cells, seen without colours too, and takes it off whole", async () => {
    const book = await opened();
    const cells = (): string => JSON.stringify(book.sheets.map((sheet) => [...sheet.cells]));
    const before = cells();
    expect(await markCells([place("D11"), place("E11"), place("C4", "Grants")], quietWork())).toBe(0);
    expect(marksOf(book).sort()).toEqual(["Budget!D11", "Budget!E11", "Grants!C4"]);
    const [mark] = book.sheets[0]?.conditionals ?? [];
    expect([...(mark?.edges ?? [])].map(([edge, { style }]) => [edge, style]).sort()).toEqual([["EdgeBottom", "Dash"], ["EdgeLeft", "Dash"], ["EdgeRight", "Dash"], ["EdgeTop", "Dash"]]);
    expect(mark?.fill).not.toBeNull();
    expect(cells()).toBe(before);
    expect(await markCells([], quietWork())).toBe(3);
    expect(marksOf(book)).toEqual([]);
    expect(cells()).toBe(before);
  });

  it("leaves the workbook's own conditional formats alone, and marks in place of what was marked", async () => {
    const book = await opened();
    const own = { id: "own", areas: [{ top: 4, left: 2, bottom: 9, right: 2 }], type: "Custom", rule: { formula: "=B4>1000" }, stopIfTrue: false, fill: "#00FF00", fontColour: null, bold: null };
    book.sheets[0]?.conditionals.push(own, { ...own, id: "value", type: "CellValue" });
    await markCells([place("D11"), place("D12")], quietWork());
    expect(await markCells([place("E11")], quietWork())).toBe(2);
    expect(marksOf(book)).toEqual(["Budget!E11", "Budget!B4:B9", "Budget!B4:B9"]);
    expect(await markCells([], quietWork())).toBe(1);
    expect(marksOf(book)).toEqual(["Budget!B4:B9", "Budget!B4:B9"]);
  });

  it("says what to do when a sheet is no longer there", async () => {
    await opened();
    await expect(markCells([place("A1", "Gone")], quietWork())).rejects.toThrow(/Read it again/);
  });
});
