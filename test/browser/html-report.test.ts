import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../core/report/html/html-report.js";
import { aMonth } from "../report/html/a-month.js";
import { madeUpSummary, summaryLine } from "../support/made-up-summary.js";
import { newPage, pane, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 320, height: 640 } };

/** How people look at the page. */
const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["light", { ...WIDE, colorScheme: "light" }],
  ["dark", { ...WIDE, colorScheme: "dark" }],
  ["forced colours", { ...WIDE, forcedColors: "active" }],
  ["320 px wide", { ...NARROW, colorScheme: "light" }],
  ["320 px wide, dark", { ...NARROW, colorScheme: "dark" }],
];

/** The page at an address of its own; what it asks for, its own address apart, is in `asked`. */
async function openReport(options: BrowserContextOptions = WIDE, report: string = htmlReport(aMonth())): Promise<{ page: Page; asked: string[] }> {
  const page = await newPage(options, "never asked for");
  const address = `${new URL(pane?.page ?? "").origin}/report.html`;
  const asked: string[] = [];
  await page.route(address, (route) => route.fulfill({ body: report, contentType: "text/html" }));
  page.on("request", (request) => {
    if (request.url() !== address) asked.push(request.url());
  });
  await page.goto(address);
  return { page, asked };
}

/** The lines of a section that no filter hides, by ref and action. */
function seen(page: Page, section: string): Promise<string[]> {
  return page.evaluate((id) => {
    const titles = [...document.querySelectorAll(`#${id} tbody tr:not(.group) > th`)].filter((title) => title.closest("[hidden]") === null);
    return titles.map((title) => [...title.childNodes].filter((node) => !(node instanceof Element && node.matches(".milestone, .where"))).map(({ textContent }) => textContent).join(""));
  }, section);
}

async function choose(page: Page, filter: string, label: string): Promise<void> {
  await page.getByRole("combobox", { name: filter, exact: true }).selectOption({ label });
}

const heading = (page: Page, name: RegExp): Promise<string> => page.getByRole("heading", { name }).first().innerText();

