import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const RETURN = "Ref,Theme,Action,Lead,Due date,RAG\n1,Piers,Mend the pier,Head of Piers,31 March 2019,Red";

/** Two months of returns; "link" leads to the later. "old.xlsx" stands for any workbook of theirs. */
function twoMonths(): string {
  const folder = temporaryFolder();
  for (const month of ["2018-11", "2018-12"]) {
    mkdirSync(join(folder, month));
    for (const name of ["piers.csv", "old.xlsx"]) writeFileSync(join(folder, month, name), RETURN);
  }
  symlinkSync(join(folder, "2018-12"), join(folder, "link"));
  return folder;
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), "utf8")]));
}

describe("an output that would take the place of an input is refused, and nothing is written", () => {
  it.each([
    ["a return", ["consolidate", "2018-12", "-o", "2018-12/old.xlsx"], "is one of the returns"],
    ["a return in other letters", ["consolidate", "2018-12", "-o", "2018-12/OLD.xlsx"], "is one of the returns"],
    ["a return through a link", ["consolidate", "2018-12", "-o", "link/old.xlsx"], "is one of the returns"],
    ["a return, the folder being named by a link", ["consolidate", "link", "-o", "2018-12/old.xlsx"], "is one of the returns"],
    ["a file of last month's folder", ["consolidate", "2018-12", "--previous", "2018-11", "-o", "2018-11/old.xlsx"], "is one of last month's files"],
    ["another output of the run", ["consolidate", "2018-12", "--html", "a.html", "--docx", "a.html"], "is not a Word file's name"],
  ])("%s", async (_, args, why) => {
    const folder = twoMonths();
    const before = contents(folder);
    const { code, complaints } = await runCommand(folder, ...args);
    expect(complaints).toContain(why);
    expect(code).toBe(2);
    expect(contents(folder)).toEqual(before);
  });

  it.each([
    ["check", ["check", "page.html", "--html", "./page.html"]],
    ["budget", ["budget", "page.html", "--html", "PAGE.html"]],
  ])("%s: its page", async (_, args) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "page.html"), "<table><tr><td>Ref<td>Action</tr></table>");
    const before = contents(folder);
    const { code, complaints } = await runCommand(folder, ...args);
    expect(complaints).toContain("never changed");
    expect(code).toBe(2);
    expect(contents(folder)).toEqual(before);
  });
});

it("reports that are written into the folder of the returns are passed over when it is summed up again", async () => {
  const folder = twoMonths();
  const args = ["consolidate", "2018-12", "-o", "2018-12/summary.xlsx", "--html", "2018-12/report.html", "--docx", "2018-12/report.docx"] as const;
  await runCommand(folder, ...args);
  const { code, results } = await runCommand(folder, ...args);
  expect(code).toBe(0);
  for (const name of ["report.docx", "report.html", "summary.xlsx"]) expect(results).toContain(`passed over ${name}: `);
  expect(results).toContain("1 return used");
});
