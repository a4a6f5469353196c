import { describe, expect, it } from "vitest";
import type { BrowserContextOptions, Page } from "playwright-core";
import { saveBook } from "../support/excel-host/save-book.js";
import { fullTracker } from "./good-tracker.js";
import { bookOf, bookOfBytes, openInExcel, select, sheetNamed, valueAt } from "./open-in-excel.js";
import { chooseTab, convertAndOpen, downloadOf, openFile, openPane, pane, sampleReturn, settled, trackersOf, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

/** Waits for Excel: 3 to look at the sheets and the cells, 1 to write, 6 to read what there is now. */
const TO_SAVE = 4 + 6;
/** 6 to write; then what there is now is read again. */
const TO_CONVERT = 6 + 6;

const PLAN = [
  "Ref\tAction\tLead\tDue\tStatus", "1\tAgree the protocol\tHead of CSC\tDec 2025\tOn track", "",
  "Service\tPerformance", "Front door\t3,471 contacts were received as at 31 January 2017.", "",
  "No\tRisk\tMitigation", "1\tToo few assessors for the winter\tAn agency contract until March",
].join("\n");

const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [["light", {}], ["forced colours, dark", { forcedColors: "active", colorScheme: "dark" }], ["320 px wide", { viewport: { width: 320, height: 640 } }]];

const fact = (page: Page, name: string): Promise<string> => page.getByRole("row", { name: new RegExp(`^${name}`) }).getByRole("cell").innerText();

async function saveAs(page: Page, kind: string, name: string): Promise<void> {
  await page.getByRole("button", { name: `Save the ${kind}` }).click();
  await page.getByText(`Saved ${name}.`).first().waitFor();
  await settled(page);
}

describe.skipIf(pane === null)("update: indicators and risks", () => {
  useBrowser();

  it("shows how they stand, saves a figure, a confirmation and a likelihood into their cells, and goes over all three kinds", async () => {
    const page = await openPane();
    await openFile(page, await fullTracker());
    await chooseTab(page, "Check");
    await page.getByText("3 lines checked as of").getByText("2 indicators (1 to confirm), 1 risk").waitFor();
    await page.getByRole("button", { name: "Go to Risks O5" }).click();
    await expect.poll(() => page.locator(".sheet-cell strong").innerText()).toBe("O5");
    expect(await page.getByLabel("Sheet", { exact: true }).inputValue()).toBe("Risks");
    await chooseTab(page, "Update");
    await page.getByRole("article", { name: "The risk" }).waitFor();
    for (let step = 0; step < 2; step++) await page.getByRole("button", { name: /^Previous/ }).click();
    await page.getByRole("article", { name: "The indicator" }).getByText("Assessments within 45 days").waitFor();
    expect([await fact(page, "Latest"), await fact(page, "Target"), await fact(page, "Against target"), await fact(page, "Direction")]).toEqual(["84% (Q2 2025/26)", "at least 90%", "Off target (red)", "Improving"]);
    await page.getByLabel("Q3 2025/26", { exact: true }).fill("91.5%");
    await page.getByLabel("Comment").fill("Two assessors have started.");
    await saveAs(page, "indicator", "indicator P1");
    expect([await fact(page, "Latest"), await fact(page, "Against target")]).toEqual(["91.5% (Q3 2025/26)", "On target (green)"]);

    await page.getByRole("button", { name: "Next indicator" }).click();
    await page.getByText("3,471 contacts were received").first().waitFor();
    await page.getByLabel(/^Confirmed/).check();
    await saveAs(page, "indicator", "indicator P2");
    expect(await page.getByLabel(/^Confirmed/).count()).toBe(0);

    await page.getByRole("button", { name: "Next risk" }).click();
    expect([await fact(page, "Level now"), await fact(page, "Movement")]).toEqual(["12, high", "Up from 9 last month"]);
    await page.getByLabel("Likelihood", { exact: true }).selectOption("2");
    await page.getByLabel("Status", { exact: true }).selectOption("Closed");
    await saveAs(page, "risk", "risk R1");
    expect([await fact(page, "Level now"), await fact(page, "Movement")]).toEqual(["6, medium", "Down from 9 last month"]);

    const copy = await downloadOf(page, () => page.getByRole("button", { name: "Download the changed copy" }).click());
    const [tracker] = await trackersOf(copy);
    expect(tracker?.indicators).toMatchObject([{ comment: "Two assessors have started.", figures: [{ value: 81 }, { value: 84 }, { value: 91.5 }] }, { proposed: false, figures: [{ value: 3471 }] }]);
    expect(tracker?.risks).toMatchObject([{ current: { likelihood: { value: 2 }, impact: { value: 3 } }, mitigation: "Agency contract.", closed: true }]);
  });

  it.each(LOOKS)("%s: no violation of WCAG 2.2 AA", async (_, options) => {
    const page = await openPane(options);
    await bringAxe(page);
    await openFile(page, await fullTracker());
    await chooseTab(page, "Update");
    const found: Record<string, string[]> = {};
    for (const label of ["P1  Assessments within 45 days", "P2  Contacts received", "R1  Too few assessors"]) {
      await page.getByLabel("Line, indicator or risk").selectOption({ label });
      // A button that comes to life changes its colour over a moment.
      await page.waitForFunction(() => document.getAnimations().length === 0);
      found[label] = await complaints(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((label) => [label, []])));
  });

  it("says before a conversion what a plan holds beside its lines, and shows a figure of a sentence to look at only", async () => {
    const page = await openPane();
    await openFile(page, { name: "plan.txt", bytes: new TextEncoder().encode(PLAN) });
    await page.getByText("Beside the lines: 1 indicator to confirm, 1 risk.").waitFor();
    await chooseTab(page, "Update");
    await page.getByLabel("Line, indicator or risk").selectOption({ index: 1 });
    await page.getByText("Read from the sentence above, which is not changed here.").waitFor();
    expect(await page.getByRole("button", { name: /^Save/ }).count()).toBe(0);
    await chooseTab(page, "Convert");
    const made = await convertAndOpen(page);
    await chooseTab(page, "Update");
    await page.getByLabel("Line, indicator or risk").selectOption({ index: 1 });
    await page.getByLabel(/^Confirmed/).waitFor();
    const [tracker] = await trackersOf(made);
    expect([tracker?.indicators?.length, tracker?.risks?.length]).toEqual([1, 1]);
  });

  it("follows the active cell of Excel over the three sheets, and saves a figure as a number", async () => {
    const { name, bytes } = await fullTracker();
    const book = await bookOfBytes(name, bytes);
    const inExcel = await openInExcel(book, "update");
    const { page, excel } = inExcel;
    select(inExcel, "Risks", "B5");
    await page.getByRole("article", { name: "The risk" }).getByText("Too few assessors").waitFor();
    select(inExcel, "Indicators", "N5");
    await page.getByRole("article", { name: "The indicator" }).getByText("Assessments within 45 days").waitFor();
    await page.getByLabel("Q3 2025/26", { exact: true }).fill("91.5%");
    const syncs = excel.syncs.length;
    await saveAs(page, "indicator", "indicator P1");
    expect(excel.syncs.length - syncs).toBeLessThanOrEqual(TO_SAVE);
    expect(valueAt(book, "Indicators", "N5")).toBe(91.5);
    const [tracker] = await trackersOf({ name: "saved.xlsx", bytes: await saveBook(book) });
    expect(tracker?.indicators?.[0]?.figures.map(({ value }) => value)).toEqual([81, 84, 91.5]);
  });

  it("converts in Excel a plan that has a sheet Risks of its own, and goes on with both kinds of the new sheets", async () => {
    const book = await bookOf(sampleReturn("education-and-inclusion"));
    const inExcel = await openInExcel(book, "convert");
    const { page, excel } = inExcel;
    const syncs = excel.syncs.length;
    await page.getByRole("button", { name: /^Convert \d+ lines/ }).click();
    await page.getByText(/^Beside them: \d+ indicators to confirm, \d+ risks\.$/).waitFor();
    await settled(page);
    expect(excel.syncs.length - syncs).toBeLessThanOrEqual(TO_CONVERT);
    expect(book.sheets.map((sheet) => sheet.name)).toContain("Risks (2)");
    await chooseTab(page, "Update");
    select(inExcel, "Risks (2)", "B6");
    await page.getByRole("article", { name: "The risk" }).waitFor();
    await page.getByLabel("Likelihood", { exact: true }).selectOption("4");
    await page.getByLabel("Impact score", { exact: true }).selectOption("3");
    await page.getByRole("button", { name: "Save the risk" }).click();
    await expect.poll(() => fact(page, "Level now")).toBe("12, high");
    expect([valueAt(book, "Risks (2)", "F6"), valueAt(book, "Risks (2)", "G6")]).toEqual([4, 3]);
    expect(sheetNamed(book, "Risks").cells.size).toBeGreaterThan(0);
  });
});
