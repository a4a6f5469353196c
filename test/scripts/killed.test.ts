import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writePlan } from "../../files/write-plan/write-plan.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "dist", "program", "goldthread.js");
const KILLER = pathToFileURL(join(ROOT, "test", "support", "kill-at.mjs")).href;

const HEADINGS = "Ref,Theme,Action,Lead,Due date,RAG";
const LATE = "2018-12/piers.csv";
const LATE_RETURN = `${HEADINGS}\n1,Piers,Mend the pier,Head of Piers,31 March 2019,Green`;
const FILES: Readonly<Record<string, string>> = {
  "2018-11/ferries.csv": `${HEADINGS}\n1,Boats,Paint the ferry,Harbour Master,31 January 2019,Amber`,
  "2018-11/piers.csv": `${HEADINGS}\n1,Piers,Mend the pier,Head of Piers,31 March 2019,Red`,
  "2018-12/ferries.csv": `${HEADINGS}\n1,Boats,Paint the ferry,Harbour Master,28 February 2019,Amber`,
  "plans/harbour.csv": `${HEADINGS}\n1,Boats,Dredge the channel,harbour master,31 March 2019,Amber\n2,Boats,Light the buoys,Harbour Master,31 March 2019,Amber\n3,Boats,Chart the bay,Harbour Master,31 March 2019,Amber`,
  // Somebody has worked in what a run before made of it.
  "fixed/harbour.tracker.xlsx": "worked in",
  "fixed/quay.fixed.xlsx": "worked in",
};
const NOVEMBER = ["consolidate", "2018-11", "-o", "summary-2018-11.xlsx"];
/** The summary into the folder of the returns, where what is left of it could be taken for one. */
const DECEMBER = ["consolidate", "2018-12", "--previous", "summary-2018-11.xlsx", "-o", "2018-12/summary.xlsx", "--html", "out/report.html", "--docx", "out/report.docx"];

/** When it is killed, at which point and of which file, the outputs that have their new content by then, and how many files are left under other names. */
type Point = readonly [when: string, at: readonly [point: string, file: string], named: readonly string[], left: number];

/** What a run is asked for, and where it is killed. */
const RUNS: Readonly<Record<string, { readonly args: readonly string[]; readonly points: readonly Point[] }>> = {
  consolidate: {
    args: DECEMBER,
    points: [
      ["when the first return is recognised and the last not yet read", ["opened", "piers.csv"], [], 0],
      ["after the last return is read", ["read", "piers.csv"], [], 0],
      ["while the workbook is made", ["made", ""], [], 0],
      ["while a report is half written", ["half", "report.html"], [], 2],
      ["when all files are written and none has its name", ["staged", ""], [], 3],
      ["when the first of them has its name", ["renamed", ""], ["2018-12/summary.xlsx"], 2],
    ],
  },
  "check --fix": {
    args: ["check", "plans/harbour.csv", "plans/quay.xlsx", "--fix", "-o", "fixed"],
    points: [
      ["when what somebody worked in is kept and the copy has not its name", ["renamed", ""], ["fixed/harbour.tracker (before 1).xlsx"], 1],
      ["while what somebody worked in is half kept", ["half", "harbour.tracker (before 1).xlsx"], [], 1],
      ["while a patched copy is half written", ["half", ".quay.fixed.xlsx."], ["fixed/harbour.tracker.xlsx", "fixed/harbour.tracker (before 1).xlsx", "fixed/quay.fixed (before 1).xlsx"], 1],
      ["when the copy is written and has not its name", ["staged", ""], [], 1],
    ],
  },
  prepare: {
    args: ["prepare", "summary-2018-11.xlsx", "-o", "prepared", "--word"],
    points: [
      ["while a return is half written", ["half", "piers 2018-12.xlsx"], [], 2],
      ["when the first of them has its name", ["renamed", ""], ["prepared/ferries 2018-12.xlsx"], 3],
    ],
  },
  publish: {
    args: ["publish", "summary-2018-11.xlsx", "-o", "release", "--checked-by", "Head of Communications", "--docx", "--html"],
    points: [
      ["while a copy is half written", ["half", "published-2018-11.docx"], [], 2],
      ["when the first of them has its name", ["renamed", ""], ["release/published-2018-11.xlsx"], 2],
    ],
  },
};

