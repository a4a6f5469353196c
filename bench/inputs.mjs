/** The same made-up trackers as workbooks by several writers, since no two write a workbook alike. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { excelSerial } from "../dist/core/model/calendar-date.js";
import { writePlan } from "../dist/files/write-plan/write-plan.js";
import { benchFile, runChild } from "./measure.mjs";
import { HEADINGS, madeUpTracker, MONTH, RATING_COLUMN } from "./made-up.mjs";

const DATE_FORMAT = "dd/mm/yyyy";
const WIDTHS = HEADINGS.map(() => 20);
const isDate = (value) => typeof value === "object" && value !== null;

/** By exceljs: shared strings, one style for each colour. */
async function byExceljs({ rows, fills }) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Plan");
  for (const row of rows) sheet.addRow(row.map((value) => (isDate(value) ? new Date(Date.UTC(value.date.year, value.date.month - 1, value.date.day)) : value)));
  const firstLine = rows.length - fills.length + 1;
  const styles = new Map();
  fills.forEach((fill, n) => {
    if (fill === null) return;
    if (!styles.has(fill)) styles.set(fill, { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill.slice(1)}` } } });
    sheet.getCell(firstLine + n, RATING_COLUMN + 1).style = styles.get(fill);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** By SheetJS: every text in its own cell (`t="str"`), no colours, which it does not write. */
async function bySheetJS({ rows }) {
  const cells = rows.map((row) => row.map((value) => (isDate(value) ? { t: "n", v: excelSerial(value.date), z: DATE_FORMAT } : value)));
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(cells, { dense: true }), "Plan");
  return new Uint8Array(SheetJS.write(book, { type: "array", bookType: "xlsx", compression: true }));
}

/** By our own writer, as a plan with no table. */
async function byOurs({ rows }) {
  const look = (row, value) => (isDate(value) ? "date" : row === 2 ? "header" : "text");
  return writePlan({
    title: "Plan",
    names: [],
    sheets: [
      {
        name: "Plan",
        widths: WIDTHS,
        rows: rows.map((values, row) => ({ row: row + 1, cells: values.map((value, column) => ({ column: column + 1, value, look: look(row, value) })) })),
        tables: [],
        validations: [],
        conditionals: [],
        freeze: null,
        print: { paper: "A4", landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
        showGridlines: true,
      },
    ],
  });
}

/** The writers that are always there, by name; each gives a tracker's bytes. */
export const WRITERS = { exceljs: byExceljs, SheetJS: bySheetJS, Goldthread: byOurs };

/** Workbooks of one shape: so many files of so many lines each. @returns their paths, and the trackers' own cells counted by `cellsIn` through `trackers` */
export async function makeWorkbooks(folder, { files, lines, writer }) {
  await mkdir(folder, { recursive: true });
  const paths = Array.from({ length: files }, (_, n) => join(folder, `Division ${String(n + 1).padStart(5, "0")} ${MONTH}.xlsx`));
  if (writer === "openpyxl") await writeByOpenpyxl(folder, paths, lines);
  else for (const [n, path] of paths.entries()) await writeFile(path, await WRITERS[writer](madeUpTracker(n, lines)));
  return paths;
}

/** openpyxl writes what it is told in a JSON file, which lies beside the workbooks no longer than it takes. */
async function writeByOpenpyxl(folder, paths, lines) {
  const told = join(folder, "trackers.json");
  await writeFile(told, JSON.stringify(paths.map((path, n) => ({ path, ...madeUpTracker(n, lines) }))));
  await runChild(benchFile("children/write-trackers.py"), [told, String(RATING_COLUMN + 1)]);
  await rm(told);
}

/** A folder that is there while `work` is done with it. */
export async function withFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "goldthread-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
