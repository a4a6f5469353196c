import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../core/model/calendar-date.js";
import { BLANK_TIMING, type Timing } from "../../core/model/timing.js";
import { TRACKER_COLUMN_NUMBER, type TrackerHeading } from "../../core/model/tracker-columns.js";
import type { Line, ReturnDetails, Tracker } from "../../core/model/tracker.js";
import { readStructured } from "../../core/recognise/read-structured.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import type { PlanValue, RowPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { blankLine } from "../support/blank-line.js";
import { generatedLines } from "../support/generated-lines.js";

const AS_OF: CalendarDate = { year: 2018, month: 11, day: 30 };
const OPTIONS = { file: "kitchens.tracker.xlsx" };

function tracker(lines: readonly Line[], more: Partial<Tracker> = {}): Tracker {
  return {
    source: { file: "kitchens.docx", sheet: "Table 2" },
    division: "Kitchens",
    month: "2018-11",
    lines,
    columns: [{ heading: "What we will do", field: "action", cell: "B3" }, { heading: "Ward", field: "other", cell: "G3" }],
    legend: [{ fill: "#FFFF00", word: "Yellow", meaning: "nearly there", status: "on-track", cell: "H1" }],
    abbreviations: { HK: "Head of Kitchens" },
    unplaced: [{ sheet: "Table 2", cell: "A1", text: "Kitchen plan", why: "title" }],
    counts: { cells: 21, fields: 18, other: 2, unplaced: 1 },
    findings: [],
    returnDetails: null, places: { lines: new Map(), headings: {}, table: "", texts: new Map() },
    ...more,
  };
}

async function readBack(plan: WorkbookPlan): Promise<Tracker[]> {
  const read = readStructured(readXlsx("kitchens.tracker.xlsx", await writePlan(plan)), OPTIONS);
  if (read === null) throw new Error("not recognised as ours");
  return read;
}

function by(date: CalendarDate, text: string): Timing {
  return { ...BLANK_TIMING, text, kind: "by", from: { ...date, day: 1 }, by: date, precision: "month" };
}

const OVENS: Line = {
  ...blankLine(),
  id: "OVENS",
  ref: "1",
  theme: "Equipment",
  action: "Replace the ovens",
  lead: "HK/Buyer",
  leads: ["HK", "Buyer"],
  due: by({ year: 2018, month: 11, day: 30 }, "Nov 18"),
  status: "on-track",
  statusText: "Going well",
  statusFill: "#92D050",
  at: [{ sheet: "Table 2", cells: "A4:H4" }],
};
const MENUS: Line = { ...blankLine(), id: "MENUS", ref: "2", theme: "Food", action: "Print new menus", other: { Ward: "North" } };

/** The plan as an officer leaves it: cells of sheet Tracker changed, by row (from 1, the first line) and heading. */
function edited(plan: WorkbookPlan, edits: readonly (readonly [row: number, heading: TrackerHeading, value: PlanValue])[]): WorkbookPlan {
  return changed(plan, "Tracker", (row) => {
    const own = edits.filter(([line]) => line + 4 === row.row);
    return { ...row, cells: row.cells.map((cell) => ({ ...cell, value: own.find(([, heading]) => TRACKER_COLUMN_NUMBER[heading] === cell.column)?.[2] ?? cell.value })) };
  });
}

function changed(plan: WorkbookPlan, sheet: string, change: (row: RowPlan) => RowPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((s) => (s.name === sheet ? { ...s, rows: s.rows.map(change) } : s)) };
}

/** A row below the table, as Excel adds one when somebody types there. */
function withRow(plan: WorkbookPlan, values: Partial<Record<TrackerHeading, PlanValue>>): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      if (sheet.name !== "Tracker") return sheet;
      const row = (sheet.rows.at(-1)?.row ?? 0) + 1;
      const cells = Object.entries(values).map(([heading, value]) => ({ column: TRACKER_COLUMN_NUMBER[heading as TrackerHeading], value, look: typeof value === "object" ? ("date" as const) : ("text" as const) }));
      return { ...sheet, rows: [...sheet.rows, { row, cells: cells.sort((a, b) => a.column - b.column) }] };
    }),
  };
}

