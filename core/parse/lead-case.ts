import { ACRONYMS, BODY_ENDING, SERVICE_WORDS, SMALL_WORDS, TITLE_ENDING, TITLE_OPENING } from "./lead-words.js";

/** One token in capitals, such as "ADCSC", "HR" or a person's initials; a title word in capitals ("CHAIR") is none. */
export function isAcronym(text: string): boolean {
  return /^[A-Z][A-Z0-9&.-]{1,7}s?$/.test(text) && !TITLE_ENDING.test(text) && !/^(?:HEADS?|CHAIR|LEAD|DIRECTORS?|MANAGERS?|OF|FOR|AND|WITH|THE|ALL)$/.test(text);
}

function wordInCase(word: string, index: number, abbreviations: ReadonlySet<string>): string {
  const letters = word.replace(/[^A-Z0-9]/g, "");
  if (abbreviations.has(letters) || ACRONYMS.has(letters) || !/[AEIOUY]/.test(letters) || /\d/.test(word)) return word;
  const small = word.toLowerCase();
  if (index > 0 && SMALL_WORDS.has(small)) return small;
  return small.replace(/(^|[-(/]|^o['’])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Whether a text in capitals is a title that somebody shouted, and not a row of abbreviations. */
function isShouted(text: string): boolean {
  if (/[a-z]/.test(text) || !/[A-Z]{2}/.test(text) || isAcronym(text)) return false;
  const words = text.toLowerCase().split(/[^a-z'’-]+/);
  return TITLE_OPENING.test(text) || TITLE_ENDING.test(text) || BODY_ENDING.test(text) || words.some((word) => SERVICE_WORDS.has(word) || (SMALL_WORDS.has(word) && words.length > 2));
}

/** A title in capitals in title case: "HEAD OF IT" is "Head of IT". Anything else stays. */
export function inTitleCase(text: string, abbreviations: ReadonlySet<string>): string {
  if (!isShouted(text)) return text;
  return text
    .split(" ")
    .map((word, index) => wordInCase(word, index, abbreviations))
    .join(" ");
}
