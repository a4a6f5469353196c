import { describe, expect, it } from "vitest";
import { consolidate, type ConsolidateOptions } from "../../core/consolidate/consolidate.js";
import type { Summary } from "../../core/consolidate/summary.js";
import { isoDate, lastDayOfMonth } from "../../core/model/calendar-date.js";
import type { Month } from "../../core/model/month.js";
import { previousMonth } from "../../core/movement/previous-month.js";
import { lines, returnFile } from "../support/made-up-return.js";

const dated = (month: Month): Pick<ConsolidateOptions, "month" | "asOf"> => ({ month, asOf: { date: lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5))), from: "name" } });

/** The summary of a month's returns, by file. */
function month(name: Month, files: Readonly<Record<string, string>>, options: Partial<ConsolidateOptions> = {}): Summary {
  return consolidate(Object.entries(files).map(([file, table]) => returnFile(file, lines(table))), { ...dated(name), ...options });
}

/** Months one after the other, each compared with the one before; the last one's summary. */
function months(...tables: readonly string[]): Summary {
  const [first = "", ...others] = tables;
  return others.reduce((before, table, index) => month(`2018-${String(index + 2).padStart(2, "0")}`, { "docks.xlsx": table }, { previous: previousMonth(before) }), month("2018-01", { "docks.xlsx": first }));
}

describe("due dates", () => {
  const due = (text: string, more = "", heading = ""): string => `| ref | action | due | ${heading}\n| 1 | Dredge the basin | ${text} | ${more}`;
  const history = (summary: Summary): string => summary.lines.map(({ dueHistory: { original, slipped, rebaselined } }) => `${original ? isoDate(original) : "none"}, slipped ${slipped}, rebaselined ${rebaselined}`).join();

  it("are counted from the first that is known, over the months", () => {
    const third = months(due("2018-03-31"), due("2018-04-30"), due("2018-04-30"), due("2018-06-30"));
    expect(third.movement.slipped).toMatchObject([{ days: 61, times: 2, from: { month: 4 }, to: { month: 6 } }]);
    expect(history(third)).toBe("2018-03-31, slipped 2, rebaselined 0");
  });

  it("that are approved are re-baselined, and an approval counts once", () => {
    const approval = "Dock board | 2018-02-12 |";
    const heading = "approvedBy | approvedOn |";
    const second = months(due("2018-03-31"), due("2018-06-30", approval, heading));
    expect(second.movement).toMatchObject({ slipped: [], rebaselined: [{ days: 91, times: 1, approvedBy: "Dock board", approvedOn: "2018-02-12" }] });
    const third = months(due("2018-03-31"), due("2018-06-30", approval, heading), due("2018-09-30", approval, heading));
    expect(third.movement).toMatchObject({ slipped: [{ times: 1 }], rebaselined: [] });
    expect(history(third)).toBe("2018-03-31, slipped 1, rebaselined 1");
  });

  it("that were proposed and approved in one month and taken over in the next are re-baselined", () => {
    const heading = "proposedDue | approvedBy |";
    const second = months(due("2018-03-31", "2018-06-30 | Dock board |", heading), due("2018-06-30", "2018-06-30 | Dock board |", heading));
    expect(second.movement).toMatchObject({ slipped: [], rebaselined: [{ times: 1 }] });
  });

  it("that are brought forward, go on, or come back from where they went are no slip, and keep their history", () => {
    expect(months(due("2018-03-31"), due("2018-02-28")).movement.slipped).toEqual([]);
    expect(history(months(due("2018-03-31"), due("2018-04-30"), due("ongoing")))).toBe("2018-03-31, slipped 1, rebaselined 0");
    expect(history(months(due("soon"), due("2018-04-30"), due("2018-05-31")))).toBe("2018-04-30, slipped 1, rebaselined 0");
  });
});

