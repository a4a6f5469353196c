import { strFromU8, unzipSync } from "fflate";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { bytesAt, command, sampleFolder } from "../addin/standalone/month-of-files.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { councilTemplate } from "../support/word-template.js";
import { downloadOf, openPane, pane, useBrowser } from "./open-pane.js";
import { bringAxe, complaints } from "./wcag.js";

const WIDE = { viewport: { width: 1280, height: 800 } };

const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["light", { ...WIDE, colorScheme: "light" }],
  ["dark", { ...WIDE, colorScheme: "dark" }],
  ["forced colours", { ...WIDE, forcedColors: "active" }],
  ["forced colours, dark", { ...WIDE, forcedColors: "active", colorScheme: "dark" }],
  ["360 px wide", {}],
  ["320 px wide", { viewport: { width: 320, height: 640 } }],
  ["200 % zoom", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
];

async function openMonth(options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await openPane(options);
  await page.getByRole("button", { name: "Consolidate a month" }).click();
  await page.getByRole("heading", { name: "Drop the month’s returns here" }).waitFor();
  return page;
}

/** Gives files, or a folder, to one of the page's pickers. */
async function choose(page: Page, picker: string, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]): Promise<void> {
  await page.locator(`input[type=file][aria-label="${picker}"]`).setInputFiles(files);
}

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
const partsOf = (workbook: Uint8Array): readonly (readonly [path: string, text: string])[] => Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]);
const text = (name: string, content: string) => file(name, new TextEncoder().encode(content));
const tracker = (lines: number): string => ["Ref,Action,Lead,Due,RAG", ...Array.from({ length: lines }, (_, i) => `${i + 1},Agree protocol ${i + 1},AD,Dec 2025,Green`)].join("\n");

const settledMonth = (page: Page, month: string): Promise<void> => page.getByTestId("month-result").and(page.locator('[aria-busy="false"]')).getByRole("heading", { name: month }).waitFor();
const download = (page: Page, label: string) => downloadOf(page, () => page.getByRole("button", { name: label }).click());
const register = (page: Page): Promise<string[]> => page.getByRole("table", { name: "Register of returns" }).getByRole("row").allInnerTexts().then((rows) => rows.slice(1).map((row) => row.replace(/\s+/g, " ").trim()));

