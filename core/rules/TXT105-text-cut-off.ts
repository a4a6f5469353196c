import { cellTexts } from "../findings/cell-texts.js";
import { defineRule, type Found } from "../findings/define-rule.js";
import { NARRATIVE } from "../findings/narrative.js";
import { CELL_LIMIT } from "../model/long-text.js";

/** Where programs cut: a text field of a form or a list, and a cell of Excel. */
const LIMITS: ReadonlySet<number> = new Set([255, CELL_LIMIT]);
const CLOSED = /[.!?)\]"'”’…]\s*$/;
/** Words (small: "Annex A") that no sentence ends with; "with" and "for" do end some ("those we work with"). A list's "…; and" goes on in its next line. */
const OPEN_END = /(?<![,;]\s)\b(?:and|or|the|an|their|our|its|including|such as|in order to|as well as)$/;
const FEWEST_WORDS = 4;
const ENDING = /\S+(?:\s+\S+){0,3}\s*$/;

export default defineRule({
  code: "TXT105", name: "text-cut-off", severity: "warning",
  message: 'The text ends in the middle: "… {end}".',
  why: "A text that was cut by a form, an export or a page has lost what it was to say.",
  example: `
    | Ref | Action | Lead | Due | Status |
    | 1.1 | Agree the protocol with health and | AD | Dec 18 | Green |
    | 1.2 | Train the panel | AD | Jan 19 | Green |`,
  *find({ tracker, lines, cellOf }): Iterable<Found<"end">> {
    const seen = new Set<string>();
    for (const { cell, text, as } of cellTexts(tracker)) {
      if (!LIMITS.has(text.length) || CLOSED.test(text) || !(NARRATIVE.has(as) || as === "other")) continue;
      seen.add(cell);
      yield { at: cell, data: { end: ENDING.exec(text)?.[0].trim() ?? "" } };
    }
    for (const line of lines) {
      for (const field of ["action", "milestone", "description"] as const) {
        const at = cellOf(line, field);
        if (at === null || seen.has(at) || !OPEN_END.test(line[field]) || line[field].split(/\s+/).length < FEWEST_WORDS) continue;
        seen.add(at);
        yield { at, data: { end: ENDING.exec(line[field])?.[0] ?? "" } };
      }
    }
  },
});
