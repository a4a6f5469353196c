import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Movement, Summary, TrendPoint } from "../../core/consolidate/summary.js";
import { NO_MOVEMENT } from "../../core/consolidate/summary.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import type { CellPlan, SheetPlan } from "../../core/report/workbook-plan.js";
import { blankLine } from "../support/blank-line.js";
import { due } from "../support/made-up-return.js";
import { madeUpSummary, registerEntry, summaryLine } from "../support/made-up-summary.js";

const line = (id: string, more = {}) => ({ ...blankLine(), id, ref: id, action: `Action ${id}`, status: "on-track" as const, ...more });
const name = (id: string, more = {}) => ({ division: "Early Help", id, ref: id, action: `Action ${id}`, milestone: "", ...more });
const [OCTOBER, JANUARY] = [{ year: 2018, month: 10, day: 31 }, { year: 2019, month: 1, day: 31 }];

const MOVEMENT: Movement = {
  ...NO_MOVEMENT,
  statusChanges: [{ ...name("1"), from: "at-risk", to: "on-track" }],
  slipped: [{ ...name("2"), from: OCTOBER, to: JANUARY, days: 92, times: 2 }],
  vanished: [name("9")],
  doubtful: [{ ...name("3"), candidate: name("8", { action: "Action eight" }), likeness: 0.75 }],
  matrix: [{ from: "at-risk", to: "on-track", lines: 1 }, { from: "on-track", to: "on-track", lines: 2 }, { from: null, to: "at-risk", lines: 4 }, { from: "complete", to: null, lines: 5 }],
};
const LINES = [
  summaryLine(line("1")),
  summaryLine(line("2", { status: "off-track", due: due("2019-01-31") }), { dueHistory: { original: OCTOBER, slipped: 2, rebaselined: 1 } }),
  summaryLine(line("3", { circulation: "restricted", action: "Move the secret house", due: due("2018-10-31") })),
  summaryLine(line("4", { status: "off-track" }), { division: "Inclusion", file: "inclusion.xlsx", carriedForward: true }),
];
const SUMMARY = madeUpSummary(LINES, { previousMonth: "2018-10", movement: MOVEMENT });

function sheetOf(summary: Summary, wanted: string): SheetPlan {
  const found = directorateSummary(summary, "../returns/2018-11").sheets.find((each) => each.name === wanted);
  if (!found) throw new Error(`There is no sheet ${wanted}.`);
  return found;
}

const shown = (cell: CellPlan | undefined): string => {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "text" in value ? value.text : "date" in value ? `${value.date.year}-${value.date.month}-${value.date.day}` : String(value.result);
};
const said = ({ rows }: SheetPlan): string => rows.flatMap(({ cells }) => cells.map(shown)).filter((text) => text !== "").join("\n");

/** What the sheet's list shows under these headings, row by row. */
function listed(summary: Summary, wanted: string, headings: readonly string[]): string[][] {
  const { tables, rows } = sheetOf(summary, wanted);
  const table = tables.at(-1);
  if (!table) throw new Error("There is no table.");
  const columns = headings.map((heading) => table.area.left + table.columns.indexOf(heading));
  return rows.filter(({ row }) => row > table.area.top && row <= table.area.bottom).map(({ cells }) => columns.map((column) => shown(cells.find((cell) => cell.column === column))));
}

describe("sheet Movement", () => {
  it("lists what moved, what a person has to answer first, linked to its row", () => {
    expect(listed(SUMMARY, "Movement", ["What moved", "Ref", "From", "To", "Days", "Times in all", "Action last month", "Source"])).toEqual([
      ["Perhaps the same line", "3", "", "", "", "", "Action eight", "Row 4, Plan"],
      ["Status changed", "1", "At risk", "On track", "", "", "", "Row 4, Plan"],
      ["Due date put off", "2", "2018-10-31", "2019-1-31", "92", "2", "", "Row 4, Plan"],
      ["No longer there", "9", "", "", "", "", "", ""],
    ]);
  });

  it("asks of doubtful matches alone whether they are the same line", () => {
    const { validations, tables } = sheetOf(SUMMARY, "Movement");
    const list = tables.at(-1);
    expect(validations).toEqual([expect.objectContaining({ kind: "list", source: '"Yes,No"', area: expect.objectContaining({ top: (list?.area.top ?? 0) + 1, bottom: (list?.area.top ?? 0) + 1 }) })]);
    expect(sheetOf({ ...SUMMARY, movement: { ...MOVEMENT, doubtful: [] } }, "Movement").validations).toEqual([]);
  });

  it("says that there is nothing to compare with in a first month", () => {
    expect(said(sheetOf(madeUpSummary(LINES), "Movement"))).toContain("There is no month before to compare with.");
  });
});

it("counts in the status matrix how many lines went from which status to which", () => {
  expect(listed(SUMMARY, "Status matrix", ["Last month", "At risk", "On track", "No longer there"])).toEqual(
    expect.arrayContaining([
      ["At risk", "0", "1", "0"],
      ["On track", "0", "2", "0"],
      ["Complete", "0", "0", "5"],
      ["New this month", "4", "0", ""],
    ]),
  );
});

