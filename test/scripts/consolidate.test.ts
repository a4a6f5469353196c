import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFile } from "../../files/read-file.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "../support/made-up-host.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PARKS = ["Ref,Theme,Action,Lead,Due date,RAG", "1,Paths,Lay the gravel,Head of Parks,31 October 2018,Green", "2,Paths,Mend the gates,Head of Parks,31 March 2019,Red"].join("\n");
const LIBRARIES = ["Ref,Theme,Action,Lead,Due date,RAG", "1,Stock,Buy the books,Librarian,31 January 2019,Amber"].join("\n");
const MONTH = { "november/2018-11/parks.csv": PARKS, "november/2018-11/libraries.csv": LIBRARIES };
const FOLDER = join("november", "2018-11");

/** Runs `goldthread consolidate …` in a new folder that holds the files. */
async function consolidate(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], { folder = temporaryFolder(), isTTY = false } = {}) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const host = madeUpHost({ cwd: folder, isTTY });
  const code = await runCli(["consolidate", ...args], host);
  return { code, folder, results: host.results(), complaints: host.complaints() };
}

interface Printed {
  readonly schema: string;
  readonly asOf: string;
  readonly month: string;
  readonly returns: readonly { readonly division: string; readonly file: string; readonly state: string; readonly why: string }[];
  readonly totals: Readonly<Record<string, unknown>>;
  readonly exceptions: readonly Readonly<Record<string, unknown>>[];
  readonly movement: Readonly<Record<string, readonly unknown[]>>;
}
const json = (printed: string) => JSON.parse(printed) as Printed;

describe("consolidate", () => {
  it("writes out/summary-MONTH.xlsx, says what it did and where, and leaves the returns alone", async () => {
    const { code, folder, results, complaints } = await consolidate(MONTH, [FOLDER]);
    expect(code).toBe(0);
    expect(results).toContain("  Parks      2 lines from parks.csv\n");
    expect(results).toContain("November 2018, as of 30 Nov 2018, the last day of the month in the name\n");
    expect(results).toContain(`wrote ${join("out", "summary-2018-11.xlsx")}\n`);
    expect(complaints).toBe("1 of 2: libraries.csv\n2 of 2: parks.csv\n");
    expect(readdirSync(join(folder, "out"))).toEqual(["summary-2018-11.xlsx"]);
    expect(readFileSync(join(folder, FOLDER, "parks.csv"), "utf8")).toBe(PARKS);
    const written = await readFile("summary.xlsx", readFileSync(join(folder, "out", "summary-2018-11.xlsx")));
    expect(written.grids.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["Board page", "Summary", "Actions", "Returns", "Notes"]));
  });

  it("links lines to the returns as seen from the summary", async () => {
    const { folder } = await consolidate(MONTH, [FOLDER, "-o", join("board papers", "a.xlsx")]);
    const written = await readFile("a.xlsx", readFileSync(join(folder, "board papers", "a.xlsx")));
    const links = written.grids.flatMap(({ sheet, rows }) => (sheet === "Actions" ? rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? [])) : []));
    expect(links).toContain("../november/2018-11/parks.csv");
  });

  it("lists the findings of the returns that count, in the workbook and as JSON", async () => {
    const untidy = PARKS.replace("31 March 2019", "asap");
    const { folder, results } = await consolidate({ ...MONTH, "november/2018-11/parks.csv": untidy }, [FOLDER, "--json", "-o", "a.xlsx"]);
    const { findings } = JSON.parse(results) as { findings: { name: string; at: object; key: string }[] };
    expect(findings.find(({ name }) => name === "due-unreadable")).toMatchObject({ at: { file: "parks.csv", sheet: "", cell: "E3" }, key: expect.stringMatching(/^[0-9A-V]{10}$/) as string });
    const written = await readFile("a.xlsx", readFileSync(join(folder, "a.xlsx")));
    const row = written.grids.find(({ sheet }) => sheet === "Findings")?.rows.find(({ cells }) => cells.some(({ text }) => text === "due-unreadable"));
    expect(row?.cells.map(({ text }) => text)).toEqual(expect.arrayContaining(["Error", "Parks", "E3", "parks.csv"]));
    expect(row?.cells.flatMap(({ link }) => link ?? [])).toEqual(["november/2018-11/parks.csv"]);
  });

  it("knows from goldthread.json which divisions owe a return, what the key means and what counts as late", async () => {
    const settings = { divisions: ["Parks", "Libraries", "Highways"], statusKey: { amber: "on-track" }, rules: { "rating-better-than-dates": "off" }, dateCheck: { notStartedDays: 5 } };
    const { results, complaints } = await consolidate({ ...MONTH, "november/goldthread.json": JSON.stringify(settings) }, [FOLDER, "--json"]);
    expect(json(results).returns.map(({ division, state }) => [division, state])).toEqual([["Libraries", "received"], ["Parks", "received"], ["Highways", "missing"]]);
    expect(json(results).totals).toMatchObject({ rag: { amber: 0, green: 2, red: 1 } });
    expect(results).not.toContain("rating-better-than-dates");
    expect(complaints).not.toContain("goldthread.json");
    const wrong = await consolidate({ ...MONTH, "november/2018-11/goldthread.json": '{ "division": [] }' }, [FOLDER]);
    expect(wrong).toMatchObject({ code: 2, results: "", complaints: `${join(FOLDER, "goldthread.json")}, line 1: There is no setting "division". Did you mean divisions?\n` });
  });

  it("draws a bar for a person who watches", async () => {
    const { complaints } = await consolidate(MONTH, [FOLDER], { isTTY: true });
    expect(complaints).toContain("1 of 2  libraries.csv");
    expect(complaints).toMatch(/\[#{12}\.{12}\]/);
  });
});

