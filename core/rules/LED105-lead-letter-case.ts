import { defineRule } from "../findings/define-rule.js";
import { leadMentions, lineCount, replaceMentions, type LeadMention } from "../findings/lead-mentions.js";
import { leadSpellings } from "../findings/lead-spellings.js";
import { countLines, quote } from "../findings/quote.js";
import { tidyLine } from "../parse/tidy.js";

/** A lead's letters alone, its first one small: "all Heads of Service" in the middle of a cell is no other spelling. */
function letters(text: string): string {
  const plain = tidyLine(text).replace(/[^\p{L}\p{N}]/gu, "");
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

export default defineRule({
  code: "LED105",
  name: "lead-letter-case",
  severity: "warning",
  message: '"{lead}" ({lines}) is elsewhere "{other}".',
  why: "One lead in two cases of letters is two entries in a filter or a pivot table.",
  example: `
    | Ref | Action              | Lead             | Due      |
    | 1.1 | Agree the protocol  | HEAD OF LEARNING | Jan 2019 |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 |`,
  *find({ tracker, file, organisation }) {
    const spellings = leadSpellings(file, organisation);
    const usual = ({ spelling, written }: LeadMention): string => spellings.get(spelling)?.text ?? written;
    const cases = new Map<string, { other: string; mentions: LeadMention[] }>();
    for (const mention of leadMentions(tracker).filter((each) => usual(each) !== each.written)) {
      const other = usual(mention);
      const written = letters(mention.written);
      if (written === letters(other)) continue;
      cases.set(written, { other, mentions: [...(cases.get(written)?.mentions ?? []), mention] });
    }
    for (const { other, mentions } of cases.values()) {
      const [first] = mentions;
      if (!first) continue;
      yield {
        at: first.cell,
        data: { lead: quote(first.written), lines: countLines(lineCount(mentions)), other: quote(other) },
        fix: { title: `Write "${other}"`, safety: "safe", edits: replaceMentions(mentions, other) },
      };
    }
  },
});
