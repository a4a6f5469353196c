import { onceFor } from "../model/once-for.js";
import type { Line, Tracker } from "../model/tracker.js";
import { cellOf } from "./cell-of.js";
import type { FoundEdit } from "./define-rule.js";

/** One lead where a cell names it. */
export interface LeadMention {
  readonly line: Line;
  /** As it was read: "Head of Learning". */
  readonly lead: string;
  /** As its cell writes it: "HEAD OF LEARNING". */
  readonly written: string;
  readonly cell: string;
  /** All that the cell holds, as the sheet shows it; `written` stands in it from `start` to `end`. */
  readonly held: string;
  readonly start: number;
  readonly end: number;
}

/** A tracker of ours has a second column for the leads after the first. */
const FIELDS = ["lead", "leads"] as const;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");

/** A lead as a cell may write it: in any case of letters, its spaces and dashes in any form. */
function patternOf(lead: string): RegExp {
  const words = lead.split(/\s+/).map((word) => (/^[-–—]$/.test(word) ? "[-–—]" : escaped(word)));
  const joined = words.reduce((text, word, index) => text + (index === 0 ? "" : word === "[-–—]" || words[index - 1] === "[-–—]" ? "\\s*" : "\\s+") + word, "");
  return new RegExp(`(?<![\\p{L}\\p{N}])${joined}(?![\\p{L}\\p{N}])`, "giu");
}

function find(held: string, lead: string, from: number): { start: number; end: number } | null {
  const at = held.indexOf(lead, from);
  if (at >= 0) return { start: at, end: at + lead.length };
  const pattern = patternOf(lead);
  pattern.lastIndex = from;
  const match = pattern.exec(held);
  return match && { start: match.index, end: match.index + match[0].length };
}

function mentionsOfLine(tracker: Tracker, line: Line): LeadMention[] {
  const cells = FIELDS.flatMap((field) => cellOf(tracker, line, field) ?? []);
  const from = new Map<string, number>();
  return line.leads.flatMap((lead): LeadMention[] => {
    for (const cell of cells) {
      const held = tracker.places.texts.get(cell) ?? "";
      const place = find(held, lead, from.get(cell) ?? 0);
      if (!place) continue;
      from.set(cell, place.end);
      return [{ line, lead, written: held.slice(place.start, place.end), cell, held, ...place }];
    }
    return [];
  });
}

/** The leads that a tracker's cells name, line by line, in the order of their cells. A lead that a page broke in two is in none. */
export const leadMentions: (tracker: Tracker) => readonly LeadMention[] = onceFor((tracker) => tracker.lines.flatMap((line) => mentionsOfLine(tracker, line)));

/** The same of all trackers of a file. */
export const mentionsInFile: (file: readonly Tracker[]) => readonly LeadMention[] = onceFor((file) => file.flatMap(leadMentions));

/** On how many lines the mentions stand. */
export function lineCount(mentions: readonly LeadMention[]): number {
  return new Set(mentions.map(({ line }) => line)).size;
}

/** One edit for each cell that puts `to` in the place of every mention. */
export function replaceMentions(mentions: readonly LeadMention[], to: string): FoundEdit[] {
  const cells = new Map<string, LeadMention[]>();
  for (const mention of mentions) cells.set(mention.cell, [...(cells.get(mention.cell) ?? []), mention]);
  return [...cells].map(([cell, within]) => {
    const from = within[0]?.held ?? "";
    const places = new Map(within.map(({ start, end }) => [start, end] as const));
    const changed = [...places].sort(([one], [other]) => other - one).reduce((text, [start, end]) => text.slice(0, start) + to + text.slice(end), from);
    return { cell, from, to: changed };
  });
}
