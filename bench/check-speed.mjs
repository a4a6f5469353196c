/**
 * `npm run bench:check`: what checking adds to reading, for 500 trackers of 85 lines. Reading is from a workbook's bytes to its lines; checking is reading and running every rule.
 * The median of five rounds of each, interleaved. Fails where checking takes more than half as long again.
 */
import { withFindings } from "../dist/core/findings/find-and-accept.js";
import { readTrackers } from "../dist/core/recognise/recognise-tables.js";
import { RULES } from "../dist/core/rules/tracker-rules.js";
import { readXlsx } from "../dist/files/xlsx/read-xlsx.js";
import { WRITERS } from "./inputs.mjs";
import { AS_OF, madeUpTracker, pick } from "./made-up.mjs";
import { interleave } from "./measure.mjs";
import { limited, ms, report, times } from "./results.mjs";

const TRACKERS = 500;
const LINES = 85;
const ROUNDS = 5;
const MOST = 1.5;

const workbooks = await Promise.all(Array.from({ length: 20 }, (_, seed) => WRITERS.Goldthread(madeUpTracker(seed, LINES))));
const read = (n) => readTrackers(readXlsx("plan.xlsx", pick(workbooks, n)), { file: "plan.xlsx" });
const check = (n) => withFindings(read(n), RULES, { asOf: AS_OF });
const all = (work) => () => {
  for (let n = 0; n < TRACKERS; n++) work(n);
};

const lines = read(0).reduce((sum, tracker) => sum + tracker.lines.length, 0);
if (lines !== LINES) throw new Error(`${lines} lines were read of ${LINES}.`);
for (let n = 0; n < 40; n++) check(n);
const taken = await interleave({ read: all(read), check: all(check) }, ROUNDS);
report("check", [{ title: `Checking ${TRACKERS} trackers of ${LINES} lines`, headings: ["input", "read", "read and checked", "of reading"], rows: [[`${TRACKERS} × ${LINES} lines`, ms(taken.read), ms(taken.check), limited(taken.check / taken.read, MOST, { show: times })]] }]);
