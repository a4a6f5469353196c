import type { CellEdit, Finding, Fix } from "./finding.js";

export type FixableFinding = Finding & { readonly fix: Fix };

/** Which fixes to make: all that are safe, and those that need a person's agreement of the faults named. */
export interface FixChoice {
  readonly safe: boolean;
  readonly review: ReadonlySet<string>;
}

export interface RefusedFix {
  readonly finding: FixableFinding;
  /** A sentence. */
  readonly why: string;
}

export interface ChosenFixes {
  readonly chosen: readonly FixableFinding[];
  /** Wanted, yet at odds with another that was found before it. */
  readonly refused: readonly RefusedFix[];
}

const cellKey = ({ at }: CellEdit): string => `${at.file}\n${at.sheet}\n${at.cell}`;

function isFixable(finding: Finding): finding is FixableFinding {
  return finding.fix !== undefined && finding.fix.edits.length > 0;
}

/** True where somebody has already agreed that the finding may stand: then nothing is to be changed. */
function isWanted({ fix, name, accepted }: FixableFinding, { safe, review }: FixChoice): boolean {
  return accepted === undefined && ((safe && fix.safety === "safe") || review.has(name));
}

/** The fixes to make. Of two that would leave one cell different, the first is made and the other refused: it can be looked at again once the first is made. */
export function chooseFixes(findings: readonly Finding[], choice: FixChoice): ChosenFixes {
  const chosen: FixableFinding[] = [];
  const refused: RefusedFix[] = [];
  const taken = new Map<string, { readonly to: string; readonly by: string }>();
  for (const finding of findings) {
    if (!isFixable(finding) || !isWanted(finding, choice)) continue;
    const rival = finding.fix.edits.flatMap((edit) => {
      const before = taken.get(cellKey(edit));
      return before && before.to !== edit.to ? [{ cell: edit.at.cell, by: before.by }] : [];
    })[0];
    if (rival) {
      refused.push({ finding, why: `${rival.cell} is changed by the fix of ${rival.by} first.` });
      continue;
    }
    for (const edit of finding.fix.edits) taken.set(cellKey(edit), { to: edit.to, by: finding.name });
    chosen.push(finding);
  }
  return { chosen, refused };
}

/** Their edits, each once. */
export function editsOf(findings: readonly FixableFinding[]): CellEdit[] {
  return [...new Map(findings.flatMap(({ fix }) => fix.edits).map((edit) => [cellKey(edit), edit])).values()];
}

/** What an adapter that edits cells gives back: a workbook in some form, and the edits that its cells would not take. */
export interface EditResult {
  readonly refused: readonly (CellEdit & { readonly why: string })[];
}

export interface AppliedFixes<Result> extends ChosenFixes {
  readonly result: Result;
}

/** Makes fixes whole: of a fix that one cell refuses, no edit is made. `edit` makes edits in a copy of the source, from the beginning each time that it is called. */
export function applyFixes<Result extends EditResult>(findings: readonly FixableFinding[], edit: (edits: readonly CellEdit[]) => Result): AppliedFixes<Result> {
  let chosen = findings;
  const refused: RefusedFix[] = [];
  for (;;) {
    const result = edit(editsOf(chosen));
    const reasons = new Map(result.refused.map((each) => [cellKey(each), each.why]));
    const reasonOf = ({ fix }: FixableFinding): string | undefined => fix.edits.map((each) => reasons.get(cellKey(each))).find((reason) => reason !== undefined);
    const kept = chosen.filter((finding) => reasonOf(finding) === undefined);
    if (kept.length === chosen.length) return { result, chosen, refused };
    refused.push(...chosen.flatMap((finding) => (kept.includes(finding) ? [] : [{ finding, why: reasonOf(finding) ?? "" }])));
    chosen = kept;
  }
}
