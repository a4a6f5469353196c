import { tidyLine } from "../parse/tidy.js";
import type { RatingKey, Scale } from "./rating-key.js";
import { ARROWS, isRatingWord, ratingWord } from "./rating-words.js";
import type { Rating } from "./risk.js";
import { scoreOf } from "./score.js";

export const NO_RATING: Rating = { text: "", value: null };

/** What a score cell says: the score, the two it is made of where it names them, the top of the scale where it shows it, and an arrow. */
export interface ReadScore {
  readonly score: Rating;
  readonly likelihood: Rating;
  readonly impact: Rating;
  readonly top: number | null;
  /** Which of two figures is the likelihood was taken by custom, not told. */
  readonly inferred: boolean;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const numbersIn = (text: string): number[] => (text.match(NUMBER) ?? []).map(Number);

/** Text without arrows, on one line. */
const plain = (text: string): string => tidyLine(text.split(ARROWS).join(" ")).replace(/\u00a0/g, " ").trim();

/** One figure, alone or beside the words that it stands for: "4", "L4", "Almost certain (5)", "5 - Very likely". */
function singleNumber(text: string): number | null {
  if (/[%£<>]|\d\s*[-–]\s*\d|\d\s*\+|(?<!\p{L})[-–−]\d/u.test(text)) return null;
  const numbers = numbersIn(text);
  const rest = text.replace(NUMBER, " ").replace(/[()[\]:=.,–—-]/g, " ").trim();
  return numbers.length === 1 && rest.split(/\s+/).length <= 5 && !/[^\p{L}\s'/*]/u.test(rest) ? (numbers[0] ?? null) : null;
}

/** A likelihood or an impact as written, and its number: as it stands, or by the register's own key. Words that no key explains have none. */
export function readPart(text: string, scale: Scale, key: RatingKey): { readonly rating: Rating; readonly top: number | null } {
  const written = tidyLine(text);
  const words = plain(text);
  const [, of, top] = /^(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*(\d+)$/.exec(words) ?? [];
  if (of && top) return { rating: { text: written, value: Number(of) <= Number(top) ? Number(of) : null }, top: Number(top) };
  const number = singleNumber(words);
  const value = number ?? (/\d/.test(words) ? null : (key.numbers[scale].get(ratingWord(words)) ?? null));
  return { rating: { text: written, value }, top: null };
}

const LABELS: readonly (readonly [Scale, string])[] = [["likelihood", "likelihood|probability|prob|l|p"], ["impact", "impact|severity|consequence|i|s|c"]];
const LABELLED = LABELS.map(([scale, words]) => ({ scale, pattern: new RegExp(`(?<![a-z])(?:${words})\\s*[:=-]?\\s*\\(?(\\d+)\\)?(?!\\d)`, "i") }));
const LETTERED = /^([A-F])\s*[-/]?\s*([1-9])$|^([1-9])\s*[-/]?\s*([A-F])$/i;
const PRODUCT = /(\d+)\s*(?:\([^()]*\))?\s*[x×*✕]\s*(\d+)/i;

/** The highest score of a square register, and its scale: "12/25" is of five by five. */
const SQUARES: ReadonlyMap<number, number> = new Map([3, 4, 5, 6].map((top) => [top ** 2, top]));

type Parts = Pick<ReadScore, "likelihood" | "impact"> & { readonly rest: string; readonly inferred: boolean };

const rated = (text: string): Rating => ({ text, value: Number(text) });

/** "L4 I3", "Likelihood 4 x Impact 3 = 12". */
function labelled(text: string): Parts | null {
  const [likelihood, impact] = LABELLED.map(({ pattern }) => pattern.exec(text));
  if (!likelihood?.[1] || !impact?.[1]) return null;
  return { likelihood: rated(likelihood[1]), impact: rated(impact[1]), rest: text.replace(likelihood[0], " ").replace(impact[0], " "), inferred: false };
}

/** "B2": a letter for how likely, a number for how bad. */
function lettered(text: string, key: RatingKey): Parts | null {
  const match = LETTERED.exec(text);
  if (!match) return null;
  const [letter, digit] = [match[1] ?? match[4] ?? "", match[2] ?? match[3] ?? ""];
  return { likelihood: { text: letter, value: key.numbers.likelihood.get(letter.toLowerCase()) ?? null }, impact: rated(digit), rest: "", inferred: false };
}

function inOrder(one: Rating, other: Rating, first: Scale | null): Pick<Parts, "likelihood" | "impact" | "inferred"> {
  const impactFirst = first === "impact";
  return { likelihood: impactFirst ? other : one, impact: impactFirst ? one : other, inferred: first === null && one.value !== other.value };
}

/** "4 x 3", or "4/3" and "High/Medium" under a heading that names both. */
function inTurn(text: string, first: Scale | null, paired: boolean, key: RatingKey): Parts | null {
  const product = PRODUCT.exec(text);
  if (product?.[1] && product[2]) return { ...inOrder(rated(product[1]), rated(product[2]), first), rest: text.replace(product[0], " ") };
  const [, one, other] = (paired && /^([\p{L}\d ]+?)\s*[/,&+]\s*([\p{L}\d ]+)$/u.exec(text)) || [];
  if (!one || !other) return null;
  const [a, b] = first === "impact" ? (["impact", "likelihood"] as const) : (["likelihood", "impact"] as const);
  return { ...inOrder(readPart(one, a, key).rating, readPart(other, b, key).rating, first), rest: "" };
}

/** The score that is written beside its parts: "= 12", "12 (4x3)"; null where none is. */
function statedBeside(rest: string): number | null {
  const numbers = numbersIn(rest.replace(/%/g, ""));
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/**
 * Reads a score in any of the ways that registers write it. `first`: which of two figures is the heading's first; null where nothing says, and then likelihood is taken, marked.
 * `paired`: the heading names both, so that "4/3" is two figures and not four of three.
 */
export function readScore(text: string, first: Scale | null, paired: boolean, key: RatingKey): ReadScore {
  const written = tidyLine(text);
  const words = plain(text);
  const none = { likelihood: NO_RATING, impact: NO_RATING, top: null, inferred: false };
  const parts = labelled(words) ?? lettered(words, key) ?? inTurn(words, first, paired, key);
  if (parts) {
    const { likelihood, impact, inferred, rest } = parts;
    return { score: { text: written, value: statedBeside(rest) ?? scoreOf({ likelihood, impact }) }, likelihood, impact, top: null, inferred };
  }
  const [, of, most] = /^(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*(\d+)$/.exec(words) ?? [];
  if (of && most) return { ...none, score: { text: written, value: Number(of) <= Number(most) ? Number(of) : null }, top: SQUARES.get(Number(most)) ?? null };
  return { ...none, score: { text: written, value: singleNumber(words) } };
}

/** One figure alone, or with a label or words that rate. */
function isFigure(words: string): boolean {
  const rest = words.replace(NUMBER, " ").replace(/[()[\]:=.,–—-]/g, " ").trim();
  return singleNumber(words) !== null && (rest.length <= 1 || isRatingWord(rest));
}

/** Whether a cell holds a rating and nothing more. */
export function isRatingText(text: string): boolean {
  const words = plain(text);
  if (words === "") return ARROWS.test(text);
  if (words.length > 60) return false;
  return isFigure(words) || isRatingWord(words) || PRODUCT.test(words) || labelled(words) !== null || LETTERED.test(words) || /^\d+ ?%?(?: ?[/–-] ?\d+ ?%?)?$|^[A-F]$/.test(words);
}
