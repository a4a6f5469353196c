import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { Tracker } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile as readWorkbook } from "../../files/read-file.js";
import { OFFICE_JS, officeFile } from "./find-office.js";

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

/** How long anything may take that only has to happen, in milliseconds: a loaded machine is slow, and that is no fault of the pane's. */
const PATIENCE = 60_000;

let browser: Browser;
/** Contexts of a file by their options: a second page in one finds the scripts compiled, which halves its start. */
const contexts = new Map<string, Promise<BrowserContext>>();
const opened: { page: Page; troubles: string[] }[] = [];

/** Joins the tests of a file to the one browser; after each test, no page may have asked anything of anybody else, or complained. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(pane?.browser ?? "");
  });
  afterEach(async () => {
    const troubles = opened.flatMap((each) => each.troubles);
    for (const { page } of opened.splice(0)) {
      if (!page.isClosed() && page.url().startsWith(pane?.page ?? "")) await page.evaluate(() => localStorage.clear());
      await page.close();
    }
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    contexts.clear();
    await browser.close();
  });
}

function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(options);
  const known = contexts.get(key) ?? browser.newContext({ viewport: PANE_SIZE, locale: "en-GB", acceptDownloads: true, reducedMotion: "reduce", ...options });
  contexts.set(key, known);
  return known;
}

/** What the page gets from Microsoft's address. */
type OfficeJs = "served" | "refused" | "never asked for";

/** A page of its own, which may ask nothing of anybody else; the browser finds nobody else either. */
export async function newPage(options: BrowserContextOptions, office: OfficeJs): Promise<Page> {
  const page = await (await contextFor(options)).newPage();
  page.setDefaultTimeout(PATIENCE);
  const troubles: string[] = [];
  const own = new URL(pane?.page ?? "").origin;
  const allowed = (address: string): boolean => address.startsWith(`${own}/`) || address.startsWith("blob:") || (office !== "never asked for" && OFFICE_JS.test(address));
  page.on("request", (request) => void (allowed(request.url()) || troubles.push(`asked for ${request.url()}`)));
  if (office === "served") await page.route(OFFICE_JS, (route) => route.fulfill({ path: officeFile(route.request().url()), contentType: "text/javascript" }));
  page.on("pageerror", (error) => troubles.push(`threw ${error.message}`));
  page.on("console", (message) => {
    const ofRefusal = office === "refused" && OFFICE_JS.test(message.location().url);
    if (message.type() === "error" && !ofRefusal) troubles.push(`complained: ${message.text()}`);
  });
  opened.push({ page, troubles });
  return page;
}

/** The pane in a page of its own, in a browser as far as it can tell. `query` such as "?tab=check". */
export async function openPane(options: BrowserContextOptions = {}, query = ""): Promise<Page> {
  const page = await newPage(options, query.includes("host=excel") ? "refused" : "never asked for");
  await page.goto(`${pane?.page ?? ""}${query}`);
  await page.getByRole("heading", { name: "Drop a plan or a tracker here" }).waitFor();
  return page;
}

/** Opens a file in the pane, by its path or by its bytes. */
export async function openFile(page: Page, file: string | { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(typeof file === "string" ? file : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) });
  await page.getByRole("tab", { name: "Convert" }).waitFor();
  await settled(page);
}

/** Waits until no work is under way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[role="tabpanel"][aria-busy="false"]').waitFor({ state: "attached" });
}

export async function chooseTab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

/** What a click downloads. */
export async function downloadOf(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await buffer(await download.createReadStream())) };
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