describe("consolidate --json", () => {
  it("prints the summary alone, and writes nothing", async () => {
    const { code, folder, results } = await consolidate(MONTH, [FOLDER, "--json"]);
    const { schema, asOf, month, totals, exceptions, movement } = json(results);
    expect(code).toBe(0);
    expect([schema, asOf, month]).toEqual(["goldthread/summary@1", "2018-11-30", "2018-11"]);
    expect(totals).toMatchObject({ lines: 3, inProgress: 3, challenged: 1, rag: { red: 1, amber: 1, green: 1, blue: 0, grey: 0, "not rated": 0 } });
    expect(exceptions.map(({ ref, because, due, daysLate, nextStep }) => [ref, because, due, daysLate, nextStep])).toEqual([
      ["2", "reported red", "2019-03-31", null, ""],
      ["1", "due date passed", "2018-10-31", 30, ""],
    ]);
    expect(Object.values(movement).flat()).toEqual([]);
    expect(readdirSync(folder)).toEqual(["november"]);
  });

  it("takes the date that is asked for", async () => {
    const { results } = await consolidate(MONTH, [FOLDER, "--json", "--as-of", "2018-10-31"]);
    expect(json(results)).toMatchObject({ asOf: "2018-10-31", month: "2018-11", totals: { challenged: 0 } });
  });
});

/** December: the gravel has slipped, the gates are mended, the libraries have sent nothing. */
const DECEMBER = { "november/2018-12/parks.csv": PARKS.replace("31 October 2018", "31 January 2019").replace("Red", "Complete") };
const NEXT = join("november", "2018-12");

describe("consolidate --previous", () => {
  it.each([
    ["a folder of returns", FOLDER],
    ["a summary", join("november", "summary-2018-11.xlsx")],
  ])("shows what has moved since %s", async (_, previous) => {
    const { folder } = await consolidate({ ...MONTH, ...DECEMBER }, [FOLDER, "-o", join("november", "summary-2018-11.xlsx")]);
    const { code, results, complaints } = await consolidate({}, [NEXT, "--previous", previous, "--json"], { folder });
    expect(code).toBe(0);
    const { movement, returns, findings } = JSON.parse(results) as Printed & { readonly findings: readonly { readonly name: string }[] };
    expect(movement).toMatchObject({
      statusChanges: [{ division: "Parks", ref: "2", action: "Mend the gates", from: "off-track", to: "complete" }],
      slipped: [{ ref: "1", from: "2018-10-31", to: "2019-01-31", days: 92, times: 1 }],
      ...{ rebaselined: [], added: [], vanished: [], reopened: [], reworded: [], doubtful: [] },
    });
    expect(returns).toMatchObject([{ division: "Parks", state: "received" }, { division: "Libraries", state: "missing", why: "No December 2018 return has come from Libraries. Its 1 line of November 2018 is carried forward." }]);
    expect(JSON.parse(results)).toMatchObject({ previousMonth: "2018-11", totals: { lines: 3, carriedForward: 1 }, trend: [{ month: "2018-11" }, { month: "2018-12" }] });
    expect(findings.map(({ name }) => name)).toEqual(expect.arrayContaining(["due-slipped", "improved-without-update", "return-missing"]));
    expect(complaints).toContain("Since November 2018: 1 status changed and 1 due date put off.\n");
  });

  it("is named, and not used unasked, where last month lies by", async () => {
    const { results, complaints } = await consolidate({ ...MONTH, ...DECEMBER }, [NEXT, "--json"]);
    expect(complaints).toContain(`Not compared with last month. ${FOLDER} looks like it: to compare, add --previous ${FOLDER}\n`);
    expect(Object.values(json(results).movement).flat()).toEqual([]);
  });

  it("can be turned down by rule, as settings say", async () => {
    const settings = { rules: { "return-missing": "off", "due-slipped": "note" }, returnsDueDays: 3 };
    const { results } = await consolidate({ ...MONTH, ...DECEMBER, "november/goldthread.json": JSON.stringify(settings) }, [NEXT, "--previous", FOLDER, "--json"]);
    const { findings } = JSON.parse(results) as { readonly findings: readonly { readonly name: string; readonly severity: string }[] };
    expect(findings.filter(({ name }) => name === "return-missing")).toEqual([]);
    expect(findings.find(({ name }) => name === "due-slipped")?.severity).toBe("note");
  });

  it.each([
    ["what is not there", ["--previous", "october"], "--previous october: there is no such file or folder."],
    ["what is no summary", ["--previous", join(FOLDER, "parks.csv")], "is no directorate summary"],
    ["the month itself", ["--previous", NEXT], "is of December 2018, which is not before December 2018."],
  ])("refuses %s", async (_, args, complaint) => {
    const { code, complaints, folder } = await consolidate({ ...MONTH, ...DECEMBER }, [NEXT, ...args]);
    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
    expect(readdirSync(folder)).toEqual(["november"]);
  });
});

