import type { MoneyUnit } from "../parse/money.js";
import { fold } from "../parse/tidy.js";
import type { ExactAmount } from "./exact-amount.js";

/** A sum of money as prose writes it, and how it stands there. */
export interface ProseAmount {
  /** As written: "£92.7m". */
  readonly written: string;
  /** Its place in the sentence, from 0. */
  readonly from: number;
  readonly to: number;
  /** At the precision it is written in: "£92.7m" has one decimal of a million. */
  readonly amount: ExactAmount;
  /** Digits that say something: 1 for "£20m", 3 for "£92.7m". */
  readonly significant: number;
  /** True for "about £90m", which is no more precise than its last digit that is not 0. */
  readonly isRound: boolean;
  /** What the words about it make of it: a sum that a budget may come to, a change of one, or a rate, a range or a threshold, which nothing is compared with. */
  readonly role: "level" | "change" | "other";
}

const UNITS: readonly (readonly [written: string, unit: MoneyUnit])[] = [
  ["bn|billions?", { name: "GBP billion", multiplier: 1_000_000_000 }],
  ["m|mn|millions?", { name: "GBP million", multiplier: 1_000_000 }],
  ["k|thousands?", { name: "GBP thousand", multiplier: 1000 }],
];
const POUNDS: MoneyUnit = { name: "GBP", multiplier: 1 };

const AMOUNT = new RegExp(`(?<![\\w.,£])(?<currency>£|GBP)? ?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<part>\\d+))?(?: ?(?<scale>${UNITS.map(([written]) => written).join("|")}))?(?![\\w%])(?!\\.\\d)(?!,\\d{3})`, "gi");

/** Words that make a figure without a pound sign money. */
const MONEY = /£|\bbudget|\bexpenditure\b|\bspen[dt]|\bfund(?:s|ed|ing)\b|\bincome\b|\bgrants?\b|\bcosts?\b|\bsavings?\b|\bgross\b|\bpounds?\b/i;
/** What follows a figure that counts things, not pounds. */
const COUNTED = /^ ?(?:people|children|residents|households|visits|hours|pupils|metres|miles|words|calls|homes)\b/i;

/** A figure that is a change of a budget, or something beside it. */
const CHANGE_BEFORE = /\b(?:increas\w*|growth|grow\w*|grew|reduc\w*|savings?|saved?|cuts?|further|additional|extra|more|award\w*|invest\w*|pressures?|over-?spen\w*|under-?spen\w*|short-?fall|gap|bid|capital|reserves?|virement|inflation)\b[^.;,£]{0,45}$/i;
const CHANGE_AFTER = /^ ?(?:[-–] ?)?(?:more|less|higher|lower|increase|growth|reduction|savings?|cut|pressure|over-?spend|under-?spend|short-?fall|gap|grant award|bid|of savings|in savings)\b/i;
const RATE_AFTER = /^ ?(?:(?:per|an?|each|every) (?:week|day|month|hour|night|year|annum|child|head|person|pupil|place|case|visit)\b|\/|p\.?a\.?\b|pw\b|each\b|per\b)/i;
const TO_NEXT = /^ ?(?:-|–|to) ?$/;
const THRESHOLD_BEFORE = /\b(?:up to|at least|less than|below|under|between|maximum|minimum|threshold|exceed\w*|not more than|no more than) ?(?:of )?$/i;
const ABOUT_BEFORE = /(?:\b(?:about|around|approximately|approx\.?|roughly|some|circa|c\.?|in the region of|nearly|almost|just (?:over|under)|over|more than) ?|~ ?)$/i;

/** The sums of money in a sentence, in their order. */
export function proseAmounts(sentence: string): ProseAmount[] {
  const isMoney = MONEY.test(sentence);
  const found = [...sentence.matchAll(AMOUNT)].flatMap((match) => amountOf(match, isMoney) ?? []);
  return found.map((each, at) => ({ ...each, ...standing(sentence, each, found[at - 1], found[at + 1]) }));
}

type Bare = Omit<ProseAmount, "role" | "isRound">;

function amountOf(match: RegExpExecArray, isMoney: boolean): Bare | null {
  const { currency, whole = "", part = "", scale } = match.groups ?? {};
  const unit = scale === undefined ? POUNDS : (UNITS.find(([written]) => new RegExp(`^(?:${written})$`, "i").test(scale))?.[1] ?? POUNDS);
  // Without a pound sign only a figure of thousands or more is taken, and only where money is spoken of.
  if (currency === undefined && (scale === undefined || !isMoney || COUNTED.test(match.input.slice(match.index + match[0].length)))) return null;
  const digits = whole.replace(/,/g, "") + part;
  const telling = digits.replace(/^0+/, "");
  const written = match[0].trim();
  // "£000" is a unit, not a sum.
  if (telling === "" || telling.length > 15) return null;
  const from = match.index + match[0].indexOf(written);
  return { written, from, to: from + written.length, amount: { amount: Number(digits), decimals: part.length, unit }, significant: part === "" ? telling.replace(/0+$/, "").length : telling.length };
}

function standing(sentence: string, { from, to }: Bare, before: Bare | undefined, after: Bare | undefined): Pick<ProseAmount, "role" | "isRound"> {
  const [head, tail] = [sentence.slice(before?.to ?? 0, from), sentence.slice(to)];
  const toNext = after ? sentence.slice(to, after.from) : null;
  const isRange = (toNext !== null && TO_NEXT.test(toNext)) || (before !== undefined && TO_NEXT.test(head)) || isBetween(sentence, { from, to }, before, after);
  const isRound = ABOUT_BEFORE.test(head);
  if (isRange || RATE_AFTER.test(tail) || THRESHOLD_BEFORE.test(head)) return { role: "other", isRound };
  return { role: CHANGE_BEFORE.test(head) || CHANGE_AFTER.test(tail) ? "change" : "level", isRound };
}

/** "Between £5m and £6m". */
function isBetween(sentence: string, own: Pick<Bare, "from" | "to">, before: Bare | undefined, after: Bare | undefined): boolean {
  const pairs = [[before, own], [own, after]] as const;
  return pairs.some(([first, second]) => first !== undefined && second !== undefined && /\bbetween ?$/i.test(sentence.slice(0, first.from)) && /^ ?and ?$/.test(sentence.slice(first.to, second.from)));
}

/** The words of a sentence for looking names up in. */
export function plainWords(text: string): string {
  return ` ${(fold(text).replace(/&/g, " and ").match(/[\p{L}\p{N}']+/gu) ?? []).map((word) => word.replace(/'s?$/, "")).join(" ")} `;
}
