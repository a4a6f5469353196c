import { describe, expect, it } from "vitest";
import { REQUIRED } from "../../../addin/excel/requirements.js";
import { readSheets } from "../../../addin/excel/read-grid.js";
import type { Grid } from "../../../core/grid/grid.js";
import { addSheet, cellAt, newBook, NORMAL, type Book, type Sheet } from "../../support/excel-host/book.js";
import { startExcel, type ExcelVersion } from "../../support/excel-host/start-excel.js";
import { quietWork } from "../../support/quiet-work.js";
import { showGrid } from "../../support/show-grid.js";

function put(sheet: Sheet, rows: readonly (readonly (string | number | boolean)[])[]): void {
  rows.forEach((row, i) => row.forEach((value, j) => void (cellAt(sheet, i + 1, j + 1).value = value)));
}

/** A tracker of so many lines, its status in colours: no two neighbours alike. */
function trackerBook(lines: number): Book {
  const book = newBook("plan.xlsx", "Plan");
  put(book.active, [["Ref", "Action", "Lead", "Due", "RAG"], ...Array.from({ length: lines }, (_, n) => [`${n}`, `Mend the ${n}th garden wall before the winter comes`, "Surveyor", 46000 + n, ""])]);
  const styles = ["#FF0000", "#FFC000", "#92D050"].map((fill) => ({ ...NORMAL, fill }));
  const date = { ...NORMAL, format: "d mmm yyyy" };
  for (let n = 0; n < lines; n++) {
    cellAt(book.active, n + 2, 5).style = styles[n % 3] ?? NORMAL;
    cellAt(book.active, n + 2, 4).style = date;
  }
  return book;
}

async function read(book: Book, version: ExcelVersion = {}, names: readonly string[] | null = null): Promise<{ grids: readonly Grid[]; syncs: readonly { reply: number }[] }> {
  const { syncs } = startExcel(book, version);
  const { workbook } = await readSheets(names, quietWork());
  return { grids: workbook.grids, syncs };
}

const only = ({ grids }: { grids: readonly Grid[] }): Grid => {
  expect(grids).toHaveLength(1);
  return grids[0] as Grid;
};

describe("how often Excel is waited for", () => {
  it.each([0, 1, 40, 2_000, 10_000])("four times at most for %d lines", async (lines) => {
    const { grids, syncs } = await read(trackerBook(lines));
    expect(grids[0]?.rows).toHaveLength(lines + 1);
    expect(syncs.length).toBeLessThanOrEqual(4);
  });

  it("four times for a workbook of many sheets", async () => {
    const book = trackerBook(100);
    for (let n = 0; n < 12; n++) put(addSheet(book, `Sheet ${n}`), [["a", "b"], ["c", "d"]]);
    const { grids, syncs } = await read(book);
    expect(grids).toHaveLength(13);
    expect(syncs.length).toBeLessThanOrEqual(4);
  });

  it("on the web more often only where an answer would be larger than 5 MB, and nothing is lost", async () => {
    const small = await read(trackerBook(2_000), { platform: "OfficeOnline" });
    expect(small.syncs).toHaveLength(4);
    const book = trackerBook(3_000);
    for (let row = 2; row <= 3_001; row++) cellAt(book.active, row, 2).value = `${row}: ${"long ".repeat(500)}`;
    const { grids, syncs } = await read(book, { platform: "OfficeOnline" });
    expect(syncs.length).toBeGreaterThan(4);
    expect(grids[0]?.rows.map(({ cells }) => cells.length)).toEqual([5, ...Array<number>(3_000).fill(5)]);
    expect(grids[0]?.rows.map(({ cells }) => cells[4]?.look.fill).slice(1, 4)).toEqual(["#FF0000", "#FFC000", "#92D050"]);
  });

  it("asks for the looks of few cells one by one: the coloured column", async () => {
    const { syncs } = await read(trackerBook(2_000));
    const [, , cells, looks] = syncs;
    expect(looks?.reply).toBeLessThan((cells?.reply ?? 0) / 2 + 400_000);
  });
});

