import { entryOf } from "../model/entry-of.js";

/** Text as a person would copy it: white space tidied, nothing else changed. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", rsquo: "’", lsquo: "‘", bull: "•" };

/** HTML tags are layout, not text: `<p>48. Make a step change</p>` is "48. Make a step change". "a < b" stays. */
export function stripTags(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  return text
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-zA-Z][a-zA-Z0-9]*(\s+[^<>]*)?\/?>/g, " ")
    .replace(/&(#\d+|[a-z]+);/gi, (whole, name: string) => (name.startsWith("#") ? String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff)) : (entryOf(ENTITIES, name.toLowerCase()) ?? whole)));
}

const UNTIDY = /[\s\u00a0\u200b\ufeff]{2}|[\u00a0\u200b\ufeff\t\r\n]|^\s|\s$/;
/** What a text has that may be untidy: anything but plain characters, "<" and "&" of tags, spaces together or at an end. Most texts have none, which one look tells. */
const MAY_BE_UNTIDY = /[^ -%'-;=-~]| {2}|^ | $/;
const SPACE = 0x20;

/** Whether nothing is to be tidied. */
function isTidy(text: string): boolean {
  return !MAY_BE_UNTIDY.test(text) || (!UNTIDY.test(text) && stripTags(text) === text);
}

/** Tags gone, spaces (also non-breaking ones) folded, lines trimmed, empty lines dropped. Line breaks stay. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  const plain = stripTags(text);
  if (plain !== text && !UNTIDY.test(plain)) return plain;
  return plain
    .replace(/[\u200b\ufeff]/g, "")
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** `tidy`, on one line. */
export function tidyLine(text: string): string {
  const tidied = tidy(text);
  return tidied.includes("\n") ? tidied.replace(/\n/g, " ") : tidied;
}

const CLOSING = /[\s:.]/;
const FOLDED = /[\u02bc\u2010-\u2015\u2018\u2019\u201c\u201d\u2212]|[\s:.]$/;

/** For comparing: lower case, one line, straight quotes and plain dashes, no trailing colon or full stop. */
export function fold(text: string): string {
  const line = tidyLine(text).toLowerCase();
  if (!FOLDED.test(line)) return line;
  const plain = line
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  let end = plain.length;
  while (end > 0 && CLOSING.test(plain.charAt(end - 1))) end--;
  return plain.slice(0, end);
}

/** At least so many words a text has: its letters and figures between spaces, without a look at what else it holds. Tells at once that a sentence is no heading and no rating. */
export function wordsAtLeast(text: string): number {
  if (text.includes("<") || text.includes("&")) return 0;
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) inWord = false;
    else if (!inWord && isPlainLetterOrFigure(code)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

function isPlainLetterOrFigure(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
