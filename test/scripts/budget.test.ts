import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BudgetsJson } from "../../core/budget/budgets-json.js";
import type { TrackersJson } from "../../core/report/trackers-json.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "../support/made-up-host.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const row = (...cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(",");
const CASTS = ["Ferry budget 2025/26 (£000)", row("Service", "Gross", "Income", "Net"), row("Boats", "900", "-100", "800"), row("Crews", "450", "-50", "400"), row("Total", "1,350", "-150", "1,200")].join("\n");
/** The total's gross is 100 too much. */
const WRONG = CASTS.replace('"1,350"', '"1,450"');
/** Crews' net is one out, which rounding explains. */
const ROUNDED = CASTS.replace('"400"', '"401"');
const ACTIONS = "Ref,Action,Due date,RAG,Budget line\n1,Charter a spare boat,Mar 2026,Red,Boats\n2,Train two mates,Mar 2026,Green,Crews\n3,Count the ropes,Mar 2026,Green,Rope";

async function budget(files: Readonly<Record<string, string>>, args: readonly string[], command = "budget") {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const host = madeUpHost({ cwd: folder, today: { year: 2026, month: 1, day: 1 } });
  const code = await runCli([command, ...args], host);
  return { code, folder, results: host.results(), complaints: host.complaints() };
}

describe("budget", () => {
  it("says what a table is, that it does not add up, by how much and where, why, and how it adds; it exits 1", async () => {
    const { code, results, complaints } = await budget({ "ferries.csv": WRONG }, ["ferries.csv"]);
    expect(complaints).toBe("");
    expect(results).toBe(`ferries.csv: 1 budget table

  Ferry budget 2025/26 (£000)
  £000, 2 lines and 1 total in 3 columns of figures, A2:D5
  Does not add up: 2 of 6 sums are out.

  What explains it
    One figure is wrong.
    Total, Gross: 1,450 should be 1,350 (a digit mistyped would explain it).
    Income and Net agree with their lines.

  What was found
    D5  error     Total, Net: 1,200 is stated, but Gross + Income come to 1,300: 100 out.
    B5  error     Total, Gross: 1,450 is stated, but Boats + Crews come to 1,350: 100 out.

  How it adds
    Net = Gross + Income
    Total = Boats + Crews
`);
    expect(code).toBe(1);
  });

  it("counts what rounding explains, which is no error", async () => {
    const { code, results } = await budget({ "ferries.csv": ROUNDED }, ["ferries.csv"]);
    expect(results).toContain("Adds up: all 6 sums hold; of these 2 differ by no more than rounding.");
    expect(results).toContain("Within rounding, no error: D4 by 1, D5 by 1.");
    expect(code).toBe(0);
  });

  it("exits 0 for tables that add up, and says of a file that it has none", async () => {
    const { code, results } = await budget({ "ferries.csv": CASTS, "notes.txt": "We met in the hall.\n" }, ["ferries.csv", "notes.txt"]);
    expect(results).toContain("Adds up: all 6 sums hold.");
    expect(results).toContain("notes.txt: no budget table here\n");
    expect(code).toBe(0);
  });

  it("exits 2 when nothing could be read or nothing is named, and 1 when one of several could not be", async () => {
    expect((await budget({}, ["none.csv"])).code).toBe(2);
    expect((await budget({}, [])).code).toBe(2);
    const { code, complaints } = await budget({ "ferries.csv": CASTS }, ["none.csv", "ferries.csv"]);
    expect(complaints).toContain("none.csv: there is no such file.");
    expect(code).toBe(1);
  });

  it("links the actions of the same files, and says which name no line", async () => {
    const { results } = await budget({ "month/ferries.csv": CASTS, "month/actions.csv": ACTIONS }, ["month"]);
    expect(results).toContain("2 of 3 actions are linked to 2 budget lines by their Budget line.");
    expect(results).toContain("- Boats: Net £800k; 1 off-track action.");
    expect(results).toContain('"Rope" (action 3, Actions) is no line of the budget.');
  });

  it("prints JSON alone on standard output, and convert prints the same table", async () => {
    const { code, results } = await budget({ "ferries.csv": WRONG }, ["ferries.csv", "--json"]);
    const [table] = (JSON.parse(results) as BudgetsJson).budgets;
    expect(table).toMatchObject({ unit: "GBP thousand", columns: ["gross", "income", "net"], source: { file: "ferries.csv", sheet: "" } });
    expect(table?.findings.map(({ code: rule, data }) => [rule, data["difference"]])).toEqual([["BUD101", -100], ["BUD103", 100]]);
    expect(code).toBe(1);
    const converted = JSON.parse((await budget({ "ferries.csv": WRONG }, ["ferries.csv", "--json"], "convert")).results) as TrackersJson;
    expect(converted.trackers.flatMap(({ budgets }) => budgets)).toEqual([table]);
  });

  it("holds to the settings: a rule that is off, another severity, a finding that is accepted", async () => {
    const off = { rules: { "subtotal-does-not-cast": "off", "grand-total-does-not-cast": "off", "row-does-not-cast": "warning" } };
    const graded = await budget({ "ferries.csv": WRONG, "goldthread.json": JSON.stringify(off) }, ["ferries.csv"]);
    expect(graded.results).toContain("D5  warning   Total, Net");
    expect(graded.results).not.toContain("B5  ");
    expect(graded.code).toBe(0);
    const found = (JSON.parse((await budget({ "ferries.csv": WRONG }, ["ferries.csv", "--json"])).results) as BudgetsJson).budgets[0]?.findings ?? [];
    const accepted = found.map(({ key }) => ({ key, about: "the Total", reason: "The ledger is being put right.", by: "Finance" }));
    const standing = await budget({ "ferries.csv": WRONG, "goldthread.json": JSON.stringify({ accepted }) }, ["ferries.csv"]);
    expect(standing.results).toContain("accepted  Total, Net: 1,200 is stated, but Gross + Income come to 1,300: 100 out. Accepted by Finance: The ledger is being put right.");
    expect(standing.code).toBe(0);
  });

  it("writes a workbook and a page, and changes no file", async () => {
    const { code, folder, complaints } = await budget({ "ferries.csv": WRONG }, ["ferries.csv", "-o", "out/check.xlsx", "--html", "out/check.html"]);
    expect(complaints).toContain(`wrote ${join("out", "check.html")}\nwrote ${join("out", "check.xlsx")}\n`);
    expect(readXlsx("check.xlsx", readFileSync(join(folder, "out/check.xlsx"))).grids.map(({ sheet }) => sheet)).toEqual(["Ferry budget 2025 26 (£000)", "Explanation", "Structure", "Findings", "Cross-reference", "Notes"]);
    expect(readFileSync(join(folder, "out/check.html"), "utf8")).toContain("across: 100 out");
    expect(readFileSync(join(folder, "ferries.csv"), "utf8")).toBe(WRONG);
    expect(code).toBe(1);
  });

  it("writes nothing where there is no table to write about, and never over what it reads", async () => {
    const { folder, complaints } = await budget({ "notes.txt": "We met in the hall.\n" }, ["notes.txt", "-o", "check.xlsx"]);
    expect(complaints).toContain("Nothing was written, since there is no budget table to write about.");
    expect(existsSync(join(folder, "check.xlsx"))).toBe(false);
    expect((await budget({ "a.xlsx": "x" }, ["a.xlsx", "-o", "a.xlsx"])).complaints).toContain("never changed");
    expect((await budget({ "a.csv": CASTS }, ["a.csv", "-o", "out"])).complaints).toContain("does not end in .xlsx");
  });
});
