/**
 * `npm run bench:months`: the samples' twelve months of four divisions, consolidated one after the other as the command does it: the returns read, compared with last month's
 * summary read from its workbook, the new summary written as a workbook. The median of five rounds, against reading the same returns alone, interleaved.
 * Fails where a year takes more than ten times as long as reading it, or its last quarter more than twice as long as its second: a month must not cost more the more months there were.
 */
import { readFileSync, readdirSync } from "node:fs";
import { chooseMonth } from "../dist/core/consolidate/choose-month.js";
import { readSummary } from "../dist/core/consolidate/read-summary.js";
import { returnOf, runMonth } from "../dist/core/consolidate/run-month.js";
import { directorateSummary } from "../dist/core/report/directorate-summary.js";
import { RULE_NAMES } from "../dist/core/rules/rule-names.js";
import { readSettings } from "../dist/core/settings/read-settings.js";
import { readXlsx } from "../dist/files/xlsx/read-xlsx.js";
import { writePlan } from "../dist/files/write-plan/write-plan.js";
import { median } from "./measure.mjs";
import { limited, ms, report, times } from "./results.mjs";

const ROUNDS = 5;
const MOST_OF_READING = 10;
const MOST_OF_SPRING = 2;
const TODAY = { year: 2025, month: 12, day: 1 };
const SAMPLES = new URL("../templates/samples/returns/", import.meta.url);

const { settings } = readSettings(readFileSync(new URL("goldthread.json", SAMPLES), "utf8"), RULE_NAMES);
const months = readdirSync(SAMPLES).filter((name) => /^\d{4}-\d\d$/.test(name)).sort();
const files = new Map(months.map((month) => [month, readdirSync(new URL(month, SAMPLES)).map((name) => [name, new Uint8Array(readFileSync(new URL(`${month}/${name}`, SAMPLES)))])]));

const readMonth = (month) => files.get(month).map(([name, bytes]) => returnOf(name, month, readXlsx(name, bytes), settings));

/** Milliseconds of each month, and the last summary. */
async function year() {
  const taken = [];
  let summary = null;
  let workbook = null;
  for (const month of months) {
    const start = performance.now();
    const returns = readMonth(month);
    const previous = workbook && readSummary(readXlsx("summary.xlsx", workbook));
    summary = runMonth({ ...chooseMonth({ asOf: null, folder: month, returns, today: TODAY }), returns, passedOver: [], settings, previous, earlier: null });
    workbook = await writePlan(directorateSummary(summary, ""));
    taken.push(performance.now() - start);
  }
  if (summary.trend.length !== months.length) throw new Error(`The trend holds ${summary.trend.length} of ${months.length} months.`);
  return { taken, lines: summary.lines.length, bytes: workbook.length };
}

function reading() {
  const start = performance.now();
  for (const month of months) readMonth(month);
  return performance.now() - start;
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

await year();
const [years, readings] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  readings.push(reading());
  years.push(await year());
}
const ofReading = median(years.map(({ taken }) => sum(taken))) / median(readings);
const ofSpring = median(years.map(({ taken }) => sum(taken.slice(9)) / sum(taken.slice(3, 6))));
const { lines, bytes } = years[0];
report("months", [
  {
    title: `${months.length} months of four divisions, one after the other`,
    headings: ["lines at most", "time", "of reading the returns", "last quarter, of the second", "last summary"],
    rows: [[String(lines), ms(median(years.map(({ taken }) => sum(taken)))), limited(ofReading, MOST_OF_READING, { show: times }), limited(ofSpring, MOST_OF_SPRING, { show: times }), `${Math.round(bytes / 1000)} KB`]],
  },
]);
