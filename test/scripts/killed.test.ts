import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "dist", "scripts", "goldthread.js");
const KILLER = pathToFileURL(join(ROOT, "test", "support", "kill-at.mjs")).href;

const HEADINGS = "Ref,Theme,Action,Lead,Due date,RAG";
const RETURNS = {
  "2018-11/ferries.csv": `${HEADINGS}\n1,Boats,Paint the ferry,Harbour Master,31 January 2019,Amber`,
  "2018-11/piers.csv": `${HEADINGS}\n1,Piers,Mend the pier,Head of Piers,31 March 2019,Red`,
  "2018-12/ferries.csv": `${HEADINGS}\n1,Boats,Paint the ferry,Harbour Master,28 February 2019,Amber`,
  "2018-12/piers.csv": `${HEADINGS}\n1,Piers,Mend the pier,Head of Piers,31 March 2019,Green`,
};
const NOVEMBER = ["consolidate", "2018-11", "-o", "summary-2018-11.xlsx"];
/** The summary into the folder of the returns, where what is left of it could be taken for one. */
const DECEMBER = ["consolidate", "2018-12", "--previous", "summary-2018-11.xlsx", "-o", "2018-12/summary.xlsx", "--html", "out/report.html", "--docx", "out/report.docx"];
const LATE = "2018-12/piers.csv";

/** Where it is killed, the file that the point waits for, the outputs that have their new content by then, and how many files under other names. */
const POINTS: readonly (readonly [when: string, at: readonly [point: string, file: string], named: readonly string[], left: number])[] = [
  ["after the last return is read", ["read", "piers.csv"], [], 0],
  ["while the workbook is made", ["made", ""], [], 0],
  ["while a report is half written", ["half", "report.html"], [], 2],
  ["when all files are written and none has its name", ["staged", ""], [], 3],
  ["when the first of them has its name", ["renamed", ""], ["2018-12/summary.xlsx"], 2],
];

function goldthread(folder: string, args: readonly string[], kill: readonly [point: string, file: string] | null = null) {
  const [KILL_AT = "", KILL_FILE = ""] = kill ?? [];
  return spawnSync(process.execPath, [...(kill ? ["--import", KILLER] : []), BIN, ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, KILL_AT, KILL_FILE } });
}

/** Every file below a folder with its content, the hidden ones too. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(join(entry.parentPath, entry.name)).toString("base64")]));
}

/** Of a folder in which December was summed up before the piers' return came, and of the same once it is summed up again. */
const before: { folder: string; files: Record<string, string>; whole: Record<string, string> } = { folder: mkdtempSync(join(tmpdir(), "goldthread-")), files: {}, whole: {} };

beforeAll(() => {
  const { folder } = before;
  for (const month of ["2018-11", "2018-12"]) mkdirSync(join(folder, month));
  for (const [name, text] of Object.entries(RETURNS)) writeFileSync(join(folder, name), text);
  rmSync(join(folder, LATE));
  for (const args of [NOVEMBER, DECEMBER]) expect(goldthread(folder, args)).toMatchObject({ status: 0 });
  writeFileSync(join(folder, LATE), RETURNS[LATE]);
  before.files = contents(folder);
  const copy = temporaryCopy();
  expect(goldthread(copy, DECEMBER)).toMatchObject({ status: 0 });
  before.whole = contents(copy);
  rmSync(copy, { recursive: true });
}, 60_000);
afterAll(() => rmSync(before.folder, { recursive: true, force: true }));

function temporaryCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "goldthread-"));
  cpSync(before.folder, copy, { recursive: true });
  return copy;
}

describe("consolidate, killed", { timeout: 60_000 }, () => {
  it.each(POINTS)("%s", (_, at, named, leftovers) => {
    const folder = temporaryCopy();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(goldthread(folder, DECEMBER, at).signal).toBe("SIGKILL");

    const left = contents(folder);
    for (const [name, content] of Object.entries(before.files)) expect(left[name], name).toBe(named.includes(name) ? before.whole[name] : content);
    const litter = Object.keys(left).filter((name) => !(name in before.files));
    expect(litter.map((name) => /\/\.[^/]+\.tmp$/.test(name)), litter.join()).toEqual(Array.from({ length: leftovers }, () => true));

    const again = goldthread(folder, DECEMBER);
    expect(again).toMatchObject({ status: 0, stderr: "1 of 3: ferries.csv\n2 of 3: piers.csv\n3 of 3: summary.xlsx\n" });
    expect(contents(folder)).toEqual(before.whole);
  });

  it("leaves alone what another run is writing just now", () => {
    const folder = temporaryCopy();
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const others = `2018-12/.summary.xlsx.${process.pid}-0123abcd.tmp`;
    writeFileSync(join(folder, others), "half a summ");
    expect(goldthread(folder, DECEMBER)).toMatchObject({ status: 0 });
    expect(Object.keys(contents(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([others]);
  });
});
