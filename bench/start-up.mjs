/** `npm run bench:start-up`: how long a command takes to answer, beyond what Node itself needs to do nothing. Medians of runs in turn. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { withFolder } from "./inputs.mjs";
import { benchFile, interleave } from "./measure.mjs";
import { limited, ms, report } from "./results.mjs";

const ROUNDS = 15;
const COMMANDS = ["check", "convert", "consolidate", "budget", "prepare", "chase", "publish"];
const GOLDTHREAD = benchFile("../dist/program/goldthread.js");
const RETURNS = benchFile("../templates/samples/returns/2025-11");
const TRACKER = join(RETURNS, "safeguarding-and-care.xlsx");
const NOTHING = "node -e 0";

/** Runs Node to its end. `check` exits 1 where it finds errors, which is an answer as well. */
function node(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
}

const goldthread = (...args) => () => node(GOLDTHREAD, ...args);

await withFolder(async (folder) => {
  const runs = {
    [NOTHING]: () => node("-e", "0"),
    "--help": goldthread("--help"),
    ...Object.fromEntries(COMMANDS.map((command) => [`${command} --help`, goldthread(command, "--help")])),
    "check of one tracker": goldthread("check", TRACKER),
    "convert of one tracker": goldthread("convert", TRACKER, "-o", folder),
    "consolidate of five returns": goldthread("consolidate", RETURNS, "-o", join(folder, "summary.xlsx")),
  };
  const limits = { "--help": 100, "check of one tracker": 350 };
  const taken = await interleave(runs, ROUNDS);
  const row = (name) => {
    const beyond = taken[name] - taken[NOTHING];
    return [name, ms(taken[name]), name in limits ? limited(beyond, limits[name], { show: ms }) : ms(beyond), `${(taken[name] / taken[NOTHING]).toFixed(1)} ×`];
  };
  report("start-up", [{ title: "From the command line to the answer", headings: ["command", "time", "beyond node -e 0", "of node -e 0"], rows: [[NOTHING, ms(taken[NOTHING]), "0 ms", "1.0 ×"], ...Object.keys(runs).slice(1).map(row)] }], [`Medians of ${ROUNDS} runs in turn, on the samples.`]);
});
