import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { StandalonePort } from "../../../addin/standalone/standalone-port.js";
import { Desk } from "../../../addin/standalone/desk.js";
import { windowAround } from "../../../addin/standalone/sheet-window.js";
import { HostTrouble, type Selection, type Work } from "../../../addin/taskpane/workbook-port.js";
import { structuredTracker } from "../../../core/report/structured-tracker.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { tableGrid } from "../../../scripts/rules/table-grid.js";

const RETURN = new Uint8Array(readFileSync(join(import.meta.dirname, "../../../templates/samples/returns/2025-11/safeguarding-and-care.xlsx")));
const TEXT = new TextEncoder().encode("Ref\tAction\tLead\tDue\n1\tAgree the protocol\tAD\tDec 2025\n2\tPublish the guide\tAD\tJan 2026\n");
const WORK: Work = { signal: new AbortController().signal, progress: () => undefined };

async function opened(name = "return.xlsx", bytes = RETURN) {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const port = new StandalonePort(new Desk(), { save: (file, content) => void saved.push({ name: file, bytes: content }), write: writePlan, prepare: () => undefined });
  await port.open(name, bytes);
  return { port, saved };
}

const edit = (sheet: string, cell: string, from: string, to: string) => ({ at: { file: "return.xlsx", sheet, cell }, from, to });

describe("the port in a browser", () => {
  it("reads the file that was opened, as our reader does", async () => {
    const { port } = await opened();
    expect((await port.read(null)).workbook).toEqual(readXlsx("return.xlsx", RETURN));
    expect((await port.sheets()).map(({ active }) => active)).toEqual([true]);
  });

  it("says so when no file is open, and keeps the old one when the new one cannot be read", async () => {
    await expect(new StandalonePort(new Desk()).read(null)).rejects.toBeInstanceOf(HostTrouble);
    const { port } = await opened();
    await expect(port.open("plan.pdf", new TextEncoder().encode("%PDF-1.7\n"))).rejects.toThrow("PDF");
    expect((await port.read(null)).file).toBe("return.xlsx");
  });

  it("patches a copy: the file that was opened is as it was, and a cell that holds something else is left alone", async () => {
    const { port, saved } = await opened();
    const before = RETURN.slice();
    const sheet = "Improvement plan";
    const lead = (await port.read(null)).workbook.grids[0]?.rows.find(({ row }) => row === 28)?.cells.find(({ column }) => column === 4)?.text ?? "";
    const result = await port.apply([edit(sheet, "D28", lead, "Jan 26"), edit(sheet, "B28", "not this", "that")]);
    expect(result.applied.map(({ at }) => at.cell)).toEqual(["D28"]);
    expect(result.refused.map(({ edit: { at } }) => at.cell)).toEqual(["B28"]);
    expect(port.desk.now().file?.changed).toBe(1);
    expect(RETURN).toEqual(before);
    await port.saveCopy("return.fixed.xlsx");
    expect(saved.map(({ name }) => name)).toEqual(["return.fixed.xlsx"]);
    expect(readXlsx("x", saved[0]!.bytes).grids[0]?.rows.find(({ row }) => row === 28)?.cells.find(({ column }) => column === 4)?.text).toBe("Jan 26");
    expect(port.desk.now().file?.changed).toBe(0);
  });

  it("edits what was read of a text, which goes into the tracker; no copy of it can be saved", async () => {
    const { port } = await opened("plan.txt", TEXT);
    await port.apply([edit("", "B2", "Agree the protocol", "Agree the policy")]);
    expect(JSON.stringify((await port.read(null)).workbook)).toContain("Agree the policy");
    await expect(port.saveCopy("plan.xlsx")).rejects.toThrow("Convert it");
  });

  it("downloads a new workbook, and opens it when asked", async () => {
    const { port, saved } = await opened("plan.txt", TEXT);
    const made = await port.write(structuredTracker([], null), "plan.tracker.xlsx", WORK);
    expect(made).toEqual({ made: ["plan.tracker.xlsx"] });
    expect(saved).toHaveLength(1);
    await port.openMade();
    expect((await port.sheets()).map(({ name }) => name)).toEqual(["Tracker", "Indicators", "Risks", "Return", "Lists", "Findings", "Source"]);
  });

  it("shows the cell of a finding, and tells who follows the selection", async () => {
    const { port } = await opened();
    const met: Selection[] = [];
    const stop = port.watch(null, (selection) => void met.push(selection));
    await port.goTo({ file: "", sheet: "Improvement plan", cell: "C40" });
    expect(port.desk.now().shown).toMatchObject({ sheet: "Improvement plan", row: 40, column: 3 });
    port.show({ sheet: "Improvement plan", row: 40, column: 3, toRow: 30, toColumn: 5 });
    stop();
    await port.goTo({ file: "", sheet: "Improvement plan", cell: "A1" });
    expect(met.map(({ area }) => area)).toEqual([{ top: 40, left: 3, bottom: 40, right: 3 }, { top: 30, left: 3, bottom: 40, right: 5 }]);
    expect((await port.selection())?.area).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });
});

describe("the window on a sheet", () => {
  const grid = tableGrid(["| Ref | Action |", ...Array.from({ length: 60 }, (_, i) => `| ${i + 1} | Agree |`)].join("\n"), { kind: "sheet", sheet: "Plan" });

  it("is the part that the cell stands in", () => {
    expect(windowAround(grid, 1, 1)).toMatchObject({ top: 1, bottom: 24, left: 1, right: 2, lastRow: 61 });
    expect(windowAround(grid, 25, 1)).toMatchObject({ top: 25, bottom: 48 });
    expect(windowAround(grid, 61, 2)).toMatchObject({ top: 49, bottom: 61 });
    expect(windowAround(grid, 61, 2).cellAt(61, 2)?.text).toBe("Agree");
  });

  it("reaches a cell that stands beyond what the sheet holds", () => {
    const beyond = windowAround(grid, 70, 5);
    expect(beyond.bottom).toBeGreaterThanOrEqual(70);
    expect(beyond.right).toBeGreaterThanOrEqual(5);
  });
});