describe.skipIf(pane === null)("a month", () => {
  useBrowser();

  it("becomes the workbook and the reports that the command writes: the workbook part by part, since each host packs it in its own way, the others to the byte", async () => {
    const parent = temporaryFolder();
    const folder = sampleFolder(parent, "2025-11", { "scan.pdf": "%PDF-1.7\n", "goldthread.json": '{ "divisions": ["Public Health"] }' });
    await command(parent, sampleFolder(parent, "2025-10"), "-o", "october.xlsx");
    const page = await openMonth();
    await choose(page, "Choose a folder", folder);
    await settledMonth(page, "November 2025");
    await command(parent, "2025-11", "--previous", "october.xlsx", "-o", "2025-11/summary.xlsx", "--html", "report.html", "--docx", "report.docx");

    const rows = await register(page);
    expect(rows.filter((row) => row.includes("! Rejected") || row.includes("? Missing"))).toHaveLength(2);
    expect(rows.find((row) => row.includes("scan.pdf"))).toContain("PDF");
    expect(rows.find((row) => row.includes("Public Health"))).toContain("No November 2025 return has come from Public Health.");
    expect(await page.getByRole("list", { name: "The month’s files" }).getByRole("listitem").filter({ hasText: "scan.pdf" }).innerText()).toContain("Rejected.");
    expect(await page.getByLabel("As-of date").inputValue()).toBe("2025-11-30");

    await choose(page, "Choose last month’s files", join(parent, "october.xlsx"));
    await page.getByText("Compared with October 2025").waitFor();
    expect(await page.getByRole("list", { name: "Last month’s files" }).innerText()).toContain("Summary of October 2025, version 1.0.");
    const workbook = await download(page, "Download the workbook");
    expect(workbook.name).toBe("summary-2025-11.xlsx");
    expect(partsOf(workbook.bytes)).toEqual(partsOf(bytesAt(join(folder, "summary.xlsx"))));
    const html = await download(page, "Download the HTML report");
    expect(html).toEqual({ name: "report-2025-11.html", bytes: bytesAt(join(parent, "report.html")) });
    const word = await download(page, "Download the Word report");
    expect(word).toEqual({ name: "highlight-report-2025-11.docx", bytes: bytesAt(join(parent, "report.docx")) });
  });

  it("may be dropped as a folder, whose name gives its month", async () => {
    const folder = sampleFolder(temporaryFolder(), "2025-11");
    const page = await openMonth();
    const mouse = await page.context().newCDPSession(page);
    for (const type of ["dragEnter", "dragOver", "drop"] as const) await mouse.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data: { items: [], files: [folder], dragOperationsMask: 1 } });
    await settledMonth(page, "November 2025");
    expect(await register(page)).toHaveLength(5);
  });

  it("takes dropped files, another as-of date and a council's template, and makes version 1.1 of what it made", async () => {
    const parent = temporaryFolder();
    const folder = sampleFolder(parent, "2025-11");
    const page = await openMonth();
    const parts = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "parks-2025-11.csv"));
      return transfer;
    }, tracker(3));
    await page.dispatchEvent("main", "drop", { dataTransfer: parts });
    await settledMonth(page, "November 2025");
    expect(await page.getByText("No line in progress is reported red").count()).toBe(1);

    const day = page.getByLabel("As-of date");
    await day.fill("2025-11-28");
    const made = await download(page, "Download the workbook");
    await page.getByText("As of 28 Nov 2025, as asked for.").waitFor();
    await day.fill("");
    await day.press("Enter");
    await page.getByText("As of 30 Nov 2025, the last day of the month in the name.").waitFor();

    await choose(page, "Add files", [file(made.name, made.bytes), file("safeguarding-and-care.xlsx", bytesAt(join(folder, "safeguarding-and-care.xlsx")))]);
    await page.getByText("Summary of November 2025, version 1.0; this becomes its next version.").waitFor();
    await page.getByText("Version 1.1.").waitFor();
    await choose(page, "Choose a template", file("council.dotx", councilTemplate()));
    await page.getByText("council.dotx").waitFor();
    const word = await download(page, "Download the Word report");
    expect(word.name).toBe("highlight-report-2025-11-v1.1.docx");
    await choose(page, "Choose another template", text("council.dotx", "no zip"));
    await page.getByRole("button", { name: "Download the Word report" }).click();
    await page.getByRole("region", { name: "Problem" }).getByText("The template is no Word file.").waitFor();
  });

  it("can be cancelled while it is read and while it is written, and done again", async () => {
    const page = await openMonth();
    const downloads: string[] = [];
    page.on("download", (each) => void downloads.push(each.suggestedFilename()));
    await choose(page, "Choose files", ["parks", "waste", "roads"].map((name) => text(`${name}-2025-11.csv`, tracker(3000))));
    await page.getByText(/^Reading \d of 3: /).first().waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("region", { name: "Note" }).getByText("Cancelled. Nothing was made.").waitFor();
    await page.getByRole("button", { name: "Read the files" }).click();
    await settledMonth(page, "November 2025");

    await page.getByRole("button", { name: "Download the workbook" }).click();
    await page.getByText("Writing the workbook").first().waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("region", { name: "Note" }).getByText("Cancelled. Nothing was made.").waitFor();
    expect(downloads).toEqual([]);
    expect((await download(page, "Download the HTML report")).name).toBe("report-2025-11.html");
  });

  it("says so where no return can be used, or the settings have mistakes, and goes on once they are removed", async () => {
    const page = await openMonth();
    await choose(page, "Choose files", [text("scan.pdf", "%PDF-1.7\n")]);
    await page.getByRole("region", { name: "Problem" }).getByText("No return could be used").waitFor();
    expect(await page.getByRole("button", { name: /^Download/ }).count()).toBe(0);
    await choose(page, "Add files", [text("parks-2025-11.csv", tracker(2)), text("goldthread.json", "{ oops")]);
    await page.getByRole("region", { name: "Problem" }).getByText("goldthread.json: line 1").waitFor();
    await page.getByRole("button", { name: "Remove goldthread.json" }).click();
    await settledMonth(page, "November 2025");
    expect(await register(page)).toHaveLength(2);
  });

  it("is worked by keyboard alone, the focus never lost", async () => {
    const page = await openPane(WIDE);
    await page.getByRole("button", { name: "Consolidate a month" }).focus();
    await page.keyboard.press("Enter");
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused).toBe("Consolidate a month");
    const asked = page.waitForEvent("filechooser");
    for (let step = 0; step < 10 && (await focused()) !== "Choose files"; step++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await (await asked).setFiles([text("parks-2025-11.csv", tracker(2)), text("waste-2025-11.csv", tracker(2))]);
    await settledMonth(page, "November 2025");
    await page.getByRole("button", { name: "Remove waste-2025-11.csv" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("1 file");
    await page.getByRole("button", { name: "Back to one file" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Consolidate a month");
    expect(await page.locator('[role="status"]').count()).toBe(1);
  });

  it.each(LOOKS)("%s: has no violation of WCAG 2.2 AA", async (_, options) => {
    const parent = temporaryFolder();
    const folder = sampleFolder(parent, "2025-11", { "scan.pdf": "%PDF-1.7\n", "photo.jpg": "", "goldthread.json": '{ "divisions": ["Public Health"] }' });
    const page = await openPane(options);
    await bringAxe(page);
    const found: Record<string, string[]> = { start: await complaints(page) };
    await page.getByRole("button", { name: "Consolidate a month" }).click();
    await page.getByRole("heading", { name: "What you get" }).waitFor();
    found["empty"] = await complaints(page);
    await choose(page, "Choose a folder", folder);
    await settledMonth(page, "November 2025");
    await choose(page, "Choose last month’s files", [text("parks-2025-12.csv", tracker(2))]);
    await page.getByText("Not compared with last month.").waitFor();
    await choose(page, "Choose a template", text("council.dotx", "no zip"));
    found["read"] = await complaints(page);
    expect(found).toEqual({ start: [], empty: [], read: [] });
  });
});
