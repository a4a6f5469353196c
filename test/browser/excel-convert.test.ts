import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { chosenTrackers } from "../../addin/taskpane/convert/found-tables.js";
import { NO_CHOICES } from "../../addin/taskpane/engine/choices.js";
import { readPlan } from "../../addin/taskpane/engine/read-plan.js";
import type { Tracker } from "../../core/model/tracker.js";
import { withinCellLimits } from "../../core/report/long-texts.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { readFile } from "../../files/read-file.js";
import type { Book } from "../support/excel-host/book.js";
import { HostError } from "../support/excel-host/host-error.js";
import { saveBook } from "../support/excel-host/save-book.js";
import { calculateAsPlanned } from "../support/plan-results.js";
import { bookOf, openInExcel, select, sheetNamed, TODAY, type InExcel } from "./open-in-excel.js";
import { bytesOf, pane, samplePlan, sampleReturn, settled, trackersOf, useBrowser } from "./open-pane.js";

/** Waits for Excel: 1 to follow its events, 4 to read, 2 for the names of the sheets and what is selected. */
const TO_OPEN = 7;
/** 6 to write; then what there is now is read again. */
const TO_CONVERT = 6 + 6;

const NEW_SHEETS = ["Tracker", "Indicators", "Risks", "Return", "Lists", "Findings", "Source"];

const said = ({ lines }: Tracker): unknown[] => lines.map((each) => [each.ref, each.theme, each.action, each.milestone, each.lead, each.due.text, each.status, each.update]);

/** A file in Excel, which knows what the formulas of its tracker will give. */
async function opened(path: string): Promise<InExcel & { readonly book: Book }> {
  const book = await bookOf(path);
  const reading = readPlan({ file: book.name, workbook: await readFile(book.name, await saveBook(book)) }, NO_CHOICES, {}, TODAY);
  calculateAsPlanned(book, withinCellLimits(structuredTracker(chosenTrackers(reading, []), reading.asOf.date)));
  return { ...(await openInExcel(book, "convert")), book };
}

/** What stands on sheets, and how it looks. */
const contentOf = (book: Book, names: readonly string[]): string => JSON.stringify(names.map((name) => [...sheetNamed(book, name).cells]));

describe.skipIf(pane === null)("convert, in Excel", () => {
  useBrowser();

  it.each([samplePlan("rag-tracker"), samplePlan("themes-and-milestones"), sampleReturn("safeguarding-and-care"), sampleReturn("education-and-inclusion")].map((path) => [basename(path), path] as const))(
    "%s: the new sheets hold every line, and nothing that was there has changed",
    async (name, path) => {
      const { page, excel, book } = await opened(path);
      expect(excel.syncs.length).toBeLessThanOrEqual(TO_OPEN);
      const names = book.sheets.map((sheet) => sheet.name);
      const before = contentOf(book, names);
      const read = await trackersOf({ name: book.name, bytes: name === book.name ? await bytesOf(path) : await saveBook(book) });
      const lines = read.flatMap(said);
      const syncs = excel.syncs.length;

      await page.getByRole("button", { name: `Convert ${lines.length} lines` }).click();
      await page.getByRole("heading", { name: `${lines.length} lines converted` }).waitFor();
      await settled(page);
      expect(excel.syncs.length - syncs).toBeLessThanOrEqual(TO_CONVERT);
      expect(book.sheets.map((sheet) => sheet.name)).toEqual([...names, ...NEW_SHEETS.map((each) => (names.includes(each) ? `${each} (2)` : each))]);
      expect(book.active.name).toBe("Tracker");
      expect(contentOf(book, names)).toBe(before);
      const made = await trackersOf({ name: "saved.xlsx", bytes: await saveBook(book) });
      expect(made.flatMap(said)).toEqual(lines);

      // It goes on with what it made.
      await page.getByRole("button", { name: "Check it" }).click();
      await page.getByText(`${lines.length} lines checked as of`).waitFor();
    },
  );

  it("converts what is selected on the sheet, and nothing else", async () => {
    const inExcel = await opened(sampleReturn("safeguarding-and-care"));
    const { page, book } = inExcel;
    select(inExcel, book.active.name, "A1:H20");
    await page.getByLabel("Look for tables in").selectOption({ label: `What is selected: ${book.active.name}, A1:H20` });
    await settled(page);
    const all = (await trackersOf({ name: "plan.xlsx", bytes: await bytesOf(sampleReturn("safeguarding-and-care")) })).flatMap(said).length;
    const some = Number(/\d+/.exec(await page.getByRole("button", { name: /^Convert \d+ lines/ }).innerText())?.[0]);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });

  it("takes away what it had begun when Excel refuses half way, says so in a sentence, and converts when asked again", async () => {
    const { page, excel, book } = await opened(samplePlan("rag-tracker"));
    excel.wire.inject = (place) => (place === "TableCollection.add" ? new HostError("AccessDenied") : null);
    const convert = page.getByRole("button", { name: /^Convert \d+ lines/ });
    await convert.click();
    await page.getByRole("region", { name: "Problem" }).getByText("Unprotect it (Review, Unprotect Sheet)").waitFor();
    await settled(page);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan"]);
    await convert.click();
    await page.getByRole("heading", { name: /lines converted/ }).waitFor();
    expect(book.sheets).toHaveLength(1 + NEW_SHEETS.length);
  });
});
