import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { areaAddress } from "../../core/grid/address.js";
import { TRACKER_SHEETS } from "../../core/model/tracker-columns.js";
import type { Book } from "../support/excel-host/book.js";
import { saveBook } from "../support/excel-host/save-book.js";
import { goodTracker } from "./good-tracker.js";
import { bookOf, bookOfBytes, openInExcel, sheetNamed, typeInto, valueAt, type InExcel } from "./open-in-excel.js";
import { pane, sampleReturn, settled, trackersOf, useBrowser } from "./open-pane.js";

const PLAN = "Improvement plan";
/** A due date of the plan that is as it should be. */
const DUE = "D10";

const findings = (page: Page): Locator => page.locator(".finding");
const fixAll = (page: Page): Locator => page.getByRole("button", { name: /^Fix all safe/ });
const problem = (page: Page): Locator => page.getByRole("region", { name: "Problem" });

/** "D35" of a finding's "Improvement plan D35". */
const cellOf = async (finding: Locator): Promise<string> => /[A-Z]+\d+$/.exec(await finding.getByRole("button", { name: /^Go to/ }).innerText())?.[0] ?? "";

async function opened(): Promise<InExcel & { readonly book: Book }> {
  const book = await bookOf(sampleReturn("safeguarding-and-care"));
  return { ...(await openInExcel(book, "check")), book };
}

describe.skipIf(pane === null)("check, in Excel", () => {
  useBrowser();

  it("goes to the cell of a finding", async () => {
    const { page, book } = await opened();
    const finding = findings(page).nth(1);
    const cell = await cellOf(finding);
    await finding.getByRole("button", { name: /^Go to/ }).click();
    await expect.poll(() => book.selection.areas.map(areaAddress)).toEqual([cell]);
    expect(book.active.name).toBe(PLAN);
  });

  it("makes a fix that a person has agreed to, fixes all that is safe, and undoes both", async () => {
    const { page, book } = await opened();
    const sheet = sheetNamed(book, PLAN);
    const values = (): unknown[] => [...sheet.cells].flatMap(([place, { value, formula }]) => (value === "" ? [] : [[place, value, formula]]));
    const before = values();
    const one = findings(page).filter({ hasText: "Agree and fix" }).first();
    const cell = await cellOf(one);
    const [was, becomes] = [await one.locator("del").innerText(), await one.locator("ins").innerText()];
    expect(valueAt(book, PLAN, cell)).toBe(was);
    await one.getByRole("button", { name: /^Agree and fix:/ }).click();
    await page.getByRole("region", { name: "Done" }).getByText("1 fix made.").waitFor();
    await settled(page);
    expect(valueAt(book, PLAN, cell)).toBe(becomes);

    expect(await fixAll(page).innerText()).not.toContain("(0)");
    await fixAll(page).click();
    await page.getByRole("button", { name: "Fix all safe (0)" }).waitFor();
    await settled(page);
    expect(values()).not.toEqual(before);

    for (const what of ["Undo: Fix all safe", /^Undo: /]) {
      await page.getByRole("button", { name: what }).click();
      await page.getByRole("region", { name: "Done" }).getByText(/^Done\. Undone: .* as before\.$/).waitFor();
      await settled(page);
    }
    expect(values()).toEqual(before);
    expect(await page.getByRole("button", { name: "Undo", exact: true }).getAttribute("aria-disabled")).toBe("true");
  });

  it("lets a finding stand in a tracker of ours, on its own sheet", async () => {
    const { name, bytes } = await goodTracker();
    const book = await bookOfBytes(name, bytes);
    const inExcel = await openInExcel(book, "check");
    const { page } = inExcel;
    await page.getByRole("heading", { name: "Nothing was found to be wrong" }).waitFor();
    // The officer rubs out a lead: the pane notices by itself.
    typeInto(inExcel, TRACKER_SHEETS.tracker, "E5", "");
    await accept(page, findings(page).first());
    const [tracker] = await trackersOf({ name: "saved.xlsx", bytes: await saveBook(book) });
    expect([...(tracker?.acceptances?.values() ?? [])]).toEqual([{ reason: "Agreed at the board.", by: "Programme office" }]);
  });

  it("lets a finding stand in a workbook that is not ours, and remembers it without touching the workbook", async () => {
    const { page, book } = await opened();
    const before = JSON.stringify([...sheetNamed(book, PLAN).cells]);
    const all = await findings(page).count();
    await accept(page, findings(page).first());
    expect(await findings(page).count()).toBe(all - 1);
    expect(JSON.stringify([...sheetNamed(book, PLAN).cells])).toBe(before);
  });

  async function accept(page: Page, finding: Locator): Promise<void> {
    await finding.getByRole("button", { name: /^Accept:/ }).click();
    await page.getByLabel("Why it may stand").fill("Agreed at the board.");
    await page.getByLabel("Who says so").fill("Programme office");
    await page.getByRole("button", { name: "Accept it" }).click();
    await page.getByText("It stands as accepted").first().waitFor();
    await settled(page);
    await page.getByRole("button", { name: "1 accepted" }).waitFor();
  }
});

