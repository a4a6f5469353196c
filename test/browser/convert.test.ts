import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { bytesOf, downloadOf, openFile, openPane, pane, PLANS, samplePlan, sampleReturn, settled, trackersOf, useBrowser } from "./open-pane.js";

describe.skipIf(pane === null)("convert", () => {
  useBrowser();

  const files = [...PLANS.filter((plan) => plan !== "committee-report").map(samplePlan), sampleReturn("safeguarding-and-care"), sampleReturn("education-and-inclusion")];

  it.each(files.map((path) => [basename(path), path] as const))("%s: what is downloaded holds every line", async (_, path) => {
    const page = await openPane();
    await openFile(page, path);
    const read = (await trackersOf({ name: basename(path), bytes: await bytesOf(path) })).flatMap(({ lines }) => lines);
    const made = await downloadOf(page, () => page.getByRole("button", { name: `Convert ${read.length} line` }).click());
    expect(made.name).toBe(basename(path).replace(/\.\w+$/, ".tracker.xlsx"));
    const lines = (await trackersOf(made)).flatMap((tracker) => tracker.lines);
    const said = (each: (typeof lines)[number]) => [each.ref, each.theme, each.action, each.milestone, each.lead, each.due.text, each.status, each.update];
    expect(lines.map(said)).toEqual(read.map(said));
  });

  it("says that a report without a tracker has none, and what to do", async () => {
    const page = await openPane();
    await openFile(page, samplePlan("committee-report"));
    await page.getByRole("heading", { name: "No action tracker found here" }).waitFor();
  });

  it("shows the count of cells by destination, which add up", async () => {
    const page = await openPane();
    await openFile(page, samplePlan("focus-areas"));
    const title = await page.getByRole("heading", { name: /^Where the/ }).innerText();
    const parts = await page.locator(".counts li strong").allInnerTexts();
    expect(parts.reduce((sum, part) => sum + Number(part.replace(",", "")), 0)).toBe(Number(/[\d,]+/.exec(title)?.[0].replace(",", "")));
  });

  it("reads a column as it is told, and remembers it by its heading", async () => {
    const page = await openPane();
    await openFile(page, sampleReturn("safeguarding-and-care"));
    await page.getByText("Columns", { exact: true }).click();
    const columns = page.locator("details", { hasText: "Columns" });
    const [heading = ""] = await columns.locator("label").allInnerTexts();
    const select = columns.getByLabel(heading, { exact: true });
    const before = await select.inputValue();
    await select.selectOption("monitoring");
    await settled(page);
    expect(before).not.toBe("monitoring");
    const made = await downloadOf(page, () => page.getByRole("button", { name: /^Convert \d+ line/ }).click());
    expect((await trackersOf(made)).some(({ lines }) => lines.some(({ monitoring }) => monitoring !== ""))).toBe(true);

    await openFile(page, sampleReturn("safeguarding-and-care"));
    await page.getByText("Columns", { exact: true }).click();
    expect(await columns.getByLabel(heading, { exact: true }).inputValue()).toBe("monitoring");
  });

  it("reads a colour as it is told", async () => {
    const page = await openPane();
    await openFile(page, samplePlan("rag-tracker"));
    const yellow = page.getByLabel("Yellow", { exact: true });
    await yellow.selectOption("at-risk");
    await settled(page);
    const made = await downloadOf(page, () => page.getByRole("button", { name: /^Convert \d+ line/ }).click());
    expect((await trackersOf(made)).flatMap(({ lines }) => lines).filter(({ status }) => status === "at-risk").length).toBeGreaterThan(0);
  });

  it("converts what is selected, and nothing else", async () => {
    const page = await openPane();
    await openFile(page, sampleReturn("safeguarding-and-care"));
    const all = Number(/\d+/.exec(await page.getByRole("button", { name: /^Convert \d+ line/ }).innerText())?.[0]);
    const cells = page.getByRole("gridcell");
    await cells.nth(1).click();
    for (let step = 0; step < 2; step++) await page.keyboard.press("Shift+PageDown");
    for (let step = 0; step < 12; step++) await page.keyboard.press("Shift+ArrowRight");
    await page.getByLabel("Look for tables in").selectOption({ index: 1 });
    await settled(page);
    const some = Number(/\d+/.exec(await page.getByRole("button", { name: /^Convert \d+ line/ }).innerText())?.[0]);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });

  it("can be cancelled while a large workbook is written, and done again", async () => {
    const page = await openPane();
    const rows = Array.from({ length: 3000 }, (_, i) => `${i + 1},Agree protocol ${i + 1},AD,Dec 2025,Green`);
    await openFile(page, { name: "long.csv", bytes: new TextEncoder().encode(["Ref,Action,Lead,Due,RAG", ...rows].join("\n")) });
    const downloads: string[] = [];
    page.on("download", (download) => void downloads.push(download.suggestedFilename()));
    const convert = page.getByRole("button", { name: "Convert 3,000 lines" });
    await convert.click();
    await page.getByText("Writing the workbook").first().waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("region", { name: "Note" }).getByText("Cancelled. Nothing was made.").waitFor();
    expect(downloads).toEqual([]);
    await downloadOf(page, () => convert.click());
  });

  it("says in a sentence what a file is that it cannot read", async () => {
    const page = await openPane();
    await page.locator("input[type=file]").setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n1 0 obj\n") });
    await page.getByRole("region", { name: "Problem" }).getByText("PDF").waitFor();
  });

  it("starts without Excel where office.js is blocked, and says so", async () => {
    const page = await openPane({}, "?host=excel&tab=check");
    await page.getByText("office.js could not be loaded").first().waitFor();
  });
});
