import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Risk } from "../../core/risks/risk.js";
import { riskMovement } from "../../core/movement/risk-movement.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";

const at = (likelihood: number, impact: number, given: Partial<Risk> = {}): Risk => madeUpRisk({ ref: "1", current: levelOf(likelihood, impact), ...given });
const moves = (before: readonly Risk[], now: readonly Risk[]): string[] => riskMovement(before, now).map(({ move, by }) => (by === null ? move : `${move} by ${by}`));

describe("movement between two months", () => {
  it.each([
    ["up by id", at(3, 3), at(3, 4)], ["down by id", at(3, 3), at(2, 3)], ["same by id", at(2, 4), at(4, 2)], ["closed by id", at(3, 3), at(3, 3, { closed: true })],
    ["reopened by id", at(3, 3, { closed: true }), at(3, 3)], ["still closed by id", at(3, 3, { closed: true }), at(1, 1, { closed: true })],
    ["not comparable by id", at(3, 3, { scale: 5 }), at(3, 4, { scale: 4 })], ["not comparable by id", at(3, 3), madeUpRisk({ ref: "1" })],
    ["up by id", madeUpRisk({ ref: "1", current: levelOf(null, null, { text: "Medium", value: null }, "amber") }), madeUpRisk({ ref: "1", current: levelOf(null, null, { text: "High", value: null }, "red") })],
    ["same by id", madeUpRisk({ ref: "1", current: levelOf(null, null, { text: "Cautious", value: null }) }), madeUpRisk({ ref: "1", current: levelOf(null, null, { text: "cautious", value: null }) })],
  ])("%s", (move, before, now) => expect(moves([before], [now])).toEqual([move]));

  it("tells what is new and what is gone without a word", () => expect(moves([at(1, 1, { id: "a", ref: "7", risk: "Lifts fail" })], [at(2, 2, { id: "b", ref: "8", risk: "Grants end early" })])).toEqual(["opened", "vanished"]));
  it("knows a risk again by its ref, and by its wording", () => {
    expect(moves([at(3, 3, { id: "a" })], [at(3, 4, { id: "b" })])).toEqual(["up by ref"]);
    expect(moves([at(3, 3, { id: "a", ref: "1", risk: "Market cannot offer enough places" })], [at(3, 2, { id: "b", ref: "9", risk: "The market cannot offer enough places." })])).toEqual(["down by wording"]);
  });
  it("takes two of a wording that differ in a number for two", () => expect(moves([at(3, 3, { id: "a", ref: "1", risk: "Phase 1 of the depot is late" })], [at(3, 2, { id: "b", ref: "2", risk: "Phase 2 of the depot is late" })])).toEqual(["opened", "vanished"]));
  it("pairs no ref that stands twice", () => expect(moves([at(3, 3, { id: "a", risk: "Lifts fail" }), at(3, 3, { id: "b", risk: "Grants end early" })], [at(1, 1, { id: "c", risk: "Roads flood" })])).toEqual(["opened", "vanished", "vanished"]));

  const register = fc.array(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), ref: fc.constantFrom("", "1", "2"), risk: fc.constantFrom("Lifts fail", "Grants end early", "Roads flood"), l: fc.integer({ min: 1, max: 5 }), closed: fc.boolean() }), { maxLength: 8 })
    .map((all) => all.map(({ id, ref, risk, l, closed }) => at(l, 3, { id, ref, risk, closed })));
  test("every risk of both months is told of once", () => {
    fc.assert(fc.property(register, register, (before, now) => {
      const moved = riskMovement(before, now);
      expect(moved.flatMap((each) => each.now ?? [])).toEqual(now);
      const told = moved.flatMap((each) => each.before ?? []);
      expect(told.length).toBe(before.length);
      expect(new Set(told)).toEqual(new Set(before));
    }));
  });
});
