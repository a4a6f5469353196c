import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import type { ReturnFile, Summary } from "../../core/consolidate/summary.js";
import { BAR_CELLS, COLUMN } from "../../core/report/board-grid.js";
import { shareOut } from "../../core/report/board-strip.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import type { CellPlan, SheetPlan } from "../../core/report/workbook-plan.js";
import { risksSentence } from "../../core/report/risk-sentences.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { lines, returnFile, withPlans } from "../support/made-up-return.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";

const NOVEMBER = { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "name" }, month: "2018-11" } as const;

const EARLY_HELP = `
  | ref | theme   | action                | milestone          | lead         | due        | proposedDue | status      | nextStep    | nextStepBy | circulation |
  | 1   | Housing | Let the empty homes   |                    | Head of Lets | 2018-10-31 |             | on-track    |             |            |             |
  | 2   | Housing | Repair the roofs      | Find the scaffolds | Surveyor     | 2019-03-31 | 2019-06-30  | off-track   | Find a firm | January    |             |
  | 3   | Advice  | Open the hidden door  |                    | SURVEYOR/Clerk | ongoing  |             | off-track   |             |            | restricted  |
  | 4   | Advice  | Train the volunteers  |                    |              | 2018-12-15 |             | not-started |             |            |             |
  | 5   | Advice  | Print the leaflets    |                    | Clerk        | 2018-01-31 |             | complete    |             |            |             |`;

const HOUSING = "| action | due | status |\n| Paint the doors | | on-track |";
const RETURNS: readonly ReturnFile[] = [
  returnFile("early-help.xlsx", EARLY_HELP),
  returnFile("housing & lets.xlsx", HOUSING),
  { file: "parks.pdf", state: "rejected", why: "parks.pdf is a PDF: open it in Word, save it as .docx and send that." },
];

const workbook = (returns: readonly ReturnFile[] = RETURNS) => directorateSummary(consolidate(returns, NOVEMBER), "../returns/2018-11");
const sheet = (name: string, returns?: readonly ReturnFile[]): SheetPlan => {
  const found = workbook(returns).sheets.find((each) => each.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** What a cell shows; for a link its text. */
const shown = ({ value }: CellPlan): string => {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if ("text" in value) return value.text;
  return "date" in value ? `${value.date.year}-${value.date.month}-${value.date.day}` : shown({ column: 1, value: value.result });
};
const texts = ({ rows }: SheetPlan): string[] => rows.flatMap(({ cells }) => cells.map(shown)).filter((text) => text !== "");

/** The cells of a column of the sheet's table; of two the one that lists lines, which stands last. */
function column({ tables, rows }: SheetPlan, heading: string): CellPlan[] {
  const table = tables.at(-1);
  if (!table) throw new Error("There is no table.");
  const index = table.area.left + table.columns.indexOf(heading);
  return rows.filter(({ row }) => row > table.area.top && row <= table.area.bottom).flatMap(({ cells }) => cells.filter((cell) => cell.column === index));
}

describe("the workbook", () => {
  it("has its sheets in order, a title in A1 of each, and table names once", () => {
    const { sheets } = workbook();
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Board page", "Summary", "Exceptions", "Movement", "Status matrix", "Look ahead", "Leads", "Answers", "Trend", "Trend by division"],
      ...["Actions", "Returns", "Findings", "Budget", "Indicators", "Risks", "Source", "Notes"],
    ]);
    for (const { rows } of sheets) expect(rows[0]?.cells[0]).toMatchObject({ column: 1, look: "title" });
    const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a row under every header, with nothing to report too", () => {
    for (const { tables } of workbook([]).sheets) for (const { area } of tables) expect(area.bottom).toBeGreaterThan(area.top);
    expect(texts(sheet("Exceptions", []))).toContain("No line is reported red and no due date has passed.");
  });
});

describe("blanks", () => {
  it("are shown as not supplied by the division that owes them", () => {
    const exceptions = sheet("Exceptions");
    expect(column(exceptions, "Ref").map(shown)).toEqual(["2", "3", "1"]);
    expect(column(exceptions, "Next step").map(shown)).toEqual(["Find a firm", "Not supplied by Early Help", "Not supplied by Early Help"]);
    expect(column(exceptions, "Cause").map(shown)).toEqual(Array(3).fill("Not supplied by Early Help"));
  });

  it("stay blank where nothing is owed", () => {
    expect(column(sheet("Actions"), "Next step").map(shown)).toEqual(["Not supplied by Early Help", "Find a firm", "Not supplied by Early Help", "", "", ""]);
  });
});

