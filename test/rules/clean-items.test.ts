import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTrackers } from "../../core/findings/check.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const ITEM_RULES = RULES.filter(({ code }) => /^(?:IND|RSK)/.test(code));
const PERIODS = ["Apr 2018", "May 2018", "Jun 2018", "Jul 2018", "Aug 2018", "Sep 2018", "Oct 2018"];

const found = (table: string): string[] =>
  checkTrackers(readTrackers({ grids: [tableGrid(table, { sheet: "Sheet" })] }, { file: "made up" }), ITEM_RULES, { asOf: { year: 2018, month: 11, day: 30 } }).map(({ name, at }) => `${name} ${at.cell}`);
const columnOf = (index: number): string => String.fromCharCode(65 + index);

/** Measures whose figures stay near a level of their own, in one unit, with baseline and target. */
const measure = fc.record({ words: fc.constantFrom("Ferries that left on time", "Inspections held within ten days", "Calls answered", "Berths let"), percent: fc.boolean(), level: fc.integer({ min: 40, max: 90 }), steps: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: PERIODS.length, maxLength: PERIODS.length }) });
const measures = fc.array(measure, { minLength: 1, maxLength: 6 }).map((all) => all.map(({ words, percent, level, steps }, index) => {
  const shown = (value: number): string => (percent ? `${value}%` : String(value * 10));
  return [`M${index + 1}`, `${words} (${index + 1})`, shown(level), shown(level + 5), ...steps.map((step) => shown(level + step))];
}));

const rating = fc.integer({ min: 1, max: 5 });
const risks = fc.array(fc.record({ likelihood: rating, impact: rating, before: rating }), { minLength: 2, maxLength: 8 }).map((all) => all.map(({ likelihood, impact, before }, index) => [
  `R${index + 1}`, `Buoy ${index + 1} drifts off`, `=${before}`, `=${impact}`, `=${before * impact}`, `=${likelihood}`, `=${impact}`, `=${likelihood * impact}`, "A second chain", "New buoys", "Harbourmaster", "d:2019-01-31",
]));

const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]): string => [headings, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const MEASURES = ["Ref", "Measure", "Baseline", "Target", ...PERIODS];
const RISKS = ["Ref", "Risk", "Gross likelihood", "Gross impact", "Gross score", "Net likelihood", "Net impact", "Net score", "Mitigation", "Further actions", "Owner", "Review date"];

/** The table with another text in one cell of its body. */
const withCell = (rows: readonly (readonly string[])[], row: number, column: number, text: string): string[][] => rows.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? text : cell)));

describe("tables that are in order", () => {
  test("give no finding; one fault gives one, in its cell: measures", () => {
    const fault = fc.constantFrom(["figure-unreadable", 7, "1O4"], ["baseline-missing", 2, ""], ["target-missing", 3, ""], ["not-updated", 10, ""], ["outside-its-range", 6, "-31"]);
    fc.assert(fc.property(measures, fc.nat(), fault, (rows, seed, [name, column, text]) => {
      expect(found(tableOf(MEASURES, rows))).toEqual([]);
      const row = seed % rows.length;
      const isShare = rows[row]?.[4]?.endsWith("%");
      const planted = found(tableOf(MEASURES, withCell(rows, row, Number(column), `${text}${name === "outside-its-range" && isShare ? "%" : ""}`)));
      const isAlone = rows.length === 1;
      // A jump below nought is one, too; of one measure alone nobody knows what its table asks for.
      if (!isAlone || !["baseline-missing", "target-missing", "not-updated"].includes(String(name))) expect(planted.filter((each) => !each.startsWith("jump-unlikely"))).toEqual([`${name} ${columnOf(Number(column))}${row + 2}`]);
    }), { numRuns: 60 });
  });

  test("give no finding; one fault gives one, in its cell: risks", () => {
    const fault = fc.constantFrom(["score-does-not-follow", 4, "=99"], ["score-does-not-follow", 7, "=99"], ["owner-missing", 10, "tbc"], ["review-overdue", 11, "d:2018-10-31"]);
    fc.assert(fc.property(risks, fc.nat(), fault, (rows, seed, [name, column, text]) => {
      expect(found(tableOf(RISKS, rows))).toEqual([]);
      const row = seed % rows.length;
      expect(found(tableOf(RISKS, withCell(rows, row, Number(column), String(text))))).toEqual([`${name} ${columnOf(Number(column))}${row + 2}`]);
    }), { numRuns: 60 });
  });
});
