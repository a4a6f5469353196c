import { describe, expect, it } from "vitest";
import { applyFixes, chooseFixes, editsOf, type FixableFinding } from "../../core/findings/apply-fixes.js";
import type { CellEdit, Finding } from "../../core/findings/finding.js";

const place = (cell: string) => ({ file: "plan.xlsx", sheet: "Plan", cell });
const edit = (cell: string, from: string, to: string): CellEdit => ({ at: place(cell), from, to });

function finding(name: string, safety: "safe" | "review", edits: readonly CellEdit[], more: Partial<Finding> = {}): FixableFinding {
  return { code: "TXT101", name, severity: "note", message: name, data: {}, at: edits[0]?.at ?? place("A1"), ...more, fix: { title: `mend ${name}`, safety, edits } };
}

const SAFE = finding("stray-mark", "safe", [edit("B2", "- a", "a")]);
const REVIEW = finding("due-before-plan", "review", [edit("D2", "Feb 18", "Feb 19")]);
const OTHER_REVIEW = finding("row-split-by-page", "review", [edit("B3", "x", "x y"), edit("B4", "y", "")]);
const names = (findings: readonly Finding[]) => findings.map(({ name }) => name);

describe("chooseFixes", () => {
  it.each([
    [{ safe: true, review: new Set<string>() }, ["stray-mark"]],
    [{ safe: false, review: new Set(["due-before-plan"]) }, ["due-before-plan"]],
    [{ safe: true, review: new Set(["row-split-by-page"]) }, ["stray-mark", "row-split-by-page"]],
    [{ safe: false, review: new Set<string>() }, []],
  ])("takes what was asked for: %j", (choice, expected) => {
    expect(names(chooseFixes([SAFE, REVIEW, OTHER_REVIEW], choice).chosen)).toEqual(expected);
  });

  it("takes a safe fix of a rule that was named, without --fix", () => {
    expect(names(chooseFixes([SAFE], { safe: false, review: new Set(["stray-mark"]) }).chosen)).toEqual(["stray-mark"]);
  });

  it("leaves what has no fix, or an empty one, and what somebody has accepted", () => {
    const bare: Finding = { code: "TXT101", name: "stray-mark", severity: "note", message: "", data: {}, at: place("B2") };
    const accepted = { ...SAFE, accepted: { reason: "house style", by: "PMO" } };
    expect(chooseFixes([bare, finding("empty", "safe", []), accepted], { safe: true, review: new Set() })).toEqual({ chosen: [], refused: [] });
  });

  it("refuses the second of two fixes that would leave one cell different, whole, and says which came first", () => {
    const rival = finding("lead-letter-case", "safe", [edit("B2", "- a", "- A"), edit("C2", "b", "B")]);
    const third = finding("other", "safe", [edit("C2", "b", "bb")]);
    const { chosen, refused } = chooseFixes([SAFE, rival, third], { safe: true, review: new Set() });
    expect(names(chosen)).toEqual(["stray-mark", "other"]);
    expect(refused).toEqual([{ finding: rival, why: "B2 is changed by the fix of stray-mark first." }]);
  });

  it("makes an edit that two fixes share once", () => {
    const same = finding("stray-mark", "safe", [edit("B2", "- a", "a"), edit("B5", "- a", "a")]);
    const { chosen, refused } = chooseFixes([SAFE, same], { safe: true, review: new Set() });
    expect(refused).toEqual([]);
    expect(editsOf(chosen)).toEqual([edit("B2", "- a", "a"), edit("B5", "- a", "a")]);
  });

  it("tells cells of two sheets and of two files apart", () => {
    const elsewhere = finding("elsewhere", "safe", [{ ...edit("B2", "- a", "b"), at: { ...place("B2"), sheet: "Other" } }]);
    const otherFile = finding("other file", "safe", [{ ...edit("B2", "- a", "b"), at: { ...place("B2"), file: "b.xlsx" } }]);
    expect(chooseFixes([SAFE, elsewhere, otherFile], { safe: true, review: new Set() }).refused).toEqual([]);
  });
});

describe("applyFixes", () => {
  /** A host whose cells all take their edits, but for these. */
  const host = (stubborn: readonly string[]) => {
    const calls: string[][] = [];
    const run = (edits: readonly CellEdit[]) => {
      calls.push(edits.map(({ at }) => at.cell));
      return { made: edits, refused: edits.filter(({ at }) => stubborn.includes(at.cell)).map((each) => ({ ...each, why: `${each.at.cell} is a formula.` })) };
    };
    return { run, calls };
  };

  it("makes no edit of a fix of which one cell refuses", () => {
    const { run, calls } = host(["B4"]);
    const applied = applyFixes([SAFE, OTHER_REVIEW, REVIEW], run);
    expect(names(applied.chosen)).toEqual(["stray-mark", "due-before-plan"]);
    expect(applied.refused).toEqual([{ finding: OTHER_REVIEW, why: "B4 is a formula." }]);
    expect(applied.result.made.map(({ at }) => at.cell)).toEqual(["B2", "D2"]);
    expect(calls).toEqual([["B2", "B3", "B4", "D2"], ["B2", "D2"]]);
  });

  it("ends when a host refuses what was never asked", () => {
    const applied = applyFixes([SAFE], (edits) => ({ made: edits, refused: [{ ...edit("Z9", "", ""), why: "?" }] }));
    expect(names(applied.chosen)).toEqual(["stray-mark"]);
  });
});