it("links every line to its file, sheet and row", () => {
  const links = column(sheet("Actions"), "Source").map(({ value }) => value);
  expect(links[0]).toEqual({ text: "Row 4, Plan", link: "../returns/2018-11/early-help.xlsx#'Plan'!A4", tip: "Open early-help.xlsx at A4" });
  expect(links[5]).toMatchObject({ link: "../returns/2018-11/housing%20%26%20lets.xlsx#'Plan'!A4" });
});

it("counts load and lateness by lead, capitals aside, and lines without one", () => {
  const leads = sheet("Leads");
  const rows = column(leads, "Lead").map((cell, index) => [shown(cell), shown(column(leads, "Lines")[index] as CellPlan), shown(column(leads, "Overdue")[index] as CellPlan)]);
  expect(rows).toEqual([
    ["Head of Lets", "1", "1"],
    ["No lead given (Early Help and Housing & Lets)", "2", "0"],
    ["Clerk", "2", "0"],
    ["Surveyor", "2", "0"],
  ]);
});

describe("look ahead", () => {
  it("lists what is due, and in which window", () => {
    const ahead = sheet("Look ahead");
    expect(column(ahead, "Ref").map(shown)).toEqual(["4"]);
    expect(column(ahead, "Window").map(shown)).toEqual(["Within 30 days"]);
  });

  it("parts the windows at 30, 60 and 90 days, the last day included", () => {
    const days = ["2018-11-30", "2018-12-30", "2018-12-31", "2019-01-29", "2019-01-30", "2019-02-28", "2019-03-01"];
    const ahead = sheet("Look ahead", [returnFile("a.xlsx", `| due | status |\n${days.map((day) => `| ${day} | on-track |`).join("\n")}`)]);
    expect(column(ahead, "Window").map(shown)).toEqual(["Within 30 days", "Within 30 days", "31 to 60 days", "31 to 60 days", "61 to 90 days", "61 to 90 days"]);
  });
});

