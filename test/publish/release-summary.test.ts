import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DueMoved, LineName, Movement } from "../../core/consolidate/summary.js";
import { NO_MOVEMENT } from "../../core/consolidate/summary.js";
import type { Line } from "../../core/model/tracker.js";
import { parseTiming } from "../../core/parse/timing.js";
import { personalTexts } from "../../core/publish/personal-texts.js";
import { postReader } from "../../core/publish/posts.js";
import { publishedHtml } from "../../core/publish/published-html.js";
import { publishedWord } from "../../core/publish/published-word.js";
import { publishedWorkbook } from "../../core/publish/published-workbook.js";
import { releaseSummary } from "../../core/publish/release-summary.js";
import { coverSentences } from "../../core/publish/release-words.js";
import { blankLine } from "../support/blank-line.js";
import { figureOf, madeUpIndicator } from "../support/made-up-indicator.js";
import { levelOf, madeUpRisk } from "../support/made-up-risk.js";
import { generatedSummary, madeUpSummary, registerEntry, summaryLine } from "../support/made-up-summary.js";

const isPost = postReader({ leads: [], abbreviations: {}, divisions: [] });
const line = (more: Partial<Line>, past: Partial<Line> | null = null) => {
  const now: Line = { ...blankLine(), status: "off-track", theme: "Quays", due: parseTiming("31 October 2018", "due", null), ...more };
  return summaryLine(now, { division: "Docks", file: "docks SOURCE.xlsx", at: { sheet: "SOURCE sheet", cells: "B4" }, before: past && { line: { ...now, ...past }, matchedBy: "id" } });
};
const OPEN = line({ id: "ID1", ref: "1", action: "Dredge, says Jane Dredger", lead: "Jane Dredger and Head of HR", leads: ["Jane Dredger", "Head of HR"], circulation: "open", evidence: "PRIVATE", other: { Ward: "PRIVATE" }, risk: "PRIVATE", budgetLine: "PRIVATE", update: "jane dredger waits", approvedBy: "Sam Approver", statusText: "PRIVATE" });
const UNMARKED = line({ id: "ID2", ref: "2", action: "Paint", lead: "Head of HR", leads: ["Head of HR"] });
const RESTRICTED = line({ id: "ID3", ref: "3", theme: "HIDDEN theme", action: "HIDDEN", circulation: "restricted", proposedDue: parseTiming("31 March 2019", "due", null) });
const INTERNAL = line({ id: "ID4", ref: "4", action: "HIDDEN", circulation: "internal" });
const WAS_INTERNAL = line({ id: "ID5", ref: "5", action: "Reworded", circulation: "open" }, { circulation: "internal", status: "paused", action: "HIDDEN" });

const name = (id: string, more: Partial<LineName> = {}): LineName => ({ division: "Docks", id, ref: "", action: "as listed", milestone: "", ...more });
const moved = (id: string): DueMoved => ({ ...name(id), from: { year: 2018, month: 10, day: 1 }, to: { year: 2018, month: 11, day: 1 }, days: 31, times: 1 });
const MOVEMENT: Movement = {
  ...NO_MOVEMENT,
  statusChanges: ["ID1", "ID3", "ID4", "ID5"].map((id) => ({ ...name(id), from: "on-track" as const, to: "off-track" as const })),
  slipped: [moved("ID3"), moved("ID2")],
  rebaselined: [{ ...moved("ID1"), approvedBy: "Sam Approver", approvedOn: "1 Nov" }],
  added: [name("ID4"), name("ID2")],
  vanished: [name("ID9", { action: "HIDDEN" })],
  reworded: [{ ...name("ID5"), before: { action: "HIDDEN", milestone: "" } }],
  doubtful: [{ ...name("ID2"), candidate: name("ID9", { action: "HIDDEN" }), likeness: 0.6 }],
  matrix: [{ from: "on-track", to: "off-track", lines: 5 }],
};
const SUMMARY = madeUpSummary([OPEN, UNMARKED, RESTRICTED, INTERNAL, WAS_INTERNAL], {
  previousMonth: "2018-10",
  movement: MOVEMENT,
  returns: [registerEntry({ division: "Docks", file: "docks SOURCE.xlsx", contact: "PRIVATE", signed: true, signedOffBy: "Sam Approver", why: "PRIVATE", sheets: ["SOURCE sheet"] }), registerEntry({ division: "Locks", state: "missing", file: "", why: "PRIVATE" })],
  answers: ["Quays", "HIDDEN theme"].map((theme) => ({ division: "Docks", theme, workingWell: theme === "Quays" ? "Jane Dredger is" : "HIDDEN", howWeKnow: "", worriedAbout: "", whatNext: "" })),
  version: { number: "1.2", changes: ["PRIVATE"] },
  indicators: [{ division: "Docks", file: "docks SOURCE.xlsx", indicator: madeUpIndicator({ measure: "PRIVATE", figures: [figureOf("Q1", 61), figureOf("Q2", 62), figureOf("Q3", 63)] }), before: null, carriedForward: false }],
  risks: ["1", "2"].map((ref) => ({ division: "Docks", file: "docks SOURCE.xlsx", risk: madeUpRisk({ ref, risk: "PRIVATE", owner: "Jane Dredger", current: levelOf(3, 3) }), before: null, carriedForward: false, gone: false })),
  passedOver: [{ file: "PRIVATE", why: "PRIVATE" }],
  findings: [{ code: "DUE101", name: "due-unreadable", severity: "error", message: "PRIVATE", data: {}, at: { file: "SOURCE", sheet: "", cell: "" } }],
});
const RELEASE = releaseSummary(SUMMARY, isPost);

