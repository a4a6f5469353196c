/** Writes the summary of a made-up month by one writer: node --expose-gc write.mjs WRITER LINES OUTPUT. Prints the time and processor time that it took, and the memory before and at most, in MB. */
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { directorateSummary } from "../../dist/core/report/directorate-summary.js";
import { madeUpSummary } from "../made-up-summary.mjs";
import { isFormula, scalar } from "./plain-values.mjs";

const [writer, lines, output] = process.argv.slice(2);

/** Each loads what it needs, and gives a function from a summary to the workbook's bytes, or to pieces of them in order. */
const WRITERS = {
  async Goldthread() {
    const { writePlanInPieces } = await import("../../dist/files/write-plan/write-plan.js");
    return (summary) => writePlanInPieces(directorateSummary(summary, ""));
  },
  async exceljs() {
    const { writeByExceljs } = await import("./exceljs-summary.mjs");
    return writeByExceljs;
  },
  async SheetJS() {
    const { default: SheetJS } = await import("@e965/xlsx");
    const valueOf = (value) => (isFormula(value) ? { t: typeof value.result === "string" ? "s" : "n", f: value.formula, v: scalar(value.result) } : scalar(value));
    return (summary) => {
      const book = SheetJS.utils.book_new();
      for (const { name, rows } of directorateSummary(summary, "").sheets) {
        const table = [];
        for (const { row, cells } of rows) {
          while (table.length < row) table.push([]);
          for (const { column, value } of cells) table[row - 1][column - 1] = valueOf(value);
        }
        SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(table, { dense: true }), name);
      }
      return new Uint8Array(SheetJS.write(book, { type: "array", bookType: "xlsx", compression: true }));
    };
  },
};

function keep(path, content) {
  const file = openSync(path, "w");
  for (const piece of Array.isArray(content) ? content : [content]) writeFileSync(file, piece);
  closeSync(file);
}

const STATUS = "/proc/self/status";

/** Memory held now, and the most since `forgetMost`; where the system does not tell, the most since the process began. */
function memory() {
  if (!existsSync(STATUS)) return { now: process.memoryUsage.rss() / 2 ** 20, most: process.resourceUsage().maxRSS / 1024 };
  const status = readFileSync(STATUS, "utf8");
  const kilobytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { now: kilobytes("VmRSS") / 1024, most: kilobytes("VmHWM") / 1024 };
}

/**
 * Gives back what making the summary has left unused. The pages that it filled hold a line here and a line there, with what is no longer needed between them;
 * to leave them so would count the making of the summary as memory of its writing.
 */
async function giveBack() {
  setFlagsFromString("--compact-on-every-full-gc");
  globalThis.gc();
  globalThis.gc();
  setFlagsFromString("--no-compact-on-every-full-gc");
  // Pages go back to the system in the background.
  await setTimeout(1000);
}

function forgetMost() {
  if (existsSync("/proc/self/clear_refs")) writeFileSync("/proc/self/clear_refs", "5");
}

const write = await WRITERS[writer]();
const summary = madeUpSummary(Number(lines));
await giveBack();
forgetMost();
const held = memory().now;
const before = process.cpuUsage();
const start = performance.now();
keep(output, await write(summary));
const taken = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ ms: taken, cpu: (user + system) / 1000, held, most: memory().most }));
