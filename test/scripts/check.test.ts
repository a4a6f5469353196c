import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import type { TrackersJson } from "../../core/report/trackers-json.js";
import { readFile } from "../../files/read-file.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "../support/made-up-host.js";
import { xlsxOf } from "../support/sheet-text.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { rawEntries } from "../support/zip-entries.js";

/** Dues before their starts, no lead, a lead in two cases of letters, a stray HTML tag; "Feb 18" is a year too early. */
const PLAN = [
  "Ref,Action,Lead,Start,Due date,RAG",
  "1,Open a single telephone line,Head of Contact,Jun 2018,Jan 2019,Green",
  "2,<p>Publish thresholds in plain words</p>,HEAD OF CONTACT,Jul 2018,Feb 18,Green",
  "3,Agree a statement of need,,Jul 2018,Mar 2019,Green",
  "4,Train the duty team,Head of Contact,Nov 2018,Oct 2018,Green",
  "5,Write to every school,Head of Contact,Jul 2018,Mar 2019,Green",
].join("\n");

const WORKBOOK = `bold | Ref | Action | Lead | Start | Due | RAG |
  | 1 | Open a single telephone line | Head of Contact | Jun 2018 | Jan 2019 | Green{green} |
  | 2 | <p>Publish thresholds in plain words</p>{note:ask_Jo} | HEAD OF CONTACT | Jul 2018 | Feb 18 | Green{green} |
  | 3 | Agree a statement of need | Head of Contact | Jul 2018 | Mar 2019 | Green{green} |
  | 4 | Train the duty team | Head of Contact | Jul 2018 | Mar 2019 | Green{green} |
  | 5 | Write to every school | Head of Contact | Jul 2018 | Mar 2019 | Green{green} |`;

const CLEAN = "Ref,Action,Lead,Due date,RAG\n1,Open a line,Head of Contact,Jan 2019,Green\n2,Train the team,Head of Quality,Feb 2019,Green";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs `goldthread check …` in a new folder that holds the files. */
async function check(files: Files, args: readonly string[], folder = temporaryFolder()) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const host = madeUpHost({ cwd: folder, today: { year: 2018, month: 8, day: 1 } });
  const code = await runCli(["check", ...args], host);
  return { code, folder, results: host.results(), complaints: host.complaints() };
}

const findings = (printed: string) => (JSON.parse(printed) as TrackersJson).trackers.flatMap((tracker) => tracker.findings);
const keyOf = async (rule: string): Promise<string> => findings((await check({ "plan.csv": PLAN }, ["plan.csv", "--json"])).results).find(({ name }) => name === rule)?.key ?? "";

