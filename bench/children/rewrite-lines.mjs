/**
 * What exceljs needs to read every workbook of a folder, and to write the rows of the summary's sheet of all lines, styled: node rewrite-lines.mjs FOLDER LINES OUTPUT.
 * Prints the time and processor time of these two alone: what the rows say is made by Goldthread in between, and not counted.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { SUMMARY_SHEETS } from "../../dist/core/consolidate/summary-columns.js";
import { madeUpSummary } from "../made-up-summary.mjs";
import { writeByExceljs } from "./exceljs-summary.mjs";

const [folder, lines, output] = process.argv.slice(2);

async function measured(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000 };
}

const reading = await measured(async () => {
  for (const file of readdirSync(folder)) await new ExcelJS.Workbook().xlsx.load(readFileSync(join(folder, file)));
});
const summary = madeUpSummary(Number(lines));
const writing = await measured(async () => writeFileSync(output, await writeByExceljs(summary, SUMMARY_SHEETS.actions)));
process.stdout.write(JSON.stringify({ wall: reading.ms + writing.ms, cpu: reading.cpu + writing.cpu }));
