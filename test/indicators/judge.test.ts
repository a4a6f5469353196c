import { describe, expect, it } from "vitest";
import type { Indicator, PeriodFigure, Target } from "../../core/indicators/indicator.js";
import { judgeIndicator } from "../../core/indicators/judge.js";
import { writeFigure } from "../../core/indicators/write-figure.js";

const figure = (value: number | null, target: number | null = null): PeriodFigure => ({ period: "", from: null, to: null, text: String(value ?? ""), value, none: value === null ? "blank" : null, target: target === null ? null : { text: String(target), value: target, none: null }, rag: null });

const BASE: Indicator = {
  id: "A", ref: "", measure: "Sailings on time", theme: "", unit: { kind: "percent", word: "%" }, better: null, baseline: null, target: null, tolerance: null, figures: [], rag: null, direction: "", owner: "",
  comparators: {}, comment: "", source: "", sentence: "", proposed: false, other: {}, marks: [], at: [],
};

const of = (values: readonly (number | null)[], more: Partial<Indicator> = {}): Indicator => ({ ...BASE, figures: values.map((value) => figure(value)), ...more });
const aim = (low: number | null, high: number | null): Target => ({ text: "", low, high });

describe("how an indicator stands", () => {
  it.each([
    ["higher", [80, 84], "improving"], ["higher", [84, 80], "worsening"], ["lower", [84, 80], "improving"], ["lower", [80, 84], "worsening"], ["higher", [80, 80], "no change"],
    [null, [80, 84], "up"], [null, [84, 80], "down"], ["higher", [80], "not known"], ["higher", [], "not known"], ["higher", [80, null, 84, null], "improving"],
  ] as const)("better %s, %j: %s", (better, values, direction) => {
    expect(judgeIndicator(of(values, { better })).direction).toBe(direction);
  });

  it.each([
    ["▲", "higher", "improving"], ["▼", "higher", "worsening"], ["↓", "lower", "improving"], ["▲", null, "up"], ["→", null, "no change"], ["Improving", null, "improving"], ["Deteriorating", "higher", "worsening"],
    ["not improving", "higher", "not known"], ["", "higher", "not known"], ["No change", "lower", "no change"],
  ] as const)("one figure alone: the source's %s, better %s: %s", (direction, better, expected) => {
    expect(judgeIndicator(of([80], { direction, better })).direction).toBe(expected);
  });

  it("takes its own figures before the source's arrow", () => {
    expect(judgeIndicator(of([80, 84], { direction: "▼", better: "higher" })).direction).toBe("improving");
  });

  it.each([
    ["met", "higher", aim(90, 90), 2, 90, "green"], ["within the tolerance", "higher", aim(90, 90), 2, 88, "amber"], ["beyond it", "higher", aim(90, 90), 2, 87.9, "red"], ["missed, no tolerance given", "higher", aim(90, 90), null, 89.9, "red"],
    ["a ceiling met", "lower", aim(10, 10), null, 9, "green"], ["a ceiling passed", "lower", aim(10, 10), 1, 12, "red"], ["a floor that says so itself", null, aim(90, null), null, 91, "green"],
    ["inside a range", null, aim(85, 90), null, 87, "green"], ["over a range", null, aim(85, 90), 2, 91.5, "amber"],
    ["nobody says which way is good", null, aim(90, 90), 2, 95, null], ["no target", "higher", null, 2, 95, null], ["a target in words", "higher", aim(null, null), 2, 95, null], ["no figure", "higher", aim(90, 90), 2, null, null],
  ] as const)("%s", (_, better, target, tolerance, value, rag) => {
    expect(judgeIndicator(of([value], { better, target, tolerance })).rag).toBe(rag);
  });

  it("holds a figure against the target of its own period", () => {
    const indicator = { ...BASE, better: "higher" as const, target: aim(95, null), figures: [figure(80, 80), figure(86, 85)] };
    expect(judgeIndicator(indicator).rag).toBe("green");
  });

  it("counts from the baseline without binary noise", () => {
    expect(judgeIndicator(of([25.8], { baseline: figure(25.5) })).sinceBaseline).toBe(0.3);
    expect(judgeIndicator(of([25.8])).sinceBaseline).toBeNull();
  });
});

describe("a figure with its unit", () => {
  it.each([
    [25.8, { kind: "percent", word: "%" }, "25.8%"], [3471, { kind: "count", word: "contacts" }, "3,471 contacts"], [1200000, { kind: "money", word: "£" }, "£1,200,000"], [-1250, { kind: "money", word: "£000" }, "-£1,250k"],
    [45, { kind: "time", word: "working days" }, "45 working days"], [12.3, { kind: "rate", word: "per 10,000" }, "12.3 per 10,000"], [3, { kind: "ratio", word: ": 1" }, "3 : 1"], [20, { kind: "ratio", word: "1 :" }, "1 : 20"], [7, { kind: "count", word: "" }, "7"],
  ] as const)("%d", (value, unit, text) => {
    expect(writeFigure(value, unit)).toBe(text);
  });

  it("is a bare number where nobody says the unit", () => {
    expect(writeFigure(0.25, null)).toBe("0.25");
  });
});
