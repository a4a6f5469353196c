import { describe, expect, it } from "vitest";
import { consolidate } from "../../core/consolidate/consolidate.js";
import { withFindings } from "../../core/findings/find-and-accept.js";
import type { Acceptance } from "../../core/findings/finding.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { structuredTracker } from "../../core/report/structured-tracker.js";
import { summaryFindingsSheet } from "../../core/report/summary-findings-sheet.js";
import type { SheetPlan } from "../../core/report/workbook-plan.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { readFile } from "../../files/read-file.js";
import { patchCells } from "../../files/patch/patch-cells.js";
import { writePlan } from "../../files/write-plan/write-plan.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const AS_OF = { year: 2018, month: 11, day: 30 };
const PARKS = "| Ref | Action | Lead | Due | Status |\n| 1 | Mow the lawns | | Dec 2018 | Green |\n| 2 | Paint the benches | Head of Parks | asap | Green |\n| 3 | Count the trees | Head of Parks | Jan 2019 | Green |";
const WOODS = "| Ref | Action | Lead | Due | Status |\n| 7 | Count the oaks | Head of Woods | Jan 2019 | Green |\n| 8 | Clear the paths | | Feb 2019 | Green |";

function trackers(acceptances?: ReadonlyMap<string, Acceptance>) {
  const grids = [tableGrid(PARKS, { kind: "sheet", sheet: "Parks" }), tableGrid(WOODS, { kind: "sheet", sheet: "Woods & water" })];
  return withFindings(readTrackers({ grids }, { file: "green spaces.xlsx" }), RULES, { asOf: AS_OF, ...(acceptances ? { acceptances } : {}) });
}

/** The rows of a sheet's table by heading: what each cell shows, and where a link leads. */
function shown(sheet: SheetPlan | undefined): Record<string, unknown>[] {
  const [header, ...body] = sheet?.rows.slice(2) ?? [];
  const headings = header?.cells.map(({ value }) => String(value)) ?? [];
  return body.map(({ cells }) => Object.fromEntries(cells.map(({ value }, index) => [headings[index] ?? "", value])));
}

const keyOf = (name: string, ref: string) => {
  const found = trackers().flatMap((tracker) => tracker.findings.filter((finding) => finding.name === name && finding.at.cell.endsWith(ref)));
  return found[0]?.key ?? "";
};

describe("sheet Findings of a tracker", () => {
  const sheetOf = (...args: Parameters<typeof trackers>) => structuredTracker(trackers(...args), AS_OF).sheets.find(({ name }) => name === "Findings");

  it("lists what was found, the worst first, linked to the line in the tracker, with the place in the source", () => {
    expect(shown(sheetOf())).toMatchObject([
      { Severity: "Error", Finding: "due-unreadable", "Cell of Tracker": { text: "F6", link: "#Tracker!F6" }, File: "green spaces.xlsx", Sheet: "Parks", Cell: "D3", "Accepted because": null, "Accepted by": null },
      { Severity: "Warning", Finding: "lead-missing", "Cell of Tracker": { text: "E5", link: "#Tracker!E5" }, Sheet: "Parks", Cell: "C2" },
      { Severity: "Warning", Finding: "lead-missing", "Cell of Tracker": { text: "E9", link: "#Tracker!E9" }, Sheet: "Woods & water", Cell: "C3" },
    ]);
  });

  it("counts them, and shows what is accepted at the end", () => {
    const sheet = sheetOf(new Map([[keyOf("due-unreadable", "3"), { reason: "Waiting for the seed supplier.", by: "Head of Parks" }]]));
    expect(sheet?.rows[1]?.cells[0]?.value).toMatch(/^2 warnings, 1 accepted\./);
    expect(shown(sheet).at(-1)).toMatchObject({ Severity: "Accepted error", "Accepted because": "Waiting for the seed supplier.", "Accepted by": "Head of Parks" });
  });

  it("says so when nothing was found", () => {
    const sheet = structuredTracker([], null).sheets.find(({ name }) => name === "Findings");
    expect(sheet?.rows[1]?.cells[0]?.value).toBe("Nothing was found to be wrong when this tracker was made.");
  });

  it("is where an officer accepts: the reason and the name are read back, and count until the line changes", async () => {
    const written = await writePlan(structuredTracker(trackers(), AS_OF));
    const accept = [{ sheet: "Findings", cell: "D5", from: "", to: "The supplier cannot say." }, { sheet: "Findings", cell: "E5", from: "", to: "PMO" }, { sheet: "Findings", cell: "D6", from: "", to: "A reason, and nobody's name." }];
    const { bytes, refused } = patchCells(written, accept);
    expect(refused).toEqual([]);
    const check = async (workbook: Uint8Array) => withFindings(readTrackers(await readFile("a.tracker.xlsx", workbook), { file: "a.tracker.xlsx" }), RULES, { asOf: AS_OF }).flatMap(({ findings }) => findings);
    expect((await check(bytes)).map(({ name, accepted }) => [name, accepted])).toEqual([["due-unreadable", { reason: "The supplier cannot say.", by: "PMO" }], ["lead-missing", undefined], ["lead-missing", undefined]]);
    const moved = patchCells(bytes, [{ sheet: "Tracker", cell: "C5", from: "Mow the lawns", to: "Mow all lawns" }]);
    expect((await check(moved.bytes))[0]?.accepted).toBeDefined();
    const reworded = patchCells(bytes, [{ sheet: "Tracker", cell: "S6", from: "asap", to: "soon" }]);
    expect((await check(reworded.bytes)).map(({ name, accepted }) => [name, accepted])[0]).toEqual(["due-unreadable", undefined]);
  });
});

describe("sheet Findings of a summary", () => {
  it("lists the findings of the returns that count, by division, linked to their cells", () => {
    const summary = consolidate([{ file: "green spaces.xlsx", state: "read", trackers: trackers() }], { asOf: { date: AS_OF, from: "given" }, month: "2018-11" });
    const rows = shown(summaryFindingsSheet(summary, "../returns"));
    expect(rows).toMatchObject([
      { Severity: "Error", Division: "Green Spaces", Finding: "due-unreadable", Where: { text: "D3, Parks", link: "../returns/green%20spaces.xlsx#'Parks'!D3" }, Return: "green spaces.xlsx", Code: "DUE101" },
      { Severity: "Warning", Where: { text: "C2, Parks" } },
      { Severity: "Warning", Where: { text: "C3, Woods & water", link: "../returns/green%20spaces.xlsx#'Woods & water'!C3" } },
    ]);
    expect(rows[0]).not.toHaveProperty("Accepted because");
    expect(shown(summaryFindingsSheet(summary, null))[0]).toMatchObject({ Where: "D3, Parks" });
  });
});