describe("consolidate run again", () => {
  it("makes the next version where something changed, the same where nothing did, and says what", async () => {
    const expected = { "november/goldthread.json": JSON.stringify({ divisions: ["Parks", "Libraries"] }) };
    const { folder } = await consolidate({ "november/2018-11/parks.csv": PARKS, ...expected }, [FOLDER]);
    const second = await consolidate(MONTH, [FOLDER], { folder });
    expect(second.results).toContain("Summary v1.1:\n  Libraries added.\n  Totals changed as follows: lines from 2 to 3, in progress from 2 to 3, amber from 0 to 1.\n");
    const third = await consolidate({}, [FOLDER], { folder });
    expect(third.results).toContain("Summary v1.1:\n  Libraries added.\n");
    expect(third.code).toBe(0);
  });

  it("never replaces another month's summary", async () => {
    const { folder } = await consolidate({ ...MONTH, ...DECEMBER }, [FOLDER, "-o", "summary.xlsx"]);
    const before = readFileSync(join(folder, "summary.xlsx"));
    const { code, complaints } = await consolidate({}, [NEXT, "-o", "summary.xlsx"], { folder });
    expect(code).toBe(2);
    expect(complaints).toContain("summary.xlsx is the summary of November 2018, and would be replaced by that of December 2018.");
    const over = await consolidate({}, [NEXT, "-o", "summary.xlsx", "--previous", "summary.xlsx"], { folder });
    expect(over.complaints).toContain("-o summary.xlsx is what --previous names");
    expect(readFileSync(join(folder, "summary.xlsx")).equals(before)).toBe(true);
  });
});

