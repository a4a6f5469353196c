import { describe, expect, it } from "vitest";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import type { Finding } from "../../../core/findings/finding.js";
import { filterFindings, faultLabel, faultNames } from "../../../addin/taskpane/check/filter-findings.js";
import { keyEntries } from "../../../addin/taskpane/convert/key-entries.js";
import { entryAt, entryLabel } from "../../../addin/taskpane/engine/entries.js";
import { lineFields } from "../../../addin/taskpane/engine/line-form.js";
import { cropGrid } from "../../../addin/taskpane/engine/crop-grid.js";
import { NO_CHECK } from "../../../addin/taskpane/state/check-state.js";
import { tableGrid } from "../../../scripts/rules/table-grid.js";

const grid = tableGrid(`
  | Ref | Action             | Lead | Due      | RAG    | Update       |
  | 1   | Agree the protocol | AD   | Dec 2025 | Green  | Drafted.     |
  | 2   | Publish the guide  | AD   | Jan 2026 | Yellow | At printer.  |`, { kind: "sheet", sheet: "Plan" });
const [tracker] = readTrackers({ grids: [grid] }, { file: "plan.xlsx" });

describe("the key", () => {
  it("lists what the status column shows, and what nothing explains", () => {
    expect(keyEntries([tracker!]).map(({ shown, status, from }) => [shown, status, from])).toEqual([["Green", "on-track", "read"], ["Yellow", "unknown", "unknown"]]);
  });
});

describe("the form of a line", () => {
  it("has the fields that the table has columns for, as the sheet shows them", () => {
    expect(lineFields(tracker!, tracker!.lines[1]!).map(({ field, kind, cell, text }) => [field, kind, cell, text])).toEqual([["status", "short", "E3", "Yellow"], ["update", "long", "F3", "At printer."]]);
  });

  it("is that of the row, or of the nearest line above it", () => {
    const labelAt = (sheet: string, row: number): string | null => { const entry = entryAt([tracker!], { sheet, area: { top: row, left: 1, bottom: row, right: 1 } }); return entry && entryLabel(entry); };
    expect(["Plan", "Elsewhere"].map((sheet) => [1, 3, 9].map((row) => labelAt(sheet, row)))).toEqual([[null, "2  Publish the guide", "2  Publish the guide"], [null, null, null]]);
  });
});

describe("a selection", () => {
  it("keeps the addresses of what stands in it, and nothing else", () => {
    const cropped = cropGrid(grid, { top: 2, left: 2, bottom: 2, right: 3 });
    expect(cropped.rows.flatMap(({ cells }) => cells.map(({ row, column, text }) => [row, column, text]))).toEqual([[2, 2, "Agree the protocol"], [2, 3, "AD"]]);
  });
});

describe("the list of findings", () => {
  const finding = (name: string, severity: Finding["severity"], cell: string, accepted?: Finding["accepted"]): Finding => ({ code: "X", name, severity, message: `${name} here`, data: {}, at: { file: "", sheet: "Plan", cell }, ...(accepted ? { accepted } : {}) });
  const all = [finding("due-missing", "warning", "D2"), finding("due-unreadable", "error", "D3"), finding("lead-missing", "warning", "C9", { reason: "r", by: "b" })];

  it("shows the worst first, and what is accepted only when asked", () => {
    expect(filterFindings(all, NO_CHECK).map(({ name }) => name)).toEqual(["due-unreadable", "due-missing"]);
    expect(filterFindings(all, { ...NO_CHECK, hidden: ["error"] }).map(({ name }) => name)).toEqual(["due-missing", "lead-missing"]);
  });

  it("finds by kind, by word and by cell", () => {
    expect(filterFindings(all, { ...NO_CHECK, name: "due-missing" })).toHaveLength(1);
    expect(filterFindings(all, { ...NO_CHECK, words: " d3 " })).toHaveLength(1);
    expect(faultNames(all)).toEqual([{ name: "due-missing", count: 1 }, { name: "due-unreadable", count: 1 }, { name: "lead-missing", count: 1 }]);
    expect(faultLabel("due-unreadable")).toBe("Due unreadable");
  });
});
