import { describe, expect, it } from "vitest";
import { entriesOf, entryAt, entryKey, entryLabel } from "../../../addin/taskpane/engine/entries.js";
import { cellAt, changedFields, fieldEdits, type FormField } from "../../../addin/taskpane/engine/form-field.js";
import { indicatorFields } from "../../../addin/taskpane/engine/indicator-form.js";
import { riskFields } from "../../../addin/taskpane/engine/risk-form.js";
import { riskMovementWords } from "../../../addin/taskpane/engine/risk-words.js";
import { countFound, countItems } from "../../../addin/taskpane/parts/count-found.js";
import type { Grid, Workbook } from "../../../core/grid/grid.js";
import { parseArea } from "../../../core/grid/address.js";
import { judgeIndicator } from "../../../core/indicators/judge.js";
import { latestFigure } from "../../../core/indicators/judge.js";
import type { Tracker } from "../../../core/model/tracker.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import { structuredTracker } from "../../../core/report/structured-tracker.js";
import { readFile } from "../../../files/read-file.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { tableGrid } from "../../../scripts/rules/table-grid.js";
import { MadeUpPort, paneOn } from "./made-up-port.js";

const PLAN = tableGrid(`
  | Ref | Action             | Lead | Due      | RAG    |
  | 1   | Agree the protocol | AD   | Dec 2025 | Green  |`, { sheet: "Plan" });

const SCORECARD = tableGrid(`
  | Ref | Measure                         | Target | Q1 2025/26 | Q2 2025/26 | Q3 2025/26 | Comment        |
  | P1  | Assessments within 45 days (%)  | ≥ 90%  | 81%        | 84%        |            | More staff     |
  | P2  | Contacts that became a referral |        | =131       | =140       | =150       |                |`, { sheet: "Scorecard" });

const REGISTER = tableGrid(`
  | Ref | Risk              | Likelihood | Impact | Score | Mitigation      | Review date | Status |
  | R1  | Too few surveyors | =4         | =3     | =12   | Agency contract | 12 Jan 2026 | Open   |`, { sheet: "Register" });

const SENTENCES = tableGrid(`
  | Service    | Performance                                              |
  | Front door | 3,471 contacts were received as at 31 January 2017.      |`, { sheet: "Table 2" });

const THEIRS: Workbook = { grids: [PLAN, SCORECARD, REGISTER] };
const theirs = readTrackers(THEIRS, { file: "plan.xlsx" });

/** A tracker of ours made of some sheets, as a file holds it. */
async function ours(grids: readonly Grid[], lastScores?: ReadonlyMap<string, number>): Promise<{ workbook: Workbook; trackers: readonly Tracker[] }> {
  const made = structuredTracker(readTrackers({ grids }, { file: "plan.xlsx", division: "Early Help" }), { year: 2025, month: 11, day: 30 }, undefined, {}, lastScores);
  const workbook = await readFile("plan.tracker.xlsx", await writePlan(made));
  return { workbook, trackers: readTrackers(workbook, { file: "plan.tracker.xlsx" }) };
}

const shown = (fields: readonly FormField[]): unknown[] => fields.map(({ label, kind, cell, text }) => [label, kind, cell, text]);

/** The form of the first indicator, or risk, whose ref this is. */
function formOf(ref: string, trackers: readonly Tracker[], workbook: Workbook): { fields: readonly FormField[]; sheet: string } {
  for (const entry of entriesOf(trackers)) {
    if (entry.kind === "indicator" && entry.indicator.ref === ref) return { fields: indicatorFields(entry.tracker, entry.indicator, workbook), sheet: entry.tracker.places.items?.get(entry.indicator.id)?.sheet ?? "" };
    if (entry.kind === "risk" && entry.risk.ref === ref) return { fields: riskFields(entry.tracker, entry.risk, workbook), sheet: entry.tracker.places.items?.get(entry.risk.id)?.sheet ?? "" };
  }
  throw new Error(`Nothing has the ref ${ref}.`);
}

/** What is written for what is typed into a field, by its label. */
function written({ fields, sheet }: { fields: readonly FormField[]; sheet: string }, label: string, typed: string): unknown {
  const field = fields.find((each) => each.label === label);
  return fieldEdits(fields, { [field?.field ?? ""]: typed }, { file: "f.xlsx", sheet }).map(({ at, from, to, asNumber }) => [at.sheet, at.cell, from, to, ...(asNumber ? ["a number"] : [])]);
}