describe("consolidate --html --docx", () => {
  it("writes the reports beside the workbook", async () => {
    const { code, folder, results } = await consolidate(MONTH, [FOLDER, "-o", "a.xlsx", "--html", "a.html", "--docx", "a.docx"]);
    expect(code).toBe(0);
    expect(results).toContain("wrote a.xlsx\nwrote a.html\nwrote a.docx\n");
    expect(readFileSync(join(folder, "a.html"), "utf8")).toMatch(/^<!doctype html>/i);
    expect(readFileSync(join(folder, "a.docx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("writes the reports alone with --json", async () => {
    const { folder } = await consolidate(MONTH, [FOLDER, "--json", "--html", "a.html"]);
    expect(readdirSync(folder).sort()).toEqual(["a.html", "november"]);
  });

  it.each([
    ["a template alone", ["--template", "house.dotx"], "--template is for the Word report. Say where to write it, such as --docx report.docx."],
    ["a template that is none", ["--docx", "a.docx", "--template", join(FOLDER, "parks.csv")], "--template The template is no Word file."],
    ["a template that is not there", ["--docx", "a.docx", "--template", "house.dotx"], "there is no such file."],
    ["two outputs of one name", ["--html", "a.html", "--docx", "a.html"], "--docx a.html is not a Word file's name. Let it end in .docx."],
    ["the template for an output", ["--docx", "house.docx", "--template", "house.docx"], "--docx house.docx is the template. Choose another name."],
  ])("writes nothing for %s", async (_, args, complaint) => {
    const { code, complaints, folder } = await consolidate(MONTH, [FOLDER, ...args]);
    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
    expect(readdirSync(folder)).toEqual(["november"]);
  });

  it("leaves what stood there as it was where one of them cannot be written", async () => {
    const { code, complaints, folder } = await consolidate({ ...MONTH, "a.xlsx": "as it was", "blocked": "a file" }, [FOLDER, "-o", "a.xlsx", "--html", join("blocked", "a.html")]);
    expect(code).toBe(2);
    expect(complaints).toContain("cannot be written");
    expect(readFileSync(join(folder, "a.xlsx"), "utf8")).toBe("as it was");
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "blocked", "november"]);
  });
});

describe("what is no return", () => {
  const lock = "november/2018-11/~$parks.xlsx";

  it("is a summary or a report of our own, whatever wrote it there", async () => {
    const among = ["a.xlsx", "a.html", "a.docx"].map((name) => join(FOLDER, name));
    const { folder } = await consolidate(MONTH, [FOLDER, "-o", among[0] ?? "", "--html", among[1] ?? "", "--docx", among[2] ?? ""]);
    const { code, results } = await consolidate({}, [FOLDER, "-o", "b.xlsx", "--html", "b.html", "--docx", "b.docx"], { folder });
    expect(code).toBe(0);
    expect(results).toContain("2 returns used, of 2 files\n");
    for (const name of ["a.docx", "a.html", "a.xlsx"]) expect(results).toContain(`passed over ${name}: A directorate summary, not a return.\n`);
  });

  it("is passed over with a note, and a bad file is rejected with why", async () => {
    const { code, results } = await consolidate({ ...MONTH, [lock]: "x", "november/2018-11/housing.xlsx": "no workbook", "november/2018-11/old/parks.csv": PARKS, "november/2018-11/photo.jpg": "x", "november/2018-11/.hidden": "x" }, [FOLDER]);
    expect(code).toBe(0);
    expect(results).toMatch(/ {2}Housing {4}housing\.xlsx rejected\. .+\n/);
    expect(results).toContain("passed over old: A folder: its files are not read.\n");
    expect(results).toContain("passed over photo.jpg: Not a kind of file that a return comes in.\n");
    expect(results).toContain("passed over ~$parks.xlsx: Only Excel's mark");
    expect(results).not.toContain(".hidden");
    expect(results).toContain("Of 3 lines from 2 divisions");
  });

  it("is a summary that lies among the returns", async () => {
    const { folder } = await consolidate(MONTH, [FOLDER, "-o", join(FOLDER, "summary.xlsx")]);
    const again = await consolidate({}, [FOLDER], { folder });
    expect(again.results).toContain("passed over summary.xlsx: A directorate summary, not a return.\n");
    expect(again.results).toContain("Of 3 lines from 2 divisions");
  });
});

describe("nothing can be done", () => {
  it.each([
    ["without such a folder", {}, ["missing"], "missing: there is no such folder. Check its name.\n"],
    ["with a file for a folder", { "parks.csv": PARKS }, ["parks.csv"], "parks.csv: this is a file. Name the folder that the returns lie in.\n"],
    ["in an empty folder", { "month/photo.jpg": "x" }, ["month"], "month holds no returns."],
    ["when every return is rejected", { "month/parks.xlsx": "no workbook" }, ["month"], "No return could be used, so no summary was made.\n"],
    ["with a name that is no workbook's", MONTH, [FOLDER, "-o", join(FOLDER, "parks.csv")], "Let it end in .xlsx.\n"],
    ["with two folders", {}, ["a", "b"], "One folder at a time: a, b.\n"],
    ["with a date that is none", MONTH, [FOLDER, "--as-of", "30/11/2018"], "--as-of 30/11/2018 is not a date."],
  ])("%s", async (_, files, args, complaint) => {
    const { code, complaints, folder } = await consolidate(files, args);
    expect(code).toBe(2);
    expect(complaints).toContain(complaint);
    expect(readdirSync(folder)).not.toContain("out");
  });

  it("over a return", async () => {
    const { code, complaints, folder } = await consolidate({ "month/libraries.csv": LIBRARIES, "month/a.xlsx": "x" }, ["month", "-o", join("month", "a.xlsx")]);
    expect(code).toBe(2);
    expect(complaints).toContain("is one of the returns, and returns are never changed.");
    expect(readFileSync(join(folder, "month", "a.xlsx"), "utf8")).toBe("x");
  });
});