describe.skipIf(pane === null)("while others work, in Excel", () => {
  useBrowser();

  it("follows what the officer types, once the sheet is left alone", async () => {
    const inExcel = await opened();
    const { page } = inExcel;
    typeInto(inExcel, PLAN, DUE, "soonish");
    await findings(page).filter({ hasText: "soonish" }).first().waitFor();
    expect(await page.getByText("Changed by a colleague").count()).toBe(0);
  });

  it("misses nothing while the officer types on in the next cell", async () => {
    const inExcel = await opened();
    typeInto(inExcel, PLAN, DUE, "soonish");
    inExcel.excel.editing = true;
    await inExcel.page.getByRole("tab", { name: "Check" }).click();
    inExcel.excel.editing = false;
    await findings(inExcel.page).filter({ hasText: "soonish" }).first().waitFor();
  });

  it("says that a colleague has changed the workbook, and reads it again when asked", async () => {
    const inExcel = await opened();
    const { page } = inExcel;
    typeInto(inExcel, PLAN, DUE, "soonish", "Remote");
    const told = page.locator(".stale").getByText("Changed by a colleague since you opened this.");
    await told.waitFor();
    expect(await page.locator('[role="status"]').innerText()).toBe("Changed by a colleague since you opened this.");
    expect(await findings(page).filter({ hasText: "soonish" }).count()).toBe(0);
    await page.getByRole("button", { name: "Refresh" }).click();
    await findings(page).filter({ hasText: "soonish" }).first().waitFor();
    await told.waitFor({ state: "detached" });
  });

  it("leaves a cell alone that a colleague has changed meanwhile, and says so", async () => {
    const { page, book, ...rest } = await opened();
    const one = findings(page).filter({ hasText: "Agree and fix" }).first();
    const cell = await cellOf(one);
    typeInto(rest, PLAN, cell, "31 May 2027", "Remote");
    await one.getByRole("button", { name: /^Agree and fix:/ }).click();
    await page.getByRole("region", { name: "Note" }).getByText("Nothing was changed.").waitFor();
    expect(valueAt(book, PLAN, cell)).toBe("31 May 2027");
  });
});

describe.skipIf(pane === null)("when Excel refuses", () => {
  useBrowser();

  it("says that a cell is being edited, and goes on once it is left", async () => {
    const { page, excel } = await opened();
    excel.editing = true;
    await fixAll(page).click();
    await problem(page).getByText("A cell is being edited. Press Enter to finish or Escape to leave it, then try again.").waitFor();
    expect(await page.locator('[role="alert"]').innerText()).toContain("A cell is being edited.");
    excel.editing = false;
    await fixAll(page).click();
    await page.getByRole("button", { name: "Fix all safe (0)" }).waitFor();
  });

  it("says that the sheet is protected and how to go on, and has changed nothing", async () => {
    const { page, book } = await opened();
    const sheet = sheetNamed(book, PLAN);
    const one = findings(page).filter({ hasText: "Agree and fix" }).first();
    const cell = await cellOf(one);
    const was = valueAt(book, PLAN, cell);
    sheet.isProtected = true;
    await one.getByRole("button", { name: /^Agree and fix:/ }).click();
    const note = page.getByRole("region", { name: "Note" });
    await note.getByText("Unprotect it (Review, Unprotect Sheet), then try again.").waitFor();
    expect(await note.innerText()).toContain("Nothing was changed. 1 fix left alone:");
    await settled(page);
    expect(valueAt(book, PLAN, cell)).toBe(was);
    sheet.isProtected = false;
    await one.getByRole("button", { name: /^Agree and fix:/ }).click();
    await page.getByText("1 fix made.").first().waitFor();
    expect(valueAt(book, PLAN, cell)).not.toBe(was);
  });

  it("says that a cell is being edited when the pane opens, and reads the workbook once it is left", async () => {
    const book = await bookOf(sampleReturn("safeguarding-and-care"));
    const { page, excel } = await openInExcel(book, "check", { editing: true });
    await problem(page).getByText("A cell is being edited.").waitFor();
    excel.editing = false;
    await page.getByRole("button", { name: "Read the workbook" }).click();
    await page.getByText("checked as of").waitFor();
    await settled(page);
    // It follows the workbook all the same.
    typeInto({ excel }, PLAN, DUE, "soonish", "Remote");
    await page.getByText("Changed by a colleague since you opened this.").first().waitFor();
  });
});
