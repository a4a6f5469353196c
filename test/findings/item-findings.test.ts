import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import type { CheckOptions } from "../../core/findings/check.js";
import { withFindings, type FindOptions } from "../../core/findings/find-and-accept.js";
import type { Finding } from "../../core/findings/finding.js";
import { prepareReturns } from "../../core/prepare/prepare-returns.js";
import { address } from "../../core/grid/address.js";
import { INDICATOR_COLUMNS_BEFORE } from "../../core/model/indicator-columns.js";
import { TRACKER_COLUMN_NUMBER } from "../../core/model/tracker-columns.js";
import type { Tracker } from "../../core/model/tracker.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { readFile } from "../../files/read-file.js";
import { patchCells } from "../../files/patch/patch-cells.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const AS_OF = { year: 2018, month: 11, day: 30 };
const FILE = "harbour.xlsx";
const SHEETS = {
  Actions: `
    | Ref | Action                | Lead          | Due      | Status   | Update        |
    | 1   | Dredge the channel    | Harbourmaster | Mar 2019 | On track | Begun.        |
    | 2   | Paint the lighthouse  | Chief Pilot   | Feb 2019 | On track | Paint bought. |`,
  Performance: `
    | Ref | Measure                  | Unit | Baseline | Target | Q1 2018/19 | Q2 2018/19 |
    | H1  | Share of ferries on time | %    | 84%      | 90%    | 86%        | 188%       |
    | H2  | Number of berths let     | No.  |          | 120    | 112        |            |
    | H3  | Share of berths let      | %    | 81%      |        | 0.83       | 84%        |`,
  Register: `
    | Ref | Risk            | Gross likelihood | Gross impact | Gross score | Net likelihood | Net impact | Net score | Mitigation | Owner         | Review date  |
    | R1  | The quay floods | =4               | =5           | =18         | =2             | =5         | =10       | Pumps      | Harbourmaster | d:2018-09-28 |
    | R2  | A pilot is ill  | =3               | =3           | =9          | =2             | =3         | =6        |            |               | d:2019-01-31 |`,
};

/** The first column of a period on sheet Indicators. */
const FIRST_PERIOD = INDICATOR_COLUMNS_BEFORE.length + 1;
const ITEMS = /^(?:IND|RSK)/;
const ofItems = (trackers: readonly Tracker[]): Finding[] => trackers.flatMap(({ findings }) => findings).filter(({ code }) => ITEMS.test(code));
const source = () => readTrackers({ grids: Object.entries(SHEETS).map(([sheet, table]) => tableGrid(table, { sheet })) }, { file: FILE });
const check = (trackers: readonly Tracker[], options: Partial<CheckOptions & FindOptions> = {}) => withFindings(trackers, RULES, { asOf: AS_OF, ...options });
const written = () => writePlan(structuredTracker(check(source()), AS_OF));
const readBack = async (workbook: Uint8Array) => readTrackers(await readFile("harbour.tracker.xlsx", workbook), { file: "harbour.tracker.xlsx" });
const say = ({ name, at }: Finding): string => `${name} ${at.sheet}!${at.cell}`;

