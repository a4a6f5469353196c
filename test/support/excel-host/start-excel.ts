import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { JSDOM } from "jsdom";
import { onTestFinished } from "vitest";
import { newBook, type Book } from "./book.js";
import { FakeExcel } from "./fake-excel.js";
import { addNotes } from "./newer-members.js";

/** Microsoft's own script for desktop Excel, as it comes in the package: not a character of it is changed. */
const OFFICE_JS = "excel-win32-16.01.js";

let compiled: vm.Script | null = null;

function officeJs(): vm.Script {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
  compiled ??= new vm.Script(readFileSync(path.join(folder, OFFICE_JS), "utf8"), { filename: OFFICE_JS });
  return compiled;
}

export interface ExcelVersion {
  /** The highest requirement set of ExcelApi that this Excel has: "1.13". */
  readonly api?: string;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** What Office.context.document is; left out, it has no way to give the file. */
  readonly document?: object;
  /** Requirement sets that this Excel has besides ExcelApi: "CompressedFile". */
  readonly otherSets?: readonly string[];
}

/** What the library leaves in its window. */
interface OfficeWindow {
  _richApiNativeBridge: FakeExcel;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean }; config: { extendedErrorLogging: boolean } };
}

/**
 * Starts the fake Excel with a workbook, and the real office.js in front of it, as the globals Excel and Office until the test is over.
 * The test fails when the fake was asked for what it has not got, and when the adapter used a member that this version of Excel does not have.
 */
export function startExcel(book: Book = newBook(), { api = "1.18", platform = "PC", document = {}, otherSets = [] }: ExcelVersion = {}): FakeExcel {
  const excel = new FakeExcel(book, platform === "OfficeOnline");
  const dom = new JSDOM("<!doctype html><title>Pane</title>", { runScripts: "outside-only", url: "https://localhost:3000/taskpane.html" });
  const pane = dom.getInternalVMContext() as unknown as OfficeWindow;
  pane._richApiNativeBridge = excel;
  officeJs().runInContext(dom.getInternalVMContext());
  const isSetSupported = (name: string, version: string | number = "1.1"): boolean => (name === "ExcelApi" ? isAtLeast(api, String(version)) : otherSets.includes(name));
  const context = { requirements: { isSetSupported }, platform, document, partitionKey: "" };
  // The library checks every member against the requirement sets that the host has, if it is told to: 1.1.110 sets the switch in the wrong place.
  pane.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  if (isAtLeast(api, "1.18")) addNotes(pane);
  pane.Office = Object.create(pane.Office, { context: { value: context } }) as typeof Office;
  Object.assign(globalThis, { Excel: pane.Excel, Office: pane.Office });
  onTestFinished(() => {
    Reflect.deleteProperty(globalThis, "Excel");
    Reflect.deleteProperty(globalThis, "Office");
    dom.window.close();
    const [problem] = excel.problems;
    if (problem) throw problem;
  });
  return excel;
}

function isAtLeast(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
