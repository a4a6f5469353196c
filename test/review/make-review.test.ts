import { describe, expect, it } from "vitest";
import { makeReview } from "../../core/review/make-review.js";
import { answersSentence, caveats, leftSentence, leftTitle, outcomeSentence, reviewName, slipSentences } from "../../core/review/review-sentences.js";
import { themesOf, type Review } from "../../core/review/review.js";
import { directionOver } from "../../core/review/indicator-courses.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { summariesOf, type PlansOfMonths, type SentMonths } from "../support/made-up-months.js";

function review(sent: SentMonths, plans: PlansOfMonths = {}, without: readonly number[] = []): Review {
  const [first, ...rest] = summariesOf(sent, plans).filter((_, index) => !without.includes(index));
  if (first === undefined) throw new Error("no month");
  return makeReview([first, ...rest]);
}

const HEADINGS = "| ref | theme | action | lead | status | due | circulation | baseline |";
const months = (...tables: readonly (string | null)[]): (string | null)[] => tables.map((rows) => rows && `${HEADINGS}\n${rows}`);

/** "Docks: Quays (2 then, 2 now)". */
function shown({ divisions, shared }: Review): string[] {
  const said = (whose: string) => ({ theme, before, now }: Review["shared"][number]): string => `${whose}: ${theme} (${before.lines} then, ${now.lines} now)`;
  return [...divisions.flatMap(({ division, themes }) => themes.map(said(division))), ...shared.map(said("shared"))];
}

describe("themes", () => {
  it("stand with the division that has them to itself, and apart where several do", () => {
    const table = "| 1 | Quays | Mend the quay | A | on-track | | | |\n| 2 | Staff | Hire divers | A | on-track | | | |";
    const yards = "| 1 | Yards | Sweep | B | on-track | | | |\n| 2 | STAFF | Hire sweepers | B | on-track | | | |";
    expect(shown(review({ Docks: months(table, table), Yards: months(yards, yards) }))).toEqual(["Docks: Quays (1 then, 1 now)", "Yards: Yards (1 then, 1 now)", "shared: Staff (2 then, 2 now)"]);
  });

  it("keep their lines through another name, and say what it was", () => {
    const made = review({ Docks: months("| 1 | Quays | Mend the quay | A | on-track | | | |\n| 2 | Quays | Paint the rail | A | on-track | | | |", "| 1 | Quays and piers | Mend the quay | A | complete | | | |\n| 2 | Quays and piers | Paint the rail | A | on-track | | | |") });
    expect(shown(made)).toEqual(["Docks: Quays and piers (2 then, 2 now)"]);
    expect(themesOf(made).map(({ formerly }) => formerly)).toEqual([["Quays"]]);
  });

  it("have a line that moved to them, which has not gone", () => {
    const made = review({ Docks: months("| 1 | Quays | Mend the quay | A | on-track | | | |\n| 2 | Boats | Paint the boat | A | on-track | | | |", "| 1 | Boats | Mend the quay | A | on-track | | | |\n| 2 | Boats | Paint the boat | A | on-track | | | |") });
    expect(shown(made)).toEqual(["Docks: Boats (2 then, 2 now)"]);
    expect(outcomeSentence(made.courses)).toBe("All 2 lines are left.");
  });

  it("are not named where all their lines are restricted; those are counted", () => {
    const table = "| 1 | Quays | Mend the quay | A | on-track | | | |\n| 2 | Secret | Hidden | A | off-track | | restricted | |\n| 3 | Quays | Hidden too | A | off-track | | restricted | Hidden start |";
    const made = review({ Docks: months(table, table) });
    expect(shown(made)).toEqual(["Docks: Quays (2 then, 2 now)"]);
    expect(made.now).toMatchObject({ lines: 3, rag: { red: 2 } });
    expect(made.courses.map(({ last }) => last.line.action)).toEqual(["Mend the quay"]);
    expect(themesOf(made).map(({ restricted, baselines }) => [restricted, baselines])).toEqual([[1, []]]);
    expect(caveats(made)).toContain("2 restricted lines are counted in the totals and not shown.");
  });
});