describe("findings about indicators and risks", () => {
  it("name the cells of their own sheets, each once", () => {
    expect(ofItems(check(source())).map(say)).toEqual([
      "unit-differs Performance!F4", "target-missing Performance!E4", "baseline-missing Performance!D3", "outside-its-range Performance!G2", "not-updated Performance!G3",
      "score-does-not-follow Register!E2", "mitigation-missing Register!I3", "owner-missing Register!J3", "review-overdue Register!K2",
    ]);
  });

  it("stand on sheets Indicators and Risks of the tracker that is made of them, under the same keys", async () => {
    const before = ofItems(check(source()));
    const after = ofItems(check(await readBack(await written())));
    expect(after.map(say)).toEqual([
      "unit-differs Indicators!L7", "target-missing Indicators!H7", "baseline-missing Indicators!F6", "outside-its-range Indicators!M5", "not-updated Indicators!M6",
      "score-does-not-follow Risks!X5", "mitigation-missing Risks!J6", "owner-missing Risks!M6", "review-overdue Risks!O5",
    ]);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
  });

  it("are listed on sheet Findings with a link to the cell of its sheet", () => {
    const sheet = structuredTracker(check(source()), AS_OF).sheets.find(({ name }) => name === "Findings");
    const links = sheet?.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "object" && value !== null && "link" in value ? [value.link] : []))) ?? [];
    expect(links.filter((link) => !link?.startsWith("#Tracker!")).sort()).toEqual([
      "#Indicators!F6", "#Indicators!H7", "#Indicators!L7", "#Indicators!M5", "#Indicators!M6", "#Risks!J6", "#Risks!M6", "#Risks!O5", "#Risks!X5",
    ]);
  });

  it("are accepted by their keys until what they are about changes, and stay so when rows move and days pass", () => {
    const acceptances = new Map(ofItems(check(source())).map(({ key = "" }) => [key, { reason: "Agreed by the board.", by: "Harbourmaster" }]));
    const accepted = (trackers: readonly Tracker[], asOf = AS_OF) => ofItems(check(trackers, { acceptances, asOf })).filter((finding) => finding.accepted).map(say);
    expect(accepted(source())).toHaveLength(9);
    expect(accepted(source(), { year: 2018, month: 12, day: 15 })).toHaveLength(9);
    const moved = { ...SHEETS, Register: SHEETS.Register.replace("| R1 ", "| R0 | Fog | =1 | =1 | =1 | =1 | =1 | =1 | Horns | Harbourmaster | d:2019-01-31 |\n| R1 ").replace("=18", "=17") };
    const read = readTrackers({ grids: Object.entries(moved).map(([sheet, table]) => tableGrid(table, { sheet })) }, { file: FILE });
    expect(accepted(read).filter((each) => each.includes("Register"))).toEqual(["mitigation-missing Register!I4", "owner-missing Register!J4", "review-overdue Register!K3"]);
  });

  it("are off or re-graded by name", () => {
    const found = ofItems(check(source(), { severities: new Map([["score-does-not-follow", "off"], ["owner-missing", "error"]]) }));
    expect(found.filter(({ name }) => name === "score-does-not-follow")).toEqual([]);
    expect(found.find(({ name }) => name === "owner-missing")?.severity).toBe("error");
  });

  it("offer fixes that both kinds of workbook take", async () => {
    const workbook = await written();
    const [finding] = ofItems(check(await readBack(workbook))).filter(({ name }) => name === "score-does-not-follow");
    expect(finding?.fix).toMatchObject({ safety: "review", edits: [{ at: { sheet: "Risks", cell: "X5" }, from: "18", to: "20" }] });
    const { bytes, refused } = patchCells(workbook, finding?.fix?.edits.map(({ at, from, to }) => ({ sheet: at.sheet, cell: at.cell, from, to })) ?? []);
    expect(refused).toEqual([]);
    const mended = await readBack(bytes);
    expect(mended[0]?.risks?.[0]?.inherent?.score.value).toBe(20);
    expect(ofItems(check(mended)).map(say)).not.toContain("score-does-not-follow Risks!X5");
  });

  it("mend their own cell alone, where sheet Tracker has a date at the same address", async () => {
    const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"].map((month) => `${month} 2018`);
    const tables = { Actions: SHEETS.Actions, Performance: `| Ref | Measure | Unit | ${months.join(" | ")} |\n| H1 | Share of ferries on time | % | ${months.map((_, index) => (index === TRACKER_COLUMN_NUMBER["Original due"] - FIRST_PERIOD ? "=0.86" : "=86")).join(" | ")} |` };
    const trackers = readTrackers({ grids: Object.entries(tables).map(([sheet, table]) => tableGrid(table, { sheet })) }, { file: FILE });
    const [finding] = ofItems(check(await readBack(await writePlan(structuredTracker(trackers, AS_OF))))).filter(({ name }) => name === "unit-differs");
    expect(finding?.fix?.edits.map(({ at, from, to }) => [at.sheet, at.cell, from, to])).toEqual([["Indicators", address(5, TRACKER_COLUMN_NUMBER["Original due"]), "0.86", "86"]]);
  });

  it("come into the summary with their file and sheet, and into the next return at its own cells", () => {
    const summary = consolidate([{ file: FILE, state: "read", trackers: check(source()) }], { asOf: { date: AS_OF, from: "given" }, month: "2018-11" });
    expect(summary.findings.filter(({ code }) => ITEMS.test(code)).map((finding) => `${finding.at.file} ${say(finding)}`)).toEqual(ofItems(check(source())).map((finding) => `${FILE} ${say(finding)}`));
    const [next] = prepareReturns(summary, { rules: RULES, find: {} });
    expect(next?.tracker.findings.filter(({ code }) => ITEMS.test(code)).map(say)).toEqual([
      "unit-differs Indicators!L7", "target-missing Indicators!H7", "baseline-missing Indicators!F6", "outside-its-range Indicators!M5", "not-updated Indicators!M6",
      "score-does-not-follow Risks!X5", "mitigation-missing Risks!J6", "owner-missing Risks!M6", "review-overdue Risks!O5",
    ]);
  });
});
