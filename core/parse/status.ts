import { entryOf } from "../model/entry-of.js";
import type { Status } from "../model/status.js";
import { COLOUR_WORDS, DONE_STATUS, PHRASES, STATUS_VOCABULARY, SYMBOLS, UNRATED_WORDS } from "./status-words.js";
import { remember } from "../model/remember.js";
import { fold, wordsAtLeast } from "./tidy.js";

/** Signs that stand beside a word and add nothing to it: arrows, dots, ticks, list marks. */
const SIGNS = /[\p{Extended_Pictographic}\p{Emoji_Component}←-⇿■-◿✀-➿⬀-⯿√•·*!"'[\]_]/gu;
const KEEP_DIGITS = /[0-9#*]/;
const LABEL = /^(?:(?:b?rag|current|overall|action|progress|delivery)? ?(?:rating|status|position|state)|b?rag) ?[:=-] ?/;
const SHADE = /^(?:light|dark|pale|bright|mid|deep) (?=red|amber|orange|green|blue)/;
/** What may follow the word that rates: "Amber - recruitment delayed", "Complete (late)". */
const HEAD_END = / ?[-–:;,=(/.|\n]+ ?|\s(?=because |due to |as |but |and |with |pending )/;

function wordsOf(text: string): string {
  const plain = fold(text.replace(SIGNS, (sign) => (KEEP_DIGITS.test(sign) ? sign : " ")));
  return plain.replace(LABEL, "").replace(SHADE, "").replace(/(?<=[a-z])-(?=[a-z])/g, " ").replace(/\s+/g, " ").trim();
}

function colourOf(words: string): Status | null {
  return entryOf(COLOUR_WORDS, words.replace(/ ?(?:\/|-|&|\bto\b|\band\b) ?/g, " ").replace(/ rated?$| rag$/, "").trim()) ?? null;
}

const FOUND = PHRASES.map(([words, status]) => ({ pattern: new RegExp(`(?:^|[^a-z0-9])(?:${words})(?![a-z0-9])`), status }));
const WITHDRAWN = FOUND.filter(({ status }) => status === "withdrawn");
const DONE = new RegExp(`^(?:${DONE_STATUS})(?![a-z0-9%])`);

function phraseOf(words: string): Status | null {
  if (DONE.test(words)) return WITHDRAWN.some(({ pattern }) => pattern.test(words)) ? "withdrawn" : "complete";
  return FOUND.find(({ pattern }) => pattern.test(words))?.status ?? null;
}

function symbolOf(text: string): Status | null {
  const statuses = new Set(SYMBOLS.flatMap(([symbol, status]) => (text.includes(symbol) ? [status] : [])));
  const [only] = statuses;
  return statuses.size === 1 && only ? only : null;
}

/** Several colours that are no one rating: "Red/Green". */
const isColoursOnly = (words: string): boolean => /^(?:red|amber|green|blue|yellow|grey)(?: ?[/&,>-] ?| (?:to |and )?)(?:red|amber|green|blue|yellow|grey)$/.test(words);

/** A longer cell is prose: only what it begins with rates. */
const LONGEST_PHRASE = 10;

/**
 * Our own reading of what a status cell or a legend says: a word, a letter, a symbol or a short phrase. Null when it rates nothing ("Yellow", "TBC").
 * A colour or letter at its head counts before the words after it. A plan's own legend comes before this reading; see recognise/status-reader.ts.
 */
export const statusOfWords: (text: string) => Status | null = remember((text) => {
  const words = wordsOf(text);
  if (words === "") return symbolOf(text);
  const whole = colourOf(words);
  if (whole) return whole;
  const [head = ""] = words.split(HEAD_END);
  if (UNRATED_WORDS.has(words) || isColoursOnly(words)) return null;
  const colour = head === words ? null : colourOf(head);
  return colour ?? phraseOf(words.split(" ").length > LONGEST_PHRASE ? head : words) ?? symbolOf(text);
});

const MOST_WORDS = 8;
/** So many words of a cell may be its label ("RAG status:") and its shade. */
const MOST_LABELLING = 3;

/** Whether a cell holds what a status column holds and nothing more: strict, to tell such a column by its content. */
export function isStatusWord(text: string): boolean {
  return wordsAtLeast(text) <= MOST_WORDS + MOST_LABELLING && isWordOfStatus(text);
}

const isWordOfStatus: (text: string) => boolean = remember((text) => {
  const words = wordsOf(text);
  if (words === "") return symbolOf(text) !== null;
  if (UNRATED_WORDS.has(words)) return true;
  if (words.split(" ").length > MOST_WORDS) return false;
  const [head = ""] = words.split(HEAD_END);
  const isOfOurs = words.split(/[^a-z]+/).every((word) => word === "" || STATUS_VOCABULARY.has(word)) || colourOf(words) !== null || colourOf(head) !== null;
  return isOfOurs && statusOfWords(text) !== null;
});
