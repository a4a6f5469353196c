import { describe, expect, it } from "vitest";
import { NO_MOVEMENT, type LineName } from "../../core/consolidate/summary.js";
import type { Line } from "../../core/model/tracker.js";
import { openPlans } from "../../core/report/open-plans.js";
import { blankLine } from "../support/blank-line.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { madeUpRisk } from "../support/made-up-risk.js";
import { madeUpSummary, summaryLine } from "../support/made-up-summary.js";

const line = (more: Partial<Line>): Line => ({ ...blankLine(), ...more });
const SECRET = line({ id: "S", ref: "12", theme: "Both", action: "Sell the depot", baseline: "3 of 4 depots are let.", risk: "R7, R8", circulation: "restricted" });
const OPEN = line({ id: "O", ref: "3", theme: "Both", action: "Paint the doors" });

/** Whether a risk of Parks may leave, with these lines and these that have gone. */
function leaves(risk: Parameters<typeof madeUpRisk>[0], lines: readonly Line[] = [SECRET, OPEN], gone: readonly LineName[] = []): boolean {
  const at = { division: "Parks", file: "parks.xlsx" };
  const summary = madeUpSummary(lines.map((each) => summaryLine(each, at)), { movement: { ...NO_MOVEMENT, vanished: gone }, risks: [{ ...at, risk: madeUpRisk(risk), before: null, carriedForward: false, gone: false }] });
  return openPlans(summary).risks.length === 1;
}

describe("a risk stays behind", () => {
  it.each(["12", "Action 12", "3; 12.", "3, 12", "3/12", "10-14", "10 to 14", "No. 12: the depot", "Sell the depot, in spring"])("that names a restricted action: %s", (linkedActions) => {
    expect(leaves({ linkedActions })).toBe(false);
  });
  it.each(["", "3", "112", "1.12", "12a", "1-3", "Paint the doors"])("and not one that names others: %s", (linkedActions) => {
    expect(leaves({ linkedActions })).toBe(true);
  });
  it("that a restricted action names, or whose theme has restricted lines alone", () => {
    expect(leaves({ ref: "R8" })).toBe(false);
    expect(leaves({ ref: "R9", theme: "Both" })).toBe(true);
    expect(leaves({ ref: "R9", theme: "both" }, [SECRET])).toBe(false);
  });
  it("that names an action which was restricted the month before, or when it went", () => {
    const before = { ...summaryLine(OPEN), before: { line: { ...OPEN, circulation: "restricted" as const }, matchedBy: "id" as const } };
    const risk = { division: "Early Help", file: "a.xlsx", risk: madeUpRisk({ linkedActions: "3" }), before: null, carriedForward: false, gone: false };
    expect(openPlans(madeUpSummary([before], { risks: [risk] })).hidden.risks).toEqual([risk]);
    expect(leaves({ linkedActions: "40" }, [OPEN], [{ division: "Parks", id: "G", ref: "40", action: "Gone", milestone: "", restricted: true }])).toBe(false);
    expect(leaves({ linkedActions: "40" }, [OPEN], [{ division: "Parks", id: "G", ref: "40", action: "Gone", milestone: "" }])).toBe(true);
  });
  it("of the division of that action, and no other's", () => {
    const risk = { division: "Baths", file: "baths.xlsx", risk: madeUpRisk({ linkedActions: "12" }), before: null, carriedForward: false, gone: false };
    expect(openPlans(madeUpSummary([summaryLine(SECRET, { division: "Parks" }), summaryLine(OPEN)], { risks: [risk] })).risks).toEqual([risk]);
  });
});

it("an indicator stays behind that was read from what a restricted line says, or stands under a theme of restricted lines alone", () => {
  const of = (given: Parameters<typeof madeUpIndicator>[0]) => ({ division: "Parks", file: "parks.xlsx", indicator: madeUpIndicator({ figures: [figureOf("Q1", 3)], ...given }), before: null, carriedForward: false });
  const indicators = [of({ measure: "depots let", sentence: "3 of 4 depots are let." }), of({ measure: "Doors", sentence: "3 of 4 doors" }), of({ measure: "Gates", theme: "Both" }), of({ measure: "Vaults", theme: "Vaults" })];
  const summary = madeUpSummary([summaryLine(SECRET, { division: "Parks" }), summaryLine(OPEN, { division: "Parks" }), summaryLine(line({ id: "V", theme: "Vaults", circulation: "restricted" }), { division: "Baths" })], { indicators });
  expect(openPlans(summary).indicators.map(({ indicator }) => indicator.measure)).toEqual(["Doors", "Gates"]);
});