describe.skipIf(pane === null)("the HTML report", () => {
  useBrowser();

  it.each(LOOKS)("%s: breaks no rule of WCAG 2.2 AA, and nothing reaches over the edge", async (_, options) => {
    const { page, asked } = await openReport(options);
    await bringAxe(page);
    expect(await complaints(page)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each([["wide", WIDE], ["320 px wide", NARROW]] as const)("%s, as it is with scripts off: breaks no rule either", async (_, options) => {
    // Axe needs a clock, which a browser with scripts off has not: so it is the page's own script that is missing.
    const report = htmlReport(aMonth());
    const { page } = await openReport(options, report.replace(/<script>[^]*<\/script>/, ""));
    await bringAxe(page);
    expect(await complaints(page)).toEqual([]);
    expect(await page.getByRole("search").isVisible()).toBe(false);
  });

  it("with scripts off has every line and no filters", async () => {
    const { page } = await openReport({ ...WIDE, javaScriptEnabled: false });
    expect(await page.getByRole("search").isVisible()).toBe(false);
    expect(await seen(page, "actions")).toHaveLength(7);
    expect(await heading(page, /^Exceptions/)).toBe("Exceptions (3)");
  });

  it("narrows every list by division, theme, lead and rating, and says how many are left", async () => {
    const { page } = await openReport();
    const said = page.getByRole("status");
    expect(await said.innerText()).toBe("All 7 lines are shown.");

    await choose(page, "Division", "Early Help (5)");
    expect(await said.innerText()).toBe("5 of 7 lines shown: 2 red, 1 green, 1 blue, 1 grey.");
    expect(await heading(page, /^Actions/)).toBe("Actions (5 of 7)");
    expect(await page.getByRole("heading", { name: /^Leisure/ }).first().isVisible()).toBe(false);

    await choose(page, "Reported rating", "Red (2)");
    expect(await seen(page, "actions")).toEqual(["2 Repair the roofs", "3 Open the new door"]);
    expect(await seen(page, "exceptions")).toEqual(["2 Repair the roofs", "3 Open the new door"]);
    expect(await heading(page, /^Exceptions/)).toBe("Exceptions (2 of 3)");
    expect(await heading(page, /^Changes of status/)).toBe("Changes of status, worse first (1 of 2)");
    expect(await heading(page, /^Gone/)).toBe("Gone (0 of 1)");

    await choose(page, "Lead", "Surveyor (2)");
    expect(await seen(page, "actions")).toEqual(["2 Repair the roofs", "3 Open the new door"]);
    await choose(page, "Theme", "Advice (3)");
    expect(await seen(page, "actions")).toEqual(["3 Open the new door"]);
    expect(await page.getByText("Lettings are quick.").isVisible()).toBe(false);

    await choose(page, "Division", "Leisure (2)");
    expect(await said.innerText()).toBe("No line matches.");
    expect(await page.locator("#exceptions").getByText("No line here matches the filters.").isVisible()).toBe(true);

    await page.getByRole("button", { name: "Show all lines" }).click();
    expect(await said.innerText()).toBe("All 7 lines are shown.");
    expect(await seen(page, "actions")).toHaveLength(7);
    expect(await heading(page, /^Gone/)).toBe("Gone (1)");
  });

  it("can be filtered by keyboard alone, and stays within the rules", async () => {
    const { page } = await openReport();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the report");
    await page.getByRole("combobox", { name: "Division", exact: true }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("status").innerText()).toContain("5 of 7 lines shown");
    for (const name of ["Theme", "Lead", "Reported rating"]) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement | null)?.dataset["label"])).toBe(name);
    }
    await bringAxe(page);
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("status").innerText()).toBe("All 7 lines are shown.");
  });

  it("prints what is filtered, says so, and leaves the form out", async () => {
    const { page } = await openReport();
    await choose(page, "Theme", "Advice (3)");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("search").isVisible()).toBe(false);
    expect(await page.locator("#filtered").innerText()).toBe("Filtered by Theme: Advice. 3 of 7 lines shown: 1 red, 1 blue, 1 grey. Totals, charts and leads count every line.");
    expect(await seen(page, "actions")).toHaveLength(3);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Show all lines" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#filtered").isVisible()).toBe(false);
  });

  it("runs no script that a return brings along", async () => {
    const month = aMonth();
    const [first] = month.lines;
    if (!first) throw new Error("There is no line.");
    const hostile = "</script><script>document.title = 'taken'</script><img src=https://example.org/x onerror=\"document.title = 'taken'\">";
    const { page, asked } = await openReport(WIDE, htmlReport(madeUpSummary([summaryLine({ ...first.line, action: hostile, theme: hostile, lead: hostile, leads: [hostile], update: hostile }, { division: hostile })])));
    await page.getByRole("combobox", { name: "Division", exact: true }).selectOption({ index: 1 });
    expect(await page.getByRole("status").innerText()).toBe("1 of 1 line shown: 1 green.");
    expect(await page.title()).toBe("Directorate summary, November 2018, as of 30 Nov 2018");
    expect(asked).toEqual([]);
  });

  it("opens with 10,000 lines, and filters them", async () => {
    const [first] = aMonth().lines;
    if (!first) throw new Error("There is no line.");
    const many = Array.from({ length: 10_000 }, (_, index) => summaryLine({ ...first.line, id: `line-${index}`, ref: String(index), theme: `Theme ${index % 200}`, status: index % 9 === 0 ? "off-track" : "on-track", update: "The board has agreed the next step and meets again in spring. ".repeat(4) }, { division: `Division ${index % 20}` }));
    const { page } = await openReport(WIDE, htmlReport(madeUpSummary(many)));
    await choose(page, "Division", "Division 7 (500)");
    await expect.poll(() => page.getByRole("status").innerText()).toContain("500 of 10000 lines shown");
  });
});
