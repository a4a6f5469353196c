import { describe, expect, it, vi } from "vitest";
import { createExcelPort } from "../../../addin/excel/excel-port.js";
import { saveCopy } from "../../../addin/excel/save-copy.js";
import { HostTrouble, type Selection, type SheetChange } from "../../../addin/taskpane/workbook-port.js";
import { addSheet, cellAt, newBook } from "../../support/excel-host/book.js";
import { startExcel } from "../../support/excel-host/start-excel.js";
import { quietWork } from "../../support/quiet-work.js";

const place = (sheet: string, cell: string) => ({ file: "", sheet, cell });

describe("sheets and selection", () => {
  it("are those of the workbook", async () => {
    const book = newBook("Book1.xlsx", "Plan");
    addSheet(book, "It's here").visibility = "Hidden";
    startExcel(book);
    const port = createExcelPort();
    expect(await port.sheets()).toEqual([{ name: "Plan", active: true, hidden: false }, { name: "It's here", active: false, hidden: true }]);
    book.selection = { sheet: book.sheets[1] ?? book.active, areas: [{ top: 2, left: 2, bottom: 4, right: 3 }, { top: 9, left: 1, bottom: 9, right: 1 }] };
    expect(await port.selection()).toEqual({ sheet: "It's here", area: { top: 2, left: 2, bottom: 4, right: 3 } });
  });

  it("is none when a chart is selected", async () => {
    const book = newBook();
    book.selection = { sheet: book.active, areas: [] };
    startExcel(book);
    expect(await createExcelPort().selection()).toBeNull();
  });
});

describe("goTo", () => {
  it("shows and selects a cell of another sheet", async () => {
    const book = newBook();
    const other = addSheet(book, "Other");
    startExcel(book);
    await createExcelPort().goTo(place("Other", "C7"));
    expect(book.active).toBe(other);
    expect(book.selection.areas).toEqual([{ top: 7, left: 3, bottom: 7, right: 3 }]);
  });

  it.each([["Gone", "no sheet"], ["Kept aside", "Unhide"]])("says what to do about %s", async (name, says) => {
    const book = newBook();
    addSheet(book, "Kept aside").visibility = "Hidden";
    startExcel(book);
    await expect(createExcelPort().goTo(place(name, "A1"))).rejects.toThrow(says);
  });
});

describe("watch", () => {
  it("tells who made an edit, where, and where the user goes, until it is stopped", async () => {
    const book = newBook("Book1.xlsx", "Plan");
    const excel = startExcel(book);
    const changes: SheetChange[] = [];
    const moves: Selection[] = [];
    const stop = createExcelPort().watch((change) => changes.push(change), (selection) => moves.push(selection));
    await vi.waitFor(() => expect(excel.syncs.length).toBeGreaterThan(0));
    const { id } = book.active;
    await new Promise((resolve) => setTimeout(resolve, 20));
    excel.fireChanged(id, "B2:B4");
    excel.fireChanged(id, "C5", { triggerSource: "ThisLocalAddin" });
    excel.fireChanged(id, "D6", { source: "Remote" });
    excel.fireChanged(id, "A1,C1");
    excel.fireChanged("gone", "A1");
    excel.fireSelectionChanged(id, "E9");
    await vi.waitFor(() => expect([changes.length, moves.length]).toEqual([4, 1]));
    expect(changes).toEqual([
      { sheet: "Plan", area: { top: 2, left: 2, bottom: 4, right: 2 }, by: "user" },
      { sheet: "Plan", area: { top: 5, left: 3, bottom: 5, right: 3 }, by: "us" },
      { sheet: "Plan", area: { top: 6, left: 4, bottom: 6, right: 4 }, by: "colleague" },
      { sheet: "Plan", area: null, by: "user" },
    ]);
    expect(moves).toEqual([{ sheet: "Plan", area: { top: 9, left: 5, bottom: 9, right: 5 } }]);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    excel.fireChanged(id, "B2");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toHaveLength(4);
  });
});

