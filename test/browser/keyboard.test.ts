import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { downloadOf, openFile, openPane, pane, sampleReturn, settled, trackersOf, useBrowser } from "./open-pane.js";

/** More than there are things to reach on any tab. */
const MOST_STEPS = 150;

/** What has the focus, as a screen reader would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const labels = element && "labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent) : [];
    return (element?.getAttribute("aria-label") ?? labels[0] ?? element?.textContent ?? "").trim();
  });

/** Steps on by the Tab key until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    met.push(now);
    if (name.test(now)) return;
  }
  throw new Error(`The Tab key does not reach ${String(name)}; it reached ${[...new Set(met)].join(" | ")}`);
}

describe.skipIf(pane === null)("by keyboard alone", () => {
  useBrowser();

  it("opens the file picker", async () => {
    const page = await openPane();
    // Asked for early: the browser has been told to hand the picker over by the time that it opens.
    const asked = page.waitForEvent("filechooser");
    await tabTo(page, /^Choose a file$/);
    await page.keyboard.press("Enter");
    await (await asked).setFiles(sampleReturn("safeguarding-and-care"));
    await page.getByRole("tab", { name: "Convert" }).waitFor();
  });

  it("corrects a column, converts, checks, fixes and goes to a cell", async () => {
    const page = await openPane();
    await openFile(page, sampleReturn("safeguarding-and-care"));
    await tabTo(page, /^Columns/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("m");
    await settled(page);
    await tabTo(page, /^Convert \d+ lines$/);
    const made = await downloadOf(page, () => page.keyboard.press("Enter"));
    expect((await trackersOf(made)).length).toBeGreaterThan(0);

    await page.locator("body").press("Home");
    await page.getByRole("tab", { name: "Convert" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByText("checked as of").waitFor();
    await tabTo(page, /^Fix all safe/);
    await page.keyboard.press("Enter");
    await page.getByText(/made\./).first().waitFor();
    await settled(page);
    // The button that was pressed keeps the focus, though there is nothing left to fix.
    expect(await focused(page)).toMatch(/^Fix all safe \(0\)/);
    await tabTo(page, /^Go to /);
    const cell = /[A-Z]+\d+$/.exec(await focused(page))?.[0];
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".sheet-cell strong").innerText()).toBe(cell);
  });

  it("moves over the sheet by arrows, one stop for the Tab key", async () => {
    const page = await openPane();
    await openFile(page, sampleReturn("safeguarding-and-care"));
    const stops = await page.locator('td[tabindex="0"]').count();
    expect(stops).toBe(1);
    await page.locator('td[tabindex="0"]').focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toMatch(/^B\d+/);
  });

  it("shows where the focus is", async () => {
    const page = await openPane();
    await openFile(page, sampleReturn("safeguarding-and-care"));
    for (const name of [/^Columns/, /^Convert \d+ lines$/]) {
      await tabTo(page, name);
      const shown = await page.evaluate(() => {
        const element = document.activeElement as Element;
        const styles = [element, element.parentElement as Element].flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::after")]);
        return styles.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none");
      });
      expect(shown, String(name)).toBe(true);
    }
  });
});
