import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeCore from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** The rules of WCAG 2.2 AA, and what axe calls best practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fluent UI's own (Tabster): empty stops around a group that hand the focus on at once. They are hidden from screen readers and can be focused, which axe takes amiss. */
const FLUENT_DUMMIES = "[data-tabster-dummy]";

/** Puts axe into the page as a debugger does it: the page's own policy lets no script in. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What is wrong with what the page shows now; [] for nothing. */
export async function complaints(page: Page): Promise<string[]> {
  return [...(await violations(page)), ...(await overflow(page)), ...(await smallTargets(page))];
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    ([tags, dummies]) => (globalThis as unknown as { axe: typeof AxeCore }).axe.run({ exclude: [[dummies]] }, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
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

