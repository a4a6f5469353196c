/**
 * `npm run bench:hostile`: what each file of test/hostile costs, from its bytes to its findings, each in a process of its own but for the small ones. Time is processor time, of all threads; memory what the process holds beyond one that reads a file of one line.
 * `npm run bench:hostile -- zip` measures the cases whose names begin so, prints them and keeps nothing.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answerOf } from "../dist/test/hostile/answer.js";
import { CORPUS } from "../dist/test/hostile/corpus.js";
import { faultsOf } from "../dist/test/hostile/judge.js";
import { withFolder } from "./inputs.mjs";
import { benchFile, median, runChild } from "./measure.mjs";
import { limited, mb, ms, report, tableText } from "./results.mjs";

const MOST_TIME = 2000;
const MOST_MEMORY = 300;
const SLOWEST = 12;
const SMALL = "small.csv";
/** Files of every kind under every name are small and many: so many are answered by one child. */
const AT_ONCE = 30;
const [, , mode, ...given] = process.argv;

/** In the child: answers files, each said as its place in the corpus and the path of its bytes, and says what processor time each took: of all threads, and whatever else the machine does. */
async function answer(places) {
  const answers = [];
  for (let n = 0; n < places.length; n += 2) {
    const { file, expected } = CORPUS[Number(places[n])] ?? { file: SMALL, expected: "answered" };
    const bytes = new Uint8Array(readFileSync(places[n + 1]));
    const before = process.cpuUsage();
    const said = await answerOf(file, bytes);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    answers.push({ took, answer: "refusal" in said ? said.refusal.code : "read", faults: faultsOf(said, expected, file) });
  }
  process.stdout.write(JSON.stringify(answers));
}

/** What files cost that one child answers; the most memory that it held counts for each of them. A child that dies has no answers. */
async function measure(files, folder) {
  const places = files.flatMap(({ index, bytes }) => {
    const path = join(folder, `case-${index}`);
    writeFileSync(path, bytes);
    return [String(index), path];
  });
  const died = (error) => ({ said: JSON.stringify(files.map(() => ({ took: Infinity, answer: "died", faults: [error.message] }))), peak: Infinity });
  const { said, peak } = await runChild(benchFile("hostile.mjs"), ["--answer", ...places]).catch(died);
  for (const { index } of files) rmSync(join(folder, `case-${index}`));
  return JSON.parse(said).map((each) => ({ ...each, peak }));
}

/** Files of every kind under every name some at a time, all others alone. */
function* batches(wanted) {
  let small = [];
  for (const [index, { name, bytes }] of CORPUS.entries()) {
    if (!name.startsWith(wanted)) continue;
    const made = { index, name, bytes: bytes() };
    if (!name.startsWith("kind:")) yield [made];
    else if (small.push(made) === AT_ONCE) {
      yield small;
      small = [];
    }
  }
  if (small.length > 0) yield small;
}

async function measureAll(folder, wanted) {
  const [empty] = await measure([{ index: -1, bytes: new TextEncoder().encode("Ref,Action\n1,x\n") }], folder);
  const measured = [];
  for (const files of batches(wanted)) {
    const results = await measure(files, folder);
    for (const [n, result] of results.entries()) measured.push({ name: files[n].name, ...result, memory: Math.max(0, result.peak - empty.peak) });
    process.stderr.write(`${measured.length} ${measured.at(-1).name}: ${measured.at(-1).answer}, ${ms(measured.at(-1).took)}\n`);
  }
  return measured;
}

const most = (cases, field) => cases.reduce((found, each) => (each[field] > found[field] ? each : found));
const row = ({ name, answer, took, memory }) => [name, answer, limited(took, MOST_TIME, { show: ms }), limited(memory, MOST_MEMORY, { show: mb })];
const eachTable = (title, cases) => ({ title, headings: ["file", "answer", "processor time", "memory"], rows: cases.map(row) });

function groupRow([group, cases]) {
  return [group, String(cases.length), String(cases.filter(({ answer }) => answer === "read").length), ms(median(cases.map(({ took }) => took))), ms(most(cases, "took").took), mb(most(cases, "memory").memory)];
}

if (mode === "--answer") await answer(given);
else {
  await withFolder(async (folder) => {
    const measured = await measureAll(folder, mode ?? "");
    const wrong = measured.filter(({ faults }) => faults.length > 0);
    const kinds = [...new Set(measured.map(({ name }) => name.split(":")[0]))];
    const slowest = [...measured].sort((a, b) => Math.max(b.took / MOST_TIME, b.memory / MOST_MEMORY) - Math.max(a.took / MOST_TIME, a.memory / MOST_MEMORY)).slice(0, SLOWEST);
    const groups = { title: "By kind", headings: ["kind", "files", "read", "median", "slowest", "most memory"], rows: kinds.map((kind) => groupRow([kind, measured.filter(({ name }) => name.startsWith(`${kind}:`))])) };
    for (const { name, faults } of wrong) process.stderr.write(`${name}: ${faults.join("; ")}\n`);
    if (mode !== undefined) process.stdout.write(`${tableText(eachTable("Each", measured))}\n`);
    else report("hostile", [groups, eachTable("The costliest", slowest)], [`${measured.length} files, ${measured.length - wrong.length} answered as expected. The others are refused or read within less than the last of these.`]);
    if (wrong.length > 0) process.exitCode = 1;
  });
}