describe("check", () => {
  it("says what is wrong by cell, in order, with a summary, and exits 1 when there are errors", async () => {
    const { code, results, complaints } = await check({ "plan.csv": PLAN }, ["plan.csv"]);
    expect(complaints).toBe("");
    expect(results).toMatch(/^plan\.csv: 5 lines, as of 1 Aug 2018, today\n/);
    expect(results.match(/ {4}[A-Z]\d+ +(?:error|warning|note) /g)?.map((each) => each.trim().split(/\s+/))).toEqual([["B3", "note"], ["C3", "warning"], ["E3", "error"], ["E3", "warning"], ["F3", "warning"], ["C4", "warning"], ["E5", "error"]]);
    expect(results).toContain("safe fix: Write \"Head of Contact\"\n");
    expect(results).toMatch(/\n2 errors, 4 warnings, 1 note in 1 file; 2 can be fixed safely: --fix; 1 more can be fixed after review: --fix-review due-before-plan\n$/);
    expect(code).toBe(1);
  });

  it("exits 0 when there is no error, and for a file without a tracker", async () => {
    const { code, results } = await check({ "plan.csv": CLEAN, "notes.txt": "We met in the hall.\n" }, ["plan.csv", "notes.txt"]);
    expect(results).toContain("notes.txt: no tracker here, as of 1 Aug 2018, today\n");
    expect(results).toMatch(/\nNothing found in 2 files\n$/);
    expect(code).toBe(0);
  });

  it("checks the files of a folder, and passes over what is no return", async () => {
    const { results, code } = await check({ "returns/a.csv": CLEAN, "returns/b.csv": PLAN, "returns/photo.png": "x", "returns/goldthread.json": "{}" }, ["returns"]);
    expect(results.match(/^\S.*lines?, as of/gm)).toEqual([`${join("returns", "a.csv")}: 2 lines, as of`, `${join("returns", "b.csv")}: 5 lines, as of`]);
    expect(code).toBe(1);
  });

  it("runs the rules that are named, by name or code", async () => {
    const { results } = await check({ "plan.csv": PLAN }, ["plan.csv", "--json", "--only", "lead-missing, DUE103"]);
    expect(findings(results).map(({ name }) => name).sort()).toEqual(["due-before-start", "due-before-start", "lead-missing"]);
  });

  it("prints lines and findings as JSON alone on standard output", async () => {
    const { code, results, complaints } = await check({ "plan.csv": PLAN }, ["plan.csv", "--json"]);
    const json = JSON.parse(results) as TrackersJson;
    expect(json.schema).toBe("goldthread/trackers@1");
    expect(json.trackers[0]?.lines).toHaveLength(5);
    expect(findings(results).find(({ name }) => name === "lead-missing")).toEqual({
      code: "LED101", name: "lead-missing", severity: "warning", message: expect.any(String) as string, data: expect.any(Object) as object, at: { file: "plan.csv", sheet: "", cell: "C4" }, key: expect.stringMatching(/^[0-9A-V]{10}$/) as string,
    });
    expect(complaints).toMatch(/^2 errors, /);
    expect(code).toBe(1);
  });

  it("complains of a file that can't be read, goes on, and exits 1; 2 when none can", async () => {
    const one = await check({ "plan.csv": CLEAN }, ["gone.csv", "plan.csv"]);
    expect(one.complaints).toContain("gone.csv: there is no such file.");
    expect(one.results).toContain("plan.csv: 2 lines");
    expect(one.code).toBe(1);
    expect((await check({}, ["gone.csv"])).code).toBe(2);
  });

  it.each([
    [[], 'Name at least one file or folder, such as "goldthread check plan.xlsx". "goldthread check --help" says more.\n'],
    [["plan.csv", "--only", "lead-mising"], '--only: there is no rule "lead-mising". Did you mean lead-missing? core/rules/README.md lists them.\n'],
    [["plan.csv", "--fix-review", "due-befor-plan"], '--fix-review: there is no rule "due-befor-plan". Did you mean due-before-plan? core/rules/README.md lists them.\n'],
    [["plan.csv", "-o", "out"], "-o is where copies with fixes go: add --fix, or --fix-review and the names of rules.\n"],
    [["plan.csv", "--fix", "-o", "b.xlsx"], "-o b.xlsx looks like a file. Name a folder: each copy is written into it as NAME.fixed.xlsx or NAME.tracker.xlsx.\n"],
    [["plan.csv", "--html", "page"], "--html page is no page's name. Let it end in .html.\n"],
    [["page.html", "--html", "page.html"], "--html page.html is one of the files to check, and they are never changed. Choose another name.\n"],
    [["plan.csv", "--as-of", "now"], "--as-of now is not a date. Write it as year-month-day, such as --as-of 2018-11-30.\n"],
  ])("exits 2 and says why: %j", async (args, sentence) => {
    expect(await check({ "plan.csv": PLAN, "page.html": "<p>x</p>" }, args)).toMatchObject({ code: 2, results: "", complaints: sentence });
  });
});