const areaOf = (cell: string) => parseArea(cell) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const at = (trackers: readonly Tracker[], sheet: string, cell: string): string | null => {
  const entry = entryAt(trackers, { sheet, area: areaOf(cell) });
  return entry && `${entry.kind} ${entryLabel(entry)}`;
};

describe("what can be updated", () => {
  it("is every line, indicator and risk, each by a key of its own", () => {
    expect(entriesOf(theirs).map((entry) => `${entry.kind} ${entryLabel(entry)}`)).toEqual(["line 1  Agree the protocol", "indicator P1  Assessments within 45 days (%)", "indicator P2  Contacts that became a referral", "risk R1  Too few surveyors"]);
    expect(new Set(entriesOf(theirs).map(entryKey)).size).toBe(4);
  });

  it("is chosen by the row of the active cell, on whichever sheet it is", () => {
    expect(["A1", "B2", "F3", "A9"].map((cell) => at(theirs, "Scorecard", cell))).toEqual([null, "indicator P1  Assessments within 45 days (%)", "indicator P2  Contacts that became a referral", "indicator P2  Contacts that became a referral"]);
    expect(at(theirs, "Register", "H2")).toBe("risk R1  Too few surveyors");
    expect(at(theirs, "Plan", "A2")).toBe("line 1  Agree the protocol");
  });

  it("is chosen by its column where measures stand across the top", () => {
    const turned = tableGrid(`
      | Performance measure | Contacts received | Assessments on time |
      | Q1 2025/26          | =120              | 81%                 |
      | Q2 2025/26          | =140              | 84%                 |`, { sheet: "KPIs" });
    const trackers = readTrackers({ grids: [turned] }, { file: "kpis.xlsx" });
    expect(["B3", "C2", "C3"].map((cell) => at(trackers, "KPIs", cell))).toEqual(["indicator Contacts received", "indicator Assessments on time", "indicator Assessments on time"]);
  });

  it("is found on our own sheets by the same row", async () => {
    const { trackers } = await ours([PLAN, SCORECARD, REGISTER]);
    expect([at(trackers, "Indicators", "B6"), at(trackers, "Risks", "C5"), at(trackers, "Tracker", "A99")]).toEqual(["indicator P2  Contacts that became a referral", "risk R1  Too few surveyors", "line 1  Agree the protocol"]);
  });

  it("is known apart though somebody has copied a row, ID and all", async () => {
    const { workbook } = await ours([REGISTER]);
    const copied = workbook.grids.map((grid) => (grid.sheet === "Risks" ? { ...grid, rows: grid.rows.flatMap((row) => (row.row === 5 ? [row, { ...row, row: 6, cells: row.cells.map((cell) => ({ ...cell, row: 6 })) }] : row.row === 6 ? [] : [row])) } : grid));
    const trackers = readTrackers({ grids: copied }, { file: "plan.tracker.xlsx" });
    expect(trackers.flatMap(({ risks = [], places }) => risks.map(({ id }) => places.items?.get(id)?.cells["risk"]))).toEqual(["B5", "B6"]);
  });
});

