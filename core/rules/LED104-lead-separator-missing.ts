import { defineRule } from "../findings/define-rule.js";
import { leadMentions, mentionsInFile, type LeadMention } from "../findings/lead-mentions.js";
import { onceInTurn } from "../model/once-in-turn.js";
import type { Tracker } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";

/** Two leads with nothing but a space between them: where the first ends and the second begins. */
interface Gap {
  readonly cell: string;
  readonly held: string;
  readonly left: string;
  readonly right: string;
  readonly from: number;
  readonly to: number;
  /** Both are abbreviations, which no title is made of. */
  readonly certain: boolean;
}

/** All leads of a file, folded. */
const leadsIn = onceInTurn((file: readonly Tracker[]): ReadonlySet<string> => {
  const written = new Set<string>();
  for (const { lead } of mentionsInFile(file)) written.add(lead);
  return new Set(Array.from(written, fold));
});

/** Longer texts are sentences, not leads. */
const LONGEST = 200;

const SPACE = /^[^\S\r\n]+$/;

/** Neighbours in one cell, read as two leads. */
function gapAfter(mention: LeadMention, next: LeadMention | undefined): Gap | null {
  const { cell, held, end: from, lead: left } = mention;
  if (next?.line !== mention.line || next.cell !== cell || !SPACE.test(held.slice(from, next.start))) return null;
  return { cell, held, left, right: next.lead, from, to: next.start, certain: true };
}

/** Where a lead is two leads of other cells, one after the other: its first end, and where the second begins. */
function splitOf(written: string, leads: ReadonlySet<string>): { readonly end: number; readonly next: number } | null {
  if (written.length > LONGEST) return null;
  const isLead = (text: string): boolean => leads.has(fold(text)) && (/\s/.test(text) || text === text.toUpperCase());
  for (const { index: end, 0: space } of written.matchAll(/\s+/g)) {
    const next = end + space.length;
    if (isLead(written.slice(0, end)) && isLead(written.slice(next))) return { end, next };
  }
  return null;
}

/** Tells of a lead whether it is two. The same lead stands in many cells. */
function insideReader(leads: ReadonlySet<string>): (mention: LeadMention) => Gap | null {
  const splits = new Map<string, ReturnType<typeof splitOf>>();
  return ({ cell, held, start, written }) => {
    const known = splits.get(written);
    const split = known === undefined ? splitOf(written, leads) : known;
    if (known === undefined) splits.set(written, split);
    return split && { cell, held, left: written.slice(0, split.end), right: written.slice(split.next), from: start + split.end, to: start + split.next, certain: false };
  };
}

function gapsOf(tracker: Tracker, file: readonly Tracker[]): Gap[] {
  const gapInside = insideReader(leadsIn(file));
  const mentions = leadMentions(tracker);
  const gaps: Gap[] = [];
  for (const [index, mention] of mentions.entries()) {
    const after = gapAfter(mention, mentions[index + 1]);
    const inside = gapInside(mention);
    if (after) gaps.push(after);
    if (inside) gaps.push(inside);
  }
  return gaps;
}

/** What the cell itself puts between its leads; a stroke between abbreviations, a comma between titles. */
function separatorFor({ held, certain }: Gap): string {
  return /\s*[/;]\s*/.exec(held)?.[0] ?? (certain ? "/" : ", ");
}

export default defineRule({
  code: "LED104",
  name: "lead-separator-missing",
  severity: "warning",
  message: 'Nothing but a space stands between the leads "{left}" and "{right}".',
  why: "Two leads that run together are read as one, or as somebody else.",
  example: `
    | DHL = Director of Health and Learning |||
    | HPS = Head of Play and Sport |||
    | Ref | Action              | Lead    | Due      |
    | 1.1 | Agree the protocol  | DHL HPS | Jan 2019 |
    | 1.2 | Publish the leaflet | DHL/HPS | Feb 2019 |`,
  *find({ tracker, file }) {
    const seen = new Set<string>();
    for (const gap of gapsOf(tracker, file)) {
      const { cell, held, left, right, from, to, certain } = gap;
      if (seen.has(`${cell} ${from}`)) continue;
      seen.add(`${cell} ${from}`);
      const changed = held.slice(0, from) + separatorFor(gap) + held.slice(to);
      yield { at: cell, data: { left, right }, fix: { title: `Write "${changed}"`, safety: certain ? "safe" : "review", edits: [{ cell, from: held, to: changed }] } };
    }
  },
});
