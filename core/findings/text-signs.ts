import { CELL_LIMIT } from "../model/long-text.js";

/**
 * What a text is known by at a look: which telling pairs of neighbouring characters it has, and whether it is just as long as what a program cuts. What a rule looks for has one of the
 * rule's pairs in it, so that most texts need not be read for it. A text may have a pair and nothing that the rule looks for; never the other way about.
 */
export const SIGNS = { placeholder: 1, pushed: 2, strayMark: 4, personal: 8, cut: 16 } as const;

/** Where programs cut: a text field of a form or a list, and a cell of Excel. */
const CUT_AT: ReadonlySet<number> = new Set([255, CELL_LIMIT]);

/** In the place of what is not ASCII, and before the first character: codes that no text has. */
const [START, LATIN, PUNCTUATION, OTHER] = [1, 2, 3, 4];
const [ASCII, LATIN_END, PUNCTUATION_FROM, PUNCTUATION_END] = [0x80, 0x100, 0x2000, 0x2070];

const codesOf = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0));
const inBothCases = (letters: string): number[] => codesOf(letters.toLowerCase() + letters.toUpperCase());

const ANY = Array.from({ length: ASCII }, (_, code) => code);
const CAPITAL = codesOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const SMALL = codesOf("abcdefghijklmnopqrstuvwxyz");
const DIGIT = codesOf("0123456789");
const SPACE = [...codesOf(" \t\n\v\f\r"), LATIN, PUNCTUATION, OTHER];

/** One of the first, and next to it one of the second. */
const PAIRS: readonly (readonly [sign: number, first: readonly number[], second: readonly number[]])[] = [
  // "xx%", "£x", "x/x/xx", "[", "<", "«", "{{", "??", "____"
  [SIGNS.placeholder, [...codesOf("xX"), LATIN], codesOf("xX%/.-")],
  [SIGNS.placeholder, ANY, [...codesOf("[<"), LATIN]],
  [SIGNS.placeholder, codesOf("{"), codesOf("{")],
  [SIGNS.placeholder, codesOf("?"), codesOf("?")],
  [SIGNS.placeholder, codesOf("_"), codesOf("_")],
  // lorEM, itEM, clicK, teXT here, TBc, DD/mm
  ...["em", "ck", "xt", "tb", "dd"].map((pair) => [SIGNS.placeholder, inBothCases(pair.charAt(0)), inBothCases(pair.charAt(1))] as const),
  // A capital after a letter.
  [SIGNS.pushed, [...CAPITAL, ...SMALL, LATIN, OTHER], [...CAPITAL, LATIN, OTHER]],
  // ". - ", ", Word", ", ,", "..", "<b>", "â€™"
  [SIGNS.strayMark, [...codesOf("-*"), PUNCTUATION], SPACE],
  [SIGNS.strayMark, [START, ...SPACE], codesOf(",;:.")],
  [SIGNS.strayMark, codesOf(",;."), codesOf(",;.")],
  [SIGNS.strayMark, ANY, [...codesOf("<"), LATIN]],
  // An address; dates and numbers; the end of a postcode.
  [SIGNS.personal, ANY, codesOf("@")],
  [SIGNS.personal, DIGIT, [...DIGIT, ...CAPITAL]],
];

const SIGNS_OF_PAIR = new Uint8Array(ASCII * ASCII);
for (const [sign, firsts, seconds] of PAIRS) {
  for (const first of firsts) for (const second of seconds) SIGNS_OF_PAIR[first * ASCII + second] = (SIGNS_OF_PAIR[first * ASCII + second] ?? 0) | sign;
}

function kindOf(code: number): number {
  if (code < LATIN_END) return LATIN;
  return code >= PUNCTUATION_FROM && code < PUNCTUATION_END ? PUNCTUATION : OTHER;
}

/** The signs of a text, together. */
export function signsOf(text: string): number {
  let signs: number = CUT_AT.has(text.length) ? SIGNS.cut : 0;
  let before = START;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < ASCII ? code : kindOf(code);
    signs |= SIGNS_OF_PAIR[before * ASCII + kind] ?? 0;
    before = kind;
  }
  return signs;
}
