import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { RatingKey } from "../../core/risks/rating-key.js";
import { entriesOf } from "../../core/risks/rating-key.js";
import { isRatingText, readPart, readScore } from "../../core/risks/read-rating.js";

const NO_KEY: RatingKey = { numbers: { likelihood: new Map(), impact: new Map() }, top: null, first: null };
const KEY: RatingKey = { numbers: { likelihood: new Map([["likely", 4], ["e", 5], ["b", 2]]), impact: new Map([["likely", 1], ["high", null]]) }, top: 5, first: null };

const step = fc.integer({ min: 1, max: 6 });
const PAIRS: readonly ((likelihood: number, impact: number) => string)[] = [
  (l, i) => `${l} x ${i} = ${l * i}`, (l, i) => `${l}x${i}`, (l, i) => `${l} × ${i}`, (l, i) => `${l * i} (${l}x${i})`, (l, i) => `(${l} x ${i}) ${l * i}`, (l, i) => `L${l} I${i}`, (l, i) => `I${i} x L${l} = ${l * i}`,
  (l, i) => `L: ${l}, I: ${i}`, (l, i) => `Likelihood ${l} Impact ${i} Score ${l * i}`, (l, i) => `${l}X${i} ▲`, (l, i) => `P${l}/I${i}`, (l, i) => `Probability ${l} x Severity ${i}`,
];
const SCORES: readonly ((score: number) => string)[] = [(n) => String(n), (n) => `${n} High`, (n) => `High (${n})`, (n) => `${n} - Amber`, (n) => `${n}↑`, (n) => `Score: ${n}`, (n) => `${n} (Very high)`];
const PARTS: readonly ((value: number) => string)[] = [(n) => String(n), (n) => `${n} - Very likely`, (n) => `Almost certain (${n})`, (n) => `${n}: Possible`, (n) => `(${n}) Rare`, (n) => `L${n}`, (n) => `Likely ${n}`, (n) => `${n}.0`];

describe("any rating reads back from every way of writing it", () => {
  test("likelihood, impact and score in one cell", () => {
    fc.assert(fc.property(step, step, fc.constantFrom(...PAIRS), (likelihood, impact, write) => {
      const read = readScore(write(likelihood, impact), "likelihood", false, NO_KEY);
      expect([read.likelihood.value, read.impact.value, read.score.value]).toEqual([likelihood, impact, likelihood * impact]);
      expect(read.score.text).toBe(write(likelihood, impact));
    }));
  });

  test("a score", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(...SCORES), (score, write) => {
      expect(readScore(write(score), null, false, NO_KEY).score).toEqual({ text: write(score), value: score });
    }));
  });

  test("a likelihood or an impact", () => {
    fc.assert(fc.property(step, fc.constantFrom("likelihood" as const, "impact" as const), fc.constantFrom(...PARTS), (value, scale, write) => {
      expect(readPart(write(value), scale, NO_KEY).rating.value).toBe(value);
    }));
  });

  test("whatever is written is kept, and nothing is thrown", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const kept = text.replace(/[\s\u00a0\u200b\ufeff]+/g, "");
      fc.pre(!/[<&]/.test(text));
      expect(readPart(text, "likelihood", KEY).rating.text.replace(/\s+/g, "")).toBe(kept);
      expect(readScore(text, null, true, KEY).score.text.replace(/\s+/g, "")).toBe(kept);
    }));
  });
});

describe("what can't be told has no number", () => {
  it.each(["High", "Almost certain", "VH", "40%", "3-4", "N/A", "-", "TBC", "", "<5", "4+", "between 2 and 3", "£5", "E"])("%s", (text) => expect(readPart(text, "likelihood", NO_KEY).rating.value).toBeNull());
  it.each(["High", "8-12", "A/B", "", "tbc", "4 or 5"])("score %s", (text) => expect(readScore(text, null, false, NO_KEY).score.value).toBeNull());
});

describe("words and letters by the register's own key", () => {
  it("reads each on its own scale", () => {
    expect([readPart("Likely", "likelihood", KEY).rating.value, readPart("likely", "impact", KEY).rating.value, readPart("E", "likelihood", KEY).rating.value]).toEqual([4, 1, 5]);
  });
  it("reads none that the key gives two numbers", () => expect(readPart("High", "impact", KEY).rating.value).toBeNull());
  it("reads a letter and a figure", () => expect(readScore("B3", null, false, KEY)).toMatchObject({ likelihood: { text: "B", value: 2 }, impact: { text: "3", value: 3 }, score: { value: 6 } }));
});

describe("which of two figures is the likelihood", () => {
  it.each([["likelihood", 4, 3, false], ["impact", 3, 4, false], [null, 4, 3, true]] as const)("first: %s", (first, likelihood, impact, inferred) => {
    expect(readScore("4 x 3", first, false, NO_KEY)).toMatchObject({ likelihood: { value: likelihood }, impact: { value: impact }, inferred });
  });
  it("does not matter where they are the same", () => expect(readScore("4 x 4", null, false, NO_KEY).inferred).toBe(false));
  it("a stated score is kept where it does not follow", () => expect(readScore("4 x 3 = 15", "likelihood", false, NO_KEY)).toMatchObject({ likelihood: { value: 4 }, impact: { value: 3 }, score: { value: 15 } }));
});

it.each([
  ["1 = Rare, 2 = Unlikely, 3 = Possible", [["Rare", 1], ["Unlikely", 2], ["Possible", 3]]],
  ["Rare (1); Almost certain (5)", [["Rare", 1], ["Almost certain", 5]]],
  ["5 - Catastrophic", [["Catastrophic", 5]]],
  ["A = 1, B = 2", [["A", 1], ["B", 2]]],
  ["Meeting 3 of 5 in room 2", []],
])("a key in a sentence: %s", (text, entries) => expect(entriesOf(text)).toEqual(entries));

describe("what rates and what tells", () => {
  it.each(["4", "High", "12 (4x3)", "L4 I3", "B2", "60%", "Almost certain (5)", "4/5", "Amber", "VH", "E"])("%s rates", (text) => expect(isRatingText(text)).toBe(true));
  it.each(["Loss of 3 schools", "Services stop", "Children wait longer for a place", "Cost of £2m"])("%s tells", (text) => expect(isRatingText(text)).toBe(false));
});
