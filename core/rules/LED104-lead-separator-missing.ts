import { defineRule } from "../findings/define-rule.js";
import { leadMentions, mentionsInFile, type LeadMention } from "../findings/lead-mentions.js";
import { onceFor } from "../model/once-for.js";
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
const leadsIn = onceFor((file: readonly Tracker[]): ReadonlySet<string> => new Set(mentionsInFile(file).map(({ lead }) => fold(lead))));

/** Longer texts are sentences, not leads. */
const LONGEST = 200;

const SPACE = /^[^\S\r\n]+$/;

/** Neighbours in one cell, read as two leads. */
function gapAfter(mention: LeadMention, next: LeadMention | undefined): Gap[] {
  const { cell, held, end: from, lead: left } = mention;
  if (next?.line !== mention.line || next.cell !== cell || !SPACE.test(held.slice(from, next.start))) return [];
  return [{ cell, held, left, right: next.lead, from, to: next.start, certain: true }];
}

/** A lead that is two leads of other cells, one after the other. */
function gapInside({ cell, held, start, written }: LeadMention, leads: ReadonlySet<string>): Gap[] {
  if (written.length > LONGEST) return [];
  const parts = [...written.matchAll(/\s+/g)].map(({ index, 0: space }) => ({ left: written.slice(0, index), right: written.slice(index + space.length), from: start + index, to: start + index + space.length }));
  const isLead = (text: string): boolean => leads.has(fold(text)) && (/\s/.test(text) || text === text.toUpperCase());
  const gap = parts.find(({ left, right }) => isLead(left) && isLead(right));
  return gap ? [{ ...gap, cell, held, certain: false }] : [];
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
    const leads = leadsIn(file);
    const mentions = leadMentions(tracker);
    const seen = new Set<string>();
    for (const [index, mention] of mentions.entries()) {
      for (const gap of [...gapAfter(mention, mentions[index + 1]), ...gapInside(mention, leads)]) {
        const { cell, held, left, right, from, to, certain } = gap;
        if (seen.has(`${cell} ${from}`)) continue;
        seen.add(`${cell} ${from}`);
        const changed = held.slice(0, from) + separatorFor(gap) + held.slice(to);
        yield { at: cell, data: { left, right }, fix: { title: `Write "${changed}"`, safety: certain ? "safe" : "review", edits: [{ cell, from: held, to: changed }] } };
      }
    }
  },
});
