import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import type { Totals } from "../../core/consolidate/summary.js";
import { RAGS, STATUSES } from "../../core/model/status.js";
import { blankLine } from "../support/blank-line.js";
import { due, lines, returnFile } from "../support/made-up-return.js";

const NOVEMBER = { asOf: { date: { year: 2018, month: 11, day: 30 }, from: "name" }, month: "2018-11" } as const;

const EARLY_HELP = `
  | ref | theme   | action                | lead         | due        | status      | nextStep     |
  | 1   | Housing | Let the empty homes   | Head of Lets | 2018-10-31 | on-track    |              |
  | 2   | Housing | Repair the roofs      | Surveyor     | 2019-03-31 | off-track   | Find a firm  |
  | 3   | Advice  | Open a drop-in        | Surveyor     | ongoing    | off-track   |              |
  | 4   | Advice  | Train the volunteers  |              | 2018-12-15 | not-started |              |
  | 5   | Advice  | Print the leaflets    | Clerk        | 2018-01-31 | complete    |              |
  | 6   | advice: | Count the calls       | Clerk        | 2018-02-28 | withdrawn   |              |
  | 7   |         | Say thank you         | Clerk        |            | unknown     |              |
  | 8   | Advice  | Review the rota       | Clerk        | 2018-11-30 | at-risk     |              |
  | 9   | Advice  | Pay the drivers       | Clerk        | 2018-06-30 | off-track   |              |
  | 10  | Advice  | Ring the landlords    | Clerk        | 2018-05-31 | paused      |              |`;

describe("counting", () => {
  const { totals, byTheme } = consolidate([returnFile("early-help.xlsx", EARLY_HELP)], NOVEMBER);

  it("counts what the division reports, and how many ratings the dates challenge", () => {
    expect(totals).toEqual({
      lines: 10, complete: 1, inProgress: 6, notStarted: 1, paused: 1, withdrawn: 1, unknown: 1, carriedForward: 0,
      rag: { red: 3, amber: 1, green: 1, blue: 1, grey: 3, "not rated": 1 },
      challenged: 2,
    });
  });

  it("takes themes that differ only in capitals or a colon as one, and counts lines without a theme", () => {
    expect(byTheme.map(({ theme, lines }) => [theme, lines])).toEqual([["Housing", 2], ["Advice", 7], ["", 1]]);
  });

  const NUMBERS = ["lines", "complete", "inProgress", "notStarted", "paused", "withdrawn", "unknown", "carriedForward", "challenged"] as const;
  const figures = (totals: Totals): number[] => [...NUMBERS.map((name) => totals[name]), ...RAGS.map((rag) => totals.rag[rag])];
  const added = (all: readonly Totals[]): number[] => all.reduce((sums, totals) => figures(totals).map((figure, index) => figure + (sums[index] ?? 0)), figures(totalsOfNone));
  const totalsOfNone = consolidate([], NOVEMBER).totals;

  const anyLine = fc
    .record({ theme: fc.constantFrom("", "A", "a:", "B"), status: fc.constantFrom(...STATUSES), due: fc.constantFrom("", "ongoing", "soon", "2018-01-01", "2018-11-30", "2018-12-10", "2030-01-01").map(due) })
    .map((given) => ({ ...blankLine(), ...given }));
  const anyReturns = fc.dictionary(fc.constantFrom("a.xlsx", "b.xlsx", "b-v2.xlsx", "c.csv"), fc.array(anyLine, { maxLength: 12 })).map((files) => Object.entries(files).map(([file, own]) => returnFile(file, own)));

  it("adds up: statuses and ratings to lines, divisions and themes to the totals", () => {
    fc.assert(
      fc.property(anyReturns, (returns) => {
        const summary = consolidate(returns, NOVEMBER);
        const { lines, complete, inProgress, notStarted, withdrawn, unknown, rag } = summary.totals;
        expect(complete + inProgress + notStarted + withdrawn + unknown).toBe(lines);
        expect(RAGS.reduce((sum, each) => sum + rag[each], 0)).toBe(lines);
        expect(added(summary.byDivision)).toEqual(figures(summary.totals));
        expect(added(summary.byTheme)).toEqual(figures(summary.totals));
        expect(summary.lines).toHaveLength(lines);
      }),
    );
  });
});

describe("exceptions", () => {
  it("are the reported reds and the passed due dates, most serious first", () => {
    const { exceptions } = consolidate([returnFile("early-help.xlsx", EARLY_HELP)], NOVEMBER);
    expect(exceptions.map(({ at, because }) => [at.line.ref, because, at.daysLate])).toEqual([
      ["9", "reported red, due date passed", 153],
      ["2", "reported red", null],
      ["3", "reported red", null],
      ["10", "due date passed", 183],
      ["1", "due date passed", 30],
    ]);
  });

  it("leave alone what is due on the day itself, complete, withdrawn or going on", () => {
    const { exceptions } = consolidate([returnFile("a.xlsx", "| due | status |\n| 2018-11-30 | on-track |\n| 2018-01-01 | complete |\n| 2018-01-01 | withdrawn |\n| 2018-01-01 ongoing | on-track |\n| soon | on-track |")], NOVEMBER);
    expect(exceptions).toEqual([]);
  });
});

it("seeks decisions on dates that are proposed and not approved", () => {
  const { decisions } = consolidate(
    [returnFile("a.xlsx", "| ref | due | proposedDue | approvedOn | status |\n| 1 | 2019-01-31 | 2019-06-30 | | on-track |\n| 2 | 2018-12-31 | 2019-06-30 | | at-risk |\n| 3 | 2018-12-31 | 2019-06-30 | 2018-11-01 | at-risk |\n| 4 | 2018-12-31 | 2018-12-31 | | at-risk |\n| 5 | 2018-12-31 | 2019-01-31 | | complete |")],
    NOVEMBER,
  );
  expect(decisions.map(({ line }) => line.ref)).toEqual(["2", "1"]);
});

it("keeps a rejected file, and a missing division, in the register only", () => {
  const { totals, returns } = consolidate([{ file: "b.pdf", state: "rejected", why: "b.pdf is a PDF." }, returnFile("a.xlsx", lines("| status |\n| on-track |"))], { ...NOVEMBER, expected: ["A", "B", "C"] });
  expect(totals.lines).toBe(1);
  expect(returns.map(({ division, state, why }) => [division, state, why])).toEqual([
    ["B", "rejected", "b.pdf is a PDF."],
    ["A", "received", ""],
    ["C", "missing", "No November 2018 return has come from C."],
  ]);
});
