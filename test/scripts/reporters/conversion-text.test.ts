import { expect, it } from "vitest";
import type { Tracker } from "../../../core/model/tracker.js";
import { conversionText } from "../../../scripts/reporters/conversion-text.js";
import { blankLine } from "../../support/blank-line.js";

function tracker(sheet: string, lines: number, counts: Tracker["counts"], whys: readonly Tracker["unplaced"][number]["why"][]): Tracker {
  return {
    source: { file: "plan.xlsx", sheet },
    division: "",
    month: null,
    lines: Array.from({ length: lines }, blankLine),
    columns: [],
    legend: [],
    abbreviations: {},
    unplaced: whys.map((why) => ({ sheet, cell: "A1", text: "x", why })),
    counts,
    findings: lines === 0 ? [] : [{ code: "RAG104", name: "colour-not-in-legend", severity: "warning", message: "Yellow?", data: {}, at: { file: "plan.xlsx", sheet, cell: "C1" } }],
    returnDetails: null, places: { lines: new Map(), headings: {}, table: "", texts: new Map() },
  };
}

it("counts lines, and cells by where they went and why", () => {
  const trackers = [
    tracker("Board", 2, { cells: 118, fields: 100, other: 16, unplaced: 2 }, ["repeated heading", "title"]),
    tracker("Risks", 0, { cells: 3, fields: 0, other: 0, unplaced: 3 }, ["title", "risk table", "risk table"]),
    tracker("Partners", 1, { cells: 5, fields: 5, other: 0, unplaced: 0 }, []),
  ];
  expect(conversionText("plan.xlsx", trackers)).toBe(
    [
      "plan.xlsx: 3 lines",
      "  Board: 2 lines",
      "  Partners: 1 line",
      "  source cells        126",
      "  to fields           105",
      "  to other             16",
      "  unplaced              5",
      "    title               2",
      "    repeated heading    1",
      "    risk table          2",
      "  findings: 2 warnings",
      "",
    ].join("\n"),
  );
});

it("says when there is no tracker, and still where everything went", () => {
  expect(conversionText("report.txt", [tracker("", 0, { cells: 1, fields: 0, other: 0, unplaced: 1 }, ["prose"])])).toBe(
    ["report.txt: no tracker here", "  source cells  1", "  to fields     0", "  to other      0", "  unplaced      1", "    prose       1", ""].join("\n"),
  );
});
