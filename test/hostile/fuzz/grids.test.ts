import fc from "fast-check";
import { expect, it } from "vitest";
import { checkedBudgets } from "../../../core/budget/checked-budgets.js";
import { withFindings } from "../../../core/findings/find-and-accept.js";
import type { Area } from "../../../core/grid/address.js";
import { PLAIN_LOOK, type Cell, type CellValue, type Grid, type GridKind } from "../../../core/grid/grid.js";
import { tidyLine } from "../../../core/parse/tidy.js";
import { readTrackers } from "../../../core/recognise/recognise-tables.js";
import { BUDGET_RULES } from "../../../core/rules/budget-rules.js";
import { RULES } from "../../../core/rules/tracker-rules.js";
import { FUZZ_TIME } from "../seed.js";
import { fuzz } from "./fuzz.js";

const TEXTS = [
  "", " ", "Ref", "Action", "Lead", "Due", "Due date", "RAG", "Status", "Progress", "Theme", "Theme 2: Harbour", "Likelihood", "Impact", "Risk", "Budget £000", "Actual", "Net", "Total", "Indicator", "Target", "Q1", "Q2 2025-26",
  "1", "1.1", "26.", "Red", "Green", "G", "✓", "N/A", "TBC", "asap", "Nov 2025", "31/12/2025", "30 Feb 2025", "every month until March", "Head of Works", "HoW/HM", "HM = Harbour Master", "Red = late", "Dredge the basin", "- Paint the cranes", "(5)", "£1,200k", "12%", "#REF!",
  "constructor", "__proto__", "toString", "\u202ex", "\u200b", "\ud83d", "a\u0301", "x".repeat(300), "A\nB\nC", "a\tb", "Priority 1 - Harbour", "We will:", "• pave the quay", "Owner:", "=1+1", "Return", "AsOf", "Actions", "Line ID",
];
const FILLS = [null, null, "#FF0000", "#FFC000", "#92D050", "#FFFFFF", "#000000"];

const value = fc.oneof({ weight: 5, arbitrary: fc.constant<CellValue>(null) }, { weight: 1, arbitrary: fc.oneof(fc.integer({ min: -5, max: 50_000 }), fc.constantFrom(NaN, 1e308, -0.001), fc.boolean()) }, { weight: 1, arbitrary: fc.record({ year: fc.integer({ min: 1900, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }) });
const content = fc.record({
  text: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) }),
  value, fill: fc.constantFrom(...FILLS), bold: fc.boolean(), strike: fc.boolean(), note: fc.constantFrom("", "", "", "20 Nov 2025: done"),
});
const area: fc.Arbitrary<Area> = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }), fc.oneof(fc.nat(6), fc.constant(1_048_000)), fc.oneof(fc.nat(4), fc.constant(16_000))).map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

const wildGrid: fc.Arbitrary<Grid> = fc
  .record({
    cells: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 9 }), content), { maxLength: 90, selector: ([row, column]) => row * 100 + column }),
    merges: fc.array(area, { maxLength: 4 }),
    tables: fc.array(fc.record({ name: fc.constantFrom("Actions", "T", ""), area, hasHeader: fc.boolean(), totalsRows: fc.nat(3) }), { maxLength: 2 }),
    kind: fc.constantFrom<GridKind>("sheet", "sheet", "table", "text"),
    sheet: fc.constantFrom("Plan", "Tracker", "Return", "Lists", "Findings", "Risks", "Budget", ""),
    hidden: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  })
  .map(({ cells, merges, tables, kind, sheet, hidden }) => ({ kind, sheet: kind === "text" ? "" : sheet, hidden: false, rows: rowsOf(cells), merges, tables, hiddenColumns: [...hidden].sort() }));

function rowsOf(placed: readonly (readonly [number, number, { text: string; value: CellValue; fill: string | null; bold: boolean; strike: boolean; note: string }])[]): Grid["rows"] {
  const cells = placed.map(([row, column, { text, value: held, fill, bold, strike, note }]): Cell => ({ row, column, text, value: text === "" ? null : (held ?? text), look: { ...PLAIN_LOOK, fill, bold, strike }, ...(note === "" ? {} : { note }) }));
  const numbers = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return numbers.map((row) => ({ row, hidden: row % 7 === 0, cells: cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column) }));
}

it("grids of any cells, merges, fills and tables are read, and nothing of them is lost", () =>
  fuzz(fc.array(wildGrid, { minLength: 1, maxLength: 3 }), (grids) => {
    const workbook = { grids };
    const trackers = withFindings(readTrackers(workbook, { file: "wild.xlsx" }), RULES, { asOf: { year: 2025, month: 11, day: 30 } });
    checkedBudgets(workbook, "wild.xlsx", { rules: BUDGET_RULES });
    trackers.forEach(({ counts }, n) => {
      const filled = grids[n]?.rows.flatMap(({ cells }) => cells.filter(({ text }) => tidyLine(text) !== "")).length;
      expect([counts.cells, counts.fields + counts.other + counts.unplaced]).toEqual([filled, filled]);
    });
  }), FUZZ_TIME + 30_000);
