import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packPlan, unpackPlan } from "../../../addin/standalone/plan-message.js";
import { structuredTracker } from "../../../core/report/structured-tracker.js";
import type { RowPlan, WorkbookPlan } from "../../../core/report/workbook-plan.js";

const someValue = fc.constantFrom<RowPlan["cells"][number]["value"][]>(null, "", "text", 3, true, { date: { year: 2025, month: 11, day: 30 } }, { text: "Plan", link: "#One!A1" }, { formula: "A1+1", result: 2 }, { formula: "A1+2", result: "two" });
const someCell = fc.record({ column: fc.nat(5), value: someValue, look: fc.constantFrom<"text" | "header">("text", "header") }, { requiredKeys: ["column", "value"], noNullPrototype: true });
const someRow: fc.Arbitrary<RowPlan> = fc.record({ row: fc.nat(99), height: fc.nat(40), atLeast: fc.nat(40), cells: fc.array(someCell, { maxLength: 4 }) }, { requiredKeys: ["row", "cells"], noNullPrototype: true });

const planOf = (rows: readonly (readonly RowPlan[])[]): WorkbookPlan => {
  const [first] = structuredTracker([], null).sheets;
  return { title: "Test", names: [{ name: "AsOf", refersTo: "One!$A$1" }], sheets: rows.flatMap((each, index) => (first ? [{ ...first, name: `Sheet ${index + 1}`, rows: each }] : [])) };
};

describe("a plan as a message", () => {
  it("arrives as it was sent", () => {
    fc.assert(fc.property(fc.array(fc.array(someRow, { maxLength: 6 }), { maxLength: 3 }), (rows) => {
      const plan = planOf(rows);
      expect(unpackPlan(structuredClone(packPlan(plan)))).toStrictEqual(plan);
    }));
  });

  it("says a formula once and the make-up of a row once, however many rows have it", () => {
    const plan = structuredTracker([], { year: 2025, month: 11, day: 30 });
    const { formulas, sheets } = packPlan(plan);
    expect(new Set(formulas).size).toBe(formulas.length);
    expect(formulas.length).toBeLessThan(20);
    expect(sheets[0]?.layouts.length).toBeLessThan(8);
    expect(unpackPlan(packPlan(plan))).toEqual(plan);
  });
});
