/** A word, and the abbreviation or title that stands inside it. */
export interface Pushed {
  readonly word: string;
  readonly inside: string;
}

/** Shorter abbreviations begin or end too many others ("LA" in "LADO", "SEND" in "SENDCO"): they tell only among small letters. */
const TELLING = 5;
const SHORTEST = 3;

const ENDINGS = /^(?:s|es|d|ed|er|ers|ing)?$/i;
/** "eHR", "iCSC": one small letter before an abbreviation is a fashion. */
const FASHION = /^[a-z]$/;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
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

function alternatives(words: Iterable<string>, flags: string, before = ""): RegExp | null {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? null : new RegExp(`${before}(?:${sorted.map(escape).join("|")})`, flags);
}

/** A search of texts for an abbreviation inside a longer word, or a title (of two words or more) that letters touch. Finds the first of a text. */
export function pushedInside(abbreviations: ReadonlySet<string>, titles: ReadonlySet<string>): (text: string) => Pushed | null {
  const short = alternatives([...abbreviations].filter((word) => word.length >= SHORTEST && /^[A-Z]+$/.test(word)), "g");
  const long = alternatives([...titles].map(straight), "giu", "(?<=\\p{L})");
  return (text) => {
    for (const match of short ? text.matchAll(short) : []) {
      const { before, after } = touching(text, match.index, match.index + match[0].length);
      const word = `${before}${match[0]}${after}`;
      const known = [word, before, after].every((part) => part === "" || part === word || abbreviations.has(part)) && before + after !== "";
      if (!abbreviations.has(word) && !known && isAccident(match[0], before, after)) return { word, inside: match[0] };
    }
    for (const match of long ? straight(text).matchAll(long) : []) {
      const { before } = touching(text, match.index, match.index + match[0].length);
      if (/^\p{Lu}/u.test(match[0])) return { word: `${before}${match[0]}`, inside: match[0] };
    }
    return null;
  };
}
