import { onceInTurn } from "../model/once-in-turn.js";
import { remember } from "../model/remember.js";
import type { Line, LinePlace, Tracker, TrackerPlaces } from "../model/tracker.js";
import { fold } from "../parse/tidy.js";
import { cellIn } from "./cell-of.js";
import type { FoundEdit } from "./define-rule.js";
import { linePlaces } from "./line-places.js";

/** One lead where a cell names it. */
export interface LeadMention {
  readonly line: Line;
  /** As it was read: "Head of Learning". */
  readonly lead: string;
  /** As its cell writes it: "HEAD OF LEARNING". */
  readonly written: string;
  /** The same folded, by which two ways of writing are one spelling. */
  readonly spelling: string;
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

/** A cell of a line's leads, and how far its leads have been found. */
interface LeadCell {
  readonly cell: string;
  readonly held: string;
  from: number;
}

function leadCells({ texts }: TrackerPlaces, place: LinePlace): LeadCell[] {
  const cells: LeadCell[] = [];
  for (const field of FIELDS) {
    const cell = cellIn(place, field);
    if (cell !== null && cells.every((each) => each.cell !== cell)) cells.push({ cell, held: texts.get(cell) ?? "", from: 0 });
  }
  return cells;
}

const folded = remember(fold);

function addMention(mentions: LeadMention[], line: Line, lead: string, cells: readonly LeadCell[]): void {
  for (const within of cells) {
    const { cell, held, from } = within;
    const place = find(held, lead, from);
    if (!place) continue;
    const { start, end } = place;
    const written = held.slice(start, end);
    mentions.push({ line, lead, written, spelling: folded(written), cell, held, start, end });
    within.from = end;
    return;
  }
}

/** The leads that a tracker's cells name, line by line, in the order of their cells. A lead that a page broke in two is in none. */
export const leadMentions: (tracker: Tracker) => readonly LeadMention[] = onceInTurn((tracker) => {
  const mentions: LeadMention[] = [];
  const places = linePlaces(tracker);
  for (const [index, line] of tracker.lines.entries()) {
    const place = line.leads.length === 0 ? undefined : places[index];
    if (!place) continue;
    const cells = leadCells(tracker.places, place);
    for (const lead of line.leads) addMention(mentions, line, lead, cells);
  }
  return mentions;
});

/** The same of all trackers of a file. */
export const mentionsInFile: (file: readonly Tracker[]) => readonly LeadMention[] = onceInTurn((file) => file.flatMap(leadMentions));

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
