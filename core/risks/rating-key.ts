import { fold } from "../parse/tidy.js";
import type { ViewRow } from "../recognise/sheet-view.js";
import type { RegisterColumn } from "./register-header.js";
import { isRatingWord, ratingWord } from "./rating-words.js";

export type Scale = "likelihood" | "impact";

/** What a register says its words and letters stand for, and how far its scale goes. */
export interface RatingKey {
  /** By word or letter, folded; null where it is given two numbers. */
  readonly numbers: Readonly<Record<Scale, ReadonlyMap<string, number | null>>>;
  /** Top of the scale; null where nothing says. */
  readonly top: number | null;
  /** Which of the two the register names first where it tells how a score is made. */
  readonly first: Scale | null;
}

const LIKELIHOOD = /\blikelihood\b|\bprobability\b|\bchance\b|\bfrequency\b|\boccurrence\b/;
const IMPACT = /\bimpact\b|\bseverity\b|\bconsequence\b|\beffect\b/;

/** The one of the two that a text names; null where it names neither, or both. */
function scaleNamed(text: string): Scale | null {
  const words = fold(text);
  const [likelihood, impact] = [LIKELIHOOD.test(words), IMPACT.test(words)];
  return likelihood === impact ? null : likelihood ? "likelihood" : "impact";
}

/** Words, or a letter, with the number that they stand for. */
type Entry = readonly [word: string, number: number];

const WORD = "[A-Za-z][A-Za-z' /-]{0,30}?";
const NUMBER_FIRST = new RegExp(`(?<![\\d.%£-])\\(?([1-9]|10)\\)?\\s*(?:=|:|-|–|\\.|\\)|is)?\\s*(${WORD})(?=\\s*(?:[,;()|\\n.:]|\\d|$|\\s[-–]))`, "g");
const WORD_FIRST = new RegExp(`(?<![A-Za-z])(${WORD})\\s*(?:=|:|-|–|\\(|\\s)\\s*([1-9]|10)\\)?(?=\\s*(?:[,;|\\n.]|$|\\s[A-Za-z]))`, "g");

const isLetter = (word: string): boolean => /^[A-Fa-f]$/.test(word.trim());
const isName = (word: string): boolean => isRatingWord(word) || isLetter(word);

/** The words with numbers that a text gives: "1 = Rare, 2 = Unlikely", "Rare (1)". */
export function entriesOf(text: string): Entry[] {
  if (text.length > 600 || !/\d/.test(text)) return [];
  const first = [...text.matchAll(NUMBER_FIRST)].flatMap(([, number, word = ""]): Entry[] => (isName(word) ? [[word, Number(number)]] : []));
  const second = [...text.matchAll(WORD_FIRST)].flatMap(([, word = "", number]): Entry[] => (isName(word) ? [[word, Number(number)]] : []));
  return first.length >= second.length ? first : second;
}

/** The entries of a row whose number and words stand in cells of their own, by the column of the words. */
function rowEntries({ filled }: ViewRow): { readonly column: number; readonly entry: Entry }[] {
  const numbers = filled.filter(({ text }) => /^(?:[1-9]|10)$/.test(text));
  const words = filled.filter(({ text }) => isName(text));
  const [only] = numbers;
  return numbers.length === 1 && only && words.length > 0 ? words.map(({ column, text }) => ({ column, entry: [text, Number(only.text)] })) : [];
}

class KeyBuilder {
  readonly numbers: Record<Scale, Map<string, number | null>> = { likelihood: new Map(), impact: new Map() };

  take(scale: Scale | null, [word, number]: Entry): void {
    const key = isLetter(word) ? fold(word) : ratingWord(word);
    for (const map of scale === null ? [this.numbers.likelihood, this.numbers.impact] : [this.numbers[scale]]) {
      const known = map.get(key);
      map.set(key, known === undefined || known === number ? number : null);
    }
  }
}

