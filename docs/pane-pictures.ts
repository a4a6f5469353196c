import { join } from "node:path";
import type { Page } from "playwright-core";
import { it } from "vitest";
import { chooseTab, convertAndOpen, openFile, openPane, pane, ROOT, sampleReturn, settled, useBrowser } from "../test/browser/open-pane.js";

/** `npm run pictures`: the pane's tabs as they stand in the documents, made from the samples. */
const SIZE = { viewport: { width: 400, height: 760 }, deviceScaleFactor: 1.5, reducedMotion: "reduce" } as const;

const take = async (page: Page, name: string): Promise<void> => {
  await settled(page);
  await page.screenshot({ path: join(ROOT, "docs/images", `pane-${name}.png`) });
};

useBrowser();

it.skipIf(pane === null)("takes a picture of each tab", async () => {
  const page = await openPane(SIZE);
  // The day on which the samples' month was over, so that the pictures are the same every time.
  await page.clock.setFixedTime("2025-11-30T12:00:00Z");
  await openFile(page, sampleReturn("safeguarding-and-care"));
  await take(page, "convert");
  await convertAndOpen(page);
  await take(page, "check");
  await chooseTab(page, "Update");
  await take(page, "update");
  await chooseTab(page, "Return");
  await take(page, "return");
  await chooseTab(page, "Budget");
  await take(page, "budget");
});

it.skipIf(pane === null)("takes a picture of the page in a browser, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await openPane({ viewport: { width: 1200, height: 760 }, colorScheme, reducedMotion: "reduce" });
    await page.clock.setFixedTime("2025-11-30T12:00:00Z");
    await openFile(page, sampleReturn("safeguarding-and-care"));
    await chooseTab(page, "Check");
    await page.getByRole("button", { name: /^Go to/ }).first().click();
    await settled(page);
    await take(page, colorScheme === "light" ? "browser" : "browser-dark");
  }
});
