import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import type { TrackersJson } from "../../core/report/trackers-json.js";
import { readFile } from "../../files/read-file.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "../support/made-up-host.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PLAN = [
  "Ref,Theme,Action,Lead,Due date,RAG,Latest position,Ward",
  "1.1,Front door,Open a single telephone line,Head of Contact,31 January 2019,Green,Line ordered,North",
  "1.2,Front door,Publish thresholds in plain words,Head of Quality,March 2018,Amber,,South",
  "2.1,Placements,Agree a sufficiency statement,Head of Placements,Q3,Yellow,Draft sent,",
].join("\n");

const PROSE = "Notes of a visit\n\nWe met in the hall and spoke about the weather.\n";

/** Runs `goldthread convert …` in a new folder that holds the files. */
async function convert(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], folder = temporaryFolder()) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const host = madeUpHost({ cwd: folder });
  const code = await runCli(["convert", ...args], host);
  return { code, folder, results: host.results(), complaints: host.complaints() };
}

const linesOf = (printed: string) => (JSON.parse(printed) as TrackersJson).trackers.flatMap(({ lines }) => lines);

describe("convert", () => {
  it("writes NAME.tracker.xlsx into out, says what went where, and leaves the source alone", async () => {
    const { code, folder, results, complaints } = await convert({ "plan.csv": PLAN }, ["plan.csv"]);
    expect(complaints).toBe("");
    expect(code).toBe(0);
    expect(results).toMatch(/^plan\.csv: 3 lines\n {2}source cells +\d+\n {2}to fields +\d+\n {2}to other +\d+\n {2}unplaced +\d+\n/);
    expect(results).toContain("  as of 4 Dec 2018, today\n");
    expect(results).toContain(`  wrote ${join("out", "plan.tracker.xlsx")}\n`);
    expect(readFileSync(join(folder, "plan.csv"), "utf8")).toBe(PLAN);
    expect(readdirSync(join(folder, "out"))).toEqual(["plan.tracker.xlsx"]);
    const written = await readFile("plan.tracker.xlsx", readFileSync(join(folder, "out", "plan.tracker.xlsx")));
    const lines = readTrackers(written, { file: "plan.tracker.xlsx" }).flatMap((tracker) => tracker.lines);
    expect(lines.map(({ ref, status }) => [ref, status])).toEqual([["1.1", "on-track"], ["1.2", "at-risk"], ["2.1", "unknown"]]);
  });

  it("counts every source cell once", async () => {
    const { results } = await convert({ "plan.csv": PLAN }, ["plan.csv"]);
    const count = (place: string): number => Number(new RegExp(`^ +${place} +(\\d+)$`, "m").exec(results)?.[1]);
    expect(count("source cells")).toBe(30);
    expect(count("to fields") + count("to other") + count("unplaced")).toBe(30);
  });

  it("writes into the folder that -o names", async () => {
    const { code, folder } = await convert({ "plan.csv": PLAN }, ["plan.csv", "-o", "a/b"]);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["plan.tracker.xlsx"]);
  });

  it("keeps a tracker that somebody has worked in", async () => {
    const { results, folder } = await convert({ "plan.csv": PLAN, "out/plan.tracker.xlsx": "a month's work" }, ["plan.csv"]);
    expect(results).toContain(`  kept the earlier tracker as ${join("out", "plan.tracker (before 1).xlsx")}\n`);
    expect(readFileSync(join(folder, "out", "plan.tracker (before 1).xlsx"), "utf8")).toBe("a month's work");
  });

  it("writes the same bytes for the same plan, so that running it twice keeps nothing", async () => {
    const first = await convert({ "plan.csv": PLAN }, ["plan.csv"]);
    const second = await convert({}, ["plan.csv"], first.folder);
    expect(second.results).not.toContain("kept");
    expect(readdirSync(join(first.folder, "out"))).toEqual(["plan.tracker.xlsx"]);
  });

  it("prints JSON alone on standard output, and writes no file", async () => {
    const { code, folder, results, complaints } = await convert({ "plan.csv": PLAN, "notes.txt": PROSE }, ["plan.csv", "notes.txt", "--json"]);
    expect(code).toBe(0);
    const json = JSON.parse(results) as TrackersJson;
    expect(json.schema).toBe("goldthread/trackers@1");
    expect(json.trackers.map(({ source, lines }) => [source, lines.length])).toEqual([
      [{ file: "plan.csv", sheet: "" }, 3],
      [{ file: "notes.txt", sheet: "" }, 0],
    ]);
    expect(json.trackers[0]?.lines[0]).toMatchObject({
      ref: "1.1",
      theme: "Front door",
      action: "Open a single telephone line",
      milestone: "",
      lead: "Head of Contact",
      leads: ["Head of Contact"],
      start: { text: "", kind: "blank", from: null, by: null, ongoing: false, every: null, precision: null },
      due: { text: "31 January 2019", kind: "by", by: "2019-01-31", ongoing: false, every: null, precision: "day" },
      originalDue: null,
      status: "on-track",
      statusText: "Green",
      rag: "green",
      dateCheck: "green",
      update: "Line ordered",
      circulation: null,
      updatedOn: null,
      other: { Ward: "North" },
      at: [{ sheet: "", cells: expect.stringMatching(/^A2:[GH]2$/) as string }],
    });
    expect(json.trackers[0]?.lines[1]).toMatchObject({ rag: "amber", dateCheck: "red" });
    expect(json.trackers[1]?.unplaced).toContainEqual({ sheet: "", cell: "A1", text: "Notes of a visit", why: expect.any(String) as string });
    expect(complaints).toContain("notes.txt: no tracker here\n");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("takes what a person says of legend, columns, plan and day", async () => {
    const { results, complaints } = await convert({ "plan.csv": PLAN }, [
      ...["plan.csv", "--json", "--legend", "yellow=at risk", "--map", "Ward=group", "--map", "Latest position=evidence", "--plan", "2018-04/2019-03", "--as-of", "2018-01-01"],
    ]);
    expect(linesOf(results)).toMatchObject([
      { status: "on-track", group: "North", evidence: "Line ordered", update: "", other: {} },
      { status: "at-risk", group: "South" },
      { status: "at-risk", due: { text: "Q3", by: "2018-12-31" }, dateCheck: "amber" },
    ]);
    expect(complaints).toContain("as of 1 Jan 2018, as asked for\n");
  });

  it.each([
    ["returns/plan-2018-11.csv", "  as of 30 Nov 2018, the last day of the month in the name\n", "2018-11"],
    ["2018-10/plan.csv", "  as of 31 Oct 2018, the last day of the month in the name\n", "2018-10"],
  ])("takes month and day from the name %s", async (name, said, month) => {
    const { results, complaints } = await convert({ [name]: PLAN }, [name, "--json"]);
    expect(complaints).toContain(said);
    expect((JSON.parse(results) as TrackersJson).trackers[0]?.month).toBe(month);
  });

  it("counts what it found, and puts it into the tracker and the JSON, as goldthread.json would have it", async () => {
    const plan = PLAN.replace("31 January 2019", "asap");
    const { results, folder } = await convert({ "plan.csv": plan, "goldthread.json": '{ "rules": { "due-unreadable": "note" }, "statusKey": { "yellow": "at-risk" }, "dateCheck": { "notStartedDays": 7 } }' }, ["plan.csv"]);
    expect(results).toContain("\n  findings: 1 warning, 2 notes\n");
    const written = await readFile("plan.tracker.xlsx", readFileSync(join(folder, "out", "plan.tracker.xlsx")));
    const rows = written.grids.find(({ sheet }) => sheet === "Findings")?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(rows.find((row) => row.includes("due-unreadable"))).toEqual(expect.arrayContaining(["Note", "F5", "plan.csv", "E2"]));
    const json = (await convert({}, ["plan.csv", "--json"], folder)).results;
    expect((JSON.parse(json) as TrackersJson).trackers[0]?.findings.map(({ name }) => name)).toContain("due-unreadable");
    expect(linesOf(json)[2]).toMatchObject({ status: "at-risk" });
  });

  it("says that there is no tracker, and is content", async () => {
    const { code, folder, results } = await convert({ "notes.txt": PROSE }, ["notes.txt"]);
    expect(code).toBe(0);
    expect(results).toContain("notes.txt: no tracker here\n");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("lets no bad file stop the others", async () => {
    const { code, folder, results, complaints } = await convert({ "old.xls": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "plan.csv": PLAN, "~$plan.xlsx": "x" }, [
      ...["gone.xlsx", "old.xls", ".", "~$plan.xlsx", "plan.csv"],
    ]);
    expect(code).toBe(0);
    expect(results).toContain("plan.csv: 3 lines\n");
    expect(readdirSync(join(folder, "out"))).toEqual(["plan.tracker.xlsx"]);
    const said = complaints.split("\n").filter((line) => !/^\d of 5: /.test(line));
    expect(said).toEqual([
      "gone.xlsx: there is no such file. Check the name and the folder.",
      expect.stringMatching(/old\.xls.+\.$/),
      ".: this is a folder, not a file. Name the files in it.",
      "~$plan.xlsx is only Excel's mark that a workbook is open; passed over.",
      "",
    ]);
  });

  it.each([
    [["gone.xlsx"], "gone.xlsx: there is no such file. Check the name and the folder.\n"],
    [["gone.xlsx", "--json"], "gone.xlsx: there is no such file. Check the name and the folder.\n"],
    [[], 'Name at least one file, such as "goldthread convert plan.xlsx". "goldthread convert --help" says more.\n'],
    [["plan.csv", "-o", "out.xlsx"], "-o out.xlsx looks like a file. Name a folder: each tracker is written into it as NAME.tracker.xlsx.\n"],
    [["plan.csv", "-o", "plan.csv"], /plan\.csv is a file, not a folder/],
    [["plan.csv", "--as-of", "tomorrow"], "--as-of tomorrow is not a date. Write it as year-month-day, such as --as-of 2018-11-30.\n"],
  ])("exits 2 when nothing could be done: %j", async (args, sentence) => {
    const { code, results, complaints } = await convert({ "plan.csv": PLAN }, args);
    expect(complaints).toMatch(sentence);
    expect(results).toBe("");
    expect(code).toBe(2);
  });
});
