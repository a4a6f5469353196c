import type { CellEdit, Finding } from "../../../core/findings/finding.js";
import type { Workbook } from "../../../core/grid/grid.js";
import { applyFixes, chooseFixes, editsOf, type FixableFinding, type RefusedFix } from "../../../core/findings/apply-fixes.js";
import { editGrids } from "../../../core/findings/edit-grids.js";
import { textsOf } from "../../../core/grid/grid.js";

/** Fixes to make with their edits, and those that were left, each with a sentence that says why. */
export interface PreparedFixes {
  readonly edits: readonly CellEdit[];
  readonly chosen: readonly FixableFinding[];
  readonly refused: readonly RefusedFix[];
}

/** Tries fixes on a copy of what the workbook holds now: a fix is made whole or not at all. */
function tryFixes(workbook: Workbook, wanted: ReturnType<typeof chooseFixes>): PreparedFixes {
  const { chosen, refused } = applyFixes(wanted.chosen, (edits) => editGrids(workbook, edits));
  return { edits: editsOf(chosen), chosen, refused: [...wanted.refused, ...refused] };
}

/** All fixes that keep the meaning. */
export function safeFixes(workbook: Workbook, findings: readonly Finding[]): PreparedFixes {
  return tryFixes(workbook, chooseFixes(findings, { safe: true, review: new Set() }));
}

/** The fix of one finding, which a person has chosen. */
export function oneFix(workbook: Workbook, finding: Finding): PreparedFixes {
  return tryFixes(workbook, chooseFixes([finding], { safe: true, review: new Set([finding.name]) }));
}

/** What takes edits back: each cell must still hold what the sheet shows now that they are made. Later edits of a cell are taken back first. */
export function undoOf(applied: readonly CellEdit[], workbook: Workbook): CellEdit[] {
  const texts = new Map(workbook.grids.map((grid) => [grid.sheet, textsOf(grid)]));
  const first = new Map(applied.map((edit) => [`${edit.at.sheet}\n${edit.at.cell}`, edit] as const).reverse());
  return [...first.values()].map(({ at, from, asNumber }) => ({ at, from: texts.get(at.sheet)?.get(at.cell) ?? "", to: from, ...(asNumber ? { asNumber } : {}) }));
}