describe("the board page", () => {
  const board = sheet("Board page");

  it("says how things stand, what is asked for and what has not come", () => {
    const said = texts(board);
    expect(said).toContain("2 of 4 lines in progress are reported red; the dates challenge 2 more, suggesting red for 1 and amber for 1.");
    expect(said).toContain("Exceptions: the 2 most serious of 3 (2 reported red; 1 past the due date); 1 restricted, not shown");
    expect(said).toContain("2. Repair the roofs: Find the scaffolds");
    expect(said).toContain("Find a firm, by January");
    expect(said).toContain("Approve 30 Jun 2019 for 31 Mar 2019");
    expect(said.join("\n")).toContain("parks.pdf is a PDF");
  });

  it("never names a restricted line", () => {
    expect(texts(board).join("\n")).not.toContain("hidden door");
    expect(texts(sheet("Exceptions")).join("\n")).toContain("hidden door");
  });

  it("says of movement nothing where there is no month before", () => {
    expect(texts(board)).not.toContain("Movement");
  });

  /** Points, of A4 across within the margins, and of a column of width 1 (7 pixels at 96 to the inch). */
  const [PAGE_WIDTH, PAGE_HEIGHT, DIGIT] = [842 - 58, 595 - 72, 5.25];
  const scale = ({ widths, rows }: SheetPlan): number =>
    Math.min(PAGE_WIDTH / (DIGIT * widths.reduce((sum, width) => sum + width, 0)), PAGE_HEIGHT / rows.reduce((sum, { height }) => sum + (height ?? 15), 0));

  const plansOf = (count: number, words: string) => ({
    indicators: Array.from({ length: count }, (_, index) => madeUpIndicator({ measure: `${words} ${index}`, figures: [figureOf("Q1", 7), figureOf("Q2", index)], target: { text: "7", low: 7, high: null }, tolerance: index % 3 })),
    risks: Array.from({ length: count }, (_, index) => madeUpRisk({ ref: String(index), risk: words, current: index % 6 === 5 ? levelOf(null, null) : levelOf((index % 5) + 1, (index % 4) + 2) })),
  });

  it("says of indicators and risks how they stand, a line each, and nothing where there are none", () => {
    const said = texts(sheet("Board page", [withPlans(returnFile("parks.xlsx", HOUSING), plansOf(12, "words"))]));
    expect(said).toContain("12 indicators: 5 on target, 1 within tolerance and 6 off target. 4 improving, 7 worsening and 1 unchanged.");
    expect(said).toContain("12 open risks: 1 very high, 4 high, 3 medium, 2 low and 2 not scored.");
    for (const label of ["Indicators", "Risks"]) expect(texts(board)).not.toContain(label);
  });

  it("has room for those lines in words of full length", () => {
    const open = Array.from({ length: 30 }, (_, index) => madeUpRisk({ id: String(index), ref: String(index), risk: `Risk ${index}`, current: index % 6 === 5 ? levelOf(null, null) : levelOf((index % 5) + 1, (index % 4) + 2) }));
    const risks = open.map((risk, index) => ({ division: "Parks", file: "parks.xlsx", risk: index % 7 === 6 ? { ...risk, closed: true } : risk, before: index % 5 === 0 ? null : { ...risk, closed: index % 11 === 3, current: levelOf((index % 3) + 1, 3) }, carriedForward: false, gone: index % 9 === 8 }));
    const words = risksSentence({ risks, previousMonth: "2018-09" });
    expect(words).toMatch(/very high.*high.*medium.*low.*not scored.*September 2018.*new.*reopened.*up.*down.*closed.*no longer/);
    expect(texts(directorateSummary({ ...consolidate(RETURNS, NOVEMBER), risks, previousMonth: "2018-09" }).sheets[0] as SheetPlan)).toContain(words);
  });

  it("names an exception fewer where indicators and risks take a line each", () => {
    const named = (plans: number): number => {
      const returns = Array.from({ length: 9 }, (_, index) => withPlans(returnFile(`division-${index + 1}.xlsx`, EARLY_HELP), plansOf(index === 0 ? plans : 0, "words")));
      const rejected = ["a.pdf", "b.pdf"].map((file) => ({ file, state: "rejected", why: `${file} is a PDF.` }) as const);
      const page = directorateSummary(consolidate([...returns, ...rejected], NOVEMBER)).sheets[0] as SheetPlan;
      return Number(/Exceptions: the (\d+) most serious/.exec(texts(page).join("\n"))?.[1]);
    };
    expect(named(3)).toBe(named(0) - 1);
  });

  it("is one A4 page that can be read, with few lines or many", () => {
    const anyLines = fc.array(fc.constantFrom(...lines(EARLY_HELP)), { maxLength: 40 });
    const long = fc.stringMatching(/^([A-Za-z]{1,12} ){0,60}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLines, long, fc.nat({ max: 30 })), { minLength: 0, maxLength: 8 }), (divisions) => {
        const returns = divisions.map(([own, words, plans], index) => withPlans(returnFile(`division-${index + 1}-of-the-directorate.xlsx`, own.map((line) => ({ ...line, action: words, lead: words, nextStep: words, reasonForChange: words }))), plansOf(plans, words)));
        const page = directorateSummary(consolidate(returns, NOVEMBER)).sheets[0] as SheetPlan;
        expect(page.print).toMatchObject({ paper: "A4", fitWidth: 1, fitHeight: 1 });
        expect(scale(page)).toBeGreaterThan(0.72);
      }),
      { numRuns: 40 },
    );
  });

  it("shows each division's ratings as a bar of one length, with the words beside it", () => {
    const rows = board.rows.filter(({ cells }) => cells.some(({ value }) => value === "Early Help") && cells.some(({ look }) => look?.startsWith("bar ")));
    const [strip] = rows;
    expect(strip?.cells.filter(({ look }) => look?.startsWith("bar "))).toHaveLength(BAR_CELLS);
    expect(strip?.cells.find(({ column }) => column === COLUMN.action)?.value).toBe("2 red, 1 green, 1 complete, 1 not started");
  });
});

describe("a bar's cells", () => {
  it.each([
    [[1, 1, 1, 1], [6, 6, 6, 6]],
    [[0, 10, 0], [0, 24, 0]],
    [[1, 999, 1], [1, 22, 1]],
    [[0, 0], [0, 0]],
  ])("%j are %j", (counts, shares) => {
    expect(shareOut(counts, 24)).toEqual(shares);
  });

  it("are all given out, one at least to whatever is there, none to what is not", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const shares = shareOut(counts, BAR_CELLS);
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : BAR_CELLS);
        counts.forEach((count, index) => expect((shares[index] ?? 0) > 0).toBe(count > 0));
        counts.forEach((count, index) => {
          if (total > 0) expect(Math.abs((shares[index] ?? 0) - (count * BAR_CELLS) / total)).toBeLessThan(counts.length);
        });
      }),
    );
  });
});

it("says nothing of a summary that it does not hold", () => {
  const empty: Summary = consolidate([], NOVEMBER);
  expect(texts(directorateSummary(empty).sheets[0] as SheetPlan)).toContain("No lines have been read.");
});
