import type { Tracker } from "../model/tracker.js";
import { applyFixes, chooseFixes, type EditResult, type FixableFinding, type FixChoice, type RefusedFix } from "./apply-fixes.js";
import type { CellEdit } from "./finding.js";

/** A source of any kind, as a host holds it: a workbook's bytes, or the grids of a text. */
export interface FixSource<Source> {
  /** Reads and checks it. */
  check(source: Source): readonly Tracker[];
  /** A copy with edits made. */
  edit(source: Source, edits: readonly CellEdit[]): EditResult & { readonly source: Source };
}

export interface FixedSource<Source> {
  readonly source: Source;
  /** Of the source as it is now, with what is still found. */
  readonly trackers: readonly Tracker[];
  readonly made: readonly FixableFinding[];
  readonly refused: readonly RefusedFix[];
}

/** A cell rarely has more than two faults; more rounds than this would be two rules that undo each other. */
const MOST_ROUNDS = 5;

/** Makes the chosen fixes and checks again, until there are none to make: of two faults in one cell, each has its round. */
export function fixInRounds<Source>(source: Source, host: FixSource<Source>, choice: FixChoice): FixedSource<Source> {
  let fixed: FixedSource<Source> = { source, trackers: host.check(source), made: [], refused: [] };
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const { source: before, trackers, made } = fixed;
    const wanted = chooseFixes(trackers.flatMap(({ findings }) => findings), choice);
    const applied = applyFixes(wanted.chosen, (edits) => host.edit(before, edits));
    const refused = [...wanted.refused, ...applied.refused];
    if (applied.chosen.length === 0) return { ...fixed, refused };
    fixed = { source: applied.result.source, trackers: host.check(applied.result.source), made: [...made, ...applied.chosen], refused };
  }
  return fixed;
}
