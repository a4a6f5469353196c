import { describe, expect, it } from "vitest";
import { BLANK_TIMING } from "../../core/model/timing.js";
import type { Line, Tracker } from "../../core/model/tracker.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import type { PlanValue, SheetPlan, WorkbookPlan } from "../../core/report/workbook-plan.js";
import { blankLine } from "../support/blank-line.js";

const AS_OF = { year: 2018, month: 12, day: 12 };

const LATE: Line = {
  ...blankLine(), id: "LATE", ref: "1", theme: "Equipment", action: "Replace the ovens", lead: "Buyer/Fitter", leads: ["Buyer", "Fitter"], status: "on-track",
  due: { ...BLANK_TIMING, text: "Nov 18", kind: "by", from: { year: 2018, month: 11, day: 1 }, by: { year: 2018, month: 11, day: 30 }, precision: "month" },
};
const GOING_ON: Line = { ...blankLine(), id: "ON", action: "Taste the soup", due: { ...BLANK_TIMING, text: "always", kind: "ongoing", ongoing: true }, other: { Ward: "North", rag: "old", "Two\nlines": "x" } };

function tracker(lines: readonly Line[]): Tracker {
  return {
    source: { file: "kitchens.docx", sheet: "" }, division: "Kitchens", month: "2018-12", lines, columns: [], legend: [], abbreviations: {}, unplaced: [],
    counts: { cells: 0, fields: 0, other: 0, unplaced: 0 }, findings: [], returnDetails: null, places: { lines: new Map(), headings: {}, table: "", texts: new Map() },
  };
}

function sheet(plan: WorkbookPlan, name: string): SheetPlan {
  const found = plan.sheets.find((s) => s.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What the table Actions shows of a line (from 1), by heading. */
function shown(plan: WorkbookPlan, line: number): Record<string, PlanValue> {
  const { rows, tables } = sheet(plan, "Tracker");
  const cells = rows.find(({ row }) => row === line + 4)?.cells ?? [];
  return Object.fromEntries((tables[0]?.columns ?? []).map((heading, index) => [heading, cells[index]?.value ?? null]));
}

const PLAN = structuredTracker([tracker([LATE, GOING_ON])], AS_OF);

describe("structuredTracker", () => {
  it("has what an officer needs first, then the rest, then the plan's own columns", () => {
    expect(sheet(PLAN, "Tracker").tables[0]?.columns).toEqual([
      "Ref", "Theme", "Action", "Milestone", "Lead", "Due", "Last status", "Status", "RAG", "Progress update", "Cause", "Next step", "Next step by",
      "Date check", "Why", "Other leads", "Start", "Start (as written)", "Timing (as written)", "Status (as written)", "Original due", "Proposed due", "Reason for change", "Approved by", "Approved on",
      "Impact", "Evidence", "Evidence checked by", "Evidence checked on", "Closed on", "Monitoring", "Risk", "Budget line", "Circulation", "Theme owner", "Group", "Description", "Baseline", "Last due",
      "Updated on", "Line ID", "Ward", "rag (2)", "Two lines",
    ]);
  });

  it("shows a line as an officer reads it", () => {
    expect(shown(PLAN, 1)).toMatchObject({
      Ref: "1", Lead: "Buyer", "Other leads": "Fitter", Due: { date: { year: 2018, month: 11, day: 30 } }, "Timing (as written)": "Nov 18", Status: "On track", RAG: { result: "Green" },
      "Date check": { result: "Red" }, Why: { result: "Dates suggest red: due 30 Nov 2018, 12 days ago. Your rating stands; say why." },
    });
    expect(shown(PLAN, 2)).toMatchObject({ Due: "Ongoing", "Timing (as written)": "always", Status: "Not rated", RAG: { result: "Not rated" }, Ward: "North", "rag (2)": "old", "Two lines": "x" });
  });

  it("says at the top how many of each there are, and how many the dates challenge", () => {
    expect(sheet(PLAN, "Tracker").rows[1]?.cells[0]?.value).toMatchObject({ result: "12 Dec 2018: 0 red, 0 amber, 1 green, 0 blue, 0 grey, 1 not rated. Dates challenge 1." });
  });

  it("offers what is on sheet Lists, and counts from the as-of date of sheet Return", () => {
    const named = Object.fromEntries(PLAN.names.map(({ name, refersTo }) => [name, refersTo]));
    expect(named).toMatchObject({ AsOf: "Return!$B$7", StatusChoices: "StatusList[Status]", LeadChoices: "LeadList[Lead]" });
    expect(sheet(PLAN, "Return").rows.find(({ row }) => row === 7)?.cells.map(({ value }) => value)).toMatchObject(["As-of date", { date: AS_OF }, expect.any(String)]);
    const lists = sheet(PLAN, "Lists").tables.map(({ name }) => `${name}[`);
    for (const { source } of sheet(PLAN, "Tracker").validations.filter((v) => v.kind === "list")) expect(lists.some((list) => named[source]?.startsWith(list))).toBe(true);
  });

  it("never validates more rows than there are", () => {
    for (const { area } of sheet(PLAN, "Tracker").validations) expect([area.top, area.bottom]).toEqual([5, 6]);
  });

  it("names every table and every name differently", () => {
    const names = [...PLAN.names.map(({ name }) => name), ...PLAN.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it("is ready to be filled in when there is nothing yet", () => {
    const blank = structuredTracker([], null);
    const { rows, tables } = sheet(blank, "Tracker");
    expect(tables[0]?.area).toMatchObject({ top: 4, bottom: 24 });
    expect(shown(blank, 1)).toMatchObject({ Action: null, Status: null, RAG: { result: "" }, "Date check": { result: "" }, Why: { result: "" } });
    expect(rows[0]?.cells[0]?.value).toBe("Action tracker");
  });
});
