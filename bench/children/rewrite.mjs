/** What exceljs needs to read every workbook of a folder and to write their rows into one, styled: node rewrite.mjs FOLDER OUTPUT */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { HEADINGS, RATING_COLUMN } from "../made-up.mjs";
import { exceljsStyle } from "./exceljs-style.mjs";

const [folder, output] = process.argv.slice(2);
const header = exceljsStyle("header");
const wrapped = exceljsStyle("wrapped");
const date = exceljsStyle("date");
const ratings = new Map();

/** One style for each colour, shared by its cells. */
function ratingStyle(fill) {
  const key = fill?.fgColor?.argb ?? "";
  if (!ratings.has(key)) ratings.set(key, key === "" ? wrapped : { ...wrapped, fill });
  return ratings.get(key);
}

const book = new ExcelJS.Workbook();
const target = book.addWorksheet("Actions", { views: [{ state: "frozen", ySplit: 1 }] });
target.columns = ["File", ...HEADINGS].map(() => ({ width: 20 }));
target.addRow(["File", ...HEADINGS]).eachCell((cell) => (cell.style = header));
for (const file of readdirSync(folder)) {
  const source = new ExcelJS.Workbook();
  await source.xlsx.load(readFileSync(join(folder, file)));
  source.worksheets[0].eachRow((row, at) => {
    if (at <= 3) return;
    const added = target.addRow([file, ...HEADINGS.map((_, column) => row.getCell(column + 1).value)]);
    added.eachCell({ includeEmpty: true }, (cell, column) => {
      cell.style = cell.value instanceof Date ? date : column === RATING_COLUMN + 2 ? ratingStyle(row.getCell(RATING_COLUMN + 1).fill) : wrapped;
    });
  });
}
writeFileSync(output, new Uint8Array(await book.xlsx.writeBuffer()));
