import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../addin/excel/apply-edits.js";
import { readSheets } from "../../../addin/excel/read-grid.js";
import { textsOf } from "../../../core/grid/grid.js";
import type { CellEdit } from "../../../core/findings/finding.js";
import { patchCells } from "../../../files/patch/patch-cells.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { cellAt } from "../../support/excel-host/book.js";
import type { FakeExcel } from "../../support/excel-host/fake-excel.js";
import { HostError } from "../../support/excel-host/host-error.js";
import { openBook } from "../../support/excel-host/open-book.js";
import { areaNamed } from "../../support/excel-host/places.js";
import { startExcel } from "../../support/excel-host/start-excel.js";
import { hardWorkbook } from "../../support/hard-workbook.js";
import { quietWork } from "../../support/quiet-work.js";

const SHEET = "Action plan";
const edit = (cell: string, from: string, to: string, sheet = SHEET): CellEdit => ({ at: { file: "hard.xlsx", sheet, cell }, from, to });

async function openHard(): Promise<{ bytes: Uint8Array; excel: FakeExcel }> {
  const bytes = await hardWorkbook();
  return { bytes, excel: startExcel(openBook("hard.xlsx", readXlsx("hard.xlsx", bytes))) };
}

async function textsInExcel(): Promise<Record<string, string>> {
  const { workbook } = await readSheets([SHEET], quietWork());
  return Object.fromEntries(workbook.grids.flatMap((grid) => [...textsOf(grid)]));
}

/** Edits of every kind, good and bad. */
const EDITS: readonly CellEdit[] = [
  edit("C5", "Advert out", "'Advert' out"),
  edit("D5", "ongoing", "Dec 18"),
  edit("C4", "Ask residents\nAsk schools ", "=1+1"),
  edit("A5", "1.1", "1.10"),
  edit("A6", "=1+1", "TRUE"),
  edit("E4", "-300", "-250"),
  edit("D6", "5 Jan 2026 00:00", "6 February 2026"),
  edit("F9", "", "new"),
  edit("B5", "Recruit carers", ""),
  edit("F4", "R", "A"),
  edit("C5x", "Advert out", "x"),
  edit("B4", "", "under a merge"),
  edit("G5", "2", "3"),
  edit("F3", "Lead", "Who", "Far away"),
  edit("A1", "a", "b", "Gone"),
];

describe("applyEdits", () => {
  it("makes and refuses the same edits as in a copy of the file, in the same words, and the cells read the same", async () => {
    const { bytes } = await openHard();
    const patched = patchCells(bytes, EDITS.map(({ at, from, to }) => ({ sheet: at.sheet, cell: at.cell, from, to })), "hard.xlsx");
    const { applied, refused } = await applyEdits(EDITS, quietWork());
    expect(applied.map(({ at, to }) => [at.cell, to])).toEqual(patched.applied.map(({ cell, to }) => [cell, to]));
    const whys = (all: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] => [...all].sort(([a], [b]) => a.localeCompare(b));
    expect(whys(refused.map(({ edit: { at }, why }) => [`${at.sheet}!${at.cell}`, why]))).toEqual(whys(patched.refused.map(({ sheet, cell, why }) => [`${sheet}!${cell}`, why])));
    const [plan] = readXlsx("hard.xlsx", patched.bytes).grids;
    expect(await textsInExcel()).toEqual(plan && Object.fromEntries(textsOf(plan)));
  });

  it("writes a figure as a number where it is one, whatever the cell held", async () => {
    const { excel } = await openHard();
    const figures = [edit("F9", "", "86.5"), edit("F10", "", "<5"), edit("C5", "Advert out", "12")].map((each): CellEdit => ({ ...each, asNumber: true }));
    expect((await applyEdits(figures, quietWork())).refused).toEqual([]);
    const values = ["F9", "F10", "C5"].map((cell) => { const { top, left } = areaNamed(cell); return cellAt(excel.book.active, top, left).value; });
    expect(values).toEqual([86.5, "<5", 12]);
  });

  it("refuses every edit of a protected sheet, with a way on", async () => {
    const { excel } = await openHard();
    excel.book.active.isProtected = true;
    const { applied, refused } = await applyEdits([edit("C5", "Advert out", "x")], quietWork());
    expect(applied).toEqual([]);
    expect(refused).toMatchObject([{ why: expect.stringContaining("Unprotect Sheet") as string }]);
  });

  it("refuses what a colleague changed meanwhile, and says what is there now", async () => {
    const { excel } = await openHard();
    for (const cell of excel.book.active.cells.values()) if (cell.value === "Advert out") cell.value = "Advert drafted";
    const { refused } = await applyEdits([edit("C5", "Advert out", "x")], quietWork());
    expect(refused).toMatchObject([{ why: 'C5 holds "Advert drafted" now, not "Advert out".' }]);
  });

  it("tells truly what was made when Excel refuses part of the way", async () => {
    const { excel } = await openHard();
    let writes = 0;
    excel.wire.inject = (place) => (place === "Range.values" && ++writes === 5 ? new HostError("GeneralException") : null);
    // Three values are loaded, then three written: the second of those is refused.
    const edits = [edit("C5", "Advert out", "one"), edit("D5", "ongoing", "two"), edit("F4", "G", "three")];
    const { applied, refused } = await applyEdits(edits, quietWork());
    expect(applied.map(({ to }) => to)).toEqual(["one"]);
    expect(refused.map(({ edit: { to }, why }) => [to, why.includes("does not say why")])).toEqual([["two", true], ["three", true]]);
    expect(await textsInExcel()).toMatchObject({ C5: "one", D5: "ongoing", F4: "G" });
  });

  it("says that a cell is being edited, and changes nothing", async () => {
    const { excel } = await openHard();
    excel.editing = true;
    await expect(applyEdits([edit("C5", "Advert out", "x")], quietWork())).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.editing = false;
    expect(await textsInExcel()).toMatchObject({ C5: "Advert out" });
  });
});
