import { describe, expect, it } from "vitest";
import { chooseTab, convertAndOpen, downloadOf, openFile, openPane, pane, samplePlan, sampleReturn, settled, trackersOf, useBrowser } from "./open-pane.js";
import type { Page } from "playwright-core";

const fixAll = (page: Page) => page.getByRole("button", { name: /^Fix all safe/ });
const findings = (page: Page) => page.locator(".finding");

describe.skipIf(pane === null)("check", () => {
  useBrowser();

  async function opened(path: string): Promise<Page> {
    const page = await openPane();
    await openFile(page, path);
    await chooseTab(page, "Check");
    return page;
  }

  it("goes to the cell of a finding", async () => {
    const page = await opened(sampleReturn("safeguarding-and-care"));
    const place = findings(page).first().getByRole("button", { name: /^Go to/ });
    const cell = /[A-Z]+\d+$/.exec(await place.innerText())?.[0] ?? "";
    await place.click();
    await expect.poll(() => page.locator(".sheet-cell strong").innerText()).toBe(cell);
    expect(await page.locator('td[data-end="true"]').getAttribute("aria-label")).toMatch(new RegExp(`^${cell}\\b`));
  });

  it("fixes all that is safe, undoes it, and the copy holds what the pane shows", async () => {
    const page = await opened(sampleReturn("safeguarding-and-care"));
    const safe = async (): Promise<number> => Number(/\d+/.exec(await fixAll(page).innerText())?.[0]);
    const before = await safe();
    expect(before).toBeGreaterThan(0);
    await fixAll(page).click();
    await page.getByText(/fix(es)? made/).first().waitFor();
    await settled(page);
    expect(await safe()).toBe(0);
    const copy = await downloadOf(page, () => page.getByRole("button", { name: "Download the changed copy" }).click());
    expect(copy.name).toBe("safeguarding-and-care.fixed.xlsx");
    expect((await trackersOf(copy)).flatMap(({ lines }) => lines).length).toBeGreaterThan(0);
    await settled(page);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByText(/^Done\. Undone|Undone: Fix all safe/).first().waitFor();
    await settled(page);
    expect(await safe()).toBe(before);
  });

  it("makes a fix that a person has agreed to, which leaves one finding less", async () => {
    const page = await opened(sampleReturn("safeguarding-and-care"));
    const one = findings(page).filter({ hasText: "Agree and fix" }).first();
    const words = await one.locator(".finding-words").innerText();
    const count = async (): Promise<number> => findings(page).filter({ hasText: words }).count();
    const before = await count();
    await one.getByRole("button", { name: /^Agree and fix:/ }).click();
    await page.getByText("1 fix made").first().waitFor();
    await expect.poll(count).toBeLessThan(before);
  });

  it("lets a finding stand in a file that is not ours, and remembers it", async () => {
    const page = await opened(sampleReturn("safeguarding-and-care"));
    const words = await acceptFirst(page);
    await openFile(page, sampleReturn("safeguarding-and-care"));
    await chooseTab(page, "Check");
    expect(await findings(page).filter({ hasText: words.slice(0, 40) }).count()).toBe(0);
  });

  it("lets a finding stand in a tracker of ours, on its own sheet", async () => {
    const page = await openPane();
    await openFile(page, samplePlan("rag-tracker"));
    await convertAndOpen(page);
    await acceptFirst(page);
    const copy = await downloadOf(page, () => page.getByRole("button", { name: "Download the changed copy" }).click());
    const [tracker] = await trackersOf(copy);
    expect([...(tracker?.acceptances?.values() ?? [])]).toEqual([{ reason: "Agreed at the board.", by: "Programme office" }]);
  });

  async function acceptFirst(page: Page): Promise<string> {
    const first = findings(page).first();
    const words = await first.locator(".finding-words").innerText();
    await first.getByRole("button", { name: /^Accept:/ }).click();
    await page.getByLabel("Why it may stand").fill("Agreed at the board.");
    await page.getByLabel("Who says so").fill("Programme office");
    await page.getByRole("button", { name: "Accept it" }).click();
    await page.getByText("It stands as accepted").first().waitFor();
    await settled(page);
    await page.getByRole("button", { name: "1 accepted" }).waitFor();
    return words;
  }

  it("shows one kind of finding, or those with a word", async () => {
    const page = await opened(sampleReturn("safeguarding-and-care"));
    const all = await findings(page).count();
    const kind = page.getByLabel("Kind");
    const name = await kind.locator("option").nth(1).getAttribute("value");
    await kind.selectOption(name);
    await expect.poll(() => findings(page).count()).toBeLessThan(all);
    expect(new Set(await findings(page).evaluateAll((each) => each.map((element) => (element as HTMLElement).dataset["name"])))).toEqual(new Set([name]));
    await page.getByLabel("Find", { exact: true }).fill("no such words");
    await expect.poll(() => findings(page).count()).toBe(0);
  });
});
