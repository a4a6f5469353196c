import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { heatMap, shortNameOf } from "../../core/risks/heat-map.js";
import { bandOf, levelInWords, scoreFollows, scoreOf, scoringOf } from "../../core/risks/score.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";

const stated = (likelihood: number | null, impact: number | null, score: number) => levelOf(likelihood, impact, { text: String(score), value: score });

describe("scores", () => {
  it("are likelihood times impact", () => expect([scoreOf(levelOf(4, 3)), scoreOf(levelOf(null, 3))]).toEqual([12, null]));

  it.each([[1, "low"], [4, "low"], [5, "medium"], [9, "medium"], [10, "high"], [15, "high"], [16, "very high"], [25, "very high"]])("%i is %s of 25", (score, name) => expect(bandOf(score)?.name).toBe(name));
  it("takes the bands of other scales in proportion", () => expect([bandOf(16, 4)?.name, bandOf(2, 4)?.name, bandOf(9, 3)?.name]).toEqual(["very high", "low", "very high"]));
  it("knows no band for what the scale cannot have", () => expect([bandOf(26), bandOf(72), bandOf(0)]).toEqual([null, null, null]));

  it.each([
    ["12, high", levelOf(4, 3)], ["72", stated(2, 9, 72)], ["High", levelOf(null, null, { text: "High", value: null })], ["not rated", levelOf(null, null)], ["likelihood 3", levelOf(3, null)],
  ])("in words: %s", (words, level) => expect(levelInWords(level, null)).toBe(words));
});

describe("whether a stated score follows", () => {
  const product = [stated(4, 3, 12), stated(2, 5, 10), stated(3, 3, 8)].map((current) => madeUpRisk({ current }));
  const sum = [stated(4, 3, 7), stated(2, 5, 7), stated(3, 3, 9)].map((current) => madeUpRisk({ current }));
  const weighed = [stated(9, 2, 72), stated(3, 3, 18), stated(2, 2, 4)].map((current) => madeUpRisk({ current }));

  it("is judged by the way the register makes its own", () => {
    expect([scoringOf(product), scoringOf(sum), scoringOf(weighed), scoringOf([])]).toEqual(["product", "sum", null, null]);
    expect(product.map(({ current }) => scoreFollows(current, "product"))).toEqual([true, true, false]);
    expect(sum.map(({ current }) => scoreFollows(current, "sum"))).toEqual([true, true, false]);
  });
  it("is not judged where something is missing", () => expect([scoreFollows(levelOf(4, 3), "product"), scoreFollows(stated(null, 3, 12), "product"), scoreFollows(stated(4, 3, 12), null)]).toEqual([null, null, null]));
});

describe("the heat map", () => {
  const place = fc.option(fc.integer({ min: 0, max: 7 }), { nil: null });
  const risks = fc.array(fc.record({ l: place, i: place, scale: fc.constantFrom(null, 4, 5) }), { maxLength: 60 }).map((all) => all.map(({ l, i, scale }, n) => madeUpRisk({ ref: `R${n}`, current: levelOf(l, i), scale })));

  test("counts every risk once", () => {
    fc.assert(fc.property(risks, fc.constantFrom(3, 4, 5, 6), (all, top) => {
      const map = heatMap(all, top);
      const cells = map.rows.flat();
      expect(cells.reduce((sum, { count }) => sum + count, 0) + map.unplaced.length).toBe(all.length);
      expect([...cells.flatMap(({ refs }) => refs), ...map.unplaced.map(({ ref }) => ref)].sort()).toEqual(all.map(({ ref }) => ref).sort());
      expect([cells.length, ...map.rows.map((row) => row.length)]).toEqual([top * top, ...Array.from({ length: top }, () => top)]);
    }));
  });

  it("has the highest likelihood on top and the lowest impact to the left", () => {
    const map = heatMap([madeUpRisk({ ref: "A", current: levelOf(5, 1) }), madeUpRisk({ ref: "B", current: levelOf(5, 1) }), madeUpRisk({ ref: "C", current: levelOf(1, 5) })]);
    expect([map.rows[0]?.[0]?.refs, map.rows[4]?.[4]?.refs, map.rows[0]?.[4]?.band?.name]).toEqual([["A", "B"], ["C"], "very high"]);
  });

  it("says why a risk has no square", () => {
    const map = heatMap([madeUpRisk({ ref: "A", current: levelOf(null, 2) }), madeUpRisk({ ref: "B", current: levelOf(3, 3), scale: 4 }), madeUpRisk({ ref: "C", current: levelOf(6, 2) })]);
    expect(map.unplaced.map(({ ref, why }) => `${ref} ${why}`)).toEqual(["A not rated", "B another scale", "C not on the scale"]);
  });

  it("names a risk without a ref by its first words", () => expect(shortNameOf(madeUpRisk({ risk: "The market cannot offer enough places for older people" }))).toBe("The market cannot offer enough places…"));
});
