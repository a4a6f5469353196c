import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crossReference } from "../../core/budget/cross-reference.js";
import { writeExact } from "../../core/budget/exact-amount.js";
import { findBudgetTables } from "../../core/budget/find-budget-tables.js";
import { proseFigures } from "../../core/budget/prose-figures.js";
import { proseTexts } from "../../core/budget/prose-texts.js";
import { workOut } from "../../core/budget/work-out.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { readFile } from "../../files/read-file.js";

const shared = new URL("../../../shared/", import.meta.url);
const here = existsSync(shared);
if (!here) console.warn("Skipped: ../shared is absent, so budgets are not held against real plans and returns.");

async function read(path: string) {
  const url = new URL(path, shared);
  const file = path.split("/").at(-1) ?? path;
  const workbook = await readFile(file, readFileSync(url));
  const tables = findBudgetTables(workbook, file);
  return { trackers: readTrackers(workbook, { file, month: "2018-11" }), tables: tables.map(workOut), texts: workbook.grids.flatMap((grid) => proseTexts(grid, file, tables, [])) };
}

describe.skipIf(!here)("real plans and returns", () => {
  it("the prose beside the published budget agrees, once only when cut short", async () => {
    const { texts, tables } = await read("plans/theme-milestones.txt");
    const { figures } = proseFigures(texts, tables);
    expect(figures.map(({ amount, verdict, table }) => [amount.written, verdict, table?.figure.cell])).toEqual([["£92m", "agrees only when cut short", "B176"], ["£92.7m", "agrees", "B176"]]);
  });

  it("the committee report's growth adds up over its paragraphs", async () => {
    const { texts, tables } = await read("plans/workstream-report.txt");
    const { figures, sums } = proseFigures(texts, tables);
    expect(sums.map(({ whole, parts, verdict }) => [...parts, whole].map(({ amount }) => amount.written).concat(verdict))).toEqual([["£10.2m", "£0.7m", "£10.9m", "agrees"]]);
    expect(figures.filter(({ verdict }) => verdict === "nothing to compare with").map(({ amount }) => amount.written)).toEqual(["£7m"]);
  });

  it("every Budget line of a return is found, each off-track line once", async () => {
    const { trackers, tables } = await read("returns/2018-11/commissioning-and-resources.xlsx");
    const { unmatched, withoutLine, offTrack, lines } = crossReference(trackers, tables);
    expect(unmatched).toEqual([]);
    expect([lines.reduce((sum, { actions }) => sum + actions.length, 0), withoutLine.length]).toEqual([37, 3]);
    expect(offTrack.lines.map(({ line, amount, isWhollyGrant }) => [line.main.row, amount?.amount, isWhollyGrant])).toEqual([[4, 2532, false], [5, 382, false], [13, 0, true], [31, 333, false], [32, 0, false]]);
    expect(offTrack.sums.map(({ amount, grant }) => [writeExact(amount), grant && writeExact(grant)])).toEqual([["£3,247k", "£13,266k"]]);
  });

  it("what is proposed by name is plausible, and never another's name", async () => {
    const { tables } = await read("plans/theme-milestones.txt");
    const { trackers } = await read("returns/2018-11/safeguarding-and-social-care.xlsx");
    const { likely, lines } = crossReference(trackers, tables);
    expect(lines.every(({ actions }) => actions.length === 0)).toBe(true);
    const proposed = new Set(likely.map(({ line }) => line.label));
    expect(proposed).toContain("Commissioning total");
    expect(proposed).toContain("MASH and First Response");
    expect(proposed).not.toContain("Youth offending");
    expect(proposed).not.toContain("Schools Forum");
  });
});
