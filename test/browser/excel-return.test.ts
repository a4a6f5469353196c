import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { tableDigest } from "../../core/model/table-digest.js";
import { TRACKER_SHEETS } from "../../core/model/tracker-columns.js";
import type { Tracker } from "../../core/model/tracker.js";
import type { Book } from "../support/excel-host/book.js";
import { saveBook } from "../support/excel-host/save-book.js";
import { goodTracker } from "./good-tracker.js";
import { bookOfBytes, openInExcel, select, typeInto, type InExcel } from "./open-in-excel.js";
import { chooseTab, downloadOf, pane, settled, trackersOf, useBrowser } from "./open-pane.js";

/** Waits for Excel: 3 to look at the sheets and the cells, 1 to write, 6 to read what there is now. */
const TO_SAVE = 4 + 6;

const SHEET = TRACKER_SHEETS.tracker;

async function opened(tab: "update" | "return"): Promise<InExcel & { readonly book: Book }> {
  const { name, bytes } = await goodTracker();
  const book = await bookOfBytes(name, bytes);
  return { ...(await openInExcel(book, tab)), book };
}

/** What the commands would read of the workbook as it is now. */
async function readBack(book: Book): Promise<Tracker | undefined> {
  return (await trackersOf({ name: "saved.xlsx", bytes: await saveBook(book) }))[0];
}

const lineShown = (page: Page, action: string): Promise<void> => page.getByRole("article", { name: "The line" }).getByText(action).waitFor();

describe.skipIf(pane === null)("update, in Excel", () => {
  useBrowser();

  it("shows the line of the chosen cell as a form, and saves it into its row", async () => {
    const inExcel = await opened("update");
    const { page, excel, book } = inExcel;
    select(inExcel, SHEET, "C6");
    await lineShown(page, "Audit twenty cases each month");
    select(inExcel, SHEET, "H7");
    await lineShown(page, "Publish the threshold guide");
    select(inExcel, SHEET, "J6");
    await lineShown(page, "Audit twenty cases each month");
    await page.getByLabel("Status", { exact: true }).selectOption("Off track");
    await page.getByLabel("Progress update").fill("=Nine done; two auditors are off sick.");
    await page.getByLabel("Cause").fill("Sickness.");
    const syncs = excel.syncs.length;
    await page.getByRole("button", { name: "Save the line" }).click();
    await page.getByText("Saved line 2.").first().waitFor();
    await settled(page);
    expect(excel.syncs.length - syncs).toBeLessThanOrEqual(TO_SAVE);
    const tracker = await readBack(book);
    expect(tracker?.lines[1]).toMatchObject({ status: "off-track", update: "=Nine done; two auditors are off sick.", cause: "Sickness.", updatedOn: { year: 2025, month: 11, day: 30 } });
    expect(tracker?.lines[0]).toMatchObject({ status: "on-track", update: "Draft with the board.", updatedOn: null });
  });

  it("keeps what is being typed when the officer clicks elsewhere on the sheet", async () => {
    const inExcel = await opened("update");
    const { page } = inExcel;
    select(inExcel, SHEET, "C6");
    await lineShown(page, "Audit twenty cases each month");
    await page.getByLabel("Progress update").fill("Nine done.");
    select(inExcel, SHEET, "C7");
    await page.getByRole("button", { name: "Next line" }).waitFor();
    expect(await page.getByLabel("Progress update").inputValue()).toBe("Nine done.");
    await page.getByRole("button", { name: "Leave it as it was" }).click();
    await lineShown(page, "Publish the threshold guide");
  });
});

describe.skipIf(pane === null)("return, in Excel", () => {
  useBrowser();

  const QUESTIONS = ["What is working well?", "How do we know?", "What are we worried about?", "What needs to happen, and by when?"];
  const ANSWERS = ["Panels meet weekly.", "Minutes and the audit.", "Two posts are vacant.", "Recruit by 31 January."];

  async function signOff(page: Page): Promise<void> {
    await page.getByLabel("Prepared by").fill("Performance officer");
    await page.getByLabel("Signed off by (role)").fill("Head of Early Help");
    await page.getByRole("button", { name: /^Sign off/ }).click();
    await page.getByText("The table has not changed since.").waitFor();
    await settled(page);
  }

  it("takes the answers and the signature, saves a copy that reads back signed, and counts the signature no longer once the table has changed", async () => {
    const inExcel = await opened("return");
    const { page, book } = inExcel;
    await page.getByText("Nothing stands in the way").waitFor();
    for (const [index, question] of QUESTIONS.entries()) await page.getByLabel(question).fill(ANSWERS[index] ?? "");
    await page.getByRole("button", { name: "Save what I typed" }).click();
    await page.getByText("Saved what you typed").first().waitFor();
    await settled(page);
    await signOff(page);

    const copy = await downloadOf(page, () => page.getByRole("button", { name: "Save a copy to send" }).click());
    expect(copy.name).toBe("early-help-2025-11.xlsx");
    const [tracker] = await trackersOf(copy);
    const [workingWell, howWeKnow, worriedAbout, whatNext] = ANSWERS;
    expect(tracker?.returnDetails).toMatchObject({ division: "Early Help", month: "2025-11", preparedBy: "Performance officer", signedOffBy: "Head of Early Help", signedOffOn: { year: 2025, month: 11, day: 30 } });
    expect(tracker?.returnDetails?.answers[0]).toEqual({ theme: "Practice", workingWell, howWeKnow, worriedAbout, whatNext });
    expect(tracker?.returnDetails?.digest).toBe(tableDigest(tracker?.lines ?? []));
    await settled(page);

    typeInto(inExcel, SHEET, "J5", "Agreed on the 2nd.");
    await page.getByText("that signature no longer counts").waitFor();
    expect((await readBack(book))?.lines[0]?.update).toBe("Agreed on the 2nd.");
    await settled(page);
    await signOff(page);
  });

  it("does not let a return be signed off while something stands in the way, and goes to it", async () => {
    const inExcel = await opened("return");
    const { page, book } = inExcel;
    typeInto(inExcel, SHEET, "H6", "");
    await page.getByText("1 line without a status.").waitFor();
    await settled(page);
    await page.getByLabel("Signed off by (role)").fill("Head of Early Help");
    expect(await page.getByRole("button", { name: "Sign off", exact: true }).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("button", { name: "Go to the first" }).click();
    await expect.poll(() => book.selection.areas).toEqual([{ top: 6, left: 8, bottom: 6, right: 8 }]);
    await chooseTab(page, "Update");
    await lineShown(page, "Agree the supervision policy");
  });
});