describe("what is read back from a structured tracker", () => {
  it("is every line, every field, as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(generatedLines(4), async (lines) => {
        const [read] = await readBack(structuredTracker([tracker(lines)], AS_OF));
        expect(read?.lines).toEqual(lines);
      }),
      { numRuns: 30 },
    );
  });

  it("is what was known of the source", async () => {
    const written = tracker([OVENS, MENUS]);
    const [read] = await readBack(structuredTracker([written], AS_OF));
    const { division, month, columns, legend, abbreviations, unplaced, counts } = written;
    expect(read).toMatchObject({ division, month, columns, legend, abbreviations, unplaced, counts, source: { file: "kitchens.tracker.xlsx", sheet: "Tracker" } });
    expect([...(read?.places.lines ?? [])].map(([id, { sheet, row }]) => [id, sheet, row])).toEqual([["OVENS", "Tracker", 5], ["MENUS", "Tracker", 6]]);
    expect(read?.places.headings).toMatchObject({ ref: "A4", theme: "B4", due: "F4" });
  });

  it("is one tracker for each source", async () => {
    const written = [tracker([OVENS]), tracker([MENUS], { source: { file: "b.xlsx", sheet: "Food" }, division: "Dining", month: null, unplaced: [] })];
    const read = await readBack(structuredTracker(written, AS_OF));
    expect(read.map(({ division, lines }) => [division, lines])).toEqual([["Kitchens", [OVENS]], ["Dining", [MENUS]]]);
  });

  it("is what the Return sheet says", async () => {
    const returnDetails: ReturnDetails = {
      division: "Kitchens", month: "2018-11", contact: "The office, ext. 4", asOf: AS_OF, nothingChanged: true, preparedBy: "Planner", signedOffBy: "Director", signedOffOn: { year: 2018, month: 12, day: 4 },
      digest: "ab12", templateVersion: "1", answers: [{ theme: "Equipment", workingWell: "Delivery\nand fitting", howWeKnow: "Tests", worriedAbout: "", whatNext: "" }],
    };
    const [read] = await readBack(structuredTracker([tracker([OVENS, MENUS], { returnDetails })], AS_OF));
    expect(read?.returnDetails).toEqual(returnDetails);
  });

  it("is the same when it is written and read again", async () => {
    const first = await readBack(structuredTracker([tracker([OVENS, MENUS])], AS_OF));
    expect(await readBack(structuredTracker(first, AS_OF))).toEqual(first);
  });

  it("keeps a text that no cell can hold", async () => {
    const update = "word ".repeat(20000).trim();
    const [read] = await readBack(structuredTracker([tracker([{ ...OVENS, update }])], AS_OF));
    expect(read?.lines[0]?.update).toBe(update);
  });

  it("is nothing for a workbook of somebody else's", async () => {
    const plan = structuredTracker([tracker([OVENS])], AS_OF);
    const theirs = changed(plan, "Tracker", (row) => ({ ...row, cells: row.cells.filter(({ value }) => value !== "Line ID") }));
    expect(readStructured(readXlsx("x.xlsx", await writePlan({ ...theirs, sheets: theirs.sheets.map((s) => ({ ...s, tables: [] })) })), OPTIONS)).toBeNull();
  });
});

