/**
 * `npm run bench:check`: what checking adds to reading, for 500 trackers of 85 lines. Reading is from a workbook's bytes to its lines; checking is reading and running every rule.
 * The median of five rounds of each, interleaved. Fails where checking takes more than half as long again.
 */
import { withFindings } from "../dist/core/findings/find-and-accept.js";
import { readTrackers } from "../dist/core/recognise/recognise-tables.js";
import { RULES } from "../dist/core/rules/registry.js";
import { readXlsx } from "../dist/files/xlsx/read-xlsx.js";
import { writePlan } from "../dist/files/write-plan/write-plan.js";

const TRACKERS = 500;
const LINES = 85;
const ROUNDS = 5;
const MOST = 1.5;
const AS_OF = { year: 2025, month: 11, day: 30 };

const VERBS = ["Agree", "Publish", "Review", "Train", "Recruit to", "Commission", "Consult on", "Test"];
const OBJECTS = ["the winter gritting routes", "a plan for the market square", "the depot's safety audit", "allotment letting rules", "the library opening hours", "staff in the new booking system", "the tree survey"];
const DETAILS = ["with ward members and the friends' groups", "so that residents are told a week ahead", "and report the results to the board each quarter", "in line with the contract that ends next spring"];
const LEADS = ["Head of Parks", "HoP/HoW", "Head of Waste and Recycling", "Service Manager (Libraries), HoP", "AD Highways", "Head of Trees, Grounds & Cemeteries"];
const DUES = ["Mar 2026", "31/12/2025", "Ongoing", "Q4 2025-26", "asap", "Sept 2025", "Every two months", "TBC"];
const RATINGS = ["Green", "Amber", "Red", "Complete", "On track", "Not started", ""];
const UPDATES = ["Draft shared with partners; comments due back by the end of the month.", "", "Two posts filled, one out to advert.", "Delayed by the supplier. New date to be agreed at the next board."];
const HEADINGS = ["Ref", "Priority", "Action", "Lead officer", "Start", "By when", "RAG", "Latest position", "Ward"];

const pick = (list, n) => list[n % list.length];

/** The rows of one tracker as a division might keep it; `seed` makes each a little different. */
function rowsOf(seed) {
  const lines = Array.from({ length: LINES }, (_, n) => {
    const k = n * 7 + seed;
    const action = `${pick(VERBS, k)} ${pick(OBJECTS, k + n)} ${pick(DETAILS, n + seed)} (phase ${1 + (n % 9)})`;
    return [`${1 + Math.floor(n / 10)}.${1 + (n % 10)}`, n % 10 === 0 ? `Priority ${1 + n / 10}: places that people are proud of` : null, action, pick(LEADS, k), "April 2025", pick(DUES, k + seed), pick(RATINGS, n + seed), pick(UPDATES, k), pick(["North", "South", null], n)];
  });
  return [[`Service improvement plan ${seed + 1}, November 2025`], [], HEADINGS, ...lines];
}

const workbookOf = (seed) =>
  writePlan({
    title: "Plan",
    names: [],
    sheets: [
      {
        name: "Plan",
        widths: HEADINGS.map(() => 20),
        rows: rowsOf(seed).map((cells, row) => ({ row: row + 1, cells: cells.map((value, column) => ({ column: column + 1, value, look: row === 2 ? "header" : "text" })) })),
        tables: [],
        validations: [],
        conditionals: [],
        freeze: null,
        print: { paper: "A4", landscape: true, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
        showGridlines: true,
      },
    ],
  });

const workbooks = await Promise.all(Array.from({ length: 20 }, (_, seed) => workbookOf(seed)));
const read = (n) => readTrackers(readXlsx("plan.xlsx", pick(workbooks, n)), { file: "plan.xlsx" });
const check = (n) => withFindings(read(n), RULES, { asOf: AS_OF });

/** Milliseconds that it takes to do it for every tracker. */
function time(work) {
  const start = performance.now();
  for (let n = 0; n < TRACKERS; n++) work(n);
  return performance.now() - start;
}

const lines = read(0).reduce((sum, tracker) => sum + tracker.lines.length, 0);
if (lines !== LINES) throw new Error(`${lines} lines were read of ${LINES}.`);
for (let n = 0; n < 40; n++) check(n);
const [reads, checks] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  reads.push(time(read));
  checks.push(time(check));
}
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const ratio = median(checks) / median(reads);
process.stdout.write(`${TRACKERS} trackers of ${LINES} lines: read in ${median(reads).toFixed(0)} ms, read and checked in ${median(checks).toFixed(0)} ms: ${ratio.toFixed(2)} times as long (at most ${MOST})\n`);
process.exitCode = ratio <= MOST ? 0 : 1;
