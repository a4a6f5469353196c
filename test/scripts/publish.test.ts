import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSummary } from "../../core/consolidate/read-summary.js";
import { readFile } from "../../files/read-file.js";
import { runCommand as run } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const HEADER = "Ref,Theme,Action,Lead,Due date,RAG,Circulation,Latest position,Ward";
const PARKS = [HEADER, "1,Paths,Lay the gravel,Jane Gravel,31 October 2018,Green,Open,Jane Gravel waits,WARDWORD", "2,Paths,Mend the secret gate,Head of HR,31 March 2019,Red,Restricted,secret talks,", "3,Sheds,Rota of the inner circle,Head of HR,31 March 2019,Red,Internal,inner thoughts,"];
const SUMMARY = join("out", "summary-2018-11.xlsx");
const COPIES = join("out", "published-2018-11");

async function withSummary(...more: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "2018-11"));
  writeFileSync(join(folder, "2018-11", "parks.csv"), [...PARKS, ...more].join("\n"));
  await run(folder, "consolidate", "2018-11");
  return folder;
}

/** Every part of a file as text. */
function partsOf(path: string): Record<string, string> {
  const bytes = readFileSync(path);
  return path.endsWith(".html") ? { html: bytes.toString("utf8") } : Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const ROLE = ["--checked-by", "Head of Communications"] as const;

describe("publish", () => {
  it("writes copies that hold nothing restricted, internal or the programme office's own, in any part", async () => {
    const folder = await withSummary();
    const { code, results, complaints } = await run(folder, "publish", SUMMARY, ...ROLE, "--docx", "--html");
    expect([code, complaints]).toEqual([0, ""]);
    expect(results).toContain("November 2018: 1 line published\n  Checked for release by Head of Communications.\n  1 restricted line and 1 internal line are left out.");
    expect(readdirSync(join(folder, COPIES))).toEqual(["published-2018-11.docx", "published-2018-11.html", "published-2018-11.xlsx"]);
    for (const name of readdirSync(join(folder, COPIES))) {
      const parts = partsOf(join(folder, COPIES, name));
      for (const [part, text] of Object.entries(parts)) {
        for (const word of ["secret", "inner circle", "inner thoughts", "Sheds", "Jane", "WARDWORD", "parks.csv", "lastModifiedBy", 'state="hidden"', 'hidden="1"']) expect(text, `${word} in ${name} ${part}`).not.toContain(word);
      }
      expect(Object.keys(parts).filter((part) => /comments|externalLinks|vbaProject/.test(part))).toEqual([]);
      const all = Object.values(parts).join("");
      for (const word of ["Lay the gravel", "Named officer", "Checked for release by Head of Communications.", "name, or whom a text describes"]) expect(all, `${word} in ${name}`).toContain(word);
    }
  });

  it("is no summary that the next month could be compared with, and is the same every time", async () => {
    const folder = await withSummary();
    const path = join(folder, COPIES, "published-2018-11.xlsx");
    await run(folder, "publish", SUMMARY, ...ROLE, "--docx", "--html");
    const before = readdirSync(join(folder, COPIES)).map((name) => readFileSync(join(folder, COPIES, name)).toString("base64"));
    expect(readSummary(await readFile(path, readFileSync(path)))).toBeNull();
    await run(folder, "publish", SUMMARY, ...ROLE, "--docx", "--html");
    expect(readdirSync(join(folder, COPIES)).map((name) => readFileSync(join(folder, COPIES, name)).toString("base64"))).toEqual(before);
  });

  it("is passed over where it lies among returns", async () => {
    const folder = await withSummary();
    await run(folder, "publish", SUMMARY, ...ROLE, "-o", "2018-11");
    const { results } = await run(folder, "consolidate", "2018-11", "-o", "again.xlsx");
    expect(results).toContain("passed over published-2018-11.xlsx: A directorate summary, not a return.");
  });

  it("stops without --checked-by, and says what it would leave out and what to do", async () => {
    const folder = await withSummary();
    const { code, results, complaints } = await run(folder, "publish", SUMMARY, "--docx");
    expect([code, results]).toEqual([2, ""]);
    expect(complaints).toBe(
      'Nothing was written: the copies would leave out 1 restricted line and 1 internal line and show 1 lead as "Named officer", and publish 1 line; read what they would hold for names and for whom it describes, which no pattern can know, then run this again with the role of whoever has read it, such as --checked-by "Head of Communications".\n',
    );
    expect(existsSync(join(folder, COPIES))).toBe(false);
  });

  it("stops at what looks like personal data, names the cells and shows none of it", async () => {
    const folder = await withSummary("4,Paths,Visit Child Q,Head of HR,31 March 2019,Red,Open,ring 020 7946 0018,", "5,Paths,Visit Child Z,Head of HR,31 March 2019,Red,Restricted,,");
    const { code, results, complaints } = await run(folder, "publish", SUMMARY, ...ROLE);
    expect([code, results]).toEqual([2, ""]);
    expect(complaints).toMatch(/^Nothing was written: 2 cells of .* hold what looks like personal data\.\n {2}Actions![A-Z]+\d+: .*\n {2}Actions![A-Z]+\d+: .*\nChange the text there/);
    expect(complaints).not.toMatch(/7946|Child Q|Child Z/);
    const path = join(folder, SUMMARY);
    const grid = (await readFile(path, readFileSync(path))).grids.find(({ sheet }) => sheet === "Actions");
    const cells = [...complaints.matchAll(/Actions!([A-Z]+\d+)/g)].map(([, cell]) => cell);
    const texts = grid?.rows.flatMap((row) => row.cells).filter((cell) => cells.includes(`${String.fromCharCode(64 + cell.column)}${cell.row}`)).map(({ text }) => text);
    expect(texts?.sort()).toEqual(["Visit Child Q", "ring 020 7946 0018"]);
    expect(existsSync(join(folder, COPIES))).toBe(false);
  });

  it.each([
    [["--checked-by", "Jane Smith"], '--checked-by Jane Smith does not read as a role. It is printed on the copies: give the title of a post, such as --checked-by "Head of Communications".'],
    [["--checked-by", "Officer pat@example.org"], '--checked-by Officer pat@example.org does not read as a role. It is printed on the copies: give the title of a post, such as --checked-by "Head of Communications".'],
    [[...ROLE, "-o", "a.xlsx"], "-o a.xlsx looks like a file. Name a folder: the copies are written into it."],
  ])("says in one sentence what is wrong with %j", async (args, complaint) => {
    expect(await run(await withSummary(), "publish", SUMMARY, ...args)).toEqual({ code: 2, results: "", complaints: `${complaint}\n` });
  });
});
