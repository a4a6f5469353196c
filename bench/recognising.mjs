/**
 * `npm run bench:recognising`: what recognising adds to reading, for one sheet of 2,000 lines (the size that `bench:pane` measures in a browser) and for one of 85.
 * Reading is from a workbook's bytes to its cells; recognising from there to its lines.
 */
import { readTrackers } from "../dist/core/recognise/recognise-tables.js";
import { readXlsx } from "../dist/files/xlsx/read-xlsx.js";
import { WRITERS } from "./inputs.mjs";
import { madeUpTracker } from "./made-up.mjs";
import { interleave } from "./measure.mjs";
import { ms, report, times } from "./results.mjs";

const SIZES = [
  { lines: 2000, repeats: 2 },
  { lines: 85, repeats: 50 },
];
const ROUNDS = 9;

async function recognise({ lines, repeats }) {
  const bytes = await WRITERS.exceljs(madeUpTracker(1, lines));
  const read = () => readXlsx("plan.xlsx", bytes);
  const workbook = read();
  const found = () => readTrackers(workbook, { file: "plan.xlsx" });
  const count = found().reduce((sum, tracker) => sum + tracker.lines.length, 0);
  if (count !== lines) throw new Error(`${count} lines were found of ${lines}.`);
  const over = (work) => () => {
    for (let n = 0; n < repeats; n++) work();
  };
  const taken = await interleave({ read: over(read), found: over(found) }, ROUNDS);
  return [`${lines.toLocaleString("en-GB")} lines`, ms(taken.read / repeats), ms(taken.found / repeats), times(taken.found / taken.read)];
}

const rows = [];
for (const size of SIZES) rows.push(await recognise(size));
report("recognising", [{ title: "Recognising one sheet, beside reading it", headings: ["sheet", "reading", "recognising", "of reading"], rows }], ["No limit of its own: in the pane, `npm run bench:pane` limits reading, recognising and converting 2,000 lines to 1.5 s together."]);
