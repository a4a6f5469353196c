/**
 * `npm run bench:reading`: workbooks read to their cells, ours beside its peers and beside the least that any reader can do.
 * Many small files are read in one process, in turn; the large one by each reader in a process of its own, where its memory is its own too.
 * Fails where ours is not at least so many times as fast as exceljs, takes too many times the floor, or needs too much of exceljs's memory.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeWorkbooks, withFolder } from "./inputs.mjs";
import { benchFile, interleave, interleaveChildren, pythonPackages, runChild } from "./measure.mjs";
import { cellsIn, madeUpTracker } from "./made-up.mjs";
import { FLOOR, loadReader, OURS, SCRIPT_READERS } from "./readers.mjs";
import { limited, mb, ms, report, times } from "./results.mjs";

const MANY = { files: 500, lines: 85, limits: { ofExceljs: 5, ofFloor: 3.5 } };
const FEW = { files: 50, lines: 200, limits: {} };
const LARGE = { files: 1, lines: 100_000 };
const LARGE_LIMITS = { ofExceljs: 6, memory: 0.5 };
const ROUNDS = { scripts: 3, large: 3, python: 1 };

const python = await pythonPackages();
const PEERS = ["exceljs", "SheetJS", ...Object.keys(python)];
const WRITTEN_BY = ["exceljs", "SheetJS"];
const isPython = (reader) => reader in python;
const childOf = (reader, paths) => () => runChild(benchFile(isPython(reader) ? "children/read.py" : "children/read.mjs"), [reader, ...paths]);

/** Milliseconds of each reader over these files. Node's take turns in this process, Python's in processes of their own, not counting their start. */
async function timeReaders(paths, cells) {
  const workbooks = paths.map((path) => new Uint8Array(readFileSync(path)));
  const works = {};
  for (const name of SCRIPT_READERS) {
    const read = await loadReader(name);
    const whole = async () => {
      let found = 0;
      for (const bytes of workbooks) found += await read(bytes);
      return found;
    };
    // The first time over warms it up, and shows that it finds everything.
    expectCells(name, await whole(), cells);
    works[name] = whole;
  }
  const inPython = await interleaveChildren(Object.fromEntries(Object.keys(python).map((name) => [name, childOf(name, paths)])), ROUNDS.python);
  for (const [name, run] of Object.entries(inPython)) expectCells(name, run.cells, cells);
  return { ...(await interleave(works, ROUNDS.scripts)), ...Object.fromEntries(Object.entries(inPython).map(([name, run]) => [name, run.ms])) };
}

function expectCells(reader, found, cells) {
  if (reader !== FLOOR && found !== cells) throw new Error(`${reader} found ${found} cells of ${cells}.`);
}

const cellsOf = ({ files, lines }) => Array.from({ length: files }, (_, seed) => cellsIn(madeUpTracker(seed, lines))).reduce((sum, each) => sum + each, 0);

/** A row of the table: ours, the floor, and how many times as long each peer takes. */
function timeRow(what, taken, { ofExceljs, ofFloor }) {
  const ratio = (reader) => taken[reader] / taken[OURS];
  return [
    what,
    ms(taken[FLOOR]),
    ms(taken[OURS]),
    ofFloor === undefined ? times(1 / ratio(FLOOR)) : limited(1 / ratio(FLOOR), ofFloor, { show: times }),
    ...PEERS.map((reader) => (reader === "exceljs" && ofExceljs !== undefined ? limited(ratio(reader), ofExceljs, { atLeast: true, show: times }) : times(ratio(reader)))),
  ];
}

const TIME_HEADINGS = ["input", "floor", "Goldthread", "of the floor", ...PEERS.map((peer) => `${peer} takes`)];

async function smallFiles(folder) {
  const rows = [];
  for (const shape of [MANY, FEW]) {
    for (const writer of python.openpyxl ? [...WRITTEN_BY, "openpyxl"] : WRITTEN_BY) {
      const paths = await makeWorkbooks(join(folder, `${writer}-${shape.files}`), { ...shape, writer });
      rows.push(timeRow(`${shape.files} × ${shape.lines} rows by ${writer}`, await timeReaders(paths, cellsOf(shape)), shape.limits));
    }
  }
  return rows;
}

async function largeFile(folder) {
  const [rows, memory] = [[], []];
  for (const writer of WRITTEN_BY) {
    const paths = await makeWorkbooks(join(folder, `${writer}-large`), { ...LARGE, writer });
    const children = (readers) => Object.fromEntries(readers.map((name) => [name, childOf(name, paths)]));
    const runs = { ...(await interleaveChildren(children(SCRIPT_READERS), ROUNDS.large)), ...(await interleaveChildren(children(Object.keys(python)), ROUNDS.python)) };
    for (const [name, { cells }] of Object.entries(runs)) expectCells(name, cells, cellsOf(LARGE));
    rows.push(timeRow(`1 × 100,000 rows by ${writer}`, Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, run.ms])), LARGE_LIMITS));
    memory.push([`1 × 100,000 rows by ${writer}`, mb(runs[FLOOR].peak), mb(runs[OURS].peak), ...PEERS.map((peer) => mb(runs[peer].peak)), limited(runs[OURS].peak / runs.exceljs.peak, LARGE_LIMITS.memory, { show: times })]);
  }
  return { rows, memory };
}

await withFolder(async (folder) => {
  const small = await smallFiles(folder);
  const large = await largeFile(folder);
  report(
    "reading",
    [
      { title: "Reading: how many times as long as Goldthread each peer takes", headings: TIME_HEADINGS, rows: [...small, ...large.rows] },
      { title: "Most memory held, each reader in a process of its own", headings: ["input", "floor", "Goldthread", ...PEERS, "of exceljs's"], rows: large.memory },
    ],
    [
      "The floor unpacks every part and looks for “<”. SheetJS writes texts into the cells (t=\"str\") and no colours; the others write shared strings and colours. Medians of rounds in turn.",
      Object.keys(python).length > 0 ? `Python's: ${Object.entries(python).map(([name, version]) => `${name} ${version}`).join(", ")}, every cell's value read (openpyxl read-only), without the start of Python.` : "openpyxl and pandas are absent here.",
    ],
  );
});
