import type { InnerSeparator, KnownLeads, Separator, TitleIndex } from "./lead-pieces.js";
import { leadText, looksLikeTitle, pieceCost, separatorsOf, titleIndex } from "./lead-pieces.js";
import { remember } from "../model/remember.js";
import { fold, tidy } from "./tidy.js";

/** A longer cell is prose; its separators say nothing of people. */
const MOST_SEPARATORS = 40;
/** A longer cell teaches no title. */
const LONGEST_CELL = 120;
/** No title has more separators than this in it. */
const MOST_INSIDE = 8;

/** The cell between two separators (by index; -1 and `separators.length` are its ends). */
function between(text: string, separators: readonly Separator[], from: number, to: number): string {
  return text.slice(separators[from]?.end ?? 0, separators[to]?.start ?? text.length);
}

function costOf(text: string, separators: readonly Separator[], from: number, to: number, known: KnownLeads, titles: TitleIndex, plain: boolean): number {
  const inside: InnerSeparator[] = [];
  for (let at = from + 1; at < to; at++) {
    inside.push({ kind: separators[at]?.kind ?? "comma", before: between(text, separators, from, at).trim(), after: between(text, separators, at, at + 1).trim() });
  }
  return pieceCost(between(text, separators, from, to), inside, known, titles, plain);
}

/** The least that the cell up to a separator costs, in how many pieces, and where the last of them begins. */
interface Way {
  readonly cost: number;
  readonly pieces: number;
  readonly from: number;
}

/** The cheapest way to cut a cell: where two cost the same, the one with fewer pieces. */
function cheapestPieces(text: string, separators: readonly Separator[], known: KnownLeads, titles: TitleIndex): string[] {
  const chunks = separators.map((_, index) => between(text, separators, index - 1, index)).concat(between(text, separators, separators.length - 1, separators.length));
  const plain = !chunks.some((chunk) => looksLikeTitle(chunk.trim()));
  const best: Way[] = [{ cost: 0, pieces: 0, from: 0 }];
  for (let to = 0; to <= separators.length; to++) {
    let least: Way = { cost: Infinity, pieces: 0, from: to };
    for (let from = Math.max(0, to - MOST_INSIDE); from <= to; from++) {
      const before = best[from] as Way;
      const cost = before.cost + costOf(text, separators, from - 1, to, known, titles, plain);
      const pieces = before.pieces + 1;
      if (cost < least.cost - 1e-9 || (cost < least.cost + 1e-9 && pieces < least.pieces)) least = { cost, pieces, from };
    }
    best.push(least);
  }
  const cut: string[] = [];
  for (let to = separators.length + 1; to > 0; to = best[to]?.from ?? 0) cut.unshift(between(text, separators, (best[to]?.from ?? 0) - 1, to - 1));
  return cut;
}

/** A cell that says that there is no lead, or not yet. */
const NOBODY = /^(?:n ?[/.]? ?a|none|tbc|tba|tbd|to be (?:confirmed|agreed|decided|identified|appointed|advised)|not (?:applicable|known|yet known)|unassigned|\?+)$/;

function leads(text: string, known: KnownLeads, titles: TitleIndex): string[] {
  const cell = tidy(text);
  if (NOBODY.test(fold(cell))) return [];
  const separators = separatorsOf(cell, known);
  const pieces = separators.length === 0 || separators.length > MOST_SEPARATORS ? [cell] : cheapestPieces(cell, separators, known, titles);
  return pieces.map((piece) => {
    const shown = leadText(piece, known);
    return /[a-z]/.test(piece) ? shown : (titles.get(fold(shown)) ?? shown);
  }).filter((lead) => lead !== "");
}

/**
 * The people, posts and teams that a lead cell names, in its order. Commas, "and", "&", "with", "/" and line breaks separate them, yet stand
 * inside titles too ("Head of Parks, Trees & Water"): a cell is cut where a new title begins, with the help of
 * the plan's own titles (`knownTitles`) and abbreviations. A title in capitals is read in title case. Never throws; nothing but separators is lost.
 */
export function parseLeads(text: string, known: KnownLeads): readonly string[] {
  const reader = READERS.get(known) ?? leadReader(known);
  READERS.set(known, reader);
  return reader(text);
}

type LeadReader = (text: string) => readonly string[];

const READERS = new WeakMap<KnownLeads, LeadReader>();

/** What a plan knows is put in order once, and a cell of many lines is cut once. */
function leadReader(known: KnownLeads): LeadReader {
  const titles = titleIndex(known.titles);
  return remember((text) => leads(text, known, titles));
}

/**
 * The titles that the cells of a lead column teach: those that stand alone in a cell, without anything that could separate two,
 * and the pieces of others that are found in more than one cell.
 */
export function knownTitles(cells: readonly string[], abbreviations: ReadonlySet<string>): Set<string> {
  const written = [...new Set([...new Set(cells)].map(tidy))].filter((text) => text !== "" && text.length <= LONGEST_CELL);
  // Of two spellings the last is kept: capitals come first.
  const texts = [...written.filter((text) => !/[a-z]/.test(text)), ...written.filter((text) => /[a-z]/.test(text))];
  const none: KnownLeads = { titles: new Set(), abbreviations };
  const alone = new Set(texts.filter((text) => separatorsOf(text, none).length === 0).map((text) => leadText(text, none)));
  const learnt = titleIndex(alone);
  const counts = new Map<string, number>();
  for (const text of texts) for (const piece of new Set(leads(text, { titles: alone, abbreviations }, learnt))) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return new Set([...alone, ...[...counts].filter(([, count]) => count > 1).map(([piece]) => piece)]);
}
