import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { tableDigest } from "../../core/model/table-digest.js";
import { goodTracker } from "./good-tracker.js";
import { chooseTab, convertAndOpen, downloadOf, openFile, openPane, pane, samplePlan, settled, trackersOf, useBrowser } from "./open-pane.js";

const save = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Save what I typed" }).click();
  await page.getByText("Saved what you typed").first().waitFor();
  await settled(page);
};

describe.skipIf(pane === null)("update and return", () => {
  useBrowser();

  it("updates a line: the form follows the chosen cell, and what is saved is read back", async () => {
    const page = await openPane();
    await openFile(page, await goodTracker());
    await chooseTab(page, "Update");
    await page.getByRole("gridcell", { name: /^C6/ }).click();
    await page.getByRole("article", { name: "The line" }).getByText("Audit twenty cases each month").waitFor();
    await page.getByLabel("Status", { exact: true }).selectOption("Off track");
    await page.getByLabel("Progress update").fill("Nine done; two auditors are off sick.");
    await page.getByLabel("Cause").fill("Sickness.");
    await page.getByRole("button", { name: "Save the line" }).click();
    await page.getByText("Saved line 2.").first().waitFor();
    await settled(page);
    const copy = await downloadOf(page, () => page.getByRole("button", { name: "Download the changed copy" }).click());
    const [tracker] = await trackersOf(copy);
    expect(tracker?.lines[1]).toMatchObject({ status: "off-track", update: "Nine done; two auditors are off sick.", cause: "Sickness." });
    expect(tracker?.lines[1]?.updatedOn).not.toBeNull();
    expect(tracker?.lines[0]).toMatchObject({ status: "on-track", update: "Draft with the board." });
  });

  it("prepares a return: questions, sign-off, a copy that reads back signed; a later change voids the signature", async () => {
    const page = await openPane();
    await openFile(page, await goodTracker());
    await chooseTab(page, "Return");
    await page.getByText("Nothing stands in the way").waitFor();
    await page.getByLabel("Contact").fill("early.help@example.org");
    const answers = ["Panels meet weekly.", "Minutes and the audit.", "Two posts are vacant.", "Recruit by 31 January."];
    for (const [index, question] of ["What is working well?", "How do we know?", "What are we worried about?", "What needs to happen, and by when?"].entries()) await page.getByLabel(question).fill(answers[index] ?? "");
    await save(page);
    await page.getByLabel("Prepared by").fill("Performance officer");
    await page.getByLabel("Signed off by (role)").fill("Head of Early Help");
    await page.getByRole("button", { name: "Sign off", exact: true }).click();
    await page.getByText("The table has not changed since.").waitFor();
    await settled(page);

    const copy = await downloadOf(page, () => page.getByRole("button", { name: "Save a copy to send" }).click());
    expect(copy.name).toBe("early-help-2025-11.xlsx");
    const [tracker] = await trackersOf(copy);
    expect(tracker?.returnDetails).toMatchObject({ division: "Early Help", month: "2025-11", contact: "early.help@example.org", preparedBy: "Performance officer", signedOffBy: "Head of Early Help" });
    expect(tracker?.returnDetails?.answers[0]).toEqual({ theme: "Practice", workingWell: answers[0], howWeKnow: answers[1], worriedAbout: answers[2], whatNext: answers[3] });
    expect(tracker?.returnDetails?.signedOffOn).not.toBeNull();
    expect(tracker?.returnDetails?.digest).toBe(tableDigest(tracker?.lines ?? []));

    await settled(page);
    await chooseTab(page, "Update");
    await page.getByLabel("Progress update").fill("Agreed on the 2nd.");
    await page.getByRole("button", { name: "Save the line" }).click();
    await page.getByText("Saved line 1.").first().waitFor();
    await chooseTab(page, "Return");
    await page.getByText("that signature no longer counts").waitFor();
  });

  it("does not let a return be signed off while something stands in the way", async () => {
    const page = await openPane();
    await openFile(page, samplePlan("rag-tracker"));
    await convertAndOpen(page);
    await chooseTab(page, "Return");
    await page.getByText("Before it can be signed off").waitFor();
    await page.getByText("The month is not given").waitFor();
    await page.getByLabel("Signed off by (role)").fill("Head of Early Help");
    expect(await page.getByRole("button", { name: "Sign off", exact: true }).getAttribute("aria-disabled")).toBe("true");
  });

  it("ticks that nothing has changed, and unticks it again", async () => {
    const page = await openPane();
    await openFile(page, await goodTracker());
    await chooseTab(page, "Return");
    const tick = page.getByLabel("Nothing has changed since last month");
    await tick.check();
    await save(page);
    expect(await tick.isChecked()).toBe(true);
    await tick.uncheck();
    await save(page);
    expect(await tick.isChecked()).toBe(false);
  });
});