describe("watch, while a cell is edited", () => {
  it("waits until it is left, and misses nothing", async () => {
    const excel = startExcel(newBook("Book1.xlsx", "Plan"), { otherSets: ["DelayForCellEdit"] });
    const changes: SheetChange["by"][] = [];
    excel.editing = true;
    createExcelPort().watch(({ by }) => changes.push(by), () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.syncs).toEqual([]);
    excel.editing = false;
    await vi.waitFor(() => expect(excel.syncs.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    excel.editing = true;
    excel.fireChanged(excel.book.active.id, "B2", { source: "Remote" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes).toEqual([]);
    excel.editing = false;
    await vi.waitFor(() => expect(changes).toEqual(["colleague"]));
  });
});

describe("saveCopy", () => {
  /** A document that gives its file in slices, as Office does. */
  function documentOf(bytes: readonly number[], slice: number, failing = false): { document: object; closed: () => number } {
    let closed = 0;
    const file = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / slice),
      getSliceAsync: (index: number, done: (result: object) => void) =>
        done(failing ? { status: "failed", error: { code: 5001, message: "Internal error" } } : { status: "succeeded", value: { data: bytes.slice(index * slice, (index + 1) * slice) } }),
      closeAsync: () => void (closed += 1),
    };
    return { document: { getFileAsync: (_type: string, _options: object, done: (result: object) => void) => done({ status: "succeeded", value: file }) }, closed: () => closed };
  }
  const BYTES = [80, 75, 3, 4, 5, 6, 7];

  it("puts the slices together, and closes the file", async () => {
    const { document, closed } = documentOf(BYTES, 3);
    startExcel(newBook(), { document, otherSets: ["CompressedFile"] });
    const saved: [string, number[]][] = [];
    await saveCopy("return.xlsx", quietWork(), (name, bytes) => saved.push([name, [...bytes]]));
    expect(saved).toEqual([["return.xlsx", BYTES]]);
    expect(closed()).toBe(1);
  });

  it("says how to save by hand when Excel fails, and closes the file all the same", async () => {
    const { document, closed } = documentOf(BYTES, 3, true);
    startExcel(newBook(), { document, otherSets: ["CompressedFile"] });
    await expect(saveCopy("return.xlsx", quietWork(), () => undefined)).rejects.toThrow(/Internal error.*Save a Copy/);
    expect(closed()).toBe(1);
  });

  it.each([["an Excel that gives no file", {}], ["a Mac, whose pane takes no downloads", { otherSets: ["CompressedFile"], platform: "Mac" as const }]])("says how to save by hand in %s", async (_, version) => {
    startExcel(newBook(), version);
    await expect(createExcelPort().saveCopy("return.xlsx", quietWork())).rejects.toThrow("Save a Copy");
  });
});

describe("settings", () => {
  it("last as long as the pane where there is no storage", () => {
    startExcel();
    const port = createExcelPort();
    expect(port.recall("columns")).toBeNull();
    port.remember("columns", '{"Latest position":"update"}');
    expect(port.recall("columns")).toBe('{"Latest position":"update"}');
  });
});

describe("trouble", () => {
  it("comes as HostTrouble from every method that asks Excel", async () => {
    const excel = startExcel();
    cellAt(excel.book.active, 1, 1).value = "x";
    excel.editing = true;
    const port = createExcelPort();
    const asked = [port.sheets(), port.selection(), port.read(null, quietWork()), port.write({ title: "", sheets: [], names: [] }, "", quietWork()), port.apply([{ at: place("Sheet1", "A1"), from: "x", to: "y" }], quietWork()), port.goTo(place("Sheet1", "A1"))];
    for (const each of await Promise.allSettled(asked)) {
      expect(each.status).toBe("rejected");
      expect((each as PromiseRejectedResult).reason).toBeInstanceOf(HostTrouble);
    }
  });
});
