import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../core/settings/limits.js";
import { NO_SETTINGS } from "../../core/settings/settings.js";
import { CommandError } from "../../scripts/cli/command-error.js";
import type { Job } from "../../scripts/cli/reading/file-reader.js";
import { IsolatedReader } from "../../scripts/cli/reading/isolated-reader.js";
import { ReaderPool } from "../../scripts/cli/reading/reader-pool.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "../support/made-up-host.js";

const OURS = new URL("../../dist/scripts/cli/reading/reading-worker.js", import.meta.url);
const ODD = new URL("../support/odd-worker.mjs", import.meta.url);
const PIERS = "Ref,Action,Lead,Due date,RAG\n1,Mend the pier,Head of Piers,31 March 2019,Red";

const folder = mkdtempSync(join(tmpdir(), "goldthread-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readers: IsolatedReader[] = [];
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.end();
});

function readerAt(entry: URL): IsolatedReader {
  const reader = new IsolatedReader(entry);
  readers.push(reader);
  return reader;
}

function job(file: string, limits = {}): Job<"return"> {
  const path = join(folder, file);
  writeFileSync(path, PIERS);
  return { kind: "return", path, shown: file, how: { settings: { ...NO_SETTINGS, limits: { ...DEFAULT_LIMITS, ...limits } }, asOf: null, settlesAll: true } };
}

describe("files are read apart", () => {
  it("by our own worker, which hands back what was read", async () => {
    const reader = readerAt(OURS);
    reader.begin("return");
    for (const file of ["piers.csv", "quays.csv"]) {
      expect(await reader.read(job(file))).toMatchObject({ done: true, value: { file, state: "read", trackers: [{ lines: [{ action: "Mend the pier" }] }] } });
    }
    expect(await reader.read({ ...job("gone.csv"), path: join(folder, "nowhere.csv") })).toEqual({ done: false, why: "gone.csv: there is no such file. Check the name and the folder." });
    expect(await reader.read(job("large.csv", { cells: 3 }))).toEqual({ done: false, why: expect.stringMatching(/^"large\.csv" is too large to read: it has 5 cells or more, over the limit "cells" of 3\..*raise "limits\.cells"/) });
  });

  it("by another worker once the first has been ended", async () => {
    const reader = new ReaderPool(() => readerAt(OURS));
    for (const file of ["piers.csv", "quays.csv"]) {
      expect(await reader.read(job(file))).toMatchObject({ done: true, value: { state: "read" } });
      await reader.end();
    }
  });

  it.each([
    ["spins.csv", { seconds: 1 }, 'spins.csv took longer than a second to read, so it was left. Delete what is not needed in it; if the file is right, raise "limits.seconds" in goldthread.json.'],
    ["fills.csv", { memoryMegabytes: 100 }, 'fills.csv needs more memory to be read than the 100 MB that it may take. Delete what is not needed in it; if the file is right, raise "limits.memoryMegabytes" in goldthread.json.'],
    ["swells.csv", { memoryMegabytes: 100 }, expect.stringMatching(/^swells\.csv needs more memory to be read than the 100 MB that it may take\./)],
    ["exits.csv", {}, "exits.csv could not be dealt with, which is a fault of Goldthread: the reader stopped. Please report it."],
    ["fails.csv", {}, "fails.csv could not be dealt with, which is a fault of Goldthread: nobody caught this Please report it."],
  ])("%s costs itself alone", async (file, limits, why) => {
    const reader = readerAt(ODD);
    expect(await reader.read(job(file, limits))).toEqual({ done: false, why });
    expect(await reader.read(job("piers.csv"))).toMatchObject({ done: true, value: { state: "read" } });
  });

  it("one after the other, whatever becomes of those before, and however many are asked for at once", async () => {
    const reader = readerAt(ODD);
    const files = ["piers.csv", "exits.csv", "quays.csv", "fails.csv", "spins.csv", "wharves.csv", "exits again.csv", "locks.csv"];
    const answers = await Promise.all(files.map((file) => reader.read(job(file, { seconds: 2 }))));
    expect(answers.map((answer, index) => (answer.done ? `${files[index] ?? ""} read` : answer.why.split(" with").at(0)?.split(" than").at(0)))).toEqual([
      "piers.csv read", "exits.csv could not be dealt", "quays.csv read", "fails.csv could not be dealt", "spins.csv took longer", "wharves.csv read", "exits again.csv could not be dealt", "locks.csv read",
    ]);
  });

  it("so that what was answered before a reader died is kept, however soon after it dies", async () => {
    const reader = readerAt(ODD);
    const files = Array.from({ length: 10 }, (_, index) => [`quays ${index}.csv`, `fails ${index}.csv`]).flat();
    const answers = await Promise.all(files.map((file) => reader.read(job(file))));
    expect(answers.flatMap(({ done }, index) => (done ? [files[index]] : []))).toEqual(files.filter((file) => file.startsWith("quays")));
  });

  it("each with the memory that its own settings give it", async () => {
    const reader = readerAt(OURS);
    const answers = await Promise.all([200, 300, 300, 200].map((memoryMegabytes, index) => reader.read(job(`${index}.csv`, { memoryMegabytes }))));
    expect(answers.map(({ done }) => done)).toEqual([true, true, true, true]);
  });

  it("says so when its worker is not there, of every file", async () => {
    const missing = pathToFileURL(join(folder, "no-worker.js"));
    const reader = readerAt(missing);
    const [tried, ...others] = [reader.read(job("piers.csv")), reader.read(job("quays.csv")), reader.read(job("locks.csv"))];
    for (const other of others) other.catch(() => undefined);
    await expect(tried).rejects.toThrow(CommandError);
    for (const other of others) await expect(other).rejects.toThrow(CommandError);
    await expect(tried).rejects.toThrow(/^The part of Goldthread that reads files could not be started \(.*no-worker\.js\): .* Install Goldthread again/);
  });
});

describe("a month with files that take a reader down", () => {
  it("is summed up without them, and the register says why", async () => {
    const month = join(folder, "2018-11");
    mkdirSync(month);
    for (const name of ["spins", "exits", "piers", "quays"]) writeFileSync(join(month, `${name}.csv`), PIERS);
    writeFileSync(join(month, "goldthread.json"), '{ "limits": { "seconds": 3 } }');
    const host = { ...madeUpHost({ cwd: folder }), reader: readerAt(ODD) };
    expect(await runCli(["consolidate", "2018-11", "--json"], host)).toBe(0);
    const { returns } = JSON.parse(host.results()) as { returns: readonly { file: string; state: string; why: string }[] };
    expect(returns.map(({ file, state }) => [file, state])).toEqual(expect.arrayContaining([["spins.csv", "rejected"], ["exits.csv", "rejected"], ["piers.csv", "received"], ["quays.csv", "received"]]));
    expect(returns.find(({ file }) => file === "spins.csv")?.why).toMatch(/took longer than 3 seconds/);
    expect(readFileSync(join(month, "spins.csv"), "utf8")).toBe(PIERS);
  });
});
