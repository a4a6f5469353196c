import { groupBy } from "../model/group-by.js";

/** A word, and the abbreviation or title that stands inside it. */
export interface Pushed {
  readonly word: string;
  readonly inside: string;
}

/** Shorter abbreviations begin or end too many others ("LA" in "LADO", "SEND" in "SENDCO"): they tell only among small letters. */
const TELLING = 5;
const SHORTEST = 3;
/** Longer texts are nobody's name. */
const LONGEST = 200;

const ENDINGS = /^(?:s|es|d|ed|er|ers|ing)?$/i;
/** "eHR", "iCSC": one small letter before an abbreviation is a fashion. */
const FASHION = /^[a-z]$/;

const straight = (text: string): string => text.replace(/[\u2018\u2019]/g, "'");

/** The letters that touch a place of a text, before and after it. */
function touching(text: string, start: number, end: number): { before: string; after: string } {
  const before = /\p{L}*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^\p{L}*/u.exec(text.slice(end))?.[0] ?? "";
  return { before, after };
}

/** Whether a word that has an abbreviation in it is no word of its own. */
function isAccident(abbreviation: string, before: string, after: string): boolean {
  if (before === "" && ENDINGS.test(after)) return false;
  if (/\p{Ll}$/u.test(before)) return !FASHION.test(before);
  if (before === "" && /^\p{Ll}/u.test(after)) return true;
  return abbreviation.length >= TELLING;
}

/** Places where a word goes on with a capital letter. */
const CAPITAL_INSIDE = /(?<=\p{L})\p{Lu}/gu;

/** The titles by their first word, all in small letters, the longest first. */
function byFirstWord(titles: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const plain = [...titles].filter(({ length }) => length <= LONGEST).map((title) => straight(title).toLowerCase());
  return groupBy(plain.sort((a, b) => b.length - a.length), firstWord);
}

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? "";

/** A title (of two words or more) that letters touch. */
function titleInside(text: string, titles: ReadonlyMap<string, readonly string[]>): Pushed | null {
  const low = text.toLowerCase();
  for (const { index } of text.matchAll(CAPITAL_INSIDE)) {
    const title = titles.get(firstWord(low.slice(index, index + LONGEST)))?.find((each) => low.startsWith(each, index));
    if (title === undefined) continue;
    const inside = text.slice(index, index + title.length);
    return { word: `${touching(text, index, index).before}${inside}`, inside };
  }
  return null;
}

/** The abbreviations that stand in a text, also inside longer words, from left to right, the longest at each place. */
function* abbreviationsIn(text: string, abbreviations: ReadonlySet<string>, longest: number): Generator<{ readonly start: number; readonly end: number }> {
  for (const { index, 0: run } of text.matchAll(/[A-Z]+/g)) {
    for (let start = 0; start + SHORTEST <= run.length; start++) {
      let length = Math.min(longest, run.length - start);
      while (length >= SHORTEST && !abbreviations.has(run.slice(start, start + length))) length--;
      if (length < SHORTEST) continue;
      yield { start: index + start, end: index + start + length };
      start += length - 1;
    }
  }
}

/** A search of texts for an abbreviation inside a longer word, or a title that letters touch. Finds the first of a text. */
export function pushedInside(abbreviations: ReadonlySet<string>, titles: ReadonlySet<string>): (text: string) => Pushed | null {
  const short = new Set([...abbreviations].filter((word) => word.length >= SHORTEST && word.length <= LONGEST && /^[A-Z]+$/.test(word)));
  const longest = Math.max(0, ...[...short].map(({ length }) => length));
  const long = byFirstWord(titles);
  return (text) => {
    for (const { start, end } of short.size > 0 ? abbreviationsIn(text, short, longest) : []) {
      const { before, after } = touching(text, start, end);
      const [inside, word] = [text.slice(start, end), `${before}${text.slice(start, end)}${after}`];
      const known = [word, before, after].every((part) => part === "" || part === word || abbreviations.has(part)) && before + after !== "";
      if (!abbreviations.has(word) && !known && isAccident(inside, before, after)) return { word, inside };
    }
    return long.size > 0 ? titleInside(straight(text), long) : null;
  };
}
