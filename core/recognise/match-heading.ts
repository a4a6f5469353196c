import { entryOf } from "../model/entry-of.js";
import { isOneEditApart } from "../parse/month-names.js";
import { remember } from "../model/remember.js";
import { fold } from "../parse/tidy.js";
import { COLUMN_NAMES, HEADING_CUES, SHORTENED, type ColumnField } from "./column-names.js";

/** A field that a heading may mean, and how sure we are (0 to 1). */
export interface Candidate {
  readonly field: ColumnField;
  readonly score: number;
}

const MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const PERIODS = new RegExp(`\\b(?:${MONTH})\\b|\\b(?:q|qtr|quarter)\\s*[1-4]\\b|\\b(?:19|20)\\d\\d(?:\\s*[-/]\\s*\\d\\d(?:\\d\\d)?)?\\b|\\b\\d\\d?\\s*/\\s*\\d\\d?(?:\\s*/\\s*\\d{2,4})?\\b|\\b\\d+(?:st|nd|rd|th)?\\b`, "g");
const EDGE_WORDS = new Set(["the", "in", "for", "at", "as", "of", "on", "and", "a", "an", "please", "column", "this", "to", "our", "by", "dd", "mm", "yy", "yyyy"]);
const CONNECTIVES = new Set(["of", "and", "for", "to", "by", "with", "the", "in"]);

/** Plurals and singulars are one word: "risks" is "risk". */
const stem = (word: string): string => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word);

/** The words of a heading: brackets, periods ("November 2018", "Q3") and punctuation gone. */
export const headingWords: (text: string) => readonly string[] = remember((text) => {
  const plain = fold(text)
    .replace(/[\p{L}']+/gu, (word) => entryOf(SHORTENED, word) ?? word)
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ")
    .replace(/&|\+/g, " and ")
    .replace(PERIODS, " ")
    .replace(/#/g, " no ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ");
  return plain.trim().split(" ").filter((word) => word !== "").map(stem);
});

function trimEdges(words: readonly string[]): string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && EDGE_WORDS.has(words[end - 1] ?? "")) end--;
  while (end - start > 1 && ["the", "our", "please", "a", "an"].includes(words[start] ?? "")) start++;
  return words.slice(start, end);
}

interface Known {
  readonly words: number;
  readonly candidates: Candidate[];
}

function index(): { exact: Map<string, Known>; prefixes: Map<string, Candidate[]> } {
  const exact = new Map<string, Known>();
  const prefixes = new Map<string, Candidate[]>();
  for (const { field, weight, phrases } of COLUMN_NAMES) {
    for (const phrase of phrases) {
      const words = phrase.split(" ").map(stem);
      const key = words.join(" ");
      const known = exact.get(key) ?? { words: words.length, candidates: [] };
      if (!known.candidates.some((candidate) => candidate.field === field)) known.candidates.push({ field, score: weight });
      exact.set(key, known);
      for (let n = 2; n < words.length; n++) {
        if (!CONNECTIVES.has(words[n - 1] ?? "")) continue;
        const prefix = words.slice(0, n).join(" ");
        prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), { field, score: weight * 0.62 }]);
      }
    }
  }
  return { exact, prefixes };
}

const INDEX = index();

/** By the first word of our phrases, how many words the longest of them has. */
const LONGEST_FROM = new Map<string, number>();
for (const [key, { words }] of INDEX.exact) {
  const first = key.split(" ")[0] ?? "";
  LONGEST_FROM.set(first, Math.max(words, LONGEST_FROM.get(first) ?? 0));
}

const LONGEST_HEADING = 90;
const MOST_WORDS = 12;

function best(candidates: readonly Candidate[]): Candidate[] {
  const byField = new Map<ColumnField, number>();
  for (const { field, score } of candidates) byField.set(field, Math.max(score, byField.get(field) ?? 0));
  return [...byField].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

/** Phrases found inside a longer heading count for less, the smaller their part of it; the last word is what the heading is about ("Board sponsor"). */
function contained(words: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < words.length; start++) {
    const longest = LONGEST_FROM.get(words[start] ?? "") ?? 0;
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
      const known = INDEX.exact.get(words.slice(start, end).join(" "));
      if (!known) continue;
      const share = (end - start) / words.length;
      const atEdge = start === 0 || end === words.length;
      if (share < 0.3 || (end - start === 1 && (share < 0.5 && !atEdge))) continue;
      const closeness = end - start > 1 ? 0.55 + 0.4 * share : 0.4 + 0.4 * share;
      const head = end === words.length ? 0.08 : start === 0 ? 0.01 : 0;
      for (const candidate of known.candidates) found.push({ field: candidate.field, score: candidate.score * closeness + head });
    }
  }
  return found;
}