it("gives the four answers by division and theme, a blank as not supplied", () => {
  const answers = [{ division: "Early Help", theme: "Housing", workingWell: "Visits are up.", howWeKnow: "", worriedAbout: "", whatNext: "" }];
  expect(listed({ ...SUMMARY, answers }, "Answers", ["Division", "Theme", "What is working well?", "How do we know?"])).toEqual([["Early Help", "Housing", "Visits are up.", "Not supplied by Early Help"]]);
  expect(said(sheetOf({ ...SUMMARY, answers }, "Answers"))).toContain("Not answered by Inclusion.");
});

describe("lines carried forward", () => {
  it.each(["Actions", "Exceptions"])("are marked on sheet %s", (wanted) => {
    const marked = listed(SUMMARY, wanted, ["Division", "Carried forward"]).filter(([, mark]) => mark !== "");
    expect(marked).toEqual([["Inclusion", "From October 2018"]]);
  });

  it("are marked on the Board page", () => {
    expect(said(sheetOf(SUMMARY, "Board page"))).toContain("Inclusion (carried forward)");
    expect(said(sheetOf(SUMMARY, "Board page"))).toContain("1 red; all carried forward");
  });
});

it("says of an exception how its due date has moved", () => {
  expect(listed(SUMMARY, "Exceptions", ["Ref", "Due date history"])).toContainEqual(["2", "Put off twice and re-baselined once; first due 31 Oct 2018"]);
});

it("keeps a register of what was late, and of what changed after it was signed off", () => {
  const signed = { signedOffBy: "Director", signedOffOn: { year: 2018, month: 12, day: 4 } };
  const returns = [registerEntry({ late: true, signed: true, ...signed }), registerEntry({ division: "Inclusion", ...signed }), registerEntry({ division: "Parks" }), registerEntry({ division: "Roads", state: "missing", file: "" })];
  expect(listed({ ...SUMMARY, returns }, "Returns", ["Division", "Late", "Signature", "Lines carried forward"])).toEqual([
    ["Early Help", "Yes", "Signed off", "0"],
    ["Inclusion", "", "Changed since sign-off", "0"],
    ["Parks", "", "Not signed off", "0"],
    ["Roads", "", "", "0"],
  ]);
});

describe("the board page of a later month", () => {
  const trend = ["2018-09", "2018-10", "2018-11"].map((month, index): TrendPoint => ({ month, totals: { ...SUMMARY.totals, complete: index, rag: { ...SUMMARY.totals.rag, red: 5 - index } }, byDivision: SUMMARY.byDivision }));
  const later = { ...SUMMARY, trend, version: { number: "1.1", changes: ["Inclusion added.", "Red goes from 1 to 2."] } };

  it("has movement, trend and version in a line each", () => {
    const text = said(sheetOf(later, "Board page"));
    expect(text).toContain("Since October 2018: 1 status changed, 1 due date put off and 1 line no longer there.");
    expect(text).toContain("Reported red, Sep 2018 to Nov 2018: 5, 4, 3. Complete: 0 then, 2 now.");
    expect(text).toContain("Version 1.1: Inclusion added. Red goes from 1 to 2.");
  });

  it("has no trend until there are two months, and no version until something has changed", () => {
    const text = said(sheetOf(SUMMARY, "Board page"));
    expect(text).not.toContain("Trend");
    expect(text).not.toContain("Version");
  });

  it("names no restricted line, wherever else it may be", () => {
    expect(said(sheetOf(later, "Actions"))).toContain("secret house");
    expect(said(sheetOf(later, "Board page"))).not.toContain("secret house");
  });

  /** Points, of A4 across within the margins, and of a column of width 1. */
  const [PAGE_WIDTH, PAGE_HEIGHT, DIGIT] = [842 - 58, 595 - 72, 5.25];
  const scale = ({ widths, rows }: SheetPlan): number =>
    Math.min(PAGE_WIDTH / (DIGIT * widths.reduce((sum, width) => sum + width, 0)), PAGE_HEIGHT / rows.reduce((sum, { height }) => sum + (height ?? 15), 0));

  it("is one page that can be read, with one month or twelve and up to twelve divisions", () => {
    const sizes = fc.record({ divisions: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: 1, max: 12 }), missing: fc.nat({ max: 6 }), long: fc.boolean() });
    fc.assert(
      fc.property(sizes, ({ divisions, months, missing, long }) => {
        const words = long ? "Agree the protocol with every partner of the board and write to all of them about it. ".repeat(4) : "Agree it.";
        const lines = Array.from({ length: divisions * 4 }, (_, index) =>
          summaryLine(line(`${index}`, { action: words, lead: words, nextStep: words, status: "off-track", proposedDue: due("2019-06-30") }), { division: `Division of the directorate number ${index % divisions}`, carriedForward: index % divisions === 0 }),
        );
        const summary = madeUpSummary(lines, {
          previousMonth: "2018-10",
          movement: MOVEMENT,
          version: { number: "1.3", changes: [words] },
          trend: Array.from({ length: months }, (_, index) => ({ ...(trend[0] as TrendPoint), month: `2018-${String(index + 1).padStart(2, "0")}` })),
          returns: Array.from({ length: missing }, (_, index) => registerEntry({ division: `Division ${index}`, state: "missing", file: "", why: words })),
        });
        const page = sheetOf(summary, "Board page");
        expect(page.print).toMatchObject({ paper: "A4", fitWidth: 1, fitHeight: 1 });
        expect(scale(page)).toBeGreaterThan(0.68);
      }),
      { numRuns: 60 },
    );
  });
});
