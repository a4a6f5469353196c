import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeCore from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { chooseTab, convertAndOpen, openFile, openPane, pane, samplePlan, useBrowser } from "./open-pane.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** The rules of WCAG 2.2 AA, and what axe calls best practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fluent UI's own (Tabster): empty stops around a group that hand the focus on at once. They are hidden from screen readers and can be focused, which axe takes amiss. */
const FLUENT_DUMMIES = "[data-tabster-dummy]";

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

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    ([tags, dummies]) => (globalThis as unknown as { axe: typeof AxeCore }).axe.run({ exclude: [[dummies]] }, { runOnly: { type: "tag", values: tags } }),
    [TAGS, FLUENT_DUMMIES] as const,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`));
}

/** Nothing reaches over the edge, so that nobody has to scroll in two directions; the sheet's own table scrolls in its box. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const outside = (element: Element): boolean => element.getBoundingClientRect().right > width + 1 && element.closest(".cells") === null && element.closest(".spoken") === null;
    return document.documentElement.scrollWidth > width ? [...document.querySelectorAll("body *")].filter(outside).map((element) => `${element.tagName}.${element.className}`).slice(0, 5) : [];
  });
}

/** What can be pressed is at least 24 by 24 pixels (WCAG 2.2, 2.5.8), or stands in a line of text. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed = [...document.querySelectorAll("button, select, summary, [role=tab], input:not([type=file]):not([type=checkbox])")];
    return pressed.map((element) => [element, element.getBoundingClientRect()] as const).filter(([, { width, height }]) => width > 0 && (width < 24 || height < 23.5)).map(([element, { width, height }]) => `${element.outerHTML.slice(0, 80)} ${width}x${height}`);
  });
}

describe.skipIf(pane === null)("WCAG 2.2 AA", () => {
  useBrowser();

  it.each(LOOKS)("%s: no tab has a violation", async (_, options) => {
    const page = await openPane(options);
    // As a debugger does it: the page's own policy lets no script in.
    await page.evaluate(AXE);
    const found: Record<string, string[]> = { start: [...(await violations(page)), ...(await overflow(page))] };
    await openFile(page, samplePlan("rag-tracker"));
    for (const summary of await page.locator("summary").all()) await summary.click();
    found["Convert, before"] = [...(await violations(page)), ...(await overflow(page)), ...(await smallTargets(page))];
    await convertAndOpen(page);
    await page.getByRole("button", { name: /^Accept:/ }).first().click();
    for (const tab of TABS) {
      await chooseTab(page, tab);
      found[tab] = [...(await violations(page)), ...(await overflow(page)), ...(await smallTargets(page))];
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
