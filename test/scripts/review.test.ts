import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const HEADER = "Ref,Theme,Action,Lead,Due date,RAG";
const RETURNS: Readonly<Record<string, string>> = {
  "2018-09": "1,Piers,Mend the pier,Head of Piers,31 March 2019,Amber\n2,Piers,Paint the pier,Head of Piers,31 December 2018,Green",
  "2018-10": "1,Piers,Mend the pier,Head of Piers,31 March 2019,Green\n2,Piers,Paint the pier,Head of Piers,31 January 2019,Green",
  "2018-11": "1,Piers,Mend the pier,Head of Piers,31 March 2019,Complete\n2,Piers,Paint the pier,Head of Piers,31 January 2019,Red",
};

/** Three months of returns in "office". */
function returnsOfMonths(): string {
  const folder = temporaryFolder();
  for (const [month, rows] of Object.entries(RETURNS)) {
    mkdirSync(join(folder, "office", month), { recursive: true });
    writeFileSync(join(folder, "office", month, "piers.csv"), `${HEADER}\n${rows}`);
  }
  return folder;
}

/** The same, and their summaries in "out". */
async function withSummaries(): Promise<string> {
  const folder = returnsOfMonths();
  let before: string | null = null;
  for (const month of Object.keys(RETURNS)) {
    const summary = join("out", `summary-${month}.xlsx`);
    const { code, complaints } = await runCommand(folder, "consolidate", join("office", month), ...(before === null ? [] : ["--previous", before]), "-o", summary);
    expect(code, complaints).toBe(0);
    before = summary;
  }
  return folder;
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name)).toString("base64")]));
}

const WHOLE = "Of 2 lines, 1 was delivered and 1 is left.\n  1 due date slipped.";

