/**
 * What exceljs needs to read every workbook of a folder, and to write the rows of the month's summary, styled: node rewrite-summary.mjs FOLDER LINES all|lines OUTPUT.
 * "all": the rows of all its sheets; "lines": those of its sheet of all lines alone. Prints the time and processor time of these two, and of getting ready for them:
 * what the rows say is made by Goldthread in between, and not counted.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";

const [folder, lines, which, output] = process.argv.slice(2);

/** Since the process began. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return { ms: performance.now(), cpu: (user + system) / 1000 };
};

for (const file of readdirSync(folder)) await new ExcelJS.Workbook().xlsx.load(readFileSync(join(folder, file)));
const read = spent();
const { SUMMARY_SHEETS } = await import("../../dist/core/consolidate/summary-columns.js");
const { madeUpSummary } = await import("../made-up-summary.mjs");
const { writeByExceljs } = await import("./exceljs-summary.mjs");
const summary = madeUpSummary(Number(lines));
const made = spent();
writeFileSync(output, await writeByExceljs(summary, which === "all" ? null : SUMMARY_SHEETS.actions));
const written = spent();
process.stdout.write(JSON.stringify({ wall: read.ms + written.ms - made.ms, cpu: read.cpu + written.cpu - made.cpu }));
