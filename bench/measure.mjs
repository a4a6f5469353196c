/** How everything in this folder is measured: medians of rounds in which each takes its turn, and processes with what they cost. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const USAGE = new URL("children/usage.mjs", import.meta.url);

/** Python by this name or path, where the peers written in Python are looked for. */
const PYTHON = process.env["PYTHON"] ?? "python3";

/** The middle of some numbers: of an even number of them the upper of the two. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Milliseconds that each work takes, by name: the median of rounds in which each takes its turn, so that what else the machine does falls on all of them.
 * `works` are functions by name, perhaps asynchronous.
 */
export async function interleave(works, rounds) {
  const times = new Map(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      globalThis.gc?.();
      const start = performance.now();
      await work();
      times.get(name).push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)]));
}

/**
 * Runs a script of this folder, or a command, in a process of its own.
 * @returns what it printed; `wall` and `cpu` (user and system, all threads and processes) in ms; `peak`, the most memory it held, in MB
 */
export async function runChild(script, args = [], { flags = [], cwd } = {}) {
  const usage = join(tmpdir(), `bench-${randomUUID()}`);
  const python = script.endsWith(".py");
  const argv = python ? [script, ...args] : [...flags, "--import", USAGE.href, script, ...args];
  const start = performance.now();
  const said = await run(python ? PYTHON : process.execPath, argv, { cwd, env: { ...process.env, BENCH_USAGE: usage } });
  const wall = performance.now() - start;
  // One line for each process that the script was, should it start others.
  const lines = existsSync(usage) ? readFileSync(usage, "utf8").trim().split("\n").map((line) => JSON.parse(line)) : [];
  rmSync(usage, { force: true });
  const sum = (field) => lines.reduce((total, line) => total + line[field], 0);
  return { said, wall, cpu: sum("cpu"), peak: sum("peak") };
}

/** Runs children in turn, round by round; `children` are functions that run one. @returns by name the medians of their numbers; of what they say, the numbers in its JSON */
export async function interleaveChildren(children, rounds) {
  const runs = new Map(Object.keys(children).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, child] of Object.entries(children)) {
      const { said, ...cost } = await child();
      runs.get(name).push({ ...cost, ...(said.startsWith("{") ? JSON.parse(said) : {}) });
    }
  }
  return Object.fromEntries([...runs].map(([name, costs]) => [name, Object.fromEntries(Object.keys(costs[0] ?? {}).map((field) => [field, median(costs.map((cost) => cost[field]))]))]));
}

/** The path of a file of this folder. */
export const benchFile = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The versions of the Python packages that are installed: { openpyxl: "3.1.5" }. Empty where there is no Python. */
export async function pythonPackages() {
  const ask = "import importlib.util, importlib.metadata as m, json; print(json.dumps({n: m.version(n) for n in ['openpyxl', 'pandas'] if importlib.util.find_spec(n)}))";
  return run(PYTHON, ["-c", ask], {}).then(JSON.parse, () => ({}));
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 1 << 26, ...options }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${args.join(" ")}: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
}
