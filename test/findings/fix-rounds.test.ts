import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editGrids } from "../../core/findings/edit-grids.js";
import { withFindings } from "../../core/findings/find-and-accept.js";
import { defineRule } from "../../core/findings/define-rule.js";
import { fixInRounds } from "../../core/findings/fix-rounds.js";
import type { Workbook } from "../../core/grid/grid.js";
import { readTrackers } from "../../core/recognise/recognise-tables.js";
import { RULES } from "../../core/rules/tracker-rules.js";
import { aSheet } from "../support/generated-sheets.js";
import { tableGrid } from "../../scripts/rules/table-grid.js";

const asOf = { year: 2018, month: 11, day: 30 };
const checkWith = (rules: typeof RULES) => (source: Workbook) => withFindings(readTrackers(source, { file: "plan.csv" }), rules, { asOf });
const all = { safe: true, review: new Set(RULES.map(({ name }) => name)) };

/** A rule that wants one word to be another in the action. */
const replace = (name: string, from: string, to: string) =>
  defineRule({
    code: "TXT999", name, severity: "note", message: "{text}", why: "", example: "",
    *find({ lines, tracker, cellOf }) {
      for (const line of lines) {
        const cell = cellOf(line, "action") ?? "";
        const held = tracker.places.texts.get(cell) ?? "";
        if (held.includes(from)) yield { at: cell, data: { text: from }, fix: { title: to, safety: "safe", edits: [{ cell, from: held, to: held.replace(from, to) }] } };
      }
    },
  });

const TABLE = "| Ref | Action | Lead | Due |\n| 1 | Agree a bad ugly plan | AD | Dec 2018 |\n| 2 | Train the team | AD | Jan 2019 |";

describe("fixInRounds", () => {
  it("gives each of two faults in one cell its round", () => {
    const source = { grids: [tableGrid(TABLE, { kind: "sheet", sheet: "Plan" })] };
    const fixed = fixInRounds(source, { check: checkWith([replace("bad", "bad", "good"), replace("ugly", "ugly", "fair")]), edit: editGrids }, { safe: true, review: new Set() });
    expect(fixed.trackers[0]?.lines[0]?.action).toBe("Agree a good fair plan");
    expect(fixed.made.map(({ name }) => name)).toEqual(["bad", "ugly"]);
    expect(fixed.refused).toEqual([]);
  });

  it("ends when two rules undo each other", () => {
    const source = { grids: [tableGrid(TABLE, { kind: "sheet", sheet: "Plan" })] };
    const fixed = fixInRounds(source, { check: checkWith([replace("up", "bad", "good"), replace("down", "good", "bad")]), edit: editGrids }, { safe: true, review: new Set() });
    expect(fixed.made.length).toBeLessThanOrEqual(10);
  });

  it("leaves the check clean of what it fixed, and finds nothing to fix the second time", () => {
    let made = 0;
    fc.assert(
      fc.property(aSheet, ({ grid }) => {
        const check = checkWith(RULES);
        const once = fixInRounds({ grids: [grid] }, { check, edit: editGrids }, all);
        const twice = fixInRounds(once.source, { check, edit: editGrids }, all);
        expect(twice.made.map(({ name, at, fix }) => ({ name, at, edits: fix.edits }))).toEqual([]);
        expect(twice.source).toEqual(once.source);
        made += once.made.length;
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(50);
  });
});
