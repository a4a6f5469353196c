import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import { indicatorMove } from "../../core/consolidate/return-indicators.js";
import { moveOf } from "../../core/consolidate/return-risks.js";
import { readSummary } from "../../core/consolidate/read-summary.js";
import { summaryJson } from "../../core/consolidate/summary-json.js";
import type { ReturnFile, Summary } from "../../core/consolidate/summary.js";
import type { Indicator } from "../../core/indicators/indicator.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { directorateSummary } from "../../core/report/directorate-summary.js";
import type { Risk } from "../../core/risks/risk.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { readXlsx } from "../../files/xlsx/read-xlsx.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { returnFile, withPlans } from "../support/made-up-return.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";

const LINES = "| id | action | status |\n| a | Let the homes | on-track |";
const at = (ref: string, likelihood: number, impact: number, more: Partial<Risk> = {}): Risk => madeUpRisk({ ref, risk: `Risk ${ref} of the plan`, current: levelOf(likelihood, impact), ...more });
const parks = (risks: readonly Risk[], indicators: readonly Indicator[] = []): ReturnFile => withPlans(returnFile("parks.xlsx", LINES), { risks, indicators });

/** A month after another, the one before read back from its workbook. */
async function next(before: Summary | null, month: string, files: readonly ReturnFile[]): Promise<Summary> {
  const kept = before && readSummary(readXlsx("summary.xlsx", await writePlan(directorateSummary(before))));
  return consolidate(files, { asOf: { date: { year: 2018, month: Number(month.slice(5)), day: 28 }, from: "name" }, month, previous: kept && previousMonth(kept) });
}

const risksOf = ({ risks, previousMonth: since }: Summary): string[] => risks.map((each) => `${each.risk.ref} ${moveOf(each, since) ?? "-"}${each.carriedForward ? " carried" : ""}`);

describe("risks from month to month", () => {
  it("are new, up, down, closed or no longer there, and a closed one stays closed", async () => {
    const october = await next(null, "2018-10", [parks([at("1", 3, 3), at("2", 3, 3), at("3", 3, 3), at("4", 3, 3), at("5", 2, 2, { closed: true })])]);
    expect(risksOf(october)).toEqual(["1 -", "2 -", "3 -", "4 -", "5 -"]);
    const november = await next(october, "2018-11", [parks([at("1", 3, 4), at("2", 2, 3), at("3", 3, 3, { closed: true }), at("5", 2, 2, { closed: true }), at("6", 1, 1)])]);
    expect(risksOf(november)).toEqual(["1 up", "2 down", "3 closed", "5 still closed", "6 opened", "4 vanished"]);
    const december = await next(november, "2018-12", [parks([at("1", 3, 4), at("2", 2, 3), at("4", 3, 3), at("3", 3, 3)])]);
    expect(risksOf(december)).toEqual(["1 same", "2 same", "4 opened", "3 reopened", "6 vanished"]);
  });

  it("of a division that sent none are carried forward, for as long as it sends none", async () => {
    const october = await next(null, "2018-10", [parks([at("1", 3, 3), at("2", 2, 2, { closed: true })])]);
    const november = await next(october, "2018-11", [returnFile("parks.xlsx", LINES)]);
    expect(risksOf(november)).toEqual(["1 same carried", "2 still closed carried"]);
    const december = await next(november, "2018-12", []);
    expect(risksOf(december)).toEqual(["1 same carried", "2 still closed carried"]);
    expect(risksOf(await next(december, "2019-01", [parks([at("1", 3, 4)])]))).toEqual(["1 up"]);
  });

  it("with one ID twice are two", async () => {
    const { risks } = await next(null, "2018-10", [parks([at("1", 3, 3), at("1", 2, 2, { risk: "Copied row" })])]);
    expect(risks.map(({ risk }) => risk.id)).toEqual(["1", "1-2"]);
  });
});

describe("indicators from month to month", () => {
  const homes = (value: number, period = "Q1", more: Partial<Indicator> = {}): Indicator => madeUpIndicator({ id: "H", figures: [figureOf(period, value)], ...more });
  const movesOf = ({ indicators }: Summary): string[] => indicators.map(({ indicator, before, carriedForward }) => `${indicator.measure}: ${carriedForward ? "carried" : indicatorMove(before, indicator)}`);

  it("are new, have a new figure, a revised one or none", async () => {
    const october = await next(null, "2018-10", [parks([], [homes(61), homes(5, "Q1", { id: "B", measure: "Beds" }), homes(7, "Q1", { id: "C", measure: "Cots" })])]);
    const november = await next(october, "2018-11", [parks([], [homes(72, "Q2"), homes(6, "Q1", { id: "B", measure: "Beds" }), homes(7, "Q1", { id: "C", measure: "Cots" }), homes(8, "Q1", { id: "D", measure: "Desks" })])]);
    expect(movesOf(november)).toEqual(["Homes let within 20 days: new figure", "Beds: revised", "Cots: no new figure", "Desks: new"]);
    expect(movesOf(await next(november, "2018-12", [returnFile("parks.xlsx", LINES)]))).toEqual(["Homes let within 20 days: carried", "Beds: carried", "Cots: carried", "Desks: carried"]);
  });

  it("are known again by theme and measure where the ID has changed, each once", async () => {
    const october = await next(null, "2018-10", [parks([], [homes(1, "Q1", { id: "X", theme: "North" }), homes(2, "Q1", { id: "Y", theme: "South" })])]);
    const { indicators } = await next(october, "2018-11", [parks([], [homes(4, "Q2", { id: "N", theme: "West" }), homes(3, "Q2", { id: "M", theme: "South" })])]);
    expect(indicators.map(({ indicator: { theme }, before }) => [theme, before?.figures[0]?.value])).toEqual([["West", 1], ["South", 2]]);
  });

  it("keep their own figures where one ID stands twice", async () => {
    const october = await next(null, "2018-10", [parks([], [homes(61), homes(7, "Q1", { measure: "Beds" })])]);
    const read = readSummary(readXlsx("summary.xlsx", await writePlan(directorateSummary(october))));
    expect(read?.indicators.map(({ indicator }) => indicator.figures.map(({ value }) => value))).toEqual([[61], [7]]);
  });
});

it("both are printed as objects, with the division, what they were and how they have moved", async () => {
  const october = await next(null, "2018-10", [parks([at("1", 3, 3)], [madeUpIndicator({ figures: [figureOf("Q1", 61)] })])]);
  const printed = summaryJson(await next(october, "2018-11", [parks([at("1", 3, 4)], [madeUpIndicator({ figures: [figureOf("Q1", 61), figureOf("Q2", 72)] })])]));
  expect(printed["indicators"]).toMatchObject([{ division: "Parks", file: "parks.xlsx", measure: "Homes let within 20 days", unit: "%", value: 72, travel: "improving", before: { period: "Q1", value: 61 }, movement: "new figure", carriedForward: false }]);
  expect(printed["risks"]).toMatchObject([{ division: "Parks", ref: "1", current: { score: { value: 12 } }, before: { current: { score: { value: 9 } }, closed: false }, movement: "up", carriedForward: false }]);
});