describe("a return that is missing", () => {
  const DOCKS = "| ref | action | due | status |\n| 1 | Dredge the basin | 2018-11-30 | on-track |\n| 2 | Paint the cranes | 2019-03-31 | off-track |";
  const FERRIES = "| ref | action | status |\n| 1 | Sell the tickets | on-track |";
  const november = month("2018-11", { "docks.xlsx": DOCKS, "ferries.xlsx": FERRIES });

  it("leaves last month's lines, marked and judged as of this month, and none of them moves", () => {
    const december = month("2018-12", { "ferries.xlsx": FERRIES }, { previous: previousMonth(november) });
    expect(december.lines.map(({ division, file, carriedForward, daysLate }) => [division, file, carriedForward, daysLate])).toEqual([["Ferries", "ferries.xlsx", false, null], ["Docks", "docks.xlsx", true, 31], ["Docks", "docks.xlsx", true, null]]);
    expect(december.totals).toMatchObject({ lines: 3, carriedForward: 2, rag: { red: 1 } });
    expect(december.movement).toMatchObject({ statusChanges: [], vanished: [], added: [], matrix: [{ from: "on-track", to: "on-track", lines: 1 }] });
    expect(december.returns.map(({ division, state, why }) => [division, state, why])).toEqual([["Ferries", "received", ""], ["Docks", "missing", "No December 2018 return has come from Docks. Its 2 lines of November 2018 are carried forward."]]);
  });

  it("does so too where it was rejected, and month after month", () => {
    const rejected = consolidate([{ file: "docks.xlsx", state: "rejected", why: "Locked." }, returnFile("ferries.xlsx", lines(FERRIES))], { ...dated("2018-12"), previous: previousMonth(november) });
    expect(rejected.totals.carriedForward).toBe(2);
    expect(rejected.returns[0]).toMatchObject({ state: "rejected", why: "Locked. Its 2 lines of November 2018 are carried forward." });
    const january = month("2019-01", { "ferries.xlsx": FERRIES }, { previous: previousMonth(rejected) });
    expect(january.lines.filter(({ carriedForward }) => carriedForward).map(({ file, line }) => [file, line.ref])).toEqual([["docks.xlsx", "1"], ["docks.xlsx", "2"]]);
  });

  it("is compared with what was carried forward once it comes", () => {
    const december = month("2018-12", { "ferries.xlsx": FERRIES }, { previous: previousMonth(november) });
    const january = month("2019-01", { "docks.xlsx": DOCKS.replace("off-track", "complete"), "ferries.xlsx": FERRIES }, { previous: previousMonth(december) });
    expect(january.movement.statusChanges).toMatchObject([{ ref: "2", from: "off-track", to: "complete" }]);
    expect(january.totals.carriedForward).toBe(0);
  });
});

describe("a matched line", () => {
  it("inherits last month's ID, and a line that would have it too gets a number", () => {
    const november = month("2018-11", { "docks.xlsx": "| id | ref | action |\n| H1 | 1 | Dredge the basin |" });
    const december = month("2018-12", { "docks.xlsx": "| id | ref | action |\n| H1 | 1 | Order new ropes for all boats |\n| H2 | 2 | Dredge the basin |" }, { previous: previousMonth(november) });
    expect(december.lines.map(({ line }) => `${line.ref} ${line.id}`)).toEqual(["1 H1-2", "2 H1"]);
  });
});

describe("a doubtful match", () => {
  const november = month("2018-11", { "docks.xlsx": "| id | action | due |\n| OLD | Review the terms of the pilots' contract | 2018-11-30 |" });
  const TUGS = "| id | action | due |\n| NEW | Review the terms of the tug contract | 2019-01-31 |";
  const december = month("2018-12", { "docks.xlsx": TUGS }, { previous: previousMonth(november) });
  const answered = (confirmed: boolean): Summary => ({ ...december, movement: { ...december.movement, doubtful: december.movement.doubtful.map((each) => ({ ...each, confirmed })) } });

  it("counts as added and vanished until somebody answers", () => {
    expect(december.movement).toMatchObject({ doubtful: [{ id: "NEW", candidate: { id: "OLD" } }], added: [{ id: "NEW" }], vanished: [{ id: "OLD" }], slipped: [] });
  });

  it("is a match once the summary is made again over the answer, and stays one", () => {
    const again = month("2018-12", { "docks.xlsx": TUGS }, { previous: previousMonth(november), earlier: answered(true) });
    expect(again.movement).toMatchObject({ added: [], vanished: [], slipped: [{ id: "OLD", times: 1 }], reworded: [{ id: "OLD" }], doubtful: [{ id: "NEW", confirmed: true }] });
    expect(again.version).toEqual({ number: "1.1", changes: ["1 doubtful match confirmed."] });
    const third = month("2018-12", { "docks.xlsx": TUGS }, { previous: previousMonth(november), earlier: again });
    expect(third).toEqual(again);
  });

  it("is not asked about again once somebody said no", () => {
    const again = month("2018-12", { "docks.xlsx": TUGS }, { previous: previousMonth(november), earlier: answered(false) });
    expect(again.movement).toMatchObject({ added: [{ id: "NEW" }], vanished: [{ id: "OLD" }], doubtful: [{ confirmed: false }] });
    expect(again.version.number).toBe("1.0");
  });

  it("answered in last month's summary gives the line its ID the month after", () => {
    const january = month("2019-01", { "docks.xlsx": TUGS }, { previous: previousMonth(answered(true)) });
    expect(january.lines.map(({ line }) => line.id)).toEqual(["OLD"]);
    expect(january.movement).toMatchObject({ added: [], vanished: [], doubtful: [] });
  });

  describe("between lines of one ref, so that their own IDs are another line's", () => {
    const first = month("2018-11", { "docks.xlsx": "| id | ref | action |\n| H1 | 1 | Review the terms of the pilots' contract |\n| H2 | 2 | Dredge the basin for the ferries |" });
    const BASIN = "| id | ref | action |\n| H1 | 1 | Dredge the basin for the ferries |\n| H2 | 2 | Review the terms of the tug contract |";
    const second = month("2018-12", { "docks.xlsx": BASIN }, { previous: previousMonth(first) });
    const yes: Summary = { ...second, movement: { ...second.movement, doubtful: second.movement.doubtful.map((each) => ({ ...each, confirmed: true })) } };
    const ids = ({ lines: all }: Summary): string[] => all.map(({ line }) => `${line.action.split(" ", 1).join("")} ${line.id}`);

    it("gives the ID to the line that was asked about, and to no other", () => {
      expect([ids(second), second.movement.doubtful.map(({ id, candidate }) => `${id}?${candidate.id}`)]).toEqual([["Dredge H2", "Review H2-2"], ["H2?H1"]]);
      expect(ids(month("2019-01", { "docks.xlsx": BASIN }, { previous: previousMonth(yes) }))).toEqual(["Dredge H2", "Review H1"]);
    });

    it("is not said to be a line gone and one added when the summary is made again", () => {
      const again = month("2018-12", { "docks.xlsx": BASIN }, { previous: previousMonth(first), earlier: yes });
      expect([ids(again), again.version.changes]).toEqual([["Dredge H2", "Review H1"], ["1 doubtful match confirmed."]]);
    });
  });
});

