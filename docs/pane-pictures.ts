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

it.skipIf(pane === null)("takes a picture of each tab for a tracker", async () => {
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
});

it.skipIf(pane === null)("takes a picture of a budget that does not add up", async () => {
  const page = await openPane(SIZE);
  await page.clock.setFixedTime("2025-11-30T12:00:00Z");
  await openFile(page, sampleReturn("commissioning-and-resources v2"));
  await chooseTab(page, "Budget");
  await page.getByText(/^Does not add up/).waitFor();
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

it.skipIf(pane === null)("takes a picture of a month", async () => {
  const page = await openPane({ viewport: { width: 1200, height: 900 }, reducedMotion: "reduce" });
  await page.clock.setFixedTime("2025-11-30T12:00:00Z");
  await page.getByRole("button", { name: "Consolidate a month" }).click();
  const returns = join(ROOT, "templates/samples/returns");
  await page.locator('input[aria-label="Choose a folder"]').setInputFiles(join(returns, "2025-11"));
  await page.getByRole("heading", { name: "November 2025" }).waitFor();
  await page.locator('input[aria-label="Choose last month’s folder"]').setInputFiles(join(returns, "2025-10"));
  await page.getByText("Compared with October 2025").waitFor();
  await page.getByText("returns used").first().waitFor();
  await page.screenshot({ path: join(ROOT, "docs/images/pane-month.png") });
});
