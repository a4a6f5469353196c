import { describe, expect, it } from "vitest";
import { tableDigest } from "../../../core/model/table-digest.js";
import { structuredTracker } from "../../../core/report/structured-tracker.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { writePlan } from "../../../files/write-plan/write-plan.js";
import { NO_CHOICES, type Reading } from "../../../addin/taskpane/engine/choices.js";
import { readPlan } from "../../../addin/taskpane/engine/read-plan.js";
import { returnPlaces } from "../../../addin/taskpane/engine/return-places.js";
import { formEdits } from "../../../addin/taskpane/return/form-edits.js";
import { answered, blockers, completeness, signature } from "../../../addin/taskpane/return/readiness.js";
import { returnFileName, trackerFileName } from "../../../addin/taskpane/actions/file-names.js";
import { lines, returnDetails } from "../../support/made-up-return.js";

const LINES = lines(`
  | ref | theme    | action              | lead | due        | status   | update   |
  | 1   | Practice | Agree the protocol  | AD   | 2025-12-31 | on-track | Drafted. |
  | 2   | Partners | Publish the guide   |      |            |          |          |`);

const TODAY = { year: 2025, month: 11, day: 30 };
const tracker = { source: { file: "plan.xlsx", sheet: "Plan" }, division: "Early Help", month: "2025-11", lines: LINES, columns: [], legend: [], abbreviations: {}, unplaced: [], counts: { cells: 0, fields: 0, other: 0, unplaced: 0 }, findings: [], places: { lines: new Map(), headings: {}, table: "", texts: new Map() }, returnDetails: null };

const workbook = readXlsx("return.xlsx", await writePlan(structuredTracker([tracker], TODAY)));
const reading: Reading = readPlan({ file: "return.xlsx", workbook }, NO_CHOICES, {}, TODAY);
const details = returnDetails({ division: "Early Help", month: "2025-11", asOf: TODAY });

describe("a return", () => {
  it("is as complete as its lines are", () => {
    expect(completeness(reading).map(({ what, done, of }) => `${done}/${of} ${what}`)).toEqual(["1/2 have a status", "1/2 have a lead", "1/2 have a due date", "1/2 have a progress update"]);
    const answer = { theme: "Practice", workingWell: "Panels.", howWeKnow: "", worriedAbout: "", whatNext: "" };
    expect(answered(returnDetails({ answers: [answer] }), 2)).toEqual({ what: "questions answered", done: 1, of: 8 });
  });

  it("is held up by what is not given and by lines without a status, each with its place", () => {
    expect(blockers(reading, details).map(({ text, at }) => [text, at?.cell ?? null])).toContainEqual(["1 line without a status.", "H6"]);
    const bare = blockers({ ...reading, trackers: [] }, returnDetails({})).map(({ text }) => text);
    expect(bare).toEqual(["The division is not given.", "The month is not given, such as November 2025.", "The as-of date is not given.", "The table has no lines."]);
  });

  it("is signed while the table is what was signed, and void once it is not", () => {
    const signed = returnDetails({ signedOffBy: "Head of Early Help", signedOffOn: TODAY, digest: reading.digest });
    expect(signature(signed, reading.digest).state).toBe("signed");
    expect(signature(signed, tableDigest(LINES.slice(1))).state).toBe("void");
    expect(signature(returnDetails({ signedOffBy: "Head of Early Help" }), reading.digest).state).toBe("none");
  });

  it("has a digest that another reading of the workbook gives too", () => {
    expect(readPlan({ file: "copy.xlsx", workbook }, NO_CHOICES, {}, { year: 2026, month: 1, day: 5 }).digest).toBe(reading.digest);
  });
});

describe("the boxes of sheet Return", () => {
  const form = returnPlaces(workbook, ["Practice", "Partners", "Workforce"]);
  const themeOf = (name: string) => form?.themes.find((theme) => theme.name === name);

  it("are where the sheet asks for them", () => {
    expect(form?.fields.division).toEqual({ cell: "B4", text: "Early Help" });
    expect(form?.fields.month?.text).toBe("November 2025");
    expect(form?.themes.map(({ name }) => name)).toEqual(["Practice", "Partners", "Workforce"]);
    expect(Object.values(themeOf("Practice")?.boxes ?? {}).map(({ text }) => text)).toEqual(["", "", "", ""]);
  });

  it("are changed where something was typed, and a new theme gets its name first", () => {
    const contact = form?.fields.contact?.cell ?? "";
    const box = themeOf("Workforce")?.boxes.workingWell.cell ?? "";
    const edits = formEdits(form!, { [contact]: "early.help@example.org", [box]: "Posts are filled.", B4: "Early Help" }, "return.xlsx");
    expect(edits.map(({ at, from, to }) => [at.cell, from, to])).toEqual([
      [contact, "", "early.help@example.org"],
      [themeOf("Workforce")?.theme.cell, "", "Workforce"],
      [box, "", "Posts are filled."],
    ]);
  });

  it("are none in a workbook that is not ours", () => {
    expect(returnPlaces({ grids: [] }, [])).toBeNull();
  });
});

describe("names of files", () => {
  it.each([["plan.docx", "plan.tracker.xlsx"], ["plan.tracker.xlsx", "plan.tracker.xlsx"], ["", "plan.tracker.xlsx"]])("a tracker of %j is %s", (file, name) => {
    expect(trackerFileName(file)).toBe(name);
  });

  it("a return is named after its division and month", () => {
    expect(returnFileName("Safeguarding & Social Care", "2025-11")).toBe("safeguarding-and-social-care-2025-11.xlsx");
    expect(returnFileName("", null)).toBe("return.xlsx");
  });
});