describe("an officer's edits", () => {
  const plan = structuredTracker([tracker([OVENS, MENUS])], AS_OF);
  const firstLine = async (edits: Parameters<typeof edited>[1]): Promise<Line | undefined> => (await readBack(edited(plan, edits)))[0]?.lines[0];

  it("win: status over the words as written", async () => {
    expect(await firstLine([[1, "Status", "Complete"]])).toEqual({ ...OVENS, status: "complete" });
  });

  it("win: a new day over the timing as written", async () => {
    const date = { year: 2019, month: 1, day: 31 };
    expect(await firstLine([[1, "Due", { date }]])).toEqual({ ...OVENS, due: { ...BLANK_TIMING, text: "31 Jan 2019", kind: "by", by: date, precision: "day" } });
  });

  it("win: new words over the old day", async () => {
    expect((await firstLine([[1, "Timing (as written)", "March 2019"]]))?.due).toMatchObject({ text: "March 2019", by: { year: 2019, month: 3, day: 31 }, precision: "month" });
  });

  it("win: another lead", async () => {
    expect(await firstLine([[1, "Lead", "Caterer"]])).toMatchObject({ lead: "Caterer; Buyer", leads: ["Caterer", "Buyer"] });
  });

  it("keep what can't be kept as what the column holds", async () => {
    expect(await firstLine([[1, "Circulation", "Friends only"]])).toMatchObject({ circulation: null, other: { Circulation: "Friends only" } });
  });

  it("may add a line, which gets an ID of its own", async () => {
    const added = withRow(plan, { Action: "Wash up", Status: "At risk", Due: { date: AS_OF } });
    const [read] = await readBack(added);
    expect(read?.lines).toHaveLength(3);
    expect(read?.lines[2]).toMatchObject({ action: "Wash up", status: "at-risk", due: { kind: "by", by: AS_OF }, at: [] });
    expect(read?.lines[2]?.id).toMatch(/^[0-9A-V]{10}$/);
    expect(read?.counts).toEqual({ cells: 24, fields: 21, other: 2, unplaced: 1 });
    expect((await readBack(added))[0]?.lines[2]?.id).toBe(read?.lines[2]?.id);
  });

  it("may copy a row: the copy gets an ID of its own", async () => {
    const copied = withRow(plan, { Ref: "3", Action: "Replace the hobs", "Line ID": "OVENS" });
    const ids = (await readBack(copied))[0]?.lines.map(({ id }) => id) ?? [];
    expect(ids.slice(0, 2)).toEqual(["OVENS", "MENUS"]);
    expect(new Set(ids).size).toBe(3);
  });

  it("may say something beside the table, which is not lost", async () => {
    const scribbled = withRow(plan, { Cause: "Ask again in May" });
    const [read] = await readBack(scribbled);
    expect(read?.lines).toEqual([OVENS, MENUS]);
    expect(read?.unplaced.at(-1)).toEqual({ sheet: "Tracker", cell: "K7", text: "Ask again in May", why: "note" });
    expect(read?.counts).toMatchObject({ cells: 22, unplaced: 2 });
  });

  it("may add a column, which is kept under its own heading", async () => {
    const wider = changed(plan, "Tracker", (row) => (row.row === 4 || row.row === 5 ? { ...row, cells: [...row.cells, { column: 43, value: row.row === 4 ? "Cost" : 12, look: "text" }] } : row));
    const [read] = await readBack(wider);
    expect(read?.lines[0]?.other).toEqual({ Cost: "12" });
    expect(read?.columns.at(-1)).toEqual({ heading: "Cost", field: "other", cell: "AQ4" });
  });

  it("may give the division another name", async () => {
    const renamed = changed(plan, "Return", (row) => ({ ...row, cells: row.cells.map((cell) => (cell.value === "Kitchens" ? { ...cell, value: "Kitchens and Dining" } : cell)) }));
    expect((await readBack(renamed))[0]?.division).toBe("Kitchens and Dining");
  });

  it("are read when sheet Source is gone", async () => {
    const bare = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== "Source") };
    const [read] = await readBack(bare);
    expect(read?.lines[0]).toMatchObject({ id: "OVENS", due: { text: "Nov 18", by: { year: 2018, month: 11, day: 30 } }, leads: ["HK", "Buyer"] });
  });
});