describe("a summary fit for release", () => {
  it("counts what it holds, and says what it leaves out", () => {
    expect(RELEASE.left).toEqual({ restricted: 1, internal: 1, unmarked: 1, answers: 1, vanished: 1, unnamed: 1, indicators: 1, risks: 2 });
    expect(RELEASE.summary.totals).toMatchObject({ lines: 3, rag: { red: 3 } });
    expect(RELEASE.summary.byTheme.map(({ theme, lines }) => [theme, lines])).toEqual([["Quays", 3]]);
    expect([RELEASE.summary.exceptions.length, RELEASE.summary.decisions.length]).toEqual([3, 0]);
    expect(coverSentences(RELEASE, "Head of HR")).toEqual([
      "Checked for release by Head of HR.",
      "1 restricted line and 1 internal line are left out. Every total, count and chart counts only the 3 lines in this copy, so that figures can differ from those of other reports of November 2018.",
      "1 indicator and 2 risks are left out as well.",
      "Leads are named by their posts; one that is no title of a post is shown as “Named officer”.",
    ]);
  });

  it("names people by their posts, also in texts", () => {
    expect(RELEASE.summary.lines.map((each) => [each.line.lead, each.line.leads])).toEqual([["Named officer and Head of HR", ["Named officer", "Head of HR"]], ["Head of HR", ["Head of HR"]], ["", []]]);
    expect(RELEASE.summary.lines[0]?.line).toMatchObject({ action: "Dredge, says Named officer", update: "Named officer waits" });
    expect(RELEASE.summary.answers[0]?.workingWell).toBe("Named officer is");
    expect(RELEASE.summary.movement.rebaselined[0]?.approvedBy).toBe("Named officer");
  });

  it("keeps moves of published lines alone, and nothing of a month in which a line could not be", () => {
    const { statusChanges, slipped, added, vanished, reworded, doubtful, matrix } = RELEASE.summary.movement;
    expect([statusChanges, slipped, added, vanished, reworded, doubtful].map((list) => list.map(({ action }) => action))).toEqual([["Dredge, says Named officer"], ["Paint"], ["Paint"], [], [], []]);
    expect(matrix).toEqual([{ from: null, to: "off-track", lines: 2 }]);
  });

  it("shows nothing that is not for release in any of the copies", () => {
    const copies = [JSON.stringify(RELEASE.summary), JSON.stringify(publishedWorkbook(RELEASE, "Head of HR")), JSON.stringify(publishedWord(RELEASE, "Head of HR")), publishedHtml(RELEASE, "Head of HR")];
    for (const copy of copies) {
      for (const word of ["HIDDEN", "PRIVATE", "SOURCE", "Dredger", "Approver", "ID1", "ID5"]) expect(copy).not.toContain(word);
      expect(copy).toContain("Paint");
    }
    for (const copy of copies.slice(1)) expect(copy).toContain("Checked for release by Head of HR.");
    for (const copy of copies.slice(1)) expect(copy).toContain("No pattern can know a child's name".replace("'", copy.startsWith("<") ? "&#39;" : "'"));
  });

  it("has no sheet of the programme office's own, no chart without its figures and nothing to fill in", () => {
    const { sheets } = publishedWorkbook(RELEASE, "Head of HR");
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Cover", "Board page", "Summary", "Exceptions", "Movement", "Status matrix", "Look ahead", "Leads", "Answers", "Actions", "Notes"]);
    const names = new Set(sheets.map((sheet) => sheet.name));
    for (const sheet of sheets) {
      expect(sheet.validations).toEqual([]);
      for (const { series } of sheet.charts ?? []) for (const { values } of series) expect(names).toContain(values.sheet);
      for (const { columns } of sheet.tables) for (const heading of ["Source", "Line ID", "Not supplied", "Same line?", "Evidence"]) expect(columns).not.toContain(heading);
    }
  });

  it("is the same for any summary however often it is made, and nothing of a line left out is in it", () => {
    fc.assert(
      fc.property(generatedSummary, (generated) => {
        const marked = { ...generated, lines: generated.lines.map((each, index) => (index % 2 === 0 ? { ...each, line: { ...each.line, action: "HIDDEN", circulation: (["restricted", "internal"] as const)[(index / 2) % 2] ?? null } } : each)) };
        const summary = { ...generated, ...marked, exceptions: [], decisions: [] };
        const release = releaseSummary(summary, isPost);
        expect(JSON.stringify(publishedWorkbook(release, "Clerk"))).not.toContain("HIDDEN");
        expect(publishedWorkbook(releaseSummary(summary, isPost), "Clerk")).toEqual(publishedWorkbook(release, "Clerk"));
        expect(release.summary.lines.length + release.left.restricted + release.left.internal).toBe(summary.lines.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe("personal data in what would be published", () => {
  it("is found in whatever field it stands, and not in what is left out", () => {
    const evil = "tam@example.org";
    const fields = ["ref", "theme", "action", "milestone", "description", "update", "cause", "nextStep", "nextStepBy", "impact", "reasonForChange"] as const;
    for (const field of fields) expect(personalTexts(releaseSummary(madeUpSummary([line({ id: "X", [field]: evil })]), isPost), { name: "", grids: [] } as never), field).toHaveLength(1);
    for (const circulation of ["restricted", "internal"] as const) expect(personalTexts(releaseSummary(madeUpSummary([line({ id: "X", action: evil, circulation })]), isPost), { name: "", grids: [] } as never)).toEqual([]);
    const due = madeUpSummary([line({ id: "X", due: parseTiming(`ask ${evil}`, "due", null) })]);
    expect(personalTexts(releaseSummary(due, isPost), { name: "", grids: [] } as never)).toEqual([{ kind: "e-mail address", shown: "t••@•••••••.•••", cells: ["sheet Actions"] }]);
  });
});
