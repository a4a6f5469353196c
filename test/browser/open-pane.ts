import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { Tracker } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile as readWorkbook } from "../../files/read-file.js";

export const pane = inject("pane");

export const ROOT = join(import.meta.dirname, "../..");
export const PLANS = ["rag-tracker", "themes-and-milestones", "focus-areas", "priorities-and-bullets", "committee-report"] as const;

export function samplePlan(name: (typeof PLANS)[number]): string {
  return join(ROOT, "templates/samples/plans", `${name}.txt`);
}

export function sampleReturn(name: string): string {
  return join(ROOT, "templates/samples/returns/2025-11", `${name}.xlsx`);
}

/** A task pane in Excel is about so wide. */
export const PANE_SIZE = { width: 360, height: 780 };

let browser: Browser;
const opened: { page: Page; troubles: string[] }[] = [];

/** Starts one browser for the tests of a file; after each test, no page may have asked anything of anybody else, or complained. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: pane?.browser ?? "", args: ["--no-sandbox"] });
  });
  afterEach(async () => {
    const troubles = opened.flatMap((each) => each.troubles);
    for (const { page } of opened.splice(0)) await page.context().close();
    expect(troubles).toEqual([]);
  });
  afterAll(() => browser.close());
}

/** The pane in a page of its own. `query` such as "?tab=check". */
export async function openPane(options: BrowserContextOptions = {}, query = ""): Promise<Page> {
  const context = await browser.newContext({ viewport: PANE_SIZE, locale: "en-GB", acceptDownloads: true, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const own = new URL(pane?.page ?? "").origin;
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address.startsWith(own) || address.startsWith("blob:")) return route.continue();
    if (!OFFICE_JS.test(address) || !query.includes("host=excel")) troubles.push(`asked for ${address}`);
    return route.abort();
  });
  page.on("pageerror", (error) => troubles.push(`threw ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !OFFICE_JS.test(message.location().url)) troubles.push(`complained: ${message.text()}`);
  });
  opened.push({ page, troubles });
  await page.goto(`${pane?.page ?? ""}${query}`);
  await page.getByRole("heading", { name: "Drop a plan or a tracker here" }).waitFor();
  return page;
}

const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\//;

/** Opens a file in the pane, by its path or by its bytes. */
export async function openFile(page: Page, file: string | { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(typeof file === "string" ? file : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) });
  await page.getByRole("tab", { name: "Convert" }).waitFor();
  await settled(page);
}

/** Waits until no work is under way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[role="tabpanel"][aria-busy="false"]').waitFor();
}

export async function chooseTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

/** What a click downloads. */
export async function downloadOf(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** A file as the commands read it. */
export async function trackersOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Tracker[]> {
  return readTrackers(await readWorkbook(name, bytes), { file: name });
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

/** Converts the file that is open and goes on with the tracker that was made. */
export async function convertAndOpen(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const made = await downloadOf(page, () => page.getByRole("button", { name: /^Convert [\d,]+ lines?$/ }).click());
  await page.getByRole("button", { name: "Open the new tracker here" }).click();
  await page.getByText("checked as of").waitFor();
  await settled(page);
  return made;
}
