import { describe, expect, it } from "vitest";
import { areaAddress } from "../../core/grid/address.js";
import type { Book } from "../support/excel-host/book.js";
import { plantedBudget } from "../support/planted-budget.js";
import { bookOfBytes, openInExcel, select, sheetNamed, typeInto, valueAt, type InExcel } from "./open-in-excel.js";
import { pane, settled, useBrowser } from "./open-pane.js";

const OUT = /^Does not add up: 3 of \d+ sums are out/;

async function opened(): Promise<InExcel & { readonly book: Book }> {
  const { name, bytes } = await plantedBudget();
  const book = await bookOfBytes(name, bytes);
  const inExcel = await openInExcel(book, "budget");
  await inExcel.page.getByText(OUT).waitFor();
  await settled(inExcel.page);
  return { ...inExcel, book };
}

const marks = (book: Book): string[] => book.sheets.flatMap(({ name, conditionals }) => conditionals.map(({ areas }) => `${name}!${areas.map(areaAddress).join()}`)).sort();
const cells = (book: Book): string => JSON.stringify(book.sheets.map((sheet) => [...sheet.cells]));

describe.skipIf(pane === null)("budget, in Excel", () => {
  useBrowser();

  it("is opened by its button of the ribbon, says what does not add up, and goes to the cell", async () => {
    const { page, book } = await opened();
    expect(await page.getByRole("tab", { name: "Budget" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "Go to Budget D12" }).click();
    await expect.poll(() => book.selection.areas.map(areaAddress)).toEqual(["D12"]);
    expect(book.active.name).toBe("Budget");
    expect(await page.getByRole("button", { name: "Save the check as a workbook" }).count()).toBe(0);
  });

  it("marks the cells without changing anything of them, and takes the marks off, also in a pane that was opened later", async () => {
    const { page, book } = await opened();
    const before = cells(book);
    await page.getByRole("button", { name: "Mark cells (3)" }).click();
    await page.getByText("3 cells marked.").first().waitFor();
    expect(marks(book)).toEqual(["Budget!D11", "Budget!D12", "Budget!E11"]);
    expect(cells(book)).toBe(before);
    await page.close();
    const later = await openInExcel(book, "budget");
    await later.page.getByText(OUT).waitFor();
    await later.page.getByRole("button", { name: "Undo marks" }).click();
    await later.page.getByText("The marks are off. 3 cells as before.").first().waitFor();
    expect(marks(book)).toEqual([]);
    expect(cells(book)).toBe(before);
  });

  it("follows the figure that is put right", async () => {
    const inExcel = await opened();
    const { page, book } = inExcel;
    typeInto(inExcel, "Budget", "D11", "-108");
    await page.getByText(/^Adds up:/).waitFor();
    expect(valueAt(book, "Budget", "D11")).toBe("-108");
  });

  it("looks in what is selected", async () => {
    const inExcel = await opened();
    const { page } = inExcel;
    select(inExcel, "Grants", "A1:D6");
    await page.getByLabel("Look for tables of figures in").selectOption({ label: "What is selected: Grants, A1:D6" });
    await page.getByRole("heading", { name: "Grants to groups" }).waitFor();
    expect(await page.getByText(OUT).count()).toBe(0);
  });

  it("says that the sheet is protected and how to go on, and has marked nothing", async () => {
    const { page, book } = await opened();
    sheetNamed(book, "Budget").isProtected = true;
    await page.getByRole("button", { name: "Mark cells (3)" }).click();
    await page.getByRole("region", { name: "Problem" }).getByText("Unprotect it (Review, Unprotect Sheet)").waitFor();
    expect(marks(book)).toEqual([]);
  });
});
