import { defineRule } from "../findings/define-rule.js";
import { leadMentions, lineCount, replaceMentions } from "../findings/lead-mentions.js";
import { leadSpellings, type LeadSpelling } from "../findings/lead-spellings.js";
import { countLines, quote } from "../findings/quote.js";
import { formsOf, likeness, type Likeness } from "../findings/same-lead.js";
import { groupBy } from "../model/group-by.js";
import { onceFor } from "../model/once-for.js";

/** The commoner of two spellings is the better one; of two as common the fuller, which says more. */
const isBetter = (one: LeadSpelling, other: LeadSpelling): boolean => one.count > other.count || (one.count === other.count && one.text.length > other.text.length);

const placesOf = onceFor((spellings: ReadonlyMap<string, LeadSpelling>) => new Map([...spellings.values()].map((spelling, place) => [spelling, place])));

const formsOfSpelling = onceFor(({ text }: LeadSpelling) => formsOf(text));

/** The spellings of a file by their forms. */
const byForm = onceFor((spellings: ReadonlyMap<string, LeadSpelling>) => {
  const forms = new Map<string, LeadSpelling[]>();
  for (const spelling of spellings.values()) {
    for (const form of formsOfSpelling(spelling)) {
      const alike = forms.get(form);
      if (alike) alike.push(spelling);
      else forms.set(form, [spelling]);
    }
  }
  return forms;
});

function betterSpelling(own: LeadSpelling, spellings: ReadonlyMap<string, LeadSpelling>): { spelling: LeadSpelling; by: Likeness } | null {
  const forms = byForm(spellings);
  const alike = new Set<LeadSpelling>();
  for (const form of formsOfSpelling(own)) for (const spelling of forms.get(form) ?? []) if (spelling !== own && isBetter(spelling, own)) alike.add(spelling);
  if (alike.size === 0) return null;
  const places = placesOf(spellings);
  let best: { spelling: LeadSpelling; by: Likeness } | null = null;
  for (const spelling of [...alike].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))) {
    const by = likeness(own.text, spelling.text);
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
    const own = groupBy(leadMentions(tracker), ({ spelling }) => spelling);
    for (const [key, mentions] of own) {
      const spelling = spellings.get(key);
      const better = spelling && betterSpelling(spelling, spellings);
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
