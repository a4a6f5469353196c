import { describe, expect, it } from "vitest";
import type { Summary, SummaryIndicator, SummaryRisk } from "../../core/consolidate/summary.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import { periodWords, sinceThen, targetWords } from "../../core/report/indicator-sentences.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";
import { madeUpSummary } from "../support/made-up-summary.js";
import { aMonth } from "./html/a-month.js";

const sheetsOf = (summary: Summary): ReadonlyMap<string, SheetPlan> => new Map(directorateSummary(summary).sheets.map((sheet) => [sheet.name, sheet]));
const subtitle = (sheet: SheetPlan | undefined): unknown => sheet?.rows[1]?.cells[0]?.value;

/** The body of a sheet's table, by these headings. */
function body(sheet: SheetPlan | undefined, headings: readonly string[]): unknown[][] {
  const { area, columns } = sheet?.tables.at(-1) ?? { area: { top: 0, bottom: 0, left: 1 }, columns: [] as readonly string[] };
  const rows = (sheet?.rows ?? []).filter(({ row }) => row > area.top && row <= area.bottom);
  return rows.map(({ cells }) => headings.map((heading) => cells.find(({ column }) => column === area.left + columns.indexOf(heading))?.value ?? null));
}

const november = sheetsOf(aMonth());

describe("the sheets of indicators and risks", () => {
  it("stand between the budget and the source of the lines", () => {
    expect([...november.keys()].slice(-8)).toEqual(["Findings", "Budget", "Indicators", "Indicator figures", "Risks", "Risk map", "Source", "Notes"]);
  });

  it("say in a row that there are none, and leave out the figures and the map", () => {
    const empty = sheetsOf(madeUpSummary([]));
    expect([...empty.keys()].slice(-4)).toEqual(["Indicators", "Risks", "Source", "Notes"]);
    expect(body(empty.get("Indicators"), ["Division", "Measure"])).toEqual([["No indicator was in the returns.", null]]);
    expect(body(empty.get("Risks"), ["Division", "Risk"])).toEqual([["No risk was in the returns.", null]]);
    const unrated: SummaryRisk[] = [{ division: "Parks", file: "a.xlsx", risk: madeUpRisk({ current: levelOf(null, null) }), before: null, carriedForward: false, gone: false }];
    expect(sheetsOf(madeUpSummary([], { risks: unrated })).has("Risk map")).toBe(false);
  });

  it("show of an indicator where it stands, in numbers and in words", () => {
    expect(body(november.get("Indicators"), ["Measure", "Unit", "Latest", "As at", "Previous", "Direction", "Against target", "Target", "Baseline", "Since baseline", "Latest last month", "Carried forward", "To confirm"])).toEqual([
      ["Homes let within 20 days", "%", 66, "Q3", 61, "Improving", "Amber", "70", 50, 16, 61, null, null],
      ["Swimmers", "swimmers", 2180, "Q2", 2180, "No change", "Not rated", null, null, null, null, "From October 2018", null],
      ["pupils swam", null, 31, null, null, "Not known", "Not rated", null, null, null, null, null, "Yes"],
      ["Zircon pumps", "%", 4, "Q1", null, "Not known", "Not rated", null, null, null, null, null, null],
      ["pumps zircon", "%", 4, "Q1", null, "Not known", "Not rated", null, null, null, null, null, "Yes"],
    ]);
  });

  it("show of a risk its level, how it has moved, and what the month before said", () => {
    expect(subtitle(november.get("Risks"))).toBe("6 open risks: 3 very high, 2 medium and 1 not scored. Since October 2018: 3 new, 1 up, 1 down, 1 closed and 1 no longer in a register.");
    expect(body(november.get("Risks"), ["Ref", "Likelihood", "Impact score", "Score", "Level", "Score last month", "Movement"])).toEqual([
      ["R2", 2, 3, 6, "6, medium", 9, "Down"],
      ["R1", 4, 5, 20, "20, very high", 15, "Up"],
      ["R3", 2, 2, 4, "4, low", 4, "No longer in the register"],
      ["R2", 2, 3, 6, "6, medium", null, "New"],
      [null, null, null, null, "Not rated", null, null],
      ["R4", 1, 1, 1, "1, low", 1, "Closed"],
      ["R5", 1, 1, 1, "1, low", 1, "Closed before"],
      ["R6", 5, 5, 25, "25, very high", null, "New"],
      ["R7", 5, 5, 25, "25, very high", null, "New"],
    ]);
  });

  it("count every open risk once on the map, or say why it is not there; one ref of two divisions stands with its division", () => {
    const map = november.get("Risk map");
    expect(map?.tables[0]?.columns).toEqual(["Likelihood", "Impact 1", "Impact 2", "Impact 3", "Impact 4", "Impact 5"]);
    expect(body(map, ["Likelihood", "Impact 3", "Impact 5"])).toEqual([
      ["Likelihood 5", "0, high", "2, very high: R6, R7"], ["Likelihood 4", "0, high", "1, very high: R1"], ["Likelihood 3", "0, medium", "0, high"],
      ["Likelihood 2", "2, medium: Early Help R2, Leisure R2", "0, high"], ["Likelihood 1", "0, low", "0, medium"],
    ]);
    expect(subtitle(map)).toMatch(/ 1 open risk is not on it: 1 without a likelihood and an impact in numbers\.$/);
  });

  it("draw the map on the scale that most registers have", () => {
    const risks = [4, 4, 5].map((scale, index): SummaryRisk => ({ division: "Parks", file: "a.xlsx", risk: madeUpRisk({ ref: String(index), scale, current: levelOf(4, 4) }), before: null, carriedForward: false, gone: false }));
    const map = sheetsOf(madeUpSummary([], { risks })).get("Risk map");
    expect(body(map, ["Likelihood", "Impact 4"])[0]).toEqual(["Likelihood 4", "2, very high: 0, 1"]);
    expect(subtitle(map)).toMatch(/1 of a register with another scale\.$/);
  });
});

