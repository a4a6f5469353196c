import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Summary } from "../../core/consolidate/summary.js";
import { isoDate } from "../../core/model/calendar-date.js";
import { STATUSES } from "../../core/model/status.js";
import { lineCourses } from "../../core/review/line-courses.js";
import type { LineCourse } from "../../core/review/review.js";
import { summariesOf } from "../support/made-up-months.js";

const HEADINGS = "| id | ref | theme | action | due | status | proposedDue | approvedBy | circulation |";

/** Months of one line: "status due proposed approved", "-" for a month that has it not; a word more stands for its circulation. */
function oneLine(...months: readonly string[]): LineCourse[] {
  const table = (month: string): string => {
    const [status = "", due = "", proposed = "", approved = "", circulation = ""] = month.split(" ").map((word) => (word === "." ? "" : word));
    return `${HEADINGS}\n${status === "-" ? "" : `| Q1 | 1 | Quays | Mend the quay | ${due} | ${status} | ${proposed} | ${approved} | ${circulation} |\n`}| Q2 | 2 | Quays | Paint the rail | 2018-12-31 | on-track | | | |`;
  };
  return lineCourses(summariesOf({ Docks: months.map(table) })).filter(({ last }) => last.line.ref === "1");
}

/** "delivered since 2018-03; first seen 2018-01; 2018-02 to 2018-03-31 (59 days)". */
function said({ outcome, since, added, firstMonth, lastMonth, moves, asks }: LineCourse): string {
  return [
    `${outcome} since ${since}`,
    ...(added ? [`new in ${firstMonth}`] : []),
    ...(outcome === "gone" ? [`last seen ${lastMonth}`] : []),
    ...moves.map(({ month, to, days, approved }) => `${month} to ${isoDate(to)} by ${days}${approved ? " approved" : ""}`),
    ...(asks ? ["asks"] : []),
  ].join("; ");
}

describe("a line over the months", () => {
  it.each<readonly [what: string, months: readonly string[], course: string]>([
    ["is left", ["not-started", "on-track", "on-track"], "left since 2018-02"],
    ["is delivered", ["on-track", "complete", "complete"], "delivered since 2018-02"],
    ["is reopened, then delivered", ["complete", "on-track", "complete"], "delivered since 2018-03"],
    ["is delivered, then reopened", ["on-track", "complete", "at-risk"], "left since 2018-03"],
    ["was complete all the time", ["complete", "complete", "complete"], "complete before since 2018-01"],
    ["is delivered and taken out", ["on-track", "complete", "-"], "delivered since 2018-02"],
    ["is withdrawn", ["on-track", "withdrawn", "withdrawn"], "dropped since 2018-02"],
    ["is withdrawn and taken out", ["on-track", "withdrawn", "-"], "dropped since 2018-02"],
    ["vanishes", ["on-track", "-", "-"], "gone since 2018-01; last seen 2018-01"],
    ["vanishes and returns", ["on-track", "-", "at-risk"], "left since 2018-03"],
    ["is added", ["-", "not-started", "on-track"], "left since 2018-03; new in 2018-02"],
    ["is added complete", ["-", "complete", "complete"], "complete before since 2018-02; new in 2018-02"],
    ["slips twice", ["on-track 2018-03-31", "on-track 2018-04-30", "at-risk 2018-06-30"], "left since 2018-03; 2018-02 to 2018-04-30 by 30; 2018-03 to 2018-06-30 by 61"],
    ["is brought forward, which is no slip", ["on-track 2018-06-30", "on-track 2018-04-30", "on-track 2018-04-30"], "left since 2018-01"],
    ["is put off with approval", ["on-track 2018-03-31", "on-track 2018-06-30 . Board", "on-track 2018-06-30 . Board"], "left since 2018-01; 2018-02 to 2018-06-30 by 91 approved"],
    ["asks for a new date", ["at-risk 2018-03-31", "at-risk 2018-03-31 2018-09-30", "at-risk 2018-03-31 2018-09-30"], "left since 2018-01; asks"],
    ["asks for a date that was approved", ["at-risk 2018-03-31", "at-risk 2018-03-31 2018-09-30", "at-risk 2018-03-31 2018-09-30 Board"], "left since 2018-01"],
    ["asks again after an approval", ["at-risk 2018-06-30 . Board", "at-risk 2018-06-30 . Board", "at-risk 2018-06-30 2018-09-30 Board"], "left since 2018-01; asks"],
    ["has the date that it proposed", ["at-risk 2018-03-31", "at-risk 2018-09-30 2018-09-30", "at-risk 2018-09-30 2018-09-30"], "left since 2018-01; 2018-02 to 2018-09-30 by 183"],
    ["asks for nothing once it is complete", ["at-risk 2018-03-31 2018-09-30", "complete 2018-03-31 2018-09-30", "complete 2018-03-31 2018-09-30"], "delivered since 2018-02"],
  ])("%s", (_, months, course) => {
    expect(oneLine(...months).map(said)).toEqual([course]);
  });

  it("is restricted where any month says so", () => {
    expect(oneLine("on-track", "on-track . . . restricted", "on-track").map(({ restricted }) => restricted)).toEqual([true]);
    expect(oneLine("on-track", "on-track", "on-track").map(({ restricted }) => restricted)).toEqual([false]);
  });

  it("is carried forward while its division sends nothing, and is not gone", () => {
    const table = "| ref | action | status |\n| 1 | Sweep the yard | on-track |";
    const courses = lineCourses(summariesOf({ Docks: [table, table, table], Yards: [table, null, null] }));
    expect(courses.map(({ division, outcome, lastMonth }) => [division, outcome, lastMonth])).toEqual([["Docks", "left", "2018-03"], ["Yards", "left", "2018-03"]]);
  });
});

