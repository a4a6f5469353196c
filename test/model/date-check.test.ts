import { describe, expect, it } from "vitest";
import { parseIsoDate } from "../../core/model/calendar-date.js";
import type { Status } from "../../core/model/status.js";
import { BLANK_TIMING, type Timing } from "../../core/model/timing.js";
import { challenges, dateCheck, type CheckedLine } from "../../core/model/date-check.js";

const AS_OF = { year: 2018, month: 12, day: 12 };

/** A day, "ongoing", "recurring", "tbc", "n/a", "" or anything else, which is unreadable. */
function due(text: string): Timing {
  const kinds: Readonly<Record<string, Timing["kind"]>> = { "": "blank", ongoing: "ongoing", recurring: "recurring", tbc: "to-be-confirmed", "n/a": "not-applicable" };
  const by = parseIsoDate(text);
  return by ? { ...BLANK_TIMING, text, kind: "by", by, precision: "day" } : { ...BLANK_TIMING, text, kind: kinds[text] ?? "unreadable" };
}

function line(status: Status, text: string, more: Partial<CheckedLine> = {}): CheckedLine {
  return { status, due: due(text), lastDue: null, approvedBy: "", approvedOn: "", updatedOn: null, ...more };
}

/** Status, due, what the dates suggest, whether that challenges the rating, and the words. */
const CASES: readonly (readonly [Status, string, string, boolean, string])[] = [
  ["complete", "2018-01-01", "blue", false, "complete"],
  ["withdrawn", "2018-01-01", "grey", false, "withdrawn"],
  ["paused", "2018-01-01", "grey", false, "paused"],
  ["off-track", "2019-02-11", "red", false, "reported off track; due in 61 days"],
  ["off-track", "ongoing", "red", false, "reported off track"],
  ["on-track", "2018-11-30", "red", true, "Dates suggest red: due 30 Nov 2018, 12 days ago. Your rating stands; say why."],
  ["at-risk", "2018-12-11", "red", true, "Dates suggest red: due 11 Dec 2018, 1 day ago. Your rating stands; say why."],
  ["not-started", "2018-12-11", "red", true, "Dates suggest red: due 11 Dec 2018, 1 day ago. Your rating stands; say why."],
  ["unknown", "2018-11-30", "red", false, "not rated; due 30 Nov 2018, 12 days ago"],
  ["at-risk", "2019-02-11", "amber", false, "reported at risk; due in 61 days"],
  ["at-risk", "soon", "amber", false, "reported at risk"],
  ["not-started", "2018-12-12", "amber", true, "Dates suggest amber: not started; due today. Your rating stands; say why."],
  ["not-started", "2019-01-11", "amber", true, "Dates suggest amber: not started; due in 30 days. Your rating stands; say why."],
  ["not-started", "2019-01-12", "grey", false, "not started; due in 31 days"],
  ["not-started", "ongoing", "grey", false, "not started"],
  ["unknown", "2019-02-11", "grey", false, "not rated; due in 61 days"],
  ["unknown", "", "grey", false, "not rated"],
  ["on-track", "", "grey", false, "no due date given"],
  ["on-track", "tbc", "grey", false, "due date to be confirmed"],
  ["on-track", "n/a", "grey", false, "no due date applies"],
  ["on-track", "in due course", "grey", false, "due date cannot be read: in due course"],
  ["on-track", "2018-12-12", "green", false, "due today"],
  ["on-track", "2018-12-13", "green", false, "due in 1 day"],
  ["on-track", "2019-02-11", "green", false, "due in 61 days"],
];

describe("dateCheck", () => {
  it.each(CASES)("%s, due %s: %s", (status, text, rag, challenged, why) => {
    const checked = line(status, text);
    expect(dateCheck(checked, AS_OF)).toEqual({ rag, why });
    expect(challenges(checked, AS_OF)).toBe(challenged);
  });

  it("calls a due date that moved without approval amber, and one that was approved green", () => {
    const moved = line("on-track", "2019-03-31", { lastDue: due("2018-12-31") });
    expect(dateCheck(moved, AS_OF)).toEqual({ rag: "amber", why: "Dates suggest amber: due date moved from 31 Dec 2018 to 31 Mar 2019 without approval. Your rating stands; say why." });
    expect(dateCheck({ ...moved, approvedBy: "Programme board" }, AS_OF).rag).toBe("green");
    expect(dateCheck({ ...moved, approvedOn: "3 Dec 2018" }, AS_OF).rag).toBe("green");
    expect(dateCheck({ ...moved, lastDue: due("2019-04-30") }, AS_OF).rag).toBe("green");
  });

  it("keeps what continues green while it is updated", () => {
    const updated = (day: string): CheckedLine => line("on-track", "ongoing", { updatedOn: parseIsoDate(day) });
    expect(dateCheck(updated("2018-09-11"), AS_OF)).toEqual({ rag: "green", why: "continuing, last updated 11 Sep 2018" });
    expect(dateCheck(updated("2018-09-10"), AS_OF)).toEqual({ rag: "grey", why: "continuing, last updated 10 Sep 2018" });
    expect(dateCheck(line("on-track", "recurring"), AS_OF)).toEqual({ rag: "grey", why: "continuing, no date of last update" });
  });

  it("counts by the days it is given", () => {
    const settings = { notStartedDays: 10, continuingDays: 5 };
    expect(dateCheck(line("not-started", "2018-12-23"), AS_OF, settings).rag).toBe("grey");
    expect(dateCheck(line("on-track", "ongoing", { updatedOn: parseIsoDate("2018-12-01") }), AS_OF, settings).rag).toBe("grey");
  });
});
