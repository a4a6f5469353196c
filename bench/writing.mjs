/**
 * `npm run bench:writing`: the summary of a month written as a workbook, with its charts, tables and links; beside exceljs and SheetJS writing the same rows, columns and values without them.
 * Each in a process of its own, from the summary to the file on the disk.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { withFolder } from "./inputs.mjs";
import { benchFile, interleaveChildren, runChild } from "./measure.mjs";
import { limited, mb, ms, report, times } from "./results.mjs";

const SIZES = [
  { lines: 10_000, most: 1, memory: null, rounds: 3 },
  { lines: 100_000, most: 0.25, memory: 400, rounds: 1 },
];
const PEERS = ["exceljs", "SheetJS"];
const OURS = "Goldthread";

async function write(folder, { lines, most, memory, rounds }) {
  const output = (writer) => join(folder, `${writer}.xlsx`);
  const child = (writer) => () => runChild(benchFile("children/write.mjs"), [writer, String(lines), output(writer)], { flags: ["--expose-gc"] });
  const runs = await interleaveChildren(Object.fromEntries([OURS, ...PEERS].map((writer) => [writer, child(writer)])), rounds);
  const ratio = runs[OURS].ms / runs.exceljs.ms;
  return [OURS, ...PEERS].map((writer) => {
    const { ms: taken, cpu, held, most: peak } = runs[writer];
    const ours = writer === OURS;
    return [`${lines.toLocaleString("en-GB")} lines by ${writer}`, ms(taken), ours ? limited(ratio, most, { show: times }) : times(taken / runs.exceljs.ms), times(cpu / runs.exceljs.cpu), mb(held), ours && memory !== null ? limited(peak, memory, { show: mb }) : mb(peak), mb(statSync(output(writer)).size / 2 ** 20)];
  });
}

await withFolder(async (folder) => {
  const rows = [];
  for (const size of SIZES) rows.push(...(await write(folder, size)));
  report(
    "writing",
    [{ title: "Writing a month's summary", headings: ["written", "time", "of exceljs's", "processor", "memory before", "most memory", "file"], rows }],
    ["Goldthread writes all sheets of the summary with charts, tables, links, conditional formats and drop-downs; exceljs the same cells with one shared style for each look, and nothing else; SheetJS the same cells without styles, which it does not write. Memory before is what the process held with the summary in it, once what making it left unused was given back; the most is of the whole process while it writes."],
  );
});
