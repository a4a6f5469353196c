import fc from "fast-check";
import { expect, it } from "vitest";
import { withFindings } from "../../../core/findings/find-and-accept.js";
import { fixInRounds } from "../../../core/findings/fix-rounds.js";
import { address, areaAddress } from "../../../core/grid/address.js";
import type { Grid } from "../../../core/grid/grid.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import { RULES } from "../../../core/rules/tracker-rules.js";
import { patchEdits } from "../../../files/patch/patch-edits.js";
import { readXlsx } from "../../../files/xlsx/read-xlsx.js";
import { aSheet } from "../../support/generated-sheets.js";
import { rawEntries } from "../../support/zip-entries.js";
import { workbookBytes } from "../xlsx/made-workbook.js";

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function workbookOf(grid: Grid): Uint8Array {
  const rows = grid.rows.map(({ row, hidden, cells }) => `<row r="${row}"${hidden ? ' hidden="1"' : ""}>${cells.map((cell) => `<c r="${address(cell.row, cell.column)}" t="inlineStr"><is><t xml:space="preserve">${escape(cell.text)}</t></is></c>`).join("")}</row>`);
  const merges = grid.merges.length === 0 ? "" : `<mergeCells>${grid.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join("")}</mergeCells>`;
  return workbookBytes({ sheets: { Plan: rows.join("") }, after: merges });
}

const host = {
  check: (source: Uint8Array) => withFindings(readTrackers(readXlsx("plan.xlsx", source), { file: "plan.xlsx" }), RULES, { asOf: { year: 2025, month: 11, day: 30 } }),
  edit: (source: Uint8Array, edits: Parameters<typeof patchEdits>[1]) => patchEdits(source, edits, "plan.xlsx"),
};

it("a workbook whose findings were fixed checks clean of them, has no other part changed, and stays the same when it is fixed again", () => {
  let made = 0;
  fc.assert(
    fc.property(aSheet, ({ grid }) => {
      const source = workbookOf(grid);
      const choice = { safe: true, review: new Set(RULES.map(({ name }) => name)) };
      const once = fixInRounds(source, host, choice);
      made += once.made.length;
      const changed = rawEntries(once.source).filter((entry, n) => JSON.stringify(entry) !== JSON.stringify(rawEntries(source)[n])).map(({ name }) => name);
      expect(changed).toEqual(once.made.length === 0 ? [] : ["xl/worksheets/sheet1.xml"]);
      const again = fixInRounds(once.source, host, choice);
      expect(again.made).toEqual([]);
      expect(again.source).toBe(once.source);
      const open = once.trackers.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== undefined && fix.edits.length > 0);
      expect(open.length).toBeLessThanOrEqual(once.refused.length);
    }),
    { numRuns: 100 },
  );
  expect(made).toBeGreaterThan(30);
});
