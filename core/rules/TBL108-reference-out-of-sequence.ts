import { defineRule } from "../findings/define-rule.js";
import { outOfOrder } from "../findings/out-of-order.js";
import { referenceScopes } from "../findings/reference-scopes.js";
import { firstBy, groupBy } from "../model/group-by.js";
import { remember } from "../model/remember.js";
import type { Line } from "../model/tracker.js";
import { compareReferences, parseReference, type Reference } from "../parse/reference.js";

/** Refs are a sequence when there are so many, and no more than this share of them stands out of order. */
const FEWEST = 4;
const MOST_OUT = 0.2;

interface Numbered {
  readonly line: Line;
  readonly reference: Reference;
}

const referenceOf = remember(parseReference);

/** Refs of one series, each once. */
function series(lines: readonly Line[]): Numbered[][] {
  const numbered: Numbered[] = [];
  for (const line of firstBy(lines, ({ ref }) => ref).values()) {
    const reference = referenceOf(line.ref);
    if (reference) numbered.push({ line, reference });
  }
  return [...groupBy(numbered, ({ reference }) => reference.series).values()];
}

export default defineRule({
  code: "TBL108", name: "reference-out-of-sequence", severity: "note",
  message: 'Reference "{ref}" is out of sequence: it stands {place}.',
  why: "A number out of its order is often a slip of typing, or a line that was moved or copied.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |
    | 1.31 | Write to schools | AD | Jan 19 | Green |
    | 1.4 | Publish the offer | AD | Feb 19 | Green |
    | 1.5 | Review the offer | AD | Mar 19 | Green |`,
  *find({ lines, cellOf }) {
    for (const numbered of referenceScopes(lines).flatMap(series)) {
      if (numbered.length < FEWEST) continue;
      const out = outOfOrder(numbered, (a, b) => compareReferences(a.reference, b.reference));
      if (out.length > numbered.length * MOST_OUT) continue;
      for (const index of out) {
        const [before, line, after] = [numbered[index - 1]?.line.ref, numbered[index]?.line, numbered[index + 1]?.line.ref];
        const at = line && (cellOf(line, "ref") ?? cellOf(line, "action"));
        const place = [before && `after "${before}"`, after && `before "${after}"`].filter(Boolean).join(" and ");
        if (line && at) yield { at, data: { ref: line.ref, place } };
      }
    }
  },
});
