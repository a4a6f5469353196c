import { fold } from "../parse/tidy.js";
import { halves, isNear, lastPower, lessAmount, sumOf, type ExactAmount } from "./exact-amount.js";
import { periodsIn } from "./periods.js";
import type { ProseAmount } from "./prose-amounts.js";

/** An amount and the sentence it stands in. */
export interface PlacedAmount {
  readonly amount: ProseAmount;
  readonly sentence: string;
  /** Number of its paragraph, and of its sentence, both over all texts. */
  readonly paragraph: number;
  readonly sentenceAt: number;
}

/** Figures in prose that are said to add up to another. */
export interface FoundSum<T extends PlacedAmount> {
  readonly whole: T;
  readonly parts: readonly T[];
  readonly verdict: "agrees" | "differs";
  /** Whole less parts; where it is not nothing and the verdict is "agrees", rounding explains it. */
  readonly difference: ExactAmount;
  /** "sentence" or "paragraph" where words such as "in all" say so; "elsewhere" where two sentences speak of the same thing. */
  readonly where: "sentence" | "paragraph" | "elsewhere";
  /** What two sentences share; none where words say so. */
  readonly shared: readonly string[];
}

const TOTAL_BEFORE = /\b(?:total(?:s|led|ling)?(?: of)?|in all|altogether|together|combined|sum of|(?:comes?|coming|amount(?:s|ing)?|add(?:s|ing)?(?: up)?) to|mak(?:es?|ing))\b[^.;,£\d]{0,30}$/i;
const TOTAL_AFTER = /^,? ?\(?(?:in all|in total|altogether|together|combined|overall|all told)\b/i;
const MADE_OF_AFTER = /^[^.;£]{0,80}\b(?:made up of|compris\w+|consist\w+ of|being|split between|divided between)\b/i;
const OF_WHICH_AFTER = /^[^.;£]{0,80}\b(?:of which|of this|of that|includ\w+)\b/i;
/** Figures of other years and other plans are no parts. */
const COMPARED = /\b(?:compared|than|previous(?:ly)?|last year|prior|up from|down from|instead of)\b/i;

/** A sum further off than this is another sum. */
const NEAR = 0.2;
const MOST_PARTS = 6;
/** Two sentences that share fewer telling words speak of two things; of the same financial year one fewer will do. */
const FEWEST_SHARED = 3;
const COMMON: ReadonlySet<string> = new Set("about after also been before both budget budgets cost costs council from have into million money more other over pounds service services spend spending support that their these they this total under which will with year years".split(" "));

/** Sums that the words of one sentence, or of a paragraph, claim; then sums of a sentence's figures that another sentence states. */
export function proseSums<T extends PlacedAmount>(placed: readonly T[]): FoundSum<T>[] {
  const used = placed.filter(({ amount }) => amount.role !== "other" && !amount.isRound);
  const sentences = [...new Set(used.map(({ sentenceAt }) => sentenceAt))].map((at) => used.filter(({ sentenceAt }) => sentenceAt === at));
  const said = sentences.flatMap((own) => saidSum(own, used) ?? []);
  const taken = new Set(said.flatMap(({ whole, parts }) => [whole, ...parts]));
  return [...said, ...sentences.filter((own) => !own.some((each) => taken.has(each))).flatMap((own) => sumElsewhere(own, used) ?? [])];
}

type Cue = "total" | "made of" | "of which";

function cueOf({ amount: { from, to }, sentence }: PlacedAmount): Cue | null {
  if (TOTAL_BEFORE.test(sentence.slice(0, from)) || TOTAL_AFTER.test(sentence.slice(to))) return "total";
  return MADE_OF_AFTER.test(sentence.slice(to)) ? "made of" : OF_WHICH_AFTER.test(sentence.slice(to)) ? "of which" : null;
}

function saidSum<T extends PlacedAmount>(own: readonly T[], all: readonly T[]): FoundSum<T> | null {
  const [first] = own;
  if (!first || COMPARED.test(first.sentence)) return null;
  const cued = own.flatMap((whole) => {
    const cue = cueOf(whole);
    return cue === null ? [] : [{ whole, cue }];
  });
  for (const { whole, cue } of cued) {
    const at = own.indexOf(whole);
    const [before, after] = [own.slice(0, at), own.slice(at + 1)];
    const both = before.length > 0 && after.length > 0 ? [[...before, ...after]] : [];
    const sides = cue === "total" ? [before, after, ...both] : [after];
    const parts = sides.filter(({ length }) => length >= 2 && length <= MOST_PARTS);
    const fits = parts.map((side) => judged(whole, side, "sentence", [])).find((sum) => sum.verdict === "agrees");
    if (fits) return fits;
    const [only] = parts;
    // "of which" names some of the parts; too much of them is wrong all the same.
    const wrong = only && parts.length === 1 && cued.length === 1 ? judged(whole, only, "sentence", []) : null;
    if (wrong && (cue !== "of which" || wrong.difference.amount < 0) && isNear(whole.amount.amount, sumOf(only?.map(({ amount }) => amount.amount) ?? []) ?? whole.amount.amount, NEAR)) return wrong;
    if (cue === "total" && own.length === 1) return sumOfParagraph(whole, all);
  }
  return null;
}

/** "£3m is for roads. £2m is for parks. In all this is £5m." */
function sumOfParagraph<T extends PlacedAmount>(whole: T, all: readonly T[]): FoundSum<T> | null {
  const parts = all.filter(({ paragraph, sentenceAt }) => paragraph === whole.paragraph && sentenceAt < whole.sentenceAt);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const sum = judged(whole, parts, "paragraph", []);
  return sum.verdict === "agrees" ? sum : null;
}

/** All figures of a sentence, exactly equal to one figure of another sentence that speaks of the same thing. */
function sumElsewhere<T extends PlacedAmount>(own: readonly T[], all: readonly T[]): FoundSum<T> | null {
  const [first] = own;
  if (!first || own.length < 2 || own.length > MOST_PARTS || COMPARED.test(first.sentence)) return null;
  const found = all.flatMap((whole): FoundSum<T>[] => {
    if (whole.sentenceAt === first.sentenceAt || whole.amount.significant < 2 || all.some((other) => other !== whole && other.sentenceAt === whole.sentenceAt)) return [];
    const shared = sharedWords(first.sentence, whole.sentence);
    const sum = judged(whole, own, "elsewhere", shared);
    const years = periodsIn(whole.sentence).years;
    const isSameYear = [...periodsIn(first.sentence).years].some((year) => years.has(year));
    return sum.difference.amount === 0 && shared.length >= FEWEST_SHARED - (isSameYear ? 1 : 0) ? [sum] : [];
  });
  return found.sort((a, b) => b.shared.length - a.shared.length)[0] ?? null;
}

function judged<T extends PlacedAmount>(whole: T, parts: readonly T[], where: FoundSum<T>["where"], shared: readonly string[]): FoundSum<T> {
  const amounts = parts.map(({ amount }) => amount.amount);
  const difference = lessAmount(whole.amount.amount, sumOf(amounts) ?? whole.amount.amount);
  const tolerance = halves([whole.amount.amount, ...amounts], lastPower(difference));
  return { whole, parts, where, shared, difference, verdict: Math.abs(difference.amount) <= tolerance ? "agrees" : "differs" };
}

/** Telling words of both sentences, in the first's form. */
function sharedWords(one: string, other: string): string[] {
  const telling = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}]{4,}/gu) ?? [])].filter((word) => !COMMON.has(word));
  const its = telling(other);
  const stem = (word: string): string => word.replace(/ments?$/, "").replace(/(?:ing|ed|es|s|e)$/, "");
  return telling(one).filter((word) => its.some((each) => stem(each) === stem(word)));
}
