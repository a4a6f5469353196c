import { describe, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { plantedBudget } from "../support/planted-budget.js";
import { chooseTab, downloadOf, openFile, openPane, pane, settled, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

const sums = (page: Page): Locator => page.getByRole("region", { name: "3 sums out" }).locator(".finding");
const marked = (page: Page): Promise<string[]> => page.locator("td.marked").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")?.split(" ")[0] ?? ""));

describe.skipIf(pane === null)("budget", () => {
  useBrowser();

  async function opened(options = {}): Promise<Page> {
    const page = await openPane(options);
    await openFile(page, await plantedBudget());
    await chooseTab(page, "Budget");
    await page.getByRole("heading", { name: "Parks and libraries revenue budget" }).waitFor();
    await settled(page);
    return page;
  }

  it("says what does not add up, by how much, what explains it, and goes to the cell", async () => {
    const page = await opened();
    await page.getByText(/^Does not add up: 3 of \d+ sums are out/).waitFor();
    await page.getByText("Libraries total, Fees: -180 should be -108").waitFor();
    expect(await sums(page).locator("dl").allInnerTexts().then((texts) => texts.map((text) => text.split("\n").filter((part) => /\d/.test(part))))).toEqual([["2,439", "2,367", "+72"], ["-180", "-108", "-72"], ["-476", "-548", "+72"]]);
    expect(await page.getByRole("group").filter({ hasText: "Within rounding" }).getAttribute("open")).toBeNull();
    await sums(page).nth(1).getByRole("button", { name: "Go to Budget D11" }).click();
    await expect.poll(() => page.locator(".sheet-cell strong").innerText()).toBe("D11");
  });

  it("shows the other table, which adds up", async () => {
    const page = await opened();
    await page.getByLabel("2 tables of figures").selectOption({ index: 1 });
    await page.getByRole("heading", { name: "Grants to groups" }).waitFor();
    await page.getByText(/^Adds up:/).waitFor();
    expect(await page.getByRole("button", { name: "Mark cells (0)" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("marks the cells on the page, and takes the marks off", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Mark cells (3)" }).click();
    await page.getByText("3 cells marked.").first().waitFor();
    expect((await marked(page)).sort()).toEqual(["D11", "D12", "E11"]);
    expect(await page.locator("td.marked").first().getAttribute("aria-label")).toMatch(/, does not add up$/);
    expect(await page.getByRole("button", { name: "Download the changed copy" }).count()).toBe(0);
    await page.getByRole("button", { name: "Undo marks" }).click();
    await page.getByText("The marks are off.").first().waitFor();
    expect(await marked(page)).toEqual([]);
  });

  it("names the budget lines with an off-track action", async () => {
    const page = await opened();
    const behind = page.getByRole("region", { name: "Budget lines with an off-track action (not money at risk)" });
    expect(await behind.locator(".line").allInnerTexts()).toEqual([expect.stringMatching(/Mobile library[^]*Net £138k[^]*Replace the van/), expect.stringMatching(/Archive[^]*Net £137k; £60k of grant apart[^]*Move the maps/)]);
    await behind.getByRole("button", { name: /^Go to Plan / }).first().click();
    await expect.poll(() => page.locator('table[aria-label="Cells of sheet Plan"]').count()).toBe(1);
  });

  it("looks in what is selected", async () => {
    const page = await opened();
    await page.getByLabel("Sheet", { exact: true }).selectOption("Grants");
    await page.locator('td[aria-label^="A1"]').click();
    await page.locator('td[aria-label^="D6"]').click({ modifiers: ["Shift"] });
    await page.getByLabel("Look for tables of figures in").selectOption({ label: "What is selected: Grants, A1:D6" });
    await page.getByRole("heading", { name: "Grants to groups" }).waitFor();
    await settled(page);
    expect(await page.getByLabel("2 tables of figures").count()).toBe(0);
  });

  it("saves the check as a workbook, whose formulas say the same", async () => {
    const page = await opened();
    const { name, bytes } = await downloadOf(page, () => page.getByRole("button", { name: "Save the check as a workbook" }).click());
    expect(name).toBe("parks-and-libraries.budget-check.xlsx");
    const { grids } = readXlsx(name, bytes);
    expect(grids[0]?.rows.flatMap(({ cells }) => cells).filter(({ text, formula }) => formula && text === "72 out")).toHaveLength(3);
  });

  it("does all of it by keyboard", async () => {
    const page = await opened();
    const press = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press("Tab");
        if (name.test(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""))) return page.keyboard.press("Enter");
      }
      throw new Error(`The Tab key does not reach ${String(name)}.`);
    };
    await page.getByRole("tab", { name: "Budget" }).focus();
    await press(/^Mark cells/);
    await page.getByText("3 cells marked.").first().waitFor();
    await press(/^Go to Budget E11/);
    await expect.poll(() => page.locator(".sheet-cell strong").innerText()).toBe("E11");
    await press(/^Within rounding/);
    await page.getByRole("button", { name: "Go to Budget E10" }).waitFor();
  });

  it.each([["light", { colorScheme: "light" }], ["dark", { colorScheme: "dark" }], ["forced colours", { forcedColors: "active" }], ["320 px wide", { viewport: { width: 320, height: 640 } }]] as const)("%s: has no violation of WCAG 2.2 AA", async (_, options) => {
    const page = await opened(options);
    await bringAxe(page);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.getByRole("button", { name: "Mark cells (3)" }).click();
    await page.getByText("3 cells marked.").first().waitFor();
    await page.getByRole("button", { name: /^Accept:/ }).first().click();
    expect(await complaints(page)).toEqual([]);
  });
});
