import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSummary } from "../../core/consolidate/read-summary.js";
import type { Summary } from "../../core/consolidate/summary.js";
import { CELL_LIMIT } from "../../core/model/long-text.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import type { PlanValue, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { blankLine } from "../support/blank-line.js";
import { due } from "../support/made-up-return.js";
import { generatedSummary, madeUpSummary, registerEntry, summaryLine } from "../support/made-up-summary.js";

async function readBack(plan: WorkbookPlan): Promise<Summary> {
  const summary = readSummary(readXlsx("summary.xlsx", await writePlan(plan)));
  if (!summary) throw new Error("It was not read as a summary.");
  return summary;
}

const LATE = { ...blankLine(), id: "ROOFS", ref: "2", theme: "Housing", action: "Repair the roofs", lead: "Surveyor/Clerk", leads: ["Surveyor", "Clerk"], due: due("2018-10-31"), status: "off-track" as const };

/** The plan with some cells of a sheet changed, by heading, in the row of its table counted from 1. */
function edited(plan: WorkbookPlan, sheet: string, row: number, values: Readonly<Record<string, PlanValue>>): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((each) => {
      const table = each.tables.at(-1);
      if (each.name !== sheet || !table) return each;
      const changed = new Map(Object.entries(values).map(([heading, value]) => [table.area.left + table.columns.indexOf(heading), value]));
      const own = (cell: (typeof each.rows)[number]["cells"][number]) => ({ ...cell, value: changed.has(cell.column) ? (changed.get(cell.column) ?? null) : cell.value });
      return { ...each, rows: each.rows.map((one) => (one.row === table.area.top + row ? { ...one, cells: one.cells.map(own) } : one)) };
    }),
  };
}

describe("a summary read back from its workbook", () => {
  it("is the summary that was written", async () => {
    await fc.assert(
      fc.asyncProperty(generatedSummary, async (summary) => {
        expect(await readBack(directorateSummary(summary, "../returns"))).toEqual(summary);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("is the same where there are no returns to link to, and nothing at all in it", async () => {
    const summary = madeUpSummary([]);
    expect(await readBack(directorateSummary(summary))).toEqual(summary);
  });

  it("keeps a text that is longer than a cell can be", async () => {
    const update = "All well. ".repeat(CELL_LIMIT / 5);
    const { lines } = await readBack(directorateSummary(madeUpSummary([summaryLine({ ...LATE, update })])));
    expect(lines[0]?.line.update).toBe(update);
  });
});

describe("what a division did not supply", () => {
  it("does not come back as text, and what a division wrote in the same words does", async () => {
    const words = "Not supplied by Early Help";
    const { lines, answers } = await readBack(
      directorateSummary(
        madeUpSummary([summaryLine({ ...LATE, cause: words })], { answers: [{ division: "Early Help", theme: "Housing", workingWell: "", howWeKnow: words, worriedAbout: "", whatNext: "" }] }),
      ),
    );
    expect(lines[0]?.line).toMatchObject({ update: "", cause: words, nextStep: "", nextStepBy: "" });
    expect(answers[0]).toMatchObject({ workingWell: "", howWeKnow: words, worriedAbout: "" });
  });

  it("is read when a person fills it in", async () => {
    const plan = edited(directorateSummary(madeUpSummary([summaryLine(LATE)])), "Actions", 1, { "Next step": "Find a firm" });
    expect((await readBack(plan)).lines[0]?.line).toMatchObject({ nextStep: "Find a firm", cause: "" });
  });
});

describe("what a person has changed in a summary", () => {
  const doubtful = [{ division: "Early Help", id: "ROOFS", ref: "2", action: "Repair the roofs", milestone: "", candidate: { division: "Early Help", id: "OLD", ref: "9", action: "Mend roofs", milestone: "" }, likeness: 0.75 }];
  const summary = madeUpSummary([summaryLine(LATE)], { previousMonth: "2018-10", movement: { ...madeUpSummary([]).movement, doubtful } });

  it.each([
    ["Yes", true],
    ["No", false],
    [null, undefined],
  ])("%s in the column that confirms a match is %s", async (answer, confirmed) => {
    const read = await readBack(edited(directorateSummary(summary), "Movement", 1, { "Same line?": answer }));
    expect(read.movement.doubtful[0]?.confirmed).toBe(confirmed);
  });

  it("counts: a status, and all that follows from it", async () => {
    const read = await readBack(edited(directorateSummary(summary), "Actions", 1, { Status: "Complete" }));
    expect(read.lines[0]).toMatchObject({ rag: "blue", daysLate: null });
    expect(read.totals).toMatchObject({ complete: 1, inProgress: 0 });
    expect(read.exceptions).toEqual([]);
  });

  it("counts: a due date", async () => {
    const read = await readBack(edited(directorateSummary(summary), "Actions", 1, { Due: { date: { year: 2019, month: 3, day: 31 } } }));
    expect(read.lines[0]?.line.due).toMatchObject({ kind: "by", by: { year: 2019, month: 3, day: 31 } });
  });
});

describe("findings", () => {
  it("come back with their message, their cell and their acceptance", async () => {
    const finding = { code: "DUE101", name: "due-unreadable", severity: "error" as const, message: "It is no date.", data: {}, key: "K1" };
    const findings = [
      { ...finding, at: { file: "early-help.xlsx", sheet: "Plan, 2018", cell: "E7" } },
      { ...finding, at: { file: "early-help.csv", sheet: "", cell: "E7" }, accepted: { reason: "It is a term.", by: "Clerk" } },
      { ...finding, at: { file: "early-help.xlsx", sheet: "Plan", cell: "" }, severity: "warning" as const },
    ];
    const read = await readBack(directorateSummary(madeUpSummary([], { findings }), "../returns"));
    expect(read.findings).toEqual([findings[0], findings[2], findings[1]]);
  });
});

it("says of a signature that the table has changed since", async () => {
  const returns = [registerEntry({ signed: false, signedOffBy: "Director", signedOffOn: { year: 2018, month: 12, day: 4 } })];
  expect((await readBack(directorateSummary(madeUpSummary([], { returns })))).returns).toEqual(returns);
});

it("is null for a workbook that is no summary", () => {
  expect(readSummary({ grids: [] })).toBeNull();
});
