/**
 * `npm run bench:end-to-end`: a month of 500 returns of 85 lines to a finished summary, with findings and charts, by the command as people run it;
 * beside exceljs reading the same files and writing the same rows, styled, and nothing else: those of all the summary's sheets, those of its sheet of lines alone, and, of these lines,
 * the returns' own columns alone. Then 5,000 returns: they must cost no more than their number.
 */
import { linkSync, mkdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { makeWorkbooks, withFolder } from "./inputs.mjs";
import { benchFile, interleaveChildren, runChild } from "./measure.mjs";
import { AS_OF, MONTH } from "./made-up.mjs";
import { limited, mb, ms, report, times } from "./results.mjs";

const FEW = 500;
const MANY = 5000;
const LINES = 85;
const MOST_OF_EXCELJS = 0.5;
const MOST_OF_FEW = 11;
const ROUNDS = 3;
const GOLDTHREAD = benchFile("../dist/program/goldthread.js");

const number = (count) => count.toLocaleString("en-GB");
const asOf = `${AS_OF.year}-${AS_OF.month}-${AS_OF.day}`;

/** The command over a folder; throws where it did not read every line. */
async function consolidate(folder, output, returns) {
  // Where a summary stands already, it is read, and the new one is its next version.
  rmSync(output, { force: true });
  const run = await runChild(GOLDTHREAD, ["consolidate", folder, "-o", output, "--as-of", asOf]);
  const lines = returns * LINES;
  if (!run.said.replaceAll(/(\d),(?=\d{3})/g, "$1").includes(`${lines} line`)) throw new Error(`The summary is not of ${lines} lines:\n${run.said.slice(0, 500)}`);
  return { ...run, said: "" };
}

/** The smaller month: the first of the larger one's returns. */
function someOf(paths, folder) {
  mkdirSync(folder, { recursive: true });
  for (const path of paths) linkSync(path, join(folder, basename(path)));
  return folder;
}

await withFolder(async (base) => {
  const whole = join(base, "whole", MONTH);
  const paths = await makeWorkbooks(whole, { files: MANY, lines: LINES, writer: "exceljs" });
  const some = someOf(paths.slice(0, FEW), join(base, "some", MONTH));
  const outputs = { ours: join(base, "summary.xlsx"), exceljs: join(base, "rows.xlsx"), lines: join(base, "lines.xlsx"), all: join(base, "all.xlsx"), whole: join(base, "summary-whole.xlsx") };
  const runs = await interleaveChildren(
    {
      ours: () => consolidate(some, outputs.ours, FEW),
      all: () => runChild(benchFile("children/rewrite-summary.mjs"), [some, String(FEW * LINES), "all", outputs.all]),
      lines: () => runChild(benchFile("children/rewrite-summary.mjs"), [some, String(FEW * LINES), "lines", outputs.lines]),
      exceljs: () => runChild(benchFile("children/rewrite.mjs"), [some, outputs.exceljs]),
    },
    ROUNDS,
  );
  const large = await consolidate(whole, outputs.whole, MANY);
  const row = (what, { wall, cpu, peak }, output, ...ratios) => [what, ms(wall), ms(cpu), mb(peak), mb(statSync(output).size / 2 ** 20), ...ratios];
  const besideExceljs = (what, name, show) => row(`exceljs: the same read, and ${what}`, runs[name], outputs[name], show(runs.ours.wall / runs[name].wall), times(runs.ours.cpu / runs[name].cpu));
  const atMostHalf = (ratio) => limited(ratio, MOST_OF_EXCELJS, { show: times });
  const lines = (MANY - FEW) * LINES;
  report(
    "end-to-end",
    [
      {
        title: "From the returns to the finished file, each run a process from start to end",
        headings: ["run", "time", "processor", "memory", "file", "Goldthread's time to it", "its processor time to it"],
        rows: [
          row(`Goldthread: ${number(FEW)} returns to the summary`, runs.ours, outputs.ours, "", ""),
          besideExceljs("the rows of all the summary's sheets written", "all", atMostHalf),
          besideExceljs("those of its sheet of lines alone", "lines", atMostHalf),
          besideExceljs("of these lines the returns' own ten columns alone", "exceljs", times),
          row(`Goldthread: ${number(MANY)} returns, beside its ${number(FEW)}`, large, outputs.whole, limited(large.wall / runs.ours.wall, MOST_OF_FEW, { show: times }), times(large.cpu / runs.ours.cpu)),
        ],
      },
    ],
    [`The limit is on the rows as the summary has them: of all its sheets, and of its sheet of lines alone. The returns' own columns are a fifth of that sheet's cells; what Goldthread takes beside them is shown too. Memory for each line kept beyond the first ${number(FEW * LINES)}: ${number(Math.round(((large.peak - runs.ours.peak) * 2 ** 20) / lines))} bytes. Returns written by exceljs, ${LINES} lines each.`],
  );
});