/** Runs a command; gives its exit code, or the signal that ended it. */
async function goldthread(cwd: string, args: readonly string[], kill: readonly [point: string, file: string] | null = null): Promise<number | string> {
  const [KILL_AT = "", KILL_FILE = ""] = kill ?? [];
  const child = spawn(process.execPath, [...(kill ? ["--import", KILLER] : []), BIN, ...args], { cwd, stdio: "ignore", env: { ...process.env, KILL_AT, KILL_FILE } });
  const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
  return code ?? signal ?? "";
}

/** Every file below a folder with its content, the hidden ones too. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(join(entry.parentPath, entry.name)).toString("base64")]));
}

/** A workbook with a fix that is safe, so that its copy is patched. */
async function quay(): Promise<Uint8Array> {
  const rows = (FILES["plans/harbour.csv"] ?? "").split("\n").map((row, index) => ({ row: index + 1, cells: row.split(",").map((value, column) => ({ column: column + 1, value })) }));
  const print = { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" } as const;
  const sheet: SheetPlan = { name: "Plan", widths: [], rows, tables: [], validations: [], conditionals: [], freeze: null, showGridlines: true, print };
  return writePlan({ title: "", sheets: [sheet], names: [] });
}

/** A folder in which December was summed up before the piers' return came, and what each run leaves of it when nobody kills it. */
const folder = mkdtempSync(join(tmpdir(), "goldthread-"));
let before: Readonly<Record<string, string>> = {};
const whole = new Map<string, Readonly<Record<string, string>>>();

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, "plans/quay.xlsx"), await quay());
  for (const args of [NOVEMBER, DECEMBER]) expect(await goldthread(folder, args)).toBe(0);
  writeFileSync(join(folder, LATE), LATE_RETURN);
  before = contents(folder);
  const finished = Object.entries(RUNS).map(async ([name, { args }]) => {
    const copy = temporaryCopy();
    expect([0, 1], name).toContain(await goldthread(copy, args));
    whole.set(name, contents(copy));
    rmSync(copy, { recursive: true });
  });
  await Promise.all(finished);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function temporaryCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "goldthread-"));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Those of one command run side by side: each has a folder of its own. */
describe.each(Object.entries(RUNS))("%s, killed", { timeout: 120_000 }, (name, { args, points }) => {
  it.concurrent.for(points)("%s", async ([, at, named, leftovers], { expect, onTestFinished }) => {
    const copy = temporaryCopy();
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    const done = whole.get(name) ?? {};
    expect(await goldthread(copy, args, at)).toBe("SIGKILL");

    const left = contents(copy);
    for (const output of named) expect(done, output).toHaveProperty([output]);
    for (const [file, content] of Object.entries(before)) expect(left[file] === (named.includes(file) ? done[file] : content), file).toBe(true);
    const others = Object.keys(left).filter((file) => !(file in before));
    for (const file of others.filter((each) => named.includes(each))) expect(left[file] === done[file], file).toBe(true);
    const litter = others.filter((file) => !named.includes(file));
    expect(litter.map((file) => /\/\.[^/]+\.tmp$/.test(file)), litter.join()).toEqual(Array.from({ length: leftovers }, () => true));

    await goldthread(copy, args);
    const after = contents(copy);
    expect(Object.keys(after).sort()).toEqual(Object.keys(done).sort());
    expect(Object.keys(done).filter((file) => after[file] !== done[file])).toEqual([]);
  });
});

describe("a run beside another", { timeout: 120_000 }, () => {
  it("leaves alone what the other is writing just now", async ({ onTestFinished }) => {
    const copy = temporaryCopy();
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    const others = `2018-12/.summary.xlsx.${process.pid}-0123abcd.tmp`;
    writeFileSync(join(copy, others), "half a summ");
    expect(await goldthread(copy, DECEMBER)).toBe(0);
    expect(Object.keys(contents(copy)).filter((name) => name.endsWith(".tmp"))).toEqual([others]);
  });
});
