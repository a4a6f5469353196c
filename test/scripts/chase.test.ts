import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand as run } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const PARKS = ["Ref,Theme,Action,Lead,Due date,RAG,Circulation", "1,Paths,Lay the gravel – soon,Head of Parks,31 October 2018,Green,", "2,Paths,Mend the secret gate,Head of Parks,31 October 2018,Red,Restricted", "3,Paths,Count the ducks,Duck Warden,31 October 2018,Red,"].join("\n");
const SETTINGS = { divisions: ["Parks", "Libraries"], contacts: { Libraries: "books@example.org" }, addresses: { "Head of Parks": "parks@example.org" } };
const SUMMARY = join("out", "summary-2018-11.xlsx");

async function withSummary(): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "2018-11"));
  writeFileSync(join(folder, "2018-11", "parks.csv"), PARKS);
  writeFileSync(join(folder, "goldthread.json"), JSON.stringify(SETTINGS));
  await run(folder, "consolidate", "2018-11");
  return folder;
}

const inFolder = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));

describe("chase", () => {
  it("writes a draft to each address that somebody has given, and lists who has none", async () => {
    const folder = await withSummary();
    const { code, results, complaints } = await run(folder, "chase", SUMMARY);
    expect([code, complaints]).toEqual([0, ""]);
    expect(results).toBe(
      [
        "November 2018: 2 message drafts, to be answered by Tuesday 11 December 2018",
        "  return libraries.eml  to books@example.org",
        "  lead head-of-parks.eml  to parks@example.org",
        "1 restricted line overdue or due soon is in no message.",
        "No address for 1:",
        "  Duck Warden: 1 line overdue",
        'Say their addresses in goldthread.json ("contacts" for divisions, "addresses" for leads) and run this again.',
        `wrote ${join("out", "chase-2018-11")}: 2 drafts and no-address.txt`,
        "",
      ].join("\n"),
    );
    const files = inFolder(join(folder, "out", "chase-2018-11"));
    expect(Object.keys(files)).toEqual(["lead head-of-parks.eml", "no-address.txt", "return libraries.eml"]);
    expect(files["no-address.txt"]).toBe("No address for 1:\n  Duck Warden: 1 line overdue\n");
    expect(files["lead head-of-parks.eml"]).toMatch(/^To: "Head of Parks"\r\n <parks@example\.org>\r\n[^]*\r\nX-Unsent: 1\r\n[^]*gravel =E2=80=93 soon/);
    for (const content of Object.values(files)) expect(content.replace(/=\r\n/g, "")).not.toContain("secret gate");
  });

  it("may be run again with more addresses, and leaves no draft of another day among its own", async () => {
    const folder = await withSummary();
    const drafts = join(folder, "drafts");
    await run(folder, "chase", SUMMARY, "-o", "drafts", "--by", "2018-12-14");
    const before = inFolder(drafts);
    writeFileSync(join(folder, "goldthread.json"), JSON.stringify({ ...SETTINGS, addresses: { ...SETTINGS.addresses, "duck warden": "ducks@example.org" } }));
    expect((await run(folder, "chase", SUMMARY, "-o", "drafts", "--by", "2018-12-14")).code).toBe(0);
    expect(inFolder(drafts)).toMatchObject({ "lead head-of-parks.eml": before["lead head-of-parks.eml"], "no-address.txt": "Nobody is without an address.\n" });
    const after = inFolder(drafts);
    const { code, complaints } = await run(folder, "chase", SUMMARY, "-o", "drafts", "--by", "2018-12-20");
    expect([code, complaints]).toEqual([2, `${join("drafts", "lead duck-warden.eml")} is a draft of another run, or somebody has worked in it. Nothing was written. Move the drafts away, or choose another folder with -o.\n`]);
    expect(inFolder(drafts)).toEqual(after);
  });

  it.each([
    [[], 'Name the summary, such as "goldthread chase out/summary-2018-11.xlsx". "goldthread chase --help" says more.'],
    [["2018-11/parks.csv"], '2018-11/parks.csv is no directorate summary that "goldthread consolidate" wrote. Name one, such as out/summary-2018-11.xlsx.'],
    [[SUMMARY, "-o", "a.eml"], "-o a.eml looks like a file. Name a folder: each draft is written into it."],
    [[SUMMARY, "--by", "Friday"], "--by Friday is not a date. Write it as year-month-day, such as --by 2018-11-30."],
  ])("says in one sentence what is wrong with %j", async (args, complaint) => {
    expect(await run(await withSummary(), "chase", ...args)).toEqual({ code: 2, results: "", complaints: `${complaint}\n` });
  });
});