describe("the form of an indicator", () => {
  it("asks for the last figures, the empty ones and the comment, each in its own cell", () => {
    expect(shown(formOf("P1", theirs, THEIRS).fields)).toEqual([["Q1 2025/26", "short", "D2", "81%"], ["Q2 2025/26", "short", "E2", "84%"], ["Q3 2025/26", "short", "F2", ""], ["Comment", "long", "G2", "More staff"]]);
  });

  it("asks for no more than three figures that are there already", () => {
    const months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep"];
    const grid = tableGrid(`
      | Measure           | ${months.map((month) => `${month} 2025`).join(" | ")} | Oct 2025 |
      | Contacts received | ${months.map((_, index) => `=${index + 100}`).join(" | ")} |          |`, { sheet: "KPIs" });
    const workbook = { grids: [grid] };
    expect(shown(formOf("", readTrackers(workbook, { file: "kpis.xlsx" }), workbook).fields).map((field) => (field as string[])[0])).toEqual(["Jul 2025", "Aug 2025", "Sep 2025", "Oct 2025"]);
  });

  it("leaves alone what a formula works out", () => {
    const grids = [{ ...SCORECARD, rows: SCORECARD.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell.column === 5 ? { ...cell, formula: true } : cell)) })) }];
    expect(formOf("P1", readTrackers({ grids }, { file: "kpis.xlsx" }), { grids }).fields.map(({ cell }) => cell)).toEqual(["D2", "F2", "G2"]);
  });

  it("writes a figure as the figures beside it are written, where the table is the division's own", () => {
    const [texts, numbers] = [formOf("P1", theirs, THEIRS), formOf("P2", theirs, THEIRS)];
    expect([written(texts, "Q3 2025/26", "86%"), written(numbers, "Q3 2025/26", "1,204"), written(numbers, "Q2 2025/26", "<5"), written(texts, "Q2 2025/26", "84%")]).toEqual([
      [["Scorecard", "F2", "", "86%"]], [["Scorecard", "F3", "150", "1204", "a number"]], [["Scorecard", "E3", "140", "<5"]], [],
    ]);
  });

  it("keeps a percentage that is a number one, with its sign or without", () => {
    const grids = [{ ...SCORECARD, rows: SCORECARD.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (row.row === 2 && cell.column === 5 ? { ...cell, value: 0.84, look: { ...cell.look, format: "0%" } } : cell)) })) }];
    const form = formOf("P1", readTrackers({ grids }, { file: "kpis.xlsx" }), { grids });
    expect(["86", "86%"].map((typed) => written(form, "Q2 2025/26", typed))).toEqual(Array(2).fill([["Scorecard", "E2", "84%", "86%", "a number"]]));
  });

  it("writes a number in the unit of the row on our sheet, whatever sign was typed", async () => {
    const { workbook, trackers } = await ours([SCORECARD]);
    const form = formOf("P1", trackers, workbook);
    expect(["86.5%", "86.5", " 86.5 per cent ", "not available"].map((typed) => written(form, "Q3 2025/26", typed))).toEqual([...Array<unknown>(3).fill([["Indicators", "N5", "", "86.5", "a number"]]), [["Indicators", "N5", "", "not available"]]]);
  });

  it("asks to confirm what was read from a sentence, in our own sheet alone", async () => {
    const plan = readTrackers({ grids: [SENTENCES] }, { file: "plan.docx" });
    expect(plan.flatMap(({ indicators = [] }) => indicators.map(({ proposed, sentence }) => [proposed, sentence !== ""]))).toEqual([[true, true]]);
    expect(formOf("", plan, { grids: [SENTENCES] }).fields).toEqual([]);
    const { workbook, trackers } = await ours([SENTENCES]);
    const form = formOf("", trackers, workbook);
    expect(form.fields.filter(({ kind }) => kind === "tick").map(({ text }) => text)).toEqual(["Yes"]);
    expect(written(form, "Confirmed: measure, figure and unit are right", "")).toEqual([["Indicators", expect.stringMatching(/^[A-Z]+5$/) as string, "Yes", ""]]);
  });
});

describe("the form of a risk", () => {
  it("asks for its rating, what is done about it, its review and its status: of a register of theirs in their words", () => {
    const form = formOf("R1", theirs, THEIRS);
    expect(shown(form.fields)).toEqual([["Likelihood", "short", "C2", "4"], ["Impact score", "short", "D2", "3"], ["Mitigation", "long", "F2", "Agency contract"], ["Review date", "date", "G2", "12 Jan 2026"], ["Status", "short", "H2", "Open"]]);
    expect(written(form, "Likelihood", "5")).toEqual([["Register", "C2", "4", "5", "a number"]]);
  });

  it("gives the choices of our own sheet", async () => {
    const { workbook, trackers } = await ours([REGISTER]);
    const { fields } = formOf("R1", trackers, workbook);
    expect(fields.map(({ label, kind, choices }) => [label, kind, ...(choices ?? [])])).toEqual([
      ["Likelihood", "choice", "1", "2", "3", "4", "5"], ["Impact score", "choice", "1", "2", "3", "4", "5"], ["Mitigation", "long"], ["Further actions", "long"], ["Review date", "date"], ["Status", "choice", "Open", "Closed"],
    ]);
  });

  it("asks for the score itself where the register has no likelihood and impact", () => {
    const grids = [tableGrid(`
      | Ref | Risk              | Risk score | Mitigation      | Risk owner |
      | R1  | Too few surveyors | =12        | Agency contract | AD         |`, { sheet: "Register" })];
    expect(shown(formOf("R1", readTrackers({ grids }, { file: "r.xlsx" }), { grids }).fields)).toEqual([["Score", "short", "C2", "12"], ["Mitigation", "long", "D2", "Agency contract"]]);
  });

  it("says in words how it has moved", async () => {
    const [risk] = theirs.flatMap(({ risks = [] }) => risks);
    const said = await Promise.all([9, 12, 16, null].map(async (last) => {
      const id = readTrackers({ grids: [REGISTER] }, { file: "plan.xlsx", division: "Early Help" })[0]?.risks?.[0]?.id ?? "";
      const { workbook, trackers } = await ours([REGISTER], new Map(last === null ? [] : [[id, last]]));
      const [tracker] = trackers;
      return riskMovementWords(tracker!, tracker!.risks![0]!, workbook);
    }));
    expect(said).toEqual(["Up from 9 last month", "The same as last month (12)", "Down from 16 last month", ""]);
    expect(["▲", "→", "Increasing", ""].map((direction) => riskMovementWords(theirs[2]!, { ...risk!, direction }, THEIRS))).toEqual(["Up", "The same", "Increasing", ""]);
  });
});

