import { remember } from "../model/remember.js";
import { TITLE_ENDING } from "../parse/lead-words.js";
import { fold } from "../parse/tidy.js";

/** How two spellings of a lead differ: in marks and spaces alone, or in a word that may be a slip. */
export type Likeness = "marks" | "words";

const SMALL: ReadonlySet<string> = new Set(["of", "for", "the", "in", "to", "and"]);
/** A post with and without one of these at its end is as a rule one post. */
const UNITS: ReadonlySet<string> = new Set(["service", "services", "team", "division", "department", "dept", "unit"]);
const FEWEST_WORDS = 3;
/** Shorter words that differ in a letter are as a rule two words. */
const SHORTEST_TYPO = 6;
/** Longer texts are sentences, not leads. */
const LONGEST = 200;

const wordsOf = (text: string): string[] => fold(text).replaceAll("&", " and ").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/** One letter too many, too few, wrong, or two letters changed about. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return long.length - short.length === 1 && short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2));
}

const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

/** "Service" and "Services" inside a title are one word; "Manager" and "Managers" at its end are one person and several. */
function mayBeOneWord(one: string, other: string): boolean {
  if (isPlural(one, other)) return !TITLE_ENDING.test(one);
  return /^\p{L}+$/u.test(one + other) && Math.min(one.length, other.length) >= SHORTEST_TYPO && one[0] === other[0] && isOneSlip(one, other);
}

/** What a word has in common with each that it may be a slip of: itself, its singular, and where it is long enough itself without each letter after the first. */
function slipsOf(word: string): string[] {
  const slips = [word];
  if (word.endsWith("s")) slips.push(word.slice(0, -1));
  if (word.length >= SHORTEST_TYPO) for (let at = 1; at < word.length; at++) slips.push(word.slice(0, at) + word.slice(at + 1));
  return slips;
}

/** As `formsOf`, yet with the first letter of a word for whatever it may be a slip of: few forms, quickly made, and where a spelling shares none of them it is like no other. */
export const roughForms: (text: string) => readonly string[] = remember((text) => {
  const words = wordsOf(text);
  const forms = [words.join("")];
  if (text.length > LONGEST) return forms;
  forms.push(words.join(" "), mainWords(words));
  if (UNITS.has(words.at(-1) ?? "")) forms.push(words.slice(0, -1).join(" "));
  if (words.length > 1) words.forEach((word, at) => forms.push(words.with(at, `${word.charAt(0)}…`).join(" ")));
  return [...new Set(forms)];
});

const mainWords = (words: readonly string[]): string => words.filter((word) => !SMALL.has(word)).join(" ");

/** Forms of a spelling. Spellings with none in common are not alike; so few need be compared. */
export function formsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const forms = new Set([words.join("")]);
  if (text.length > LONGEST) return forms;
  forms.add(mainWords(words));
  if (UNITS.has(words.at(-1) ?? "")) forms.add(words.slice(0, -1).join(" "));
  for (const [at, word] of words.entries()) {
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    for (const slip of slipsOf(word)) forms.add([...before, slip, ...after].join(" "));
  }
  return forms;
}

/**
 * Whether two spellings, not the same but for case, are likely one lead; null when they are not. "Acting Head of Play" and "Head of Play" are two,
 * and so are "Service Manager" and "Service Managers"; "Head of Play" and "Head of Play Service" are likely one.
 */
export function likeness(one: string, other: string): Likeness | null {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  if (mine.length === 0 || Math.abs(mine.length - theirs.length) > 2) return null;
  if (mine.join("") === theirs.join("")) return "marks";
  const [main, rest] = [mine, theirs].map((words) => words.filter((word) => !SMALL.has(word))) as [string[], string[]];
  if (main.join(" ") === rest.join(" ")) return mine.length >= FEWEST_WORDS ? "words" : null;
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (long.length === short.length + 1) return short.length >= FEWEST_WORDS && UNITS.has(long.at(-1) ?? "") && short.every((word, index) => word === long[index]) ? "words" : null;
  const differing = short.flatMap((word, index) => (word === long[index] ? [] : [[word, long[index] ?? ""] as const]));
  const [pair] = differing;
  return short.length === long.length && differing.length === 1 && pair && short.length >= 2 && mayBeOneWord(...pair) ? "words" : null;
}
