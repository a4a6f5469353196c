import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chooseTab, convertAndOpen, openFile, openPane, pane, samplePlan, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

/** How people look at the pane. Zoomed to 200 %, a pane has half the room that it had. */
const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["forced colours, dark", { forcedColors: "active", colorScheme: "dark" }],
  ["320 px wide", { viewport: { width: 320, height: 640 } }],
  ["200 % zoom", { viewport: { width: 320, height: 350 }, deviceScaleFactor: 2 }],
];

const TABS = ["Convert", "Check", "Update", "Return", "Budget"] as const;

describe.skipIf(pane === null)("WCAG 2.2 AA", () => {
  useBrowser();

  it.each(LOOKS)("%s: no tab has a violation", async (_, options) => {
    const page = await openPane(options);
    await bringAxe(page);
    const found: Record<string, string[]> = { start: await complaints(page) };
    await openFile(page, samplePlan("rag-tracker"));
    for (const summary of await page.locator("summary").all()) await summary.click();
    found["Convert, before"] = await complaints(page);
    await convertAndOpen(page);
    await page.getByRole("button", { name: /^Accept:/ }).first().click();
    for (const tab of TABS) {
      await chooseTab(page, tab);
      found[tab] = await complaints(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it("says what happened in a live region that is always there", async () => {
    const page = await openPane();
    const spoken = page.locator('[role="status"]');
    expect(await spoken.count()).toBe(1);
    await openFile(page, samplePlan("rag-tracker"));
    await convertAndOpen(page);
    await page.getByRole("button", { name: /^Fix all safe/ }).click();
    await expect.poll(() => spoken.innerText()).toMatch(/made\./);
  });
});
