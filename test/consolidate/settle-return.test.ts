import { describe, expect, it } from "vitest";
import { returnOf, runMonth } from "../../core/consolidate/run-month.js";
import { isSettledFor, settleReturn } from "../../core/consolidate/settle-return.js";
import type { ReturnFile } from "../../core/consolidate/summary.js";
import { NO_SETTINGS } from "../../core/settings/settings.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const NOVEMBER = { year: 2018, month: 11, day: 30 };
const read = returnOf("piers.xlsx", "2018-11", { grids: [tableGrid(`
  | Pier works of 2018 |
  |
  | Ref | Action        | Lead          | Due      | Status   |
  | 1.1 | Mend the pier | Head of Piers | Oct 2018 | On track |
  | 1.2 | Paint it xxxx |               | Jan 2019 | Green    |`, { kind: "sheet", sheet: "Plan" })] }, NO_SETTINGS);

const trackersOf = (file: ReturnFile) => (file.state === "read" ? file.trackers : []);
const monthOf = (file: ReturnFile) => runMonth({ asOf: { date: NOVEMBER, from: "given" }, month: "2018-11", returns: [file], passedOver: [], settings: NO_SETTINGS, previous: null, earlier: null });

describe("a return that is settled", () => {
  const settled = settleReturn(read, NO_SETTINGS, NOVEMBER);

  it("gives the same month as one that is not yet", () => expect(monthOf(settled)).toEqual(monthOf(read)));

  it("has its findings, and no more of its sheet than its lines", () => {
    const [tracker] = trackersOf(settled);
    expect(tracker?.findings.map(({ name }) => name)).toContain("placeholder-left-in");
    expect([tracker?.lines.length, tracker?.places.lines.size, tracker?.places.texts.size, tracker?.unplaced.length]).toEqual([2, 2, 0, 0]);
    expect(trackersOf(read)[0]?.places.texts.size).toBeGreaterThan(0);
  });

  it("is so for one day, and for none where nothing was asked", () => {
    const isSettled = (file: ReturnFile, day: number): boolean => isSettledFor(file, { ...NOVEMBER, day });
    expect([isSettled(settled, 30), isSettled(settled, 29), isSettled(read, 30), isSettled(settleReturn(read, NO_SETTINGS, null), 30)]).toEqual([true, false, false, false]);
    expect(isSettled({ file: "quay.pdf", state: "rejected", why: "It is a picture." }, 30)).toBe(true);
    expect(trackersOf(settleReturn(read, NO_SETTINGS, null))[0]?.findings).toEqual([]);
  });
});
