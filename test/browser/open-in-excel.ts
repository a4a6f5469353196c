import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { REQUIRED } from "../../addin/excel/requirements.js";
import type { Tab } from "../../addin/taskpane/state/tabs.js";
import { readFile } from "../../files/read-file.js";
import { DocumentCopies } from "../support/excel-host/document-copy.js";
import { FakeExcel } from "../support/excel-host/fake-excel.js";
import { cellAt, lookAt, type Book, type Sheet } from "../support/excel-host/book.js";
import { officeWindow } from "../support/excel-host/office-window.js";
import { openBook } from "../support/excel-host/open-book.js";
import { areaNamed } from "../support/excel-host/places.js";
import { bytesOf, newPage, pane, ROOT, settled } from "./open-pane.js";

/** The day that the pane takes for today: the last of the samples' month. */
export const TODAY = { year: 2025, month: 11, day: 30 } as const;

/** What Excel for Windows adds to the address of a pane. */
const HOST_INFO = "_host_Info=Excel$Win32$16.01$en-GB$telemetry$$$0";

/** Addresses of the ribbon's buttons, as the manifest has them: tab to query. */
export function ribbonQueries(): ReadonlyMap<string, string> {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const addresses = [...manifest.matchAll(/<bt:Url id="Pane\.\w+" DefaultValue="([^"]+)"/g)].map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&")));
  return new Map(addresses.map(({ search, searchParams }) => [searchParams.get("tab") ?? "", search]));
}

export interface InExcel {
  readonly page: Page;
  readonly excel: FakeExcel;
}

/** A file in the fake Excel. A plan that is a text stands on a sheet, where somebody has pasted it. */
export async function bookOf(path: string): Promise<Book> {
  return bookOfBytes(basename(path), await bytesOf(path));
}

export async function bookOfBytes(name: string, bytes: Uint8Array): Promise<Book> {
  const { grids } = await readFile(name, bytes);
  return openBook(name.replace(/\.\w+$/, ".xlsx"), { grids: grids.map((grid) => ({ ...grid, sheet: grid.sheet || "Plan" })) });
}

/** What a cell of a sheet holds. */
export function valueAt(book: Book, sheet: string, cell: string): string | number | boolean {
  return lookAt(...cellOf(book, sheet, cell)).value;
}

/** Somebody types into a cell, here or elsewhere, and Excel tells of it. */
export function typeInto({ excel }: Pick<InExcel, "excel">, sheet: string, cell: string, text: string, source: "Local" | "Remote" = "Local"): void {
  const [own, row, column] = cellOf(excel.book, sheet, cell);
  cellAt(own, row, column).value = text;
  excel.fireChanged(own.id, cell, { source });
}

/** The officer clicks on a cell, or drags over several. */
export function select({ excel }: Pick<InExcel, "excel">, sheet: string, cells: string): void {
  const own = sheetNamed(excel.book, sheet);
  excel.book.active = own;
  excel.book.selection = { sheet: own, areas: [areaNamed(cells)] };
  excel.fireSelectionChanged(own.id, cells);
}

export function sheetNamed(book: Book, name: string): Sheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}: ${book.sheets.map((sheet) => sheet.name).join(", ")}.`);
  return found;
}

function cellOf(book: Book, sheet: string, cell: string): [Sheet, number, number] {
  const { top, left } = areaNamed(cell);
  return [sheetNamed(book, sheet), top, left];
}

interface OpenOptions {
  readonly options?: BrowserContextOptions;
  /** Somebody is typing in a cell while the pane opens. */
  readonly editing?: boolean;
}

/**
 * Presses a button of the ribbon: the pane opens in its window of Excel, with Microsoft's own office.js in front of the fake, and reads the workbook.
 * The fake runs here, in a process of its own as Excel does, so that a test can look into its workbook.
 */
export async function openInExcel(book: Book, tab: Tab, { options = {}, editing = false }: OpenOptions = {}): Promise<InExcel> {
  const page = await newPage(options, "served");
  const excel = new FakeExcel(book, false);
  excel.editing = editing;
  const copies = new DocumentCopies(book);
  excel.onMessageFromHost = (message) => void page.evaluate(hand, message).catch(() => undefined);
  await page.exposeFunction("excelHears", (message: string) => excel.sendMessageToHost(message));
  await page.exposeFunction("excelExecutes", (method: number, parameters: readonly unknown[]) => copies.execute(method, parameters));
  await page.addInitScript(officeWindow, { sets: { [REQUIRED.set]: REQUIRED.version, CompressedFile: "1.1", DelayForCellEdit: "1.1" }, locale: "en-GB" });
  await page.clock.setFixedTime(new Date(TODAY.year, TODAY.month - 1, TODAY.day, 12));
  onTestFinished(() => {
    expect(excel.problems).toEqual([]);
    expect(copies.left).toBe(0);
  });
  await page.goto(`${pane?.page ?? ""}${ribbonQueries().get(tab) ?? `?host=excel&tab=${tab}`}&${HOST_INFO}`);
  if (!editing) await page.getByText(book.name, { exact: true }).waitFor();
  await settled(page);
  return { page, excel };
}

/** In the page: a message from Excel comes in. */
function hand(message: string): void {
  const { _richApiNativeBridge: bridge } = window as unknown as { _richApiNativeBridge: { onMessageFromHost?: (message: string) => void } };
  bridge.onMessageFromHost?.(message);
}