describe("what is read", () => {
  it("is all told by the oldest Excel that the manifest allows, notes and parts of texts apart", async () => {
    const book = trackerBook(3);
    book.active.notes.push({ row: 2, column: 2, author: "A", text: "seen" });
    book.active.threads.push({ id: "t1", row: 3, column: 2, author: "B. Reader", text: "Agreed?", written: "2025-11-20T23:30:00.000Z", replies: [{ author: "C. Writer", text: "Yes", written: "2025-11-21T08:00:00.000Z" }] });
    const old = only(await read(book, { api: REQUIRED.version }));
    expect(showGrid(old).slice(1, 3)).toEqual([
      "2: 0 | Mend the 0th garden wall before the winter comes | Surveyor | 9 Dec 2025 | {#FF0000}",
      "3: 1 | Mend the 1th garden wall before the winter comes{note: 20 Nov 2025, B. Reader: Agreed?\n21 Nov 2025, C. Writer: Yes} | Surveyor | 10 Dec 2025 | {#FFC000}",
    ]);
    const newer = only(await read(book, { api: "1.18" }));
    expect(showGrid(newer)[1]).toContain("{note: seen}");
  });

  it("cannot be had from an older one: the library says so", async () => {
    startExcel(trackerBook(1), { api: "1.12" });
    await expect(readSheets(null, quietWork())).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Update Office") as string });
  });

  it("is the sheets that are named, and a sentence when one has gone", async () => {
    const book = trackerBook(1);
    put(addSheet(book, "Other"), [["x"]]);
    expect(only(await read(book, {}, ["Other"])).sheet).toBe("Other");
    startExcel(book);
    await expect(readSheets(["Gone"], quietWork())).rejects.toMatchObject({ code: "ItemNotFound", message: expect.stringMatching(/no sheet "Gone".*Refresh/) as string });
  });

  it("shows numbers as our reader does, even where Excel shows ####, and dates with their time", async () => {
    const book = newBook("b.xlsx", "S");
    put(book.active, [[45900.604, 1234.5, 0.25, true, "#N/A", 0.5]]);
    const formats = ["d mmm yyyy hh:mm", "#,##0.00", "0%", "General", "General", "hh:mm"];
    formats.forEach((format, index) => void (cellAt(book.active, 1, index + 1).style = { ...NORMAL, format }));
    const [row] = only(await read(book)).rows;
    expect(row?.cells.map(({ text }) => text)).toEqual(["31 Aug 2025 14:29", "1,234.50", "25%", "TRUE", "#N/A", "12:00"]);
    expect(row?.cells.map(({ value }) => value)).toEqual([{ year: 2025, month: 8, day: 31 }, 1234.5, 0.25, true, "#N/A", 0.5]);
  });

  it("knows a workbook that counts its days from 1904", async () => {
    const book = newBook("mac.xlsx", "S");
    put(book.active, [[44500]]);
    cellAt(book.active, 1, 1).style = { ...NORMAL, format: "m/d/yyyy" };
    book.system1904 = true;
    expect(only(await read(book)).rows[0]?.cells[0]).toMatchObject({ text: "01/11/2025", value: { year: 2025, month: 11, day: 1 }, look: { format: "dd/mm/yyyy" } });
  });

  it.each([
    ["a fill", { fill: "#FF0000" }, "x{#FF0000}"],
    ["a white fill", { fill: "#FFFFFF" }, "x{#FFFFFF}"],
    ["a colour of text", { fontColour: "#C00000" }, "x{text #C00000}"],
    ["bold text", { bold: true }, "x{bold}"],
    ["struck text", { strike: true }, "x{struck}"],
    ["an indent", { indent: 2 }, "x{indent 2}"],
  ])("tells %s of one cell among many that are plain", async (_, style, shown) => {
    const book = newBook("b.xlsx", "S");
    put(book.active, Array.from({ length: 70 }, () => ["x"]));
    cellAt(book.active, 40, 1).style = { ...NORMAL, ...style };
    expect(showGrid(only(await read(book)))).toEqual(Array.from({ length: 70 }, (__, n) => `${n + 1}: ${n === 39 ? shown : "x"}`));
  });

  it("stops where looks run on to the end of the sheet", async () => {
    const book = trackerBook(2);
    cellAt(book.active, 1_000_000, 5).style = { ...NORMAL, fill: "#EEEEEE" };
    cellAt(book.active, 3, 9_000).style = { ...NORMAL, fill: "#EEEEEE" };
    expect(only(await read(book)).rows.map(({ cells }) => cells.length)).toEqual([5, 5, 5]);
  });

  it("keeps a hidden sheet, hidden rows and hidden columns", async () => {
    const book = trackerBook(3);
    book.active.hiddenRows.add(3);
    book.active.hiddenColumns.add(2);
    book.active.visibility = "VeryHidden";
    const grid = only(await read(book));
    expect(grid).toMatchObject({ hidden: true, hiddenColumns: [2] });
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
  });

  it("stops when the user has had enough", async () => {
    const excel = startExcel(trackerBook(5));
    const cancel = new AbortController();
    const work = { signal: cancel.signal, progress: (share: number) => share > 0.05 && cancel.abort() };
    await expect(readSheets(null, work)).rejects.toMatchObject({ code: "Cancelled" });
    expect(excel.syncs.length).toBeLessThan(4);
  });
});

describe("conditional formats", () => {
  const format = (type: string, rule: Record<string, unknown>, fill: string, more: object = {}) => ({ id: `{${fill}}`, areas: [{ top: 2, left: 1, bottom: 9, right: 1 }], type, rule, stopIfTrue: false, fill, fontColour: null, bold: null, ...more });

  it("colour cells as they do in a file", async () => {
    const book = newBook("b.xlsx", "S");
    put(book.active, [["Score"], [1], [5], [9], ["late again"], ["fine"], [""], ["#N/A"]]);
    book.active.conditionals.push(
      format("Custom", { formula: "=AND(ISNUMBER(A2),A2>8)" }, "#111111", { bold: true }),
      format("CellValue", { formula1: "=4", formula2: "=6", operator: "Between" }, "#222222"),
      format("ContainsText", { text: "late", operator: "Contains" }, "#333333", { fontColour: "#FFFFFF" }),
      format("PresetCriteria", { criterion: "Errors" }, "#444444"),
      format("ColorScale", {}, "#555555"),
      format("CellValue", { formula1: "=0", operator: "GreaterThan" }, "#666666"),
    );
    // In Excel any text is greater than any number.
    expect(showGrid(only(await read(book)))).toEqual(["1: Score", "2: 1{#666666}", "3: 5{#222222}", "4: 9{#111111 bold}", "5: late again{#333333 text #FFFFFF}", "6: fine{#666666}", "8: #N/A{#444444}"]);
  });

  it("use names and other sheets", async () => {
    const book = newBook("b.xlsx", "S");
    put(book.active, [["Score"], ["Red"], ["Green"]]);
    put(addSheet(book, "Key"), [["Red"]]);
    book.names.push({ name: "Bad", formula: "=Key!$A$1" });
    book.active.conditionals.push(format("Custom", { formula: "=A2=Bad" }, "#C00000"));
    const { grids } = await read(book);
    expect(grids[0] && showGrid(grids[0])).toEqual(["1: Score", "2: Red{#C00000}", "3: Green"]);
  });
});
