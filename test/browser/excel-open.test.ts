import { describe, expect, it } from "vitest";
import { TABS, TAB_LABELS } from "../../addin/taskpane/state/tabs.js";
import { goodTracker } from "./good-tracker.js";
import { bookOf, bookOfBytes, openInExcel, ribbonQueries } from "./open-in-excel.js";
import { chooseTab, pane, sampleReturn, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

describe.skipIf(pane === null)("opened from the ribbon", () => {
  useBrowser();

  it("has four buttons", () => {
    expect([...ribbonQueries().keys()]).toEqual(["convert", "check", "return", "budget"]);
  });

  it.each(["convert", "check", "return", "budget"] as const)("opens at tab %s, with the workbook that is in front", async (tab) => {
    const book = await bookOf(sampleReturn("education-and-inclusion"));
    const { page } = await openInExcel(book, tab);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(TAB_LABELS[tab]);
    expect(await page.locator("input[type=file]").count()).toBe(0);
  });
});

describe.skipIf(pane === null)("WCAG 2.2 AA, in Excel", () => {
  useBrowser();

  it.each([["at the width of a pane", {}], ["in a pane of 320 px", { viewport: { width: 320, height: 640 } }]] as const)("no tab has a violation %s", async (_, options) => {
    const plan = await openInExcel(await bookOf(sampleReturn("safeguarding-and-care")), "convert", { options });
    await bringAxe(plan.page);
    const found: Record<string, string[]> = { "Convert, before": await complaints(plan.page) };
    await chooseTab(plan.page, "Check");
    plan.excel.fireChanged(plan.excel.book.active.id, "A1", { source: "Remote" });
    await plan.page.locator(".stale").waitFor();
    found["Check, stale"] = await complaints(plan.page);

    const { name, bytes } = await goodTracker();
    const { page } = await openInExcel(await bookOfBytes(name, bytes), "check", { options });
    await bringAxe(page);
    for (const tab of TABS) {
      await chooseTab(page, TAB_LABELS[tab]);
      found[tab] = await complaints(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((each) => [each, []])));
  });
});
