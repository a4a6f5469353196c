import { textsWith, type CellText } from "../findings/cell-texts.js";
import { defineRule, type Found } from "../findings/define-rule.js";
import { NARRATIVE } from "../findings/narrative.js";
import { SIGNS } from "../findings/text-signs.js";

const CLOSED = /[.!?)\]"'”’…]\s*$/;
/** Words (small: "Annex A") that no sentence ends with; "with" and "for" do end some ("those we work with"). A list's "…; and" goes on in its next line. */
const OPEN_END = /(?<![,;]\s)\b(?:and|or|the|an|their|our|its|including|such as|in order to|as well as)$/;
/** More than the longest of them is, with what is looked at before it. */
const LONGEST_END = 20;
const SENTENCES = ["action", "milestone", "description"] as const;
const FEWEST_WORDS = 4;
const ENDING = /\S+(?:\s+\S+){0,3}\s*$/;

function isCut({ text, as }: CellText): boolean {
  return !CLOSED.test(text) && (NARRATIVE.has(as) || as === "other");
}

function endsOpen(text: string): boolean {
  return OPEN_END.test(text.slice(-LONGEST_END)) && text.split(/\s+/).length >= FEWEST_WORDS;
}

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
    for (const { cell, text } of textsWith(tracker, SIGNS.cut).filter(isCut)) {
      seen.add(cell);
      yield { at: cell, data: { end: ENDING.exec(text)?.[0].trim() ?? "" } };
    }
    for (const line of lines.filter((each) => SENTENCES.some((field) => endsOpen(each[field])))) {
      for (const field of SENTENCES) {
        const at = endsOpen(line[field]) ? cellOf(line, field) : null;
        if (at === null || seen.has(at)) continue;
        seen.add(at);
        yield { at, data: { end: ENDING.exec(line[field])?.[0] ?? "" } };
      }
    }
  },
});