describe("saving", () => {
  async function opened() {
    const { workbook } = await ours([PLAN, SCORECARD, REGISTER]);
    const port = new MadeUpPort(workbook, "plan.tracker.xlsx");
    const pane = paneOn(port);
    await pane.actions.open();
    const trackers = () => pane.state().source.reading?.trackers ?? [];
    const save = async (ref: string, label: string, typed: string): Promise<boolean> => {
      const { fields, sheet } = formOf(ref, trackers(), pane.state().source.opened!.workbook);
      const field = fields.find((each) => each.label === label);
      return pane.actions.save(fieldEdits(changedFields(fields, { [field?.field ?? ""]: typed }), { [field?.field ?? ""]: typed }, { file: "plan.tracker.xlsx", sheet }), "Update", "Saved.");
    };
    return { ...pane, port, trackers, save };
  }

  it("makes of a figure a number that is judged and counted with, and takes it back", async () => {
    const { save, trackers, actions, port } = await opened();
    const standing = () => { const [indicator] = trackers()[0]!.indicators!; return [latestFigure(indicator!)?.period, latestFigure(indicator!)?.value, judgeIndicator(indicator!).rag]; };
    expect(standing()).toEqual(["Q2 2025/26", 84, "red"]);
    expect(await save("P1", "Q3 2025/26", "91%")).toBe(true);
    expect(standing()).toEqual(["Q3 2025/26", 91, "green"]);
    expect(cellAt(port.workbook, "Indicators", "N5")?.value).toBe(91);
    await actions.undo();
    expect(standing()).toEqual(["Q2 2025/26", 84, "red"]);
  });

  it("makes of a likelihood the score that follows", async () => {
    const { save, trackers } = await opened();
    expect(await save("R1", "Likelihood", "5")).toBe(true);
    expect(trackers()[0]!.risks![0]!.current.score.value).toBe(15);
  });

  it("leaves a cell that has been changed meanwhile, and says so", async () => {
    const { save, port, state } = await opened();
    port.type("us", [{ at: { file: "", sheet: "Indicators", cell: "N5" }, from: "", to: "88" }]);
    expect(await save("P1", "Q3 2025/26", "91%")).toBe(false);
    expect(state().work.notice?.details?.[0]).toContain("N5");
    expect(cellAt(port.workbook, "Indicators", "N5")?.text).toBe("88");
  });
});

describe("the count of what was found", () => {
  const found = (lines: number, indicators: readonly boolean[], risks: number): Tracker => ({ ...theirs[0]!, lines: Array(lines).fill(theirs[0]!.lines[0]!), indicators: indicators.map((proposed) => ({ ...theirs[1]!.indicators![0]!, proposed })), risks: Array(risks).fill(theirs[2]!.risks![0]!) });

  it.each([
    [found(60, Array<boolean>(15).fill(true), 4), "60 lines, 15 indicators to confirm, 4 risks"],
    [found(1, [true, false], 0), "1 line, 2 indicators (1 to confirm)"],
    [found(0, [false], 1), "1 indicator, 1 risk"],
    [found(0, [], 0), "0 lines"],
  ])("says what there is", (tracker, words) => expect(countFound([tracker])).toBe(words));

  it("says nothing of indicators and risks where there are none", () => expect(countItems([found(3, [], 0)])).toBe(""));
});