describe("review", () => {
  it.each<readonly [what: string, operands: readonly string[]]>([
    ["a folder of months", ["office"]],
    ["folders of one month each", ["office/2018-09", "office/2018-10", "office/2018-11"]],
    ["a folder of summaries", ["out"]],
    ["summaries", ["out/summary-2018-11.xlsx", "out/summary-2018-09.xlsx", "out/summary-2018-10.xlsx"]],
    ["a summary and a month's returns", ["out/summary-2018-09.xlsx", "office/2018-10", "out/summary-2018-11.xlsx"]],
  ])("reads %s, and changes nothing that it reads", async (_, operands) => {
    const folder = await withSummaries();
    const before = contents(folder);
    const { code, results, complaints } = await runCommand(folder, "review", ...operands, "-o", "made/r.xlsx", "--docx", "made/r.docx");
    expect([code, results.includes(WHOLE)], `${results}${complaints}`).toEqual([0, true]);
    expect(results).toContain(`wrote ${join("made", "r.xlsx")}\nwrote ${join("made", "r.docx")}\n`);
    expect(contents(folder)).toMatchObject(before);
  });

  it("writes both files where it is told of neither, and the same bytes again", async () => {
    const folder = returnsOfMonths();
    await runCommand(folder, "review", "office");
    const before = contents(folder);
    expect(readdirSync(join(folder, "out"))).toEqual(["review-2018-09-2018-11.docx", "review-2018-09-2018-11.xlsx"]);
    await runCommand(folder, "review", "office");
    expect(contents(folder)).toEqual(before);
  });

  it("writes the Word report alone where it is told of it alone", async () => {
    const folder = returnsOfMonths();
    await runCommand(folder, "review", "office", "--docx", "mid.docx");
    expect(readdirSync(folder).sort()).toEqual(["mid.docx", "office"]);
  });

  it("keeps to the months asked for, and says which of them it has not", async () => {
    const folder = returnsOfMonths();
    const { code, results, complaints } = await runCommand(folder, "review", "office", "--from", "2018-08", "--to", "2018-10", "-o", "r.xlsx");
    expect(code).toBe(0);
    expect(results).toContain("Review, September 2018 to October 2018: 1 theme, 2 lines, 0 indicators, 0 risks");
    expect(complaints).toContain("There is no summary of August 2018: the review begins with September 2018.");
  });

  it("says which month between has no summary", async () => {
    const folder = await withSummaries();
    const { results } = await runCommand(folder, "review", "out/summary-2018-09.xlsx", "out/summary-2018-11.xlsx", "-o", "r.xlsx");
    expect(results).toContain("No summary was given for October 2018: what moved then shows in the month after.");
  });

  it("does without a month of which no return can be used, and says so", async () => {
    const folder = returnsOfMonths();
    writeFileSync(join(folder, "office", "2018-10", "piers.csv"), "Nothing of the kind");
    const { code, results, complaints } = await runCommand(folder, "review", "office", "-o", "r.xlsx");
    expect(code).toBe(0);
    expect(complaints).toContain(`${join("office", "2018-10")}: no return could be used, so the review does without October 2018.`);
    expect(results).toContain("No summary was given for October 2018");
  });

  it("takes the later of two makings of a month", async () => {
    const folder = await withSummaries();
    mkdirSync(join(folder, "later"));
    writeFileSync(join(folder, "later", "summary.xlsx"), readFileSync(join(folder, "out", "summary-2018-11.xlsx")));
    writeFileSync(join(folder, "office", "2018-11", "moles.csv"), `${HEADER}\n1,Moles,Mend the mole,Head of Moles,31 March 2019,Red`);
    await runCommand(folder, "consolidate", "office/2018-11", "--previous", "out/summary-2018-10.xlsx", "-o", "out/summary-2018-11.xlsx");
    const { results, complaints } = await runCommand(folder, "review", "later", "out", "-o", "r.xlsx");
    expect(results, complaints).toContain("2 themes, 3 lines");
  });

  it.each<readonly [what: string, args: readonly string[], why: string]>([
    ["nothing", [], "Name the summaries or a folder that holds them"],
    ["what is not there", ["nowhere"], "nowhere: there is no such file or folder. Name summaries"],
    ["a folder without any", ["empty"], "empty holds neither summaries (summary-2018-11.xlsx) nor folders of months (2018-11)."],
    ["no month of the time", ["office", "--from", "2020-01", "--to", "2020-05"], "office holds neither summaries (summary-2018-11.xlsx) nor folders of months (2018-11) of the time asked for."],
    ["one month", ["office/2018-09"], "A review compares two months at least, and only September 2018 was found."],
    ["one month of the time", ["out", "--from", "2018-11"], "A review compares two months at least, and only November 2018 was found."],
    ["a return", ["office/2018-09/piers.csv"], "is no directorate summary"],
    ["two copies of a summary", ["out", "copy.xlsx"], "are both of November 2018, version 1.0. Name one of them."],
    ["a month in words", ["out", "--from", "May"], "--from May is not a month. Write it as year-month, such as --from 2018-11."],
    ["a month that is none", ["out", "--to", "2018-13"], "--to 2018-13 is not a month."],
    ["months the wrong way round", ["out", "--from", "2018-11", "--to", "2018-09"], "--from 2018-11 is not before --to 2018-09."],
    ["another kind of file", ["out", "-o", "r.docx"], "-o r.docx does not end in .xlsx."],
    ["another kind of document", ["out", "--docx", "r.pdf"], "--docx r.pdf does not end in .docx."],
    ["one of the summaries", ["out", "-o", "out/SUMMARY-2018-09.xlsx"], "is one of the files that the review is made of"],
    ["one of the returns", ["office", "-o", "office/2018-11/notes.xlsx"], "is one of the files that the review is made of"],
  ])("refuses %s in one sentence, and writes nothing", async (_, args, why) => {
    const folder = await withSummaries();
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "copy.xlsx"), readFileSync(join(folder, "out", "summary-2018-11.xlsx")));
    writeFileSync(join(folder, "office", "2018-11", "notes.xlsx"), "no workbook");
    const before = contents(folder);
    const { code, results, complaints } = await runCommand(folder, "review", ...args);
    expect([code, results]).toEqual([2, ""]);
    expect(complaints).toContain(why);
    expect(contents(folder)).toEqual(before);
  });
});
