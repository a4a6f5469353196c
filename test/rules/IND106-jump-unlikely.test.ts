import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { jumpsOf } from "../../core/indicators/jumps.js";
import type { DatedFigure } from "../../core/indicators/series.js";
import { PERCENT } from "../../core/indicators/unit.js";
import ind106 from "../../core/rules/IND106-jump-unlikely.js";
import { clean, flags } from "../support/flags.js";

const day = { year: 2018, month: 4, day: 30 };
const series = (values: readonly number[]): DatedFigure[] => values.map((value) => ({ period: "", from: day, to: day, text: String(value), value, none: null, target: null, rag: null }));

describe("jump-unlikely", () => {
  const months = "| Ref | Measure | Apr 2018 | May 2018 | Jun 2018 | Jul 2018 | Aug 2018 | Sep 2018 | Oct 2018 |";

  it("finds a latest figure that leaves its series, and one that jumps and comes straight back", () => {
    flags(ind106, `
      ${months}
      | H1 | Ferries on time | 86% | 88% | 87% | 85% | 88% | 86% | 58% |
      | H2 | Berths let | 412 | 420 | 405 | 4,180 | 409 | 415 | 411 |`, [
      { at: "I2", data: { before: "86%", now: "58%", usual: "2 points" } }, { at: "F3", data: { before: "405", now: "4,180", usual: "11.5" } },
    ]);
  });

  it("lets be what climbs, what swings as it always does, small numbers, a lasting change of level, and short series", () => {
    clean(ind106, `
      ${months}
      | H1 | Berths let so far | 40 | 81 | 119 | 160 | 202 | 241 | 280 |
      | H2 | Visitors | 210 | 380 | 190 | 410 | 220 | 395 | 180 |
      | H3 | Rescues | 1 | 0 | 1 | 0 | 1 | 0 | 5 |
      | H4 | Boats swept | 40 | 41 | 39 | 80 | 79 | 81 | 80 |
      | H5 | Pilots | | | 40 | 41 | 39 | 40 | 81 |`);
  });

  it("finds a spike in a short series most of whose changes are the same", () => {
    expect(jumpsOf(series([73, 72, 10, 74, 73, 72, 74, 73]), PERCENT).map(({ figure }) => figure.value)).toEqual([10]);
  });

  test("a still series of percentages with one figure put far away is found where it was put, and not without it", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 70, max: 74 }), { minLength: 8, maxLength: 24 }), fc.nat(), (values, seed) => {
      const at = 1 + (seed % (values.length - 1));
      const planted = values.map((value, index) => (index === at ? value - 60 : value));
      expect(jumpsOf(series(values), PERCENT)).toEqual([]);
      expect(jumpsOf(series(planted), PERCENT).map(({ figure }) => figure.value)).toEqual([planted[at]]);
    }));
  });

  test("how a series is scaled makes no difference", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 6, maxLength: 20 }), fc.constantFrom(2, 4, 8), (values, scale) => {
      const found = (each: readonly number[]): number[] => jumpsOf(series(each), { kind: "money", word: "£" }).map(({ figure }) => figure.value ?? 0);
      expect(found(values.map((value) => value * scale))).toEqual(found(values).map((value) => value * scale));
    }));
  });
});