describe("a line in other words", () => {
  const table = (action: string): string => `| id | action | lead | status |\n| ${action.length} | ${action} | Harbour Master | on-track |\n| 99 | Paint the rail green | Head of Parks | on-track |`;
  const [BEFORE, AFTER] = ["Move the seven old cranes from the north quay", "Move the nine old cranes from the south quay"];
  const months = (): Summary[] => summariesOf({ Docks: [table(BEFORE), table(AFTER), table(AFTER)] });

  it("is perhaps the same, until somebody says", () => {
    const courses = lineCourses(months());
    expect(months()[1]?.movement.doubtful).toHaveLength(1);
    expect(courses.filter(({ outcome }) => outcome === "gone").map(({ last, perhaps }) => [last.line.action, perhaps?.line.action])).toEqual([[BEFORE, AFTER]]);
  });

  it("is another one once somebody has said so", () => {
    const denied = months().map((summary): Summary => ({ ...summary, movement: { ...summary.movement, doubtful: summary.movement.doubtful.map((each) => ({ ...each, confirmed: false })) } }));
    expect(lineCourses(denied).filter(({ outcome }) => outcome === "gone").map(({ perhaps }) => perhaps)).toEqual([null]);
  });

  it("is not named where the other one is restricted", () => {
    const secret = months().map((summary, index): Summary => (index < 2 ? summary : { ...summary, lines: summary.lines.map((each) => (each.line.action === AFTER ? { ...each, line: { ...each.line, circulation: "restricted" as const } } : each)) }));
    expect(lineCourses(secret).filter(({ outcome }) => outcome === "gone").map(({ perhaps }) => perhaps)).toEqual([null]);
  });
});

it("every line of every month is in one course, and the first and last months' lines in as many as there are", () => {
  const month = fc.uniqueArray(fc.record({ ref: fc.integer({ min: 1, max: 9 }), status: fc.constantFrom(...STATUSES) }), { selector: ({ ref }) => ref, minLength: 1, maxLength: 9 });
  const NAMES = ["Mend quay", "Paint rail", "Sweep yard", "Light wharf", "Dredge basin", "Count ropes", "Move cranes", "Hire divers", "Sell barge"];
  fc.assert(
    fc.property(fc.array(month, { minLength: 2, maxLength: 5 }), (months) => {
      const summaries = summariesOf({ Docks: months.map((rows) => ["| ref | action | status |", ...rows.map(({ ref, status }) => `| ${ref} | ${NAMES[ref - 1] ?? ""} | ${status} |`)].join("\n")) });
      const courses = lineCourses(summaries);
      expect(courses.map(({ last }) => last.line.ref).sort()).toEqual([...new Set(months.flat().map(({ ref }) => String(ref)))].sort());
      const last = summaries.at(-1);
      expect(courses.filter(({ lastMonth }) => lastMonth === last?.month).map((course) => course.last)).toEqual(last?.lines);
      expect(courses.filter(({ added }) => !added)).toHaveLength(summaries[0]?.lines.length ?? 0);
    }),
    { numRuns: 60 },
  );
});