/** Every word of our phrases and of our hints. */
const OUR_WORDS = new Set([...INDEX.exact.keys(), ...HEADING_CUES.flatMap(({ words }) => words.map(stem))].flatMap((key) => key.split(" ")));

/** The longer of them by their first letters. */
const VOCABULARY = new Map<string, string[]>();
for (const word of OUR_WORDS) {
  const alike = VOCABULARY.get(word[0] ?? "");
  if (word.length < 5) continue;
  if (alike) alike.push(word);
  else VOCABULARY.set(word[0] ?? "", [word]);
}

/** Shorter words are too near each other ("stand", "strand"). */
const SHORTEST_SLIP = 6;

/** Our words that a word is one slip away from, itself aside. */
function nearWords(word: string): readonly string[] {
  const alike = VOCABULARY.get(word[0] ?? "") ?? [];
  return word.length < SHORTEST_SLIP || alike.includes(word) ? [] : alike.filter((known) => isOneEditApart(word, known));
}

/** Words of a short heading with slips of the pen put right ("Reponsible", "Actoin"), where one word of ours alone is one slip away. */
function spelt(words: readonly string[]): string[] {
  return words.map((word) => {
    const near = nearWords(word);
    return near.length === 1 ? (near[0] ?? word) : word;
  });
}

const CUE_SCORE = 0.56;
const CUES = HEADING_CUES.map(({ field, words }) => ({ field, words: new Set(words.map(stem)) }));

/** Fields that single words hint at; the first word counts a little more, being what the heading is about. */
function hinted(words: readonly string[]): Candidate[] {
  return CUES.flatMap(({ field, words: cues }) => {
    const at = words.findIndex((word) => cues.has(word));
    return at < 0 ? [] : [{ field, score: CUE_SCORE - 0.005 * at }];
  });
}

const FIRST_DATE = new Set(["original", "initial", "first", "baseline", "planned"]);
const LATER_DATE = new Set(["revised", "new", "amended", "extended", "rescheduled", "updated", "changed"]);

/** A due date that is said to be the original or a revised one is just that, however it goes on. */
function whichDate(words: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const field = words.some((word) => LATER_DATE.has(word)) ? "revisedDue" : words.some((word) => FIRST_DATE.has(word)) ? "originalDue" : null;
  return field === null ? candidates : candidates.map((c) => (c.field === "due" ? { field, score: Math.max(c.score, 0.7) } : c));
}

/** A heading in two languages or two names ("Arweinydd / Lead") is known by the part that we know. */
function byPart(text: string): Candidate[] {
  if (!/[/|\n]/.test(text)) return [];
  const parts = text.split(/\s*[/|\n]\s*/).filter((part) => part !== "");
  if (parts.length !== 2) return [];
  return parts.flatMap((part) => (INDEX.exact.get(headingWords(part).join(" "))?.candidates ?? []).map((c) => ({ field: c.field, score: c.score * 0.93 })));
}

function match(text: string): readonly Candidate[] {
  if (text.length > LONGEST_HEADING * 2) return [];
  if (/^\s*#\s*$/.test(text)) return [{ field: "ref", score: 1 }];
  const written = headingWords(text);
  const all = written.length <= 4 ? spelt(written) : written;
  const words = trimEdges(all);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const exact = INDEX.exact.get(all.join(" ")) ?? INDEX.exact.get(words.join(" "));
  const incomplete = CONNECTIVES.has(all.at(-1) ?? "") ? (INDEX.prefixes.get(all.join(" ")) ?? []) : [];
  if (exact) return best([...exact.candidates, ...contained(words).map((c) => ({ ...c, score: c.score * 0.8 }))]);
  return best(whichDate(words, [...incomplete, ...byPart(text), ...contained(words), ...hinted(words)]));
}

/** The fields that a heading may mean, likeliest first; [] when it says nothing to us. */
export const matchHeading: (text: string) => readonly Candidate[] = remember(match);

/**
 * Whether a text has a word of ours in it, or one that could be a slip of the pen for one. Without one it is no heading, alone or joined with another
 * such text; what brackets may hide by a join is left open.
 */
export const hasOurWord: (text: string) => boolean = remember((text) => /[([]/.test(text) || headingWords(text).some((word) => OUR_WORDS.has(word) || nearWords(word).length > 0));

/** Whether a phrase as a whole is one of our synonyms for a field. */
export function isColumnName(text: string): boolean {
  return (matchHeading(text)[0]?.score ?? 0) >= 0.6;
}