describe("what a review says", () => {
  const line = (status: string, due = "2018-12-31", lead = "Harbour Master"): string => `| 1 | Quays | Mend the quay | ${lead} | ${status} | ${due} | | |`;

  it.each([
    [["on-track", "complete"], "1 line was delivered."],
    [["on-track", "on-track"], "1 line is left."],
    [["complete", "complete"], "1 line was complete when first seen."],
  ])("of one line that was %j: %s", (statuses, sentence) => {
    expect(outcomeSentence(review({ Docks: months(...statuses.map((status) => line(status))) }).courses)).toBe(sentence);
  });

  it("of several lines, with noughts left out", () => {
    const first = ["on-track", "on-track", "on-track"].map((status, index) => `| ${index + 1} | Quays | ${["Mend the quay", "Paint the rail", "Light the wharf"][index] ?? ""} | | ${status} | 2018-01-10 | | |`);
    const made = review({ Docks: months(first.join("\n"), `${first[0]?.replace("on-track", "complete") ?? ""}\n${first[1]?.replace("2018-01-10", "2018-09-30") ?? ""}\n${first[2] ?? ""}`) });
    expect(outcomeSentence(made.courses)).toBe("Of 3 lines, 1 was delivered and 2 are left.");
    expect(slipSentences(made.courses)).toEqual(["1 due date slipped."]);
    expect(leftSentence(made.courses)).toBe("Of the 2 lines left, 1 is past its due date; 2 have no lead and 2 no next step.");
    expect(answersSentence(made)).toBe("No division answered the four questions in February 2018.");
  });

  it("counts a date that was put off with approval among no slips", () => {
    const approved = "| ref | theme | action | status | due | approvedBy |\n| 1 | Quays | Mend the quay | on-track |";
    const made = review({ Docks: [`${approved} 2018-03-31 | |`, `${approved} 2018-06-30 | Board |`, `${approved} 2018-09-30 | Board |`] });
    expect(made.courses.map(({ moves }) => moves.map((move) => move.approved))).toEqual([[true, false]]);
    expect(slipSentences(made.courses)).toEqual(["1 due date slipped."]);
  });

  it("names the months that it has no summary of, and the divisions that sent nothing at last", () => {
    const said = caveats(review({ Docks: months(line("on-track"), line("on-track"), line("on-track"), line("on-track")), Yards: months(line("on-track"), line("on-track"), line("on-track"), null) }, {}, [1, 2]));
    expect(said).toEqual(["No summary was given for February 2018 and March 2018: what moved then shows in the month after.", "No April 2018 return came from Yards: its lines are as they stood before."]);
  });

  it.each([
    ["2018-04", "2019-03", "Annual review", "What is left for next year"],
    ["2018-04", "2018-09", "Mid-year review", "What is still to be done"],
    ["2018-04", "2018-10", "Mid-year review", "What is still to be done"],
    ["2018-04", "2018-06", "Review", "What is still to be done"],
  ])("from %s to %s: %s, %s", (from, to, name, left) => {
    expect([reviewName({ from, to }), leftTitle({ from, to })]).toEqual([name, left]);
  });
});

describe("indicators", () => {
  const LINE = months("| 1 | Quays | Mend the quay | A | on-track | | | |", "| 1 | Quays | Mend the quay | A | on-track | | | |", "| 1 | Quays | Mend the quay | A | on-track | | | |");
  const shows = (...figures: readonly (readonly [measure: string, period: string, value: number | null][])[]): Review =>
    review({ Docks: LINE }, { Docks: figures.map((own) => ({ indicators: own.map(([measure, period, value]) => madeUpIndicator({ measure, figures: [figureOf(period, value)] })) })) });

  it.each<readonly [what: string, values: readonly (number | null)[], then: number | null, direction: string]>([
    ["improves", [60, 65, 70], 60, "improving"],
    ["worsens", [60, 65, 50], 60, "worsening"],
    ["stays", [60, 65, 60], 60, "no change"],
    ["has its first figure late", [null, 65, 70], 65, "improving"],
    ["has one figure", [null, null, 70], 70, "not known"],
  ])("one that %s", (_, values, then, direction) => {
    const [course] = shows(...values.map((value, index) => [["Ships on time", `Q${index + 1}`, value] as [string, string, number | null]])).indicators;
    expect([course?.then?.value ?? null, course && directionOver(course)]).toEqual([then, direction]);
  });

  it("that are given no longer are said", () => {
    const made = shows([["Ships on time", "Q1", 60], ["Boats painted", "Q1", 3]], [["Ships on time", "Q2", 61], ["Boats painted", "Q2", 3]], [["Ships on time", "Q3", 62]]);
    expect(made.indicators.map(({ last }) => last.indicator.measure)).toEqual(["Ships on time"]);
    expect(caveats(made)).toContain("1 indicator is no longer given: Boats painted (last in February 2018).");
  });
});
