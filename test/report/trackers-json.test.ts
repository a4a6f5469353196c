import { describe, expect, it } from "vitest";
import type { Tracker } from "../../core/model/tracker.js";
import { BLANK_TIMING } from "../../core/model/timing.js";
import { trackersJson } from "../../core/report/trackers-json.js";
import { blankLine } from "../support/blank-line.js";

const LINE = {
  ...blankLine(),
  id: "x1",
  ref: "4",
  theme: "Theme 3: Permanence",
  action: "Train every panel member",
  lead: "HR/Panel Chair",
  leads: ["HR", "Panel Chair"],
  start: { ...BLANK_TIMING, text: "July 2018", kind: "by" as const, from: { year: 2018, month: 7, day: 1 }, by: { year: 2018, month: 7, day: 31 }, precision: "month" as const },
  due: { ...BLANK_TIMING, text: "every term", kind: "recurring" as const, every: "P4M", ongoing: true },
  status: "complete" as const,
  statusFill: "#0070C0",
  updatedOn: { year: 2018, month: 11, day: 5 },
  other: { Ward: "North" },
  marks: [{ field: "action", kind: "joined" as const }],
  at: [{ sheet: "Plan", cells: "B4:F4" }],
};

const TRACKER: Tracker = {
  source: { file: "plan.xlsx", sheet: "Plan" },
  division: "Early Help",
  month: null,
  lines: [LINE],
  columns: [{ heading: "Action", field: "action", cell: "B3" }],
  legend: [],
  abbreviations: {},
  unplaced: [{ sheet: "Plan", cell: "A1", text: "Our plan", why: "title" }],
  counts: { cells: 6, fields: 4, other: 1, unplaced: 1 },
  findings: [],
  returnDetails: null, places: { lines: new Map(), headings: {}, table: "", texts: new Map() },
};

describe("trackersJson", () => {
  const json = trackersJson([{ tracker: TRACKER, asOf: { year: 2018, month: 11, day: 30 } }]);

  it("is the schema's envelope, and survives being printed", () => {
    expect(json.schema).toBe("goldthread/trackers@1");
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.trackers.map(({ lines, ...tracker }) => ({ ...tracker, lines: lines.length }))).toEqual([
      {
        source: { file: "plan.xlsx", sheet: "Plan" },
        division: "Early Help",
        month: null,
        lines: 1,
        budgets: [],
        indicators: [],
        risks: [],
        unplaced: [{ sheet: "Plan", cell: "A1", text: "Our plan", why: "title" }],
        findings: [],
      },
    ]);
  });

  it("carries every field of a line, dates as ISO 8601, what is absent as null or an empty text", () => {
    const [line] = json.trackers[0]?.lines ?? [];
    expect(Object.keys(line ?? {}).sort()).toEqual([...Object.keys(LINE), "rag", "dateCheck", "why"].sort());
    expect(line).toMatchObject({
      ...LINE,
      start: { text: "July 2018", kind: "by", from: "2018-07-01", by: "2018-07-31", ongoing: false, every: null, precision: "month" },
      due: { text: "every term", kind: "recurring", from: null, by: null, ongoing: true, every: "P4M", precision: null },
      originalDue: null,
      milestone: "",
      statusText: "",
      circulation: null,
      updatedOn: "2018-11-05",
      rag: "blue",
      dateCheck: "blue",
    });
    expect(line?.why).not.toBe("");
  });
});
