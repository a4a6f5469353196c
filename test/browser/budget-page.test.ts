import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { budgetPage } from "../../core/report/html/budget-page.js";
import { aBudget } from "../report/html/a-budget.js";
import { newPage, pane, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

/** How people look at the page. */
const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["light", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }],
  ["dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ["forced colours", { viewport: { width: 1280, height: 800 }, forcedColors: "active" }],
  ["320 px wide", { viewport: { width: 320, height: 640 } }],
];

describe.skipIf(pane === null)("the page of a budget", () => {
  useBrowser();

  it.each(LOOKS)("%s: breaks no rule of WCAG 2.2 AA, asks for nothing, and nothing reaches over the edge", async (_, options) => {
    const page = await newPage(options, "never asked for");
    const address = `${new URL(pane?.page ?? "").origin}/budget.html`;
    const asked: string[] = [];
    await page.route(address, (route) => route.fulfill({ body: budgetPage(aBudget()), contentType: "text/html" }));
    page.on("request", (request) => {
      if (request.url() !== address) asked.push(request.url());
    });
    await page.goto(address);
    await bringAxe(page);
    expect(await complaints(page)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
