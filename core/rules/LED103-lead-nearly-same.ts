import { defineRule } from "../findings/define-rule.js";
import { leadMentions, lineCount, replaceMentions, type LeadMention } from "../findings/lead-mentions.js";
import { leadSpellings, type LeadSpelling } from "../findings/lead-spellings.js";
import { countLines, quote } from "../findings/quote.js";
import { likeness, type Likeness } from "../findings/same-lead.js";
import { fold } from "../parse/tidy.js";

/** The commoner of two spellings is the better one; of two as common the fuller, which says more. */
const isBetter = (one: LeadSpelling, other: LeadSpelling): boolean => one.count > other.count || (one.count === other.count && one.text.length > other.text.length);

function betterSpelling(own: LeadSpelling, all: Iterable<LeadSpelling>): { spelling: LeadSpelling; by: Likeness } | null {
  let best: { spelling: LeadSpelling; by: Likeness } | null = null;
  for (const spelling of all) {
    const by = spelling !== own && isBetter(spelling, own) ? likeness(own.text, spelling.text) : null;
    if (by && (best === null || isBetter(spelling, best.spelling))) best = { spelling, by };
  }
  return best;
}

export default defineRule({
  code: "LED103",
  name: "lead-nearly-same",
  severity: "warning",
  message: '"{lead}" ({lines}) is nearly "{other}" ({otherLines}). If the two are one lead, write them alike.',
  why: "Two spellings of one lead are two people in every count, and a share of the work is missed.",
  example: `
    | Ref | Action              | Lead                         | Due      |
    | 1.1 | Agree the protocol  | Head of Play – Parks, Sport  | Jan 2019 |
    | 1.2 | Publish the leaflet | Head of Play – Parks, Sport  | Feb 2019 |
    | 1.3 | Train the team      | Head of Play Parks, Sport    | Feb 2019 |`,
  *find({ tracker, file, organisation }) {
    const spellings = leadSpellings(file, organisation);
    const own = new Map<string, LeadMention[]>();
    for (const mention of leadMentions(tracker)) own.set(fold(mention.written), [...(own.get(fold(mention.written)) ?? []), mention]);
    for (const [key, mentions] of own) {
      const spelling = spellings.get(key);
      const better = spelling && betterSpelling(spelling, spellings.values());
      const [first] = mentions;
      if (!better || !first) continue;
      const { text, count } = better.spelling;
      yield {
        at: first.cell,
        data: { lead: quote(spelling.text), lines: countLines(lineCount(mentions)), other: quote(text), otherLines: count === Infinity ? "in the settings" : countLines(count) },
        fix: { title: `Write "${text}"`, safety: better.by === "marks" ? "safe" : "review", edits: replaceMentions(mentions, text) },
      };
    }
  },
});