describe("a summary made again", () => {
  const DOCKS = "| ref | action | status |\n| 1 | Dredge the basin | on-track |\n| 2 | Paint the cranes | off-track |";
  const FERRIES = "| ref | action | status |\n| 1 | Sell the tickets | on-track |";
  const expected = ["Docks", "Ferries"];
  const first = month("2018-12", { "docks.xlsx": DOCKS }, { expected });

  it("is version 1.0, and stays so while nothing changes", () => {
    expect(first.version).toEqual({ number: "1.0", changes: [] });
    expect(month("2018-12", { "docks.xlsx": DOCKS }, { expected, earlier: first })).toEqual(first);
  });

  it("says which return was added, marks it late, and how the totals changed", () => {
    const second = month("2018-12", { "docks.xlsx": DOCKS, "ferries.xlsx": FERRIES }, { expected, earlier: first });
    expect(second.version).toEqual({ number: "1.1", changes: ["Ferries added.", "Totals changed as follows: lines from 2 to 3, in progress from 2 to 3, green from 1 to 2."] });
    expect(second.returns.map(({ division, late, why }) => [division, late, why])).toEqual([["Docks", false, ""], ["Ferries", true, "It was missing when the summary was first made."]]);
    const third = month("2018-12", { "docks.xlsx": DOCKS, "ferries.xlsx": FERRIES }, { expected, earlier: second });
    expect(third).toEqual(second);
  });

  it("says what else changed: another file, lines, the day, what it is compared with", () => {
    const changed = month("2018-12", { "docks-v2.xlsx": DOCKS.replace("off-track", "complete") }, { expected, earlier: first, previous: previousMonth(month("2018-11", { "docks.xlsx": DOCKS })), asOf: { date: { year: 2018, month: 12, day: 20 }, from: "given" } });
    expect(changed.version.changes).toEqual([
      "Docks: docks-v2.xlsx is used in place of docks.xlsx.",
      "Docks: 1 line changed.",
      "As of 20 Dec 2018, before 31 Dec 2018.",
      "Compared with November 2018.",
      "Totals changed as follows: complete from 0 to 1, in progress from 2 to 1, red from 1 to 0.",
    ]);
  });

  it("counts on: 1.10 follows 1.9", () => {
    const ninth = { ...first, version: { number: "1.9", changes: [] } };
    expect(month("2018-12", {}, { expected, earlier: ninth }).version.number).toBe("1.10");
    expect(month("2019-01", {}, { expected, earlier: ninth }).version.number).toBe("1.0");
  });
});

describe("the trend", () => {
  const names = Array.from({ length: 15 }, (_, index): Month => `${2018 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`);
  const table = "| action |\n| Dredge the basin |";

  it("goes back a year, each month once, the last one as it is now", () => {
    const last = names.slice(1).reduce((before, name) => month(name, { "docks.xlsx": table }, { previous: previousMonth(before) }), month(names[0] ?? "", { "docks.xlsx": table }));
    expect(last.trend.map((point) => point.month)).toEqual(names.slice(2));
    const again = month("2018-12", { "docks.xlsx": `${table}\n| Paint the cranes |` }, { previous: previousMonth({ ...last, month: "2018-11" }) });
    expect(again.trend.map((point) => [point.month, point.totals.lines]).slice(-2)).toEqual([["2018-11", 1], ["2018-12", 2]]);
  });
});
