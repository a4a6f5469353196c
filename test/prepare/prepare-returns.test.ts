import { describe, expect, it } from "vitest";
import type { Finding } from "../../core/findings/finding.js";
import { prepareReturns } from "../../core/prepare/prepare-returns.js";
import { preparedWorkbook } from "../../core/prepare/prepared-workbook.js";
import type { PlanValue, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { due, lines, returnFile } from "../support/made-up-return.js";
import { november, OPTIONS, prepared } from "./prepared-summary.js";

const PARKS = `
  | id   | ref | theme | action         | lead  | due        | status    | update          | circulation |
  | DONE | 1   | Paths | Lay the gravel | Parks | 2018-10-31 | complete  | Laid.           |             |
  | LATE | 2   | Paths | Mend the gates | Parks | 2018-10-31 | on-track  | Hinges ordered. |             |
  | SHUT | 3   | Ponds | Drain the pond | Parks | ongoing    | withdrawn | Not needed.     |             |
  | OPEN | 4   | Ponds | Feed the ducks | Parks | 2019-03-31 | at-risk   | Bread ordered.  | restricted  |`;
const SUMMARY = november([returnFile("parks.csv", PARKS, { division: "Parks", contact: "parks@example.org", answers: [{ theme: "Trees", workingWell: "Oaks", howWeKnow: "", worriedAbout: "", whatNext: "" }] })], ["Parks", "Highways & Bridges"]);

function rows(plan: WorkbookPlan, sheet: string): PlanValue[][] {
  return (plan.sheets.find(({ name }) => name === sheet)?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
}
const shown = (sheet: string): PlanValue[][] => rows(preparedWorkbook(prepared(SUMMARY, "Parks").tracker, SUMMARY), sheet);

describe("prepareReturns", () => {
  it("prepares the month after the summary's, for every division of the register, under names that every disk takes", () => {
    expect(prepareReturns(SUMMARY, OPTIONS).map(({ division, month, fileName }) => [division, month, fileName])).toEqual([
      ["Parks", "2018-12", "parks 2018-12"],
      ["Highways & Bridges", "2018-12", "highways-and-bridges 2018-12"],
    ]);
  });

  it("goes from December to January", () => {
    expect(prepareReturns({ ...SUMMARY, month: "2018-12" }, OPTIONS)[0]?.month).toBe("2019-01");
  });

  it("never gives two divisions one name, and never a name without letters", () => {
    const summary = november([returnFile("a.csv", PARKS, { division: "公園" }), returnFile("b.csv", PARKS, { division: "Division" }), returnFile("c.csv", PARKS, { division: `${"Very ".repeat(30)}long` })]);
    const names = prepareReturns(summary, OPTIONS).map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,62} 2018-12$/);
  });

  it("keeps every line under its Line ID, restricted ones too, and puts what is closed last", () => {
    expect(prepared(SUMMARY, "Parks").tracker.lines.map(({ id }) => id)).toEqual(["LATE", "OPEN", "DONE", "SHUT"]);
  });

  it("begins with the last position: status and due date kept beside, update to be written over", () => {
    const [late] = prepared(SUMMARY, "Parks").tracker.lines;
    expect(late).toMatchObject({ status: "on-track", lastStatus: "on-track", update: "Hinges ordered.", due: due("2018-10-31"), lastDue: due("2018-10-31"), originalDue: due("2018-10-31") });
  });

  it("keeps the original due date: the division's own, else the first that is known", () => {
    const [first = SUMMARY.lines[0]!, ...others] = SUMMARY.lines;
    const moved = { ...first, line: { ...first.line, due: due("2019-01-31") }, before: { line: first.line, matchedBy: "id" as const } };
    const original = (line: typeof moved) => prepared({ ...SUMMARY, lines: [...others, line] }, "Parks").tracker.lines.find(({ id }) => id === "DONE")?.originalDue;
    const history = (by: string) => ({ original: due(by).by, slipped: 1, rebaselined: 0 });
    expect(original({ ...moved, dueHistory: history("2018-10-31") })).toEqual(due("2018-10-31"));
    expect(original({ ...moved, dueHistory: history("2018-06-30") })).toMatchObject({ kind: "by", by: { year: 2018, month: 6, day: 30 }, text: "30 Jun 2018" });
    expect(original({ ...moved, line: { ...moved.line, originalDue: due("2018-05-31") }, dueHistory: history("2018-06-30") })).toEqual(due("2018-05-31"));
  });

  it("fills sheet Return: division, month, contact and day, unsigned, with the questions for every theme", () => {
    const sheet = shown("Return");
    expect(Object.fromEntries(sheet.map(([label, value]) => [label, value]))).toMatchObject({
      Division: "Parks", Month: "December 2018", Contact: "parks@example.org", "As-of date": { date: { year: 2018, month: 12, day: 31 } },
      "Nothing has changed since last month": null, "Prepared by": null, "Signed off by (role)": null, "Signed off on": null, "Sign-off digest": null,
    });
    expect(sheet.slice(-3)).toEqual([["Paths", null, null, null, null], ["Ponds", null, null, null, null], ["Trees", null, null, null, null]]);
  });

  it("asks on sheet Findings what the dates challenge, at the cell of the new return", () => {
    const { tracker } = prepared(SUMMARY, "Parks");
    expect(tracker.findings.find(({ name }) => name === "rating-better-than-dates")).toMatchObject({ at: { sheet: "Tracker", cell: "H5" }, message: 'Reported "On track". Dates suggest red: due 31 Oct 2018, 30 days ago. Your rating stands; say why.' });
    expect(shown("Findings").find((row) => row.includes("rating-better-than-dates"))).toContainEqual(expect.objectContaining({ link: "#Tracker!H5" }));
    expect(String(shown("Findings")[1]?.[0])).toMatch(/^What the programme office asks you to look at, as things stood on 30 Nov 2018: \d+ warnings?/);
  });

  it("passes on what the summary finds of the division's month, and what has been accepted stays so", () => {
    const slipped: Finding = { code: "MOV102", name: "due-slipped", severity: "warning", message: "Put off.", data: {}, at: { file: "parks.csv", sheet: "Plan", cell: SUMMARY.lines[1]?.at?.cells ?? "" }, key: "KEY" };
    const elsewhere: Finding = { ...slipped, at: { ...slipped.at, file: "other.csv" } };
    const missing: Finding = { ...slipped, code: "RET101", name: "return-missing", at: { file: "", sheet: "", cell: "" }, message: "No return has come from Parks." };
    const challenged = prepared(SUMMARY, "Parks").tracker.findings.find(({ name }) => name === "rating-better-than-dates");
    const accepted: Finding = { ...challenged!, accepted: { reason: "The frost.", by: "Head of Parks" } };
    const { findings } = prepared({ ...SUMMARY, findings: [slipped, elsewhere, missing, accepted] }, "Parks").tracker;
    expect(findings.filter(({ code }) => /^(?:MOV|RET)/.test(code)).map(({ name, at }) => [name, at.cell])).toEqual([["due-slipped", "F5"], ["return-missing", ""]]);
    expect(findings.find(({ name }) => name === "rating-better-than-dates")?.accepted).toEqual(accepted.accepted);
  });

  it("gives a division whose return was missing the lines that were carried forward", () => {
    const carried = lines("| id | action | due | status |\n| BRIDGE | Paint the bridge | 2019-05-31 | on-track |").map((line) => ({ ...SUMMARY.lines[0]!, division: "Highways & Bridges", line, carriedForward: true }));
    const { tracker, carriedForward } = prepared({ ...SUMMARY, lines: [...SUMMARY.lines, ...carried] }, "Highways & Bridges");
    expect([tracker.lines.map(({ id }) => id), carriedForward]).toEqual([["BRIDGE"], 1]);
  });

  it("gives a division without lines an empty return of its own", () => {
    const plan = preparedWorkbook(prepared(SUMMARY, "Highways & Bridges").tracker, SUMMARY);
    expect(rows(plan, "Tracker")[0]).toEqual(["Highways & Bridges: action tracker, December 2018"]);
    expect(rows(plan, "Return").find(([label]) => label === "Month")?.[1]).toBe("December 2018");
  });
});
