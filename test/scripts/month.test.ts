import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { address } from "../../core/grid/address.js";
import { lastDayOf, monthLabel, nextMonth } from "../../core/model/month.js";
import { patchCells, type CellPatch } from "../../files/patch/patch-cells.js";
import { readFile } from "../../files/read-file.js";
import { runCli } from "../../scripts/cli/run-cli.js";
import { madeUpHost } from "../support/made-up-host.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const SAMPLES = fileURLToPath(new URL("../../templates/samples/returns/", import.meta.url));
const [BEFORE = "", MONTH = ""] = readdirSync(SAMPLES).filter((name) => /^\d{4}-\d{2}$/.test(name)).sort().slice(-2);
const NEXT = nextMonth(MONTH);

async function run(folder: string, ...args: readonly string[]): Promise<string> {
  const host = madeUpHost({ cwd: folder, today: lastDayOf(NEXT) ?? { year: 2026, month: 1, day: 1 } });
  const code = await runCli(args, host);
  expect(code, `${args.join(" ")}: ${host.complaints()}`).toBe(0);
  return host.results();
}

interface Printed {
  readonly totals: { readonly lines: number };
  readonly returns: readonly { readonly division: string; readonly file: string; readonly state: string }[];
  readonly movement: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly trend: readonly { readonly month: string }[];
}

/** Fills in a prepared return as an officer would: the first row of the tracker that is in progress and has a due date. Returns its Line ID. */
async function fillIn(path: string, entries: Readonly<Record<string, string>>): Promise<string> {
  const bytes = readFileSync(path);
  const tracker = (await readFile(path, bytes)).grids.find(({ sheet }) => sheet === "Tracker");
  const header = tracker?.rows.find(({ cells }) => cells.some(({ text }) => text === "Line ID"));
  const column = (heading: string): number => header?.cells.find(({ text }) => text === heading)?.column ?? 0;
  const textAt = (row: number, heading: string): string => tracker?.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column(heading))?.text ?? "";
  const row = tracker?.rows.find((each) => /^(On track|At risk|Off track)$/.test(textAt(each.row, "Status")) && /\d{4}$/.test(textAt(each.row, "Due")))?.row ?? 0;
  const edits = Object.entries(entries).map(([heading, to]): CellPatch => ({ sheet: "Tracker", cell: address(row, column(heading)), from: textAt(row, heading), to }));
  const patched = patchCells(bytes, edits, path);
  expect(patched.refused).toEqual([]);
  writeFileSync(path, patched.bytes);
  return textAt(row, "Line ID");
}

describe("a month of the samples, from the returns to the release", () => {
  it("goes through every command, and shows what the officers changed and nothing else", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    await run(folder, "consolidate", join(SAMPLES, BEFORE), "-o", `summary-${BEFORE}.xlsx`);
    await run(folder, "consolidate", join(SAMPLES, MONTH), "--previous", `summary-${BEFORE}.xlsx`, "-o", `summary-${MONTH}.xlsx`);
    await run(folder, "prepare", `summary-${MONTH}.xlsx`, "-o", join("returns", NEXT));

    const [first = "", second = "", third = "", ...others] = readdirSync(join(folder, "returns", NEXT)).sort();
    const prepared = (file: string): string => join(folder, "returns", NEXT, file);
    const done = await fillIn(prepared(first), { Status: "Complete", "Progress update": "Finished on the last Friday of the month." });
    const late = await fillIn(prepared(third), { Due: "30 June 2027", "Progress update": "Waiting for the contractor." });
    const reworded = await fillIn(prepared(others[0] ?? ""), { Action: "Put quite another way" });

    const summary = `summary-${NEXT}.xlsx`;
    const december = JSON.parse(await run(folder, "consolidate", join("returns", NEXT), "--previous", `summary-${MONTH}.xlsx`, "-o", summary, "--html", "report.html", "--docx", "report.docx", "--json")) as Printed;
    expect(december.returns.map(({ file, state }) => [file, state])).toEqual([first, second, third, ...others].map((file) => [file, "received"]));
    expect(Object.fromEntries(["statusChanges", "slipped", "rebaselined", "added", "vanished", "reopened", "reworded", "doubtful"].map((list) => [list, december.movement[list]?.map(({ id }) => id)]))).toEqual({
      ...{ statusChanges: [done], slipped: [late], rebaselined: [], added: [], vanished: [], reopened: [], reworded: [reworded], doubtful: [] },
    });
    expect(december.trend.map(({ month }) => month)).toEqual([BEFORE, MONTH, NEXT]);
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain(monthLabel(NEXT));

    expect(await run(folder, "chase", summary, "-o", "chase")).toContain("no-address.txt");
    const published = await run(folder, "publish", summary, "-o", "release", "--checked-by", "Head of Communications", "--docx", "--html");
    expect(published).toContain(`wrote ${join("release", `published-${NEXT}.xlsx`)}\n`);
    expect(readdirSync(folder).sort()).toEqual([...["chase", "release", "report.docx", "report.html", "returns"], ...[BEFORE, MONTH, NEXT].map((month) => `summary-${month}.xlsx`)].sort());
  });
});