describe("the charts of indicators", () => {
  const series = (values: readonly (number | null)[], more: Partial<SummaryIndicator["indicator"]> = {}): SummaryIndicator => ({
    ...{ division: "Parks", file: "a.xlsx", before: null, carriedForward: false },
    indicator: madeUpIndicator({ figures: values.map((value, index) => figureOf(`Q${index + 1}`, value)), ...more }),
  });
  const chartsOf = (indicators: readonly SummaryIndicator[]) => sheetsOf(madeUpSummary([], { indicators })).get("Indicators");

  it("are drawn of three figures or more, from the rows that hold them, with their decimals and their words", () => {
    const [chart, ...more] = chartsOf([series([1, 2]), series([61, null, 66.5, 70], { measure: "Beds", baseline: figureOf("May", 50) }), series([1, null, null, 2], { measure: "Cots" })])?.charts ?? [];
    expect(more).toEqual([]);
    expect(chart).toMatchObject({ kind: "line", title: "Beds (Parks)", valueTitle: "%", format: "#,##0.0", altText: "Beds (Parks). From 61% (Q1) to 70% (Q4): improving." });
    expect(chart?.series.map(({ values }) => values)).toEqual([{ sheet: "Indicator figures", area: { top: 8, left: 6, bottom: 11, right: 6 } }]);
  });

  it("have what is to be reached beside them: the period's own target, else the indicator's", () => {
    const [chart] = chartsOf([series([1, 2, 3], { target: { text: "4", low: 4, high: null } })])?.charts ?? [];
    expect(chart?.series).toHaveLength(2);
    expect(body(sheetsOf(madeUpSummary([], { indicators: [series([1, 2, 3], { target: { text: "4", low: 4, high: null } })] })).get("Indicator figures"), ["Period", "Figure", "To reach"])).toEqual([["Q1", 1, 4], ["Q2", 2, 4], ["Q3", 3, 4]]);
  });

  it("are sixty at most, three in a row, under the table, and the sheet says so", () => {
    const sheet = chartsOf(Array.from({ length: 70 }, (_, index) => series([1, 2, 3], { id: String(index), measure: `Beds ${index}` })));
    expect(sheet?.charts).toHaveLength(60);
    expect(subtitle(sheet)).toContain("Charts of the first 60 of 70 with three figures or more stand under the table.");
    const tops = sheet?.charts?.map(({ place }) => place.top) ?? [];
    expect(tops.slice(0, 4)).toEqual([76, 76, 76, 92]);
  });
});

describe("words for figures", () => {
  it.each([["Q1", "Q1"], ["Spring term", "Spring term"], ["Baseline", "31 Jan 2017"], ["Latest figure", "31 Jan 2017"], ["Outturn 2017/18", "Outturn 2017/18"], ["", "31 Jan 2017"]])("the period %j is %j", (period, words) => {
    expect(periodWords(figureOf(period, 1, { to: { year: 2017, month: 1, day: 31 } }))).toBe(words);
  });

  it("what has come since the latest figure in place of one", () => {
    const suppressed = figureOf("Q2", null, { text: "<5", none: "suppressed" });
    expect(sinceThen(madeUpIndicator({ figures: [figureOf("Q1", 6), suppressed] }))).toBe("since then <5 (Q2)");
    expect(sinceThen(madeUpIndicator({ figures: [suppressed] }))).toBe("<5 (Q2)");
    expect(sinceThen(madeUpIndicator({ figures: [suppressed, figureOf("Q3", 6), figureOf("Q4", null)] }))).toBe("");
  });

  it("the target: the period's own, else as written, a share with its sign", () => {
    const target = { text: "85", low: 85, high: null };
    expect(targetWords(madeUpIndicator({ target, figures: [figureOf("Q1", 6)] }))).toBe("85%");
    expect(targetWords(madeUpIndicator({ target: { ...target, text: "at least 85" } }))).toBe("at least 85");
    expect(targetWords(madeUpIndicator({ target, figures: [figureOf("Q1", 6, { target: { text: "70", value: 70, none: null } })] }))).toBe("70%");
  });
});
