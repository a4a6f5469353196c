import fc from "fast-check";
import { expect, test } from "vitest";
import { inPence, isNoMoney, parseMoney, parsePercent, parseUnit } from "../../core/parse/money.js";
import { rows } from "./rows.js";

test.each(
  rows(`
    690            | 690 0 1
    £1,234,567.89  | 123456789 2 1 GBP
    (358)          | -358 0 1
    £(1,250)       | -1250 0 1 GBP
    (£1,250)       | -1250 0 1 GBP
    -£72           | -72 0 1 GBP
    £-72           | -72 0 1 GBP
    −72            | -72 0 1
    72-            | -72 0 1
    72 CR          | -72 0 1
    72cr           | -72 0 1
    72 dr          | 72 0 1
    £10.2m         | 102 1 1000000 GBP
    (£0.7m)        | -7 1 1000000 GBP
    £250k          | 250 0 1000 GBP
    1.5 bn         | 15 1 1000000000
    £2 million     | 2 0 1000000 GBP
    .5             | 5 1 1
    0              | 0 0 1
    (0)            | 0 0 1
    +5             | 5 0 1
  `),
)("%s", (text = "", expected = "") => {
  const money = parseMoney(text);
  expect(money && [money.units, money.decimals, money.multiplier, money.currency].filter((part) => part !== null).join(" ")).toBe(expected);
});

test.each(["", " ", "-", "–", ".", "£", "£ -", "12%", "n/a", "abc", "1,23", "12,34,567", "1.2.3", "(-5)", "--5", "1 2", "Q3", "31/03/2019", "9".repeat(16), "£m"])("%s is no amount", (text) => {
  expect(parseMoney(text)).toBeNull();
});

test("a blank, a dash and a dot stand for nothing; a nought does not", () => {
  expect(["", "-", "–", ".", " £ - "].map(isNoMoney)).toEqual([true, true, true, true, true]);
  expect(["0", "n/a", "(5)"].map(isNoMoney)).toEqual([false, false, false]);
});

test.each(
  rows(`
    Gross Expenditure Budget £000 | GBP thousand
    Net (£'000s)                  | GBP thousand
    Budget £k                     | GBP thousand
    £ thousands                   | GBP thousand
    Net cost £m                   | GBP million
    £ million                     | GBP million
    Total (£)                     | GBP
    Variance                      |
    Number of meetings            |
  `),
)("the unit of %s", (heading = "", name = "") => {
  expect(parseUnit(heading)?.name ?? "").toBe(name);
});

test("a percentage is apart", () => {
  expect(parsePercent("12.5%")).toEqual({ units: 125, decimals: 1 });
  expect(parsePercent("(3%)")).toEqual({ units: -3, decimals: 0 });
  expect([parsePercent("12"), parsePercent("£5%"), parsePercent("%")]).toEqual([null, null, null]);
});

test("pence are exact, or none", () => {
  expect(["£10.20", "£0.07m", "1.005"].map((text) => inPence(parseMoney(text) ?? { units: 0, decimals: 0, multiplier: 1, currency: null }))).toEqual([1020, 7_000_000, null]);
});

test("any whole number of pence reads back from every way of writing it", () => {
  const pounds = (pence: number): string => {
    const digits = String(Math.abs(pence)).padStart(3, "0");
    return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`;
  };
  const write = fc.constantFrom((p: number) => (p < 0 ? `(£${pounds(p)})` : `£${pounds(p)}`), (p: number) => (p < 0 ? `-${pounds(p)}` : pounds(p)), (p: number) => (p < 0 ? `${pounds(p).replace(/,/g, "")}CR` : pounds(p)));
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), write, (pence, as) => {
      const money = parseMoney(as(pence));
      expect(money && inPence(money)).toBe(pence);
    }),
  );
});

test("nothing makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseMoney(text) !== undefined && parseUnit(text) !== undefined));
});
