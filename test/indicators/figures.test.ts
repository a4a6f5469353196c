import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLAIN_LOOK } from "../../core/grid/grid.js";
import { readFigure, readFigureCell } from "../../core/indicators/read-figure.js";
import { readBetter, readTarget } from "../../core/indicators/read-target.js";
import { readTolerance } from "../../core/indicators/read-tolerance.js";
import type { Unit } from "../../core/indicators/indicator.js";
import { writeFigure, writeNumber } from "../../core/indicators/write-figure.js";

const value = (text: string): number | string | null => readFigure(text).figure.value ?? readFigure(text).figure.none;

describe("figures as cells write them", () => {
  it.each([
    ["25.8%", 25.8], ["25.8 per cent", 25.8], ["(3.2%)", -3.2], ["−3.2%", -3.2], ["+3.2pp", 3.2], ["3,471", 3471], ["3 471", 3471], ["£1.2m", 1200000], ["£(1,250)", -1250], ["45 days", 45], ["12.3 per 10,000", 12.3], ["3:1", 3], ["1 in 4", 25],
    ["8 out of 10", 80], ["86%*", 86], ["86% (provisional)", 86], ["118¹", 118], ["c. 300", 300], ["▲ 86%", 86], ["86.5% (Mar 18)", 86.5], ["19.8 (r)", 19.8], ["Nil", 0], ["131 children", 131], ["7.2 points", 7.2], [".5", 0.5],
  ] as const)("%s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ["", "blank"], ["-", "blank"], ["–", "blank"], ["<5", "suppressed"], ["≤ 5", "suppressed"], ["c", "suppressed"], ["*", "suppressed"], ["x", "suppressed"], ["fewer than 5", "suppressed"], ["n/a", "not available"], ["tbc", "not available"], ["..", "not available"],
    ["Awaiting data", "not available"], ["Data due in January", "not available"], ["Not yet published", "not available"], ["85-90%", "unreadable"], ["good progress", "unreadable"], ["86% and 91%", "unreadable"], ["12/03/2018", "unreadable"], ["Q1", "unreadable"],
  ] as const)("%s has no value: %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it("takes a stored fraction for the percentage that it shows, and for it where it shows none", () => {
    const look = { ...PLAIN_LOOK, format: "0.0%" };
    expect(readFigureCell({ text: "25.8%", value: 0.2583, look }).figure.value).toBe(25.8);
    expect(readFigureCell({ text: "0.258", value: 0.258, look })).toMatchObject({ figure: { value: 25.8 }, unit: { word: "%" } });
    expect(readFigureCell({ text: "0.258", value: 0.258, look: PLAIN_LOOK }).figure.value).toBe(0.258);
    expect(readFigureCell({ text: "18 Dec", value: { year: 2018, month: 12, day: 18 }, look: PLAIN_LOOK }).figure.none).toBe("unreadable");
  });

  const UNITS: readonly Unit[] = [
    { kind: "percent", word: "%" }, { kind: "count", word: "contacts" }, { kind: "money", word: "£" }, { kind: "time", word: "working days" }, { kind: "rate", word: "per 10,000" }, { kind: "ratio", word: ": 1" }, { kind: "points", word: "points" },
  ];

  it("read back as they were written, in every unit", () => {
    fc.assert(fc.property(fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), (unit, units, decimals, negative) => {
      const whole = units / 10 ** decimals;
      const number = negative && unit.kind !== "ratio" ? -whole : whole;
      const read = readFigure(writeFigure(number, unit));
      expect(read.figure.value).toBe(number);
      expect(read.unit?.kind).toBe(unit.kind);
    }));
  });

  const WRAPPINGS: readonly ((figure: string) => string)[] = [(f) => `${f}*`, (f) => `${f} (provisional)`, (f) => `▲ ${f}`, (f) => ` ${f} `, (f) => `${f} [1]`, (f) => `~${f}`, (f) => f.replace(/,/g, "\u2009")];

  it("read the same with marks, arrows and notes about them", () => {
    fc.assert(fc.property(fc.constantFrom(...WRAPPINGS), fc.integer({ min: 0, max: 999_999 }), fc.boolean(), (wrap, number, percent) => {
      expect(value(wrap(`${writeNumber(number)}${percent ? "%" : ""}`))).toBe(number);
    }));
  });

  it("are never made of words: without a digit there is no figure but nought", () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }).filter((text) => !/\p{N}/u.test(text)), (text) => {
      expect([null, 0]).toContain(readFigure(text).figure.value);
    }));
  });
});

describe("targets, tolerances and which way is good", () => {
  it.each([
    ["90%", 90, 90], ["≥90%", 90, null], ["at least 90%", 90, null], ["90%+", 90, null], ["90% or above", 90, null], ["<10", null, 10], ["no more than 10", null, 10], ["10 or fewer", null, 10], ["within 45 days", null, 45], ["85-90%", 85, 90],
    ["between 85 and 90", 85, 90], ["95% by March 2019", 95, 95], ["£1.2m", 1200000, 1200000], ["Top quartile", null, null], ["Reduce", null, null], ["n/a", null, null], ["", null, null],
  ] as const)("target %s", (text, low, high) => {
    expect(readTarget(text).target).toMatchObject({ text, low, high });
  });

  it.each([["5%", "%", 90, 5], ["±2", "", 90, 2], ["10%", "contacts", 120, 12], ["within 5% of target", "%", 90, 5], ["some", "%", 90, null], ["10%", "contacts", null, null]] as const)("tolerance %s of %s", (text, word, target, expected) => {
    expect(readTolerance(text, { kind: word === "%" ? "percent" : "count", word }, target)).toBe(expected);
  });

  it.each([
    ["Higher is better", "higher"], ["Smaller is better", "lower"], ["↑", "higher"], ["▼", "lower"], ["H", "higher"], ["Low", "lower"], ["Aim to minimise", "lower"], ["+", "higher"], ["Higher is worse", "lower"], ["Neutral", null], ["n/a", null], ["", null], ["Plan is best", null],
  ] as const)("good is %s", (text, expected) => {
    expect(readBetter(text)).toBe(expected);
  });
});
