import { defineRule } from "../findings/define-rule.js";
import { leadMentions, lineCount, replaceMentions } from "../findings/lead-mentions.js";
import { leadSpellings, type LeadSpelling } from "../findings/lead-spellings.js";
import { countLines, quote } from "../findings/quote.js";
import { formsOf, likeness, roughForms, type Likeness } from "../findings/same-lead.js";
import { groupBy } from "../model/group-by.js";

/** The commoner of two spellings is the better one; of two as common the fuller, which says more. */
const isBetter = (one: LeadSpelling, other: LeadSpelling): boolean => one.count > other.count || (one.count === other.count && one.text.length > other.text.length);

interface Better {
  readonly spelling: LeadSpelling;
  readonly by: Likeness;
}

/** The best of the spellings that one is like, all of them better than it; null where there is none. */
function bestOf(alike: readonly LeadSpelling[], own: LeadSpelling): Better | null {
  let best: Better | null = null;
  for (const spelling of alike) {
    const by: Likeness | null = isBetter(spelling, own) && (best === null || isBetter(spelling, best.spelling)) ? likeness(own.text, spelling.text) : null;
    if (by) best = { spelling, by };
  }
  return best;
}

type Named = readonly [key: string, spelling: LeadSpelling];

/** The places of spellings in a list, by each form that two of them or more have. */
function sharedForms(spellings: readonly Named[], formsIn: (text: string) => Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, [, { text }]] of spellings.entries()) {
    for (const form of formsIn(text)) {
      const alike = places.get(form);
      if (alike) alike.push(place);
      else places.set(form, [place]);
    }
  }
  for (const [form, alike] of places) if (alike.length === 1) places.delete(form);
  return places;
}

/** What stands at these places of a list, each once and in its order. */
function standingAt(spellings: readonly Named[], places: readonly number[]): Named[] {
  return [...new Set(places)].sort((a, b) => a - b).map((place) => spellings[place]).filter((each) => each !== undefined);
}

const NOWHERE: readonly number[] = [];

/** Of some spellings that are nearly another one of their file or the settings, the better one. Most trackers have none, which rough forms tell; the settings may name many leads that are none of theirs. */
function betterSpellings(wanted: ReadonlySet<string>, spellings: ReadonlyMap<string, LeadSpelling>): ReadonlyMap<string, Better> {
  const all = [...spellings];
  const isWanted = (place: number): boolean => wanted.has(all[place]?.[0] ?? "");
  const near = standingAt(all, [...sharedForms(all, roughForms).values()].filter((alike) => alike.some(isWanted)).flat());
  const forms = sharedForms(near, formsOf);
  const better = new Map<string, Better>();
  for (const [key, own] of near) {
    if (!wanted.has(key)) continue;
    const alike = standingAt(near, [...formsOf(own.text)].flatMap((form) => forms.get(form) ?? NOWHERE));
    const best = bestOf(alike.map(([, spelling]) => spelling), own);
    if (best) better.set(key, best);
  }
  return better;
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
    const all = leadMentions(tracker);
    const betterOf = betterSpellings(new Set(all.map(({ spelling }) => spelling)), spellings);
    if (betterOf.size === 0) return;
    for (const [key, mentions] of groupBy(all.filter((each) => betterOf.has(each.spelling)), (each) => each.spelling)) {
      const [spelling, better, [first]] = [spellings.get(key), betterOf.get(key), mentions];
      if (!spelling || !better || !first) continue;
      const { text, count } = better.spelling;
      yield {
        at: first.cell,
        data: { lead: quote(spelling.text), lines: countLines(lineCount(mentions)), other: quote(text), otherLines: count === Infinity ? "in the settings" : countLines(count) },
        fix: { title: `Write "${text}"`, safety: better.by === "marks" ? "safe" : "review", edits: replaceMentions(mentions, text) },
      };
    }
  },
});