const FEWEST = 3;
/** Keys are short: nothing is looked for further down. */
const MOST_ROWS = 600;

/** Takes what a sheet's other rows explain: lists in a text, tables of number and words. */
function takeRows(rows: readonly ViewRow[], key: KeyBuilder): void {
  let heading: Scale | null = null;
  const columns = new Map<number, Scale | null>();
  for (const row of rows.slice(0, MOST_ROWS)) {
    const inRow = row.filled.map(({ text }) => entriesOf(text));
    const count = inRow.flat().length;
    const named = scaleNamed(row.filled[0]?.text ?? "");
    const across = rowEntries(row);
    if (across.length > 0) for (const { column, entry } of across) key.take(columns.get(column) ?? heading, entry);
    else if (count > 0) inRow.forEach((entries, i) => {
      const cell = row.filled[i];
      if (count >= FEWEST || heading !== null || columns.has(cell?.column ?? 0)) for (const entry of entries) key.take(scaleNamed(cell?.text ?? "") ?? named ?? columns.get(cell?.column ?? 0) ?? heading, entry);
    });
    else {
      columns.clear();
      for (const cell of row.filled) if (cell.text.length <= 60) columns.set(cell.column, scaleNamed(cell.text));
      heading = row.filled.length <= 2 ? named : null;
    }
  }
}

const SQUARE = /\b([3-9]|10) ?(?:x|×|\*|by) ?\1\b(?! ?=)/i;
const RANGE = /\b1 ?(?:-|–|to) ?([3-9]|10)\b/;

function topOf(numbers: KeyBuilder["numbers"], columns: readonly RegisterColumn[], texts: readonly string[]): number | null {
  const square = texts.flatMap((text) => SQUARE.exec(text)?.[1] ?? [])[0];
  if (square) return Number(square);
  const ranges = columns.flatMap(({ heading, meaning }) => (meaning.field === "likelihood" || meaning.field === "impact" || meaning.pair !== null ? (RANGE.exec(heading)?.[1] ?? []) : []));
  if (ranges.length > 0) return Math.max(...ranges.map(Number));
  const known = Object.values(numbers).map((map) => [...map.values()].filter((number) => number !== null)).filter((all) => new Set(all).size >= FEWEST);
  return known.length === 0 ? null : Math.max(...known.flat());
}

const PRODUCT = /\b(likelihood|probability|impact|severity|consequence)\b[^.\n]{0,20}?(?:x|×|\*|multiplied by|times)\s*\(?(?:the )?(likelihood|probability|impact|severity|consequence)\b/i;

/** Reads the key of a register: from the rows of its sheets that are no risks, from its headings, and from its own ratings ("5 - Very likely"), by scale. */
export function readRatingKey(rows: readonly ViewRow[], columns: readonly RegisterColumn[], written: Readonly<Record<Scale, readonly string[]>>): RatingKey {
  const key = new KeyBuilder();
  takeRows(rows, key);
  for (const scale of ["likelihood", "impact"] as const) for (const text of written[scale]) for (const entry of entriesOf(text)) key.take(scale, entry);
  for (const { heading, meaning } of columns) if (meaning.field === "likelihood" || meaning.field === "impact") for (const entry of entriesOf(heading)) key.take(meaning.field, entry);
  const texts = rows.slice(0, MOST_ROWS).flatMap(({ filled }) => filled.filter(({ text }) => text.length <= 300).map(({ text }) => text));
  const headings = columns.map(({ heading }) => heading);
  const product = [...texts, ...headings].flatMap((text) => PRODUCT.exec(text)?.[1] ?? [])[0];
  const pair = columns.find(({ meaning }) => meaning.pair !== null)?.meaning.pair;
  const first = pair ? (pair === "likelihood first" ? "likelihood" : "impact") : product ? scaleNamed(product) : null;
  return { numbers: key.numbers, top: topOf(key.numbers, columns, [...texts, ...headings]), first };
}