describe("check --fix", () => {
  it("patches a copy of a workbook: the fixed cells and nothing else; what is left is said", async () => {
    const source = await xlsxOf([{ name: "Plan", text: WORKBOOK }]);
    const { code, results, folder } = await check({ "plan.xlsx": source }, ["plan.xlsx", "--fix"]);
    const path = join(folder, "out", "plan.fixed.xlsx");
    expect(results).toContain('  fixed Plan!C3: Write "Head of Contact" (lead-letter-case)\n');
    expect(results).toContain("  fixed Plan!B3: Take it out (stray-mark)\n");
    expect(results).toContain(`  wrote ${join("out", "plan.fixed.xlsx")}\n`);
    expect(results).not.toMatch(/ {2}(?:lead-letter-case|stray-mark)\n/);
    expect(code).toBe(1);
    expect(readFileSync(join(folder, "plan.xlsx")).equals(Buffer.from(source))).toBe(true);
    const [before, after] = [rawEntries(source), rawEntries(new Uint8Array(readFileSync(path)))];
    expect(after.filter((entry, n) => JSON.stringify(entry) !== JSON.stringify(before[n])).map(({ name }) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
    const [tracker] = readTrackers(await readFile("plan.xlsx", readFileSync(path)), { file: "plan.xlsx" });
    expect(tracker?.lines.map(({ action, lead }) => [action, lead])[1]).toEqual(["Publish thresholds in plain words", "Head of Contact"]);
  });

  it("finds nothing to fix the second time, and then writes nothing", async () => {
    const { folder } = await check({ "plan.xlsx": await xlsxOf([{ name: "Plan", text: WORKBOOK }]) }, ["plan.xlsx", "--fix", "--fix-review", "due-before-plan"]);
    const again = await check({}, [join("out", "plan.fixed.xlsx"), "--fix", "--fix-review", "due-before-plan", "-o", "again"], folder);
    expect(again.results).not.toContain("fixed Plan!");
    expect(existsSync(join(folder, "again"))).toBe(false);
  });

  it("makes review fixes of the rules named alone", async () => {
    const { results } = await check({ "plan.xlsx": await xlsxOf([{ name: "Plan", text: WORKBOOK }]) }, ["plan.xlsx", "--fix-review", "due-before-plan", "-o", "made"]);
    expect(results.match(/ {2}fixed .*/g)).toEqual(["  fixed Plan!E3: Make it the next year: Feb 19 (due-before-plan)"]);
  });

  it("writes a structured tracker of what is no workbook, with the fixes made in its lines and the rest in its Findings", async () => {
    const { results, folder } = await check({ "plan.csv": PLAN }, ["plan.csv", "--fix"]);
    expect(readdirSync(join(folder, "out"))).toEqual(["plan.tracker.xlsx"]);
    expect(results).toContain("  fixed B3: Take it out (stray-mark)\n");
    const written = await readFile("plan.tracker.xlsx", readFileSync(join(folder, "out", "plan.tracker.xlsx")));
    const [tracker] = readTrackers(written, { file: "plan.tracker.xlsx" });
    expect(tracker?.lines[1]).toMatchObject({ action: "Publish thresholds in plain words", lead: "Head of Contact" });
    const texts = written.grids.find(({ sheet }) => sheet === "Findings")?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(texts).toContain("lead-missing");
    expect(texts).not.toContain("stray-mark");
    expect(readFileSync(join(folder, "plan.csv"), "utf8")).toBe(PLAN);
  });

  it("fixes a tracker of ours in both of a date's cells, so that its formulas count with the new day", async () => {
    const { folder } = await check({ "plan.csv": PLAN }, ["plan.csv", "--fix", "-o", "."]);
    const fixed = await check({}, ["plan.tracker.xlsx", "--fix-review", "due-before-plan", "-o", "."], folder);
    expect(fixed.results).toContain("(due-before-plan)");
    const grid = (await readFile("a.xlsx", readFileSync(join(folder, "plan.tracker.fixed.xlsx")))).grids[0];
    const row = grid?.rows.find((each) => each.cells.some(({ text }) => text === "Publish thresholds in plain words"))?.cells;
    expect(row?.filter(({ text }) => /Feb/.test(text)).map(({ text, value }) => [text, value])).toContainEqual(["28 Feb 2019", { year: 2019, month: 2, day: 28 }]);
    expect(row?.map(({ text }) => text)).toContain("Feb 2019");
    expect(fixed.results).not.toMatch(/\S {2}due-before-plan\n/);
  });

  it("keeps an earlier copy that differs", async () => {
    const { folder } = await check({ "plan.csv": PLAN, "out/plan.tracker.xlsx": "a month's work" }, ["plan.csv", "--fix"]);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["plan.tracker (before 1).xlsx", "plan.tracker.xlsx"]);
  });
});

describe("check --html", () => {
  it("writes a page that stands alone, with every finding and why it matters", async () => {
    const { folder, complaints } = await check({ "plan.csv": PLAN.replace("Train the duty team", "Train <b>& test") }, ["plan.csv", "--html", "a/page.html"]);
    const page = readFileSync(join(folder, "a", "page.html"), "utf8");
    expect(complaints).toContain(`wrote ${join("a", "page.html")}\n`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page).toContain("<title>Check of plan.csv: 2 errors");
    expect(page.match(/<li class="(?:error|warning|note)">/g)).toHaveLength(8);
    expect(page).not.toMatch(/<script|https?:|src=|<link/);
    for (const [, name] of page.matchAll(/<a href="#([\w-]+)">/g)) expect(page).toContain(`id="${name ?? ""}"`);
  });
});

describe("settings", () => {
  it("stand beside the file, or in the folder above it", async () => {
    const rules = '{ "rules": { "lead-missing": "error", "due-before-start": "off", "lead-letter-case": "off", "due-before-plan": "off", "rating-better-than-dates": "off" } }';
    for (const place of ["goldthread.json", "returns/goldthread.json"]) {
      const { results } = await check({ "returns/plan.csv": PLAN, [place]: rules }, [join("returns", "plan.csv"), "--json"]);
      expect(findings(results).map(({ name, severity }) => [name, severity]).sort()).toEqual([["lead-missing", "error"], ["stray-mark", "note"]]);
    }
  });

  it("say what words mean, which columns are what, what leads are called and when the plan begins", async () => {
    const plan = "Ref,Action,Who knows,Due date,RAG\n1,Open a line,Head of Parks & Trees,Jan 2019,5\n2,Train the team,Head of Parks & Trees,Feb 2018,2";
    const settings = { statusKey: { 5: "complete", 2: "at-risk" }, columns: { "Who knows": "lead" }, leads: ["Head of Parks & Trees"], plan: "2018-04/2019-03" };
    const { results } = await check({ "plan.csv": plan, "goldthread.json": JSON.stringify(settings) }, ["plan.csv", "--json"]);
    const [tracker] = (JSON.parse(results) as TrackersJson).trackers;
    expect(tracker?.lines.map(({ status, leads }) => [status, leads])).toEqual([["complete", ["Head of Parks & Trees"]], ["at-risk", ["Head of Parks & Trees"]]]);
    expect(findings(results).map(({ name, at }) => [name, at.cell])).toContainEqual(["due-before-plan", "D3"]);
  });

  it("set the days of the date check, in findings and in lines", async () => {
    const plan = "Ref,Action,Lead,Due date,RAG\n1,Open a line,Head of Contact,20 August 2018,Not started\n2,Train the team,Head of Contact,1 May 2019,Green";
    const check20 = async (days: number) => {
      const { results } = await check({ "plan.csv": plan, "goldthread.json": JSON.stringify({ dateCheck: { notStartedDays: days } }) }, ["plan.csv", "--json"]);
      return [(JSON.parse(results) as TrackersJson).trackers[0]?.lines[0]?.dateCheck, findings(results).map(({ name }) => name)];
    };
    expect(await check20(30)).toEqual(["amber", ["rating-better-than-dates"]]);
    expect(await check20(10)).toEqual(["grey", []]);
  });

  it("accept a finding by its key, until what it is about changes", async () => {
    const accepted = [{ key: await keyOf("lead-missing"), reason: "Vacant until May.", by: "Programme office" }];
    const settings = { "goldthread.json": JSON.stringify({ accepted }) };
    const { results } = await check({ "plan.csv": PLAN, ...settings }, ["plan.csv"]);
    expect(results).toMatch(/ {4}C4 {2}accepted .*lead-missing\n +warning accepted by Programme office: Vacant until May\.\n/);
    expect(results).toMatch(/\n2 errors, 3 warnings, 1 note, 1 accepted in 1 file/);
    const changed = await check({ "plan.csv": PLAN.replace("3,Agree", "6,Agree"), ...settings }, ["plan.csv"]);
    expect(changed.results).not.toContain("accepted");
  });

  it("do not count what is accepted as an error, and do not fix it", async () => {
    const accepted = [{ key: await keyOf("due-before-start"), reason: "x", by: "y" }, { key: await keyOf("stray-mark"), reason: "x", by: "y" }];
    const { results } = await check({ "plan.csv": PLAN, "goldthread.json": JSON.stringify({ accepted, rules: { "due-before-start": "error" } }) }, ["plan.csv", "--only", "due-before-start,stray-mark", "--fix"]);
    expect(results).toContain("1 error, 2 accepted in 1 file\n");
    expect(results).not.toContain("  fixed ");
  });

  it.each([
    ['{\n  "rules": { "lead-mising": "off" }\n}', 'goldthread.json, line 2: There is no rule "lead-mising". Did you mean lead-missing?\n'],
    ['{ "rule": {},\n "plan": 5 }', 'goldthread.json has 2 mistakes.\n  line 1: There is no setting "rule". Did you mean rules?\n  line 2: "plan" must be a text in quotes. Write it like "2018-04/2019-03".\n'],
    ["{", 'goldthread.json, line 1: Here a name in quotes is missing, before the end of the file.\n'],
  ])("stop the run when they are wrong: %s", async (text, sentence) => {
    for (const command of [["plan.csv"], ["plan.csv", "--json"]]) expect(await check({ "plan.csv": PLAN, "goldthread.json": text }, command)).toMatchObject({ code: 2, results: "", complaints: sentence });
  });
});
