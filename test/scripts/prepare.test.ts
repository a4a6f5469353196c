import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";
import { runCommand as run } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PARKS = ["Ref,Theme,Action,Lead,Due date,RAG,Circulation", "1,Paths,Lay the gravel,Head of Parks,31 October 2018,Green,", "2,Paths,Mend the secret gate,Head of Parks,31 March 2019,Red,Restricted"].join("\n");
const LIBRARIES = ["Ref,Theme,Action,Lead,Due date,RAG", "1,Stock,Buy the books,Librarian,31 January 2019,Amber"].join("\n");
const PREPARED = join("out", "returns-2018-12");

/** A folder with the summary of two divisions' November. */
async function withSummary(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "2018-11"));
  writeFileSync(join(folder, "2018-11", "parks.csv"), PARKS);
  writeFileSync(join(folder, "2018-11", "libraries.csv"), LIBRARIES);
  await run(folder, "consolidate", "2018-11");
  return folder;
}
const SUMMARY = join("out", "summary-2018-11.xlsx");

async function linesIn(path: string) {
  return readTrackers(await readFile(path, readFileSync(path)), { file: path }).flatMap(({ lines }) => lines);
}

describe("prepare", () => {
  it("writes a return for each division of the summary, and says what is in them", async () => {
    const folder = await withSummary();
    const { code, results, complaints } = await run(folder, "prepare", SUMMARY);
    expect([code, complaints]).toEqual([0, ""]);
    expect(results).toMatch(/^December 2018: 2 returns prepared from the summary of November 2018\n {2}Libraries {2}1 line.*\n {2}Parks {6}2 lines, \d things? to look at\n/);
    expect(results).toContain(`wrote ${join(PREPARED, "parks 2018-12.xlsx")}\n`);
    expect(readdirSync(join(folder, PREPARED))).toEqual(["libraries 2018-12.xlsx", "parks 2018-12.xlsx"]);
    expect((await linesIn(join(folder, PREPARED, "parks 2018-12.xlsx"))).map(({ ref, lastStatus, lastDue }) => [ref, lastStatus, lastDue?.text])).toEqual([["1", "on-track", "31 October 2018"], ["2", "off-track", "31 March 2019"]]);
  });

  it("writes Word forms as well when asked, without the restricted lines", async () => {
    const folder = await withSummary();
    const { code } = await run(folder, "prepare", SUMMARY, "--word", "-o", "forms");
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "forms"))).toEqual(["libraries 2018-12.docx", "libraries 2018-12.xlsx", "parks 2018-12.docx", "parks 2018-12.xlsx"]);
    const path = join(folder, "forms", "parks 2018-12.docx");
    expect((await linesIn(path)).map(({ action }) => action)).toEqual(["Lay the gravel"]);
    for (const [part, bytes] of Object.entries(unzipSync(readFileSync(path)))) expect(strFromU8(bytes), part).not.toContain("secret gate");
  });

  it("takes what comes back for next month: every line is last month's", async () => {
    const folder = await withSummary();
    await run(folder, "prepare", SUMMARY, "-o", join("back", "2018-12"));
    const { code, results } = await run(folder, "consolidate", join("back", "2018-12"), "--previous", SUMMARY, "--json");
    expect(code).toBe(0);
    const { month, movement, totals } = JSON.parse(results) as { month: string; totals: { lines: number }; movement: Record<string, readonly unknown[]> };
    expect([month, totals.lines]).toEqual(["2018-12", 3]);
    for (const list of ["statusChanges", "slipped", "added", "vanished", "reopened", "reworded"]) expect(movement[list], list).toEqual([]);
  });

  it("may be run again, and leaves alone what stands there already", async () => {
    const folder = await withSummary();
    await run(folder, "prepare", SUMMARY, "-o", "twice");
    const path = join(folder, "twice", "parks 2018-12.xlsx");
    const before = statSync(path).mtimeMs;
    const { code, results } = await run(folder, "prepare", SUMMARY, "-o", "twice");
    expect(code).toBe(0);
    expect(results).toContain(`${join("twice", "parks 2018-12.xlsx")} was there already, the same\n`);
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it("writes nothing when somebody has worked in one of the files", async () => {
    const folder = await withSummary();
    mkdirSync(join(folder, "worked"));
    writeFileSync(join(folder, "worked", "parks 2018-12.xlsx"), "an officer's work");
    const { code, results, complaints } = await run(folder, "prepare", SUMMARY, "-o", "worked");
    expect([code, results]).toEqual([2, ""]);
    expect(complaints).toBe(`${join("worked", "parks 2018-12.xlsx")} is there already and differs from what would be written: somebody may have worked in it. Nothing was written. Move it away, or choose another folder with -o.\n`);
    expect(readdirSync(join(folder, "worked"))).toEqual(["parks 2018-12.xlsx"]);
    expect(readFileSync(join(folder, "worked", "parks 2018-12.xlsx"), "utf8")).toBe("an officer's work");
  });

  it.each([
    [[], 'Name the summary, such as "goldthread prepare out/summary-2018-11.xlsx". "goldthread prepare --help" says more.'],
    [["gone.xlsx"], "gone.xlsx: there is no such file. Check the name and the folder."],
    [["2018-11/parks.csv"], '2018-11/parks.csv is no directorate summary that "goldthread consolidate" wrote. Name one, such as out/summary-2018-11.xlsx.'],
    [[SUMMARY, "-o", "a.xlsx"], "-o a.xlsx looks like a file. Name a folder: each division's return is written into it."],
    [["a.xlsx", "b.xlsx"], "One summary at a time: a.xlsx, b.xlsx."],
  ])("says in one sentence what is wrong with %j", async (args, complaint) => {
    const folder = await withSummary();
    expect(await run(folder, "prepare", ...args)).toEqual({ code: 2, results: "", complaints: `${complaint}\n` });
  });
});
