import { describe, expect, it } from "vitest";
import type { Finding } from "../../../core/findings/finding.js";
import { checkHtml } from "../../../scripts/reporters/check-html.js";
import { checkSummary, checkText } from "../../../scripts/reporters/check-text.js";
import type { FileReport } from "../../../scripts/reporters/checked-report.js";
import { returnFile } from "../../support/made-up-return.js";

function finding(cell: string, more: Partial<Finding> = {}): Finding {
  return { code: "LED101", name: "lead-missing", severity: "warning", message: "Nobody is named as lead.", data: {}, at: { file: "plan.xlsx", sheet: "Plan", cell }, ...more };
}

const edit = { at: { file: "plan.xlsx", sheet: "Plan", cell: "B2" }, from: "a", to: "b" };
const safe = { title: 'Write "b"', safety: "safe" as const, edits: [edit] };
const review = { title: "Make it the next year", safety: "review" as const, edits: [edit] };

function report(findings: readonly Finding[], more: Partial<FileReport> = {}): FileReport {
  const read = returnFile("plan.xlsx", "| ref | action |\n| 1 | Mow |");
  const trackers = read.state === "read" ? read.trackers.map((tracker) => ({ ...tracker, findings })) : [];
  return { shown: "plan.xlsx", trackers, asOf: { date: { year: 2018, month: 11, day: 30 }, from: "given" }, budgets: [], made: [], refused: [], written: null, ...more };
}

describe("checkText", () => {
  it("lists findings by sheet, row and column, with their fixes", () => {
    const findings = [finding("AA2", { severity: "error" }), finding("C10", { fix: safe }), finding("B10"), finding("D1", { at: { file: "plan.xlsx", sheet: "Other", cell: "D1" }, fix: review, accepted: { reason: "Vacant.", by: "PMO" } })];
    expect(checkText(report(findings), null)).toBe(`plan.xlsx: 1 line, as of 30 Nov 2018, as asked for
  Plan
    AA2  error     Nobody is named as lead.  lead-missing
    B10  warning   Nobody is named as lead.  lead-missing
    C10  warning   Nobody is named as lead.  lead-missing
                   safe fix: Write "b"
  Other
    D1  accepted  Nobody is named as lead.  lead-missing
                  warning accepted by PMO: Vacant.
`);
  });

  it("keeps to the width of a terminal", () => {
    const rows = checkText(report([finding("B2", { message: "This row goes on from row 36, as where a page broke it. The two are read as one line." })]), 60).split("\n");
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(60);
    expect(rows.slice(2, 5)).toEqual(["    B2  warning   This row goes on from row 36, as where a", "                  page broke it. The two are read as one", "                  line.  lead-missing"]);
  });

  it("says first what was fixed and what was not, and where the copy is", () => {
    const done = { ...finding("B2"), fix: safe };
    const text = checkText(report([], { made: [done], refused: [{ finding: { ...finding("C3"), fix: review }, why: "C3 is worked out by a formula." }], written: "out/plan.fixed.xlsx" }), null);
    expect(text).toBe(`plan.xlsx: 1 line, as of 30 Nov 2018, as asked for
  fixed Plan!B2: Write "b" (lead-missing)
  not fixed Plan!C3 (lead-missing): C3 is worked out by a formula.
  wrote out/plan.fixed.xlsx
`);
  });
});

describe("checkSummary", () => {
  it.each([
    [[], "Nothing found in 1 file\n"],
    [[finding("B2", { severity: "error" }), finding("B3"), finding("B4", { severity: "note" })], "1 error, 1 warning, 1 note in 1 file\n"],
    [[finding("B2", { fix: safe }), finding("B3", { fix: review }), finding("B4", { name: "due-before-plan", fix: review })], "3 warnings in 1 file; 1 can be fixed safely: --fix; 2 more can be fixed after review: --fix-review due-before-plan,lead-missing\n"],
    [[finding("B3", { fix: review })], "1 warning in 1 file; 1 can be fixed after review: --fix-review lead-missing\n"],
    [[finding("B3", { severity: "error", fix: safe, accepted: { reason: "x", by: "y" } })], "1 accepted in 1 file\n"],
    [[finding("B3", { fix: { ...safe, edits: [] } })], "1 warning in 1 file\n"],
  ])("counts %#", (findings, sentence) => {
    expect(checkSummary([report(findings)])).toBe(sentence);
  });
});

describe("checkHtml", () => {
  it("shows texts as texts, and says what was fixed and accepted", () => {
    const findings = [finding("B2", { message: 'Due "<b>asap</b>" & co', key: "4F0QH2M7TK" }), finding("C3", { accepted: { reason: "<vacant>", by: "PMO" } })];
    const page = checkHtml([report(findings, { shown: "a&b.xlsx", made: [{ ...finding("D4"), fix: safe }], written: "out/x.xlsx" }), report([])], []);
    expect(page).toContain("<p>Due &quot;&lt;b&gt;asap&lt;/b&gt;&quot; &amp; co</p>");
    expect(page).toContain("key 4F0QH2M7TK");
    expect(page).toContain("Accepted by PMO: &lt;vacant&gt;");
    expect(page).toContain("<li>D4 of Plan: Write &quot;b&quot;");
    expect(page).toContain('<a href="#file-1">a&amp;b.xlsx</a>: 1 warning, 1 accepted');
    expect(page).toContain("Nothing found.");
  });
});
