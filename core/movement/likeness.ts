import { fold } from "../parse/tidy.js";

/** Words that every sentence has: two actions are not alike for sharing them. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ..."a all an and any are as at be been by for from have in into is it its of on or our that the their this through to we which will with".split(" "),
]);

/** Numbers as a plan writes them either way. "One" is left out: it is as often no number. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map("two three four five six seven eight nine ten eleven twelve".split(" ").map((word, index) => [word, String(index + 2)]));

/** A text's words as they are compared: no capitals, no punctuation. */
export function wordsOf(text: string): string[] {
  return fold(text).normalize("NFKD").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text as its words alone: two texts that differ only in capitals, spacing or punctuation are one wording. */
export function wordingOf(text: string): string {
  return wordsOf(text).join(" ");
}

/** What of a text is compared: the trigrams of its words, each word with two spaces before and one behind, as PostgreSQL's pg_trgm makes them. */
export interface Profile {
  readonly wording: string;
  /** As numbers, sorted, each once. */
  readonly trigrams: Uint32Array;
  /** The numbers in it, "two" as 2: "phase 1" and "phase 2" are two things however alike they read. */
  readonly numbers: string;
}

export function profileOf(text: string): Profile {
  const written = wordsOf(text);
  const words = written.map((word) => NUMBER_WORDS.get(word) ?? word);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const trigrams = new Set<number>();
  for (const word of telling.length > 0 ? telling : words) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) trigrams.add(trigram(padded, at));
  }
  return { wording: written.join(" "), trigrams: Uint32Array.from(trigrams).sort(), numbers: words.filter((word) => /\p{N}/u.test(word)).sort().join(" ") };
}

/** Ten bits a letter: one number for each trigram of Latin, Greek and Cyrillic letters. */
function trigram(text: string, at: number): number {
  return [0, 1, 2].reduce((code, next) => code * 1024 + (text.charCodeAt(at + next) % 1024), 0);
}

/** How alike two texts are, from 0 to 1: twice the trigrams that they share, of all that both have (Sørensen and Dice). Two empty texts are alike. */
export function likeness(one: Profile, other: Profile): number {
  if (one.wording === other.wording) return 1;
  const all = one.trigrams.length + other.trigrams.length;
  // Never 1 for two wordings: words in another order are a rewording.
  return all === 0 ? 0 : Math.min((2 * countShared(one.trigrams, other.trigrams)) / all, 0.99);
}

function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
