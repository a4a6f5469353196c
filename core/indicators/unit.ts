import { fold, tidyLine } from "../parse/tidy.js";
import type { Unit } from "./indicator.js";

export const PERCENT: Unit = { kind: "percent", word: "%" };
export const POINTS: Unit = { kind: "points", word: "points" };
export const POUNDS: Unit = { kind: "money", word: "£" };

const TIMES: readonly (readonly [written: RegExp, word: string])[] = [
  [/\bworking days?\b/, "working days"],
  [/\bdays?\b/, "days"],
  [/\b(?:weeks?|wks?)\b/, "weeks"],
  [/\bmonths?\b/, "months"],
  [/\b(?:years?|yrs?)\b/, "years"],
  [/\b(?:hours?|hrs?)\b/, "hours"],
  [/\b(?:minutes?|mins?)\b/, "minutes"],
  [/\b(?:seconds?|secs?)\b/, "seconds"],
];
const MONEY: readonly (readonly [written: RegExp, word: string])[] = [
  [/£ ?['’‘]?0{3}['’]?0{3}|£ ?m(?:illions?|n)?\b/, "£m"],
  [/£ ?['’‘]?0{3}['’]?s?|£ ?k\b|£ ?thousands?/, "£000"],
  [/£|\bgbp\b|\bpounds\b|^money$|^currency$/, "£"],
];
const RATE = /\b(?:per|for every) ?(?<of>\d[\d,]*(?:k\b)?|thousand|head|capita|child|person|household|pupil|fte)\b|\/ ?(?<over>\d{1,3}(?:,\d{3})+|10{3,}|\d+k)\b/;
const RATE_SHORT = /\bper (?<of>\d{1,3}(?:,\d{3})+|\d+)/;
/** A whole unit cell: what a format or a unit column says in a word. */
const PERCENT_WORD = /%|\bpercentages?\b|\bper ?cent\b|\bpct\b|\bproportion\b/;

/** The rate that words name: "rate per 10,000 children" is "per 10,000". */
export function rateOf(text: string): Unit | null {
  const named = RATE.exec(text)?.groups;
  const of = RATE_SHORT.exec(text)?.groups?.["of"] ?? named?.["of"] ?? named?.["over"];
  return of === undefined ? null : { kind: "rate", word: `per ${of === "thousand" ? "1,000" : of}` };
}

/** The time that words count in: "45 working days" is "working days". */
export function timeOf(text: string): Unit | null {
  const row = TIMES.find(([written]) => written.test(text));
  return row ? { kind: "time", word: row[1] } : null;
}

function moneyOf(text: string): Unit | null {
  const row = MONEY.find(([written]) => written.test(text));
  return row ? { kind: "money", word: row[1] } : null;
}

const NAMES: readonly (readonly [written: RegExp, unit: Unit])[] = [
  [/^(?:n(?:o|um|umber|os)?\.?|#|count|counts|integer|whole number|numeric|volume|total|actual number|number of .*)$/, { kind: "count", word: "" }],
  [/^(?:ratio|x ?: ?y|\d+ ?: ?\d+)$/, { kind: "ratio", word: ": 1" }],
  [/^(?:points?|score|index|average score|pp|ppts?|percentage points?)$/, POINTS],
];

/** What a unit column or a bracket says: "%", "Number", "Days", "Rate per 10,000", "£000". Null when it names no unit. */
export function unitOfName(text: string): Unit | null {
  const folded = fold(text).replace(/^\(|\)$/g, "");
  if (folded === "") return null;
  const named = NAMES.find(([written]) => written.test(folded));
  if (named) return named[1];
  return rateOf(folded) ?? (PERCENT_WORD.test(folded) ? PERCENT : null) ?? moneyOf(folded) ?? (folded.split(" ").length <= 4 ? timeOf(folded) : null);
}

/** The unit that a cell of ours holds: what names no unit is what is counted. Null for an empty one. */
export function unitOfCell(word: string): Unit | null {
  return word === "" ? null : (unitOfName(word) ?? { kind: "count", word });
}

/** A number before the word makes it a limit, and no unit: "more than 18 weeks". */
const SPAN_OF_TIME = /^((?:working )?days|weeks|months) (?:from|between|to|taken)\b|\b(?:average|mean|median|length|duration|number of|time taken|time in|time to|how long|wait(?:ing)?)\b.*?\b(?<!\d[ -]?(?:working )?)((?:working )?days?|weeks?|months?|years?|hours?|minutes?)\b|\((?:in )?((?:working |calendar )?days|weeks|months|years|hours|mins|minutes)\)/;
const WITHIN = /\bwithin\b|\bin (?:the )?\d|\bover \d/;
const NUMBER_OF = /^(?:the )?(?:total |average |overall )?(?:number|no\.?|count|volume)s? of /;
const PHRASE_END = /^(?:who|whom|that|which|whose|with|without|on|in|into|per|at|for|by|of|to|from|under|over|aged?|during|where|and|or|as|are|is|was|were|being|having|receiving|received|subject|completed|made|open|opened|currently|placed|living|held|since|within|waiting|not|have|has|had|been|be|will|a|an|the|their|its|our|becoming|starting|ending|this|each)$/;

/** The unit that a measure's own words say: "% of …", "Number of contacts", "Average days to adopt". Null when they say none. */
export function unitOfMeasure(measure: string): Unit | null {
  const folded = fold(measure);
  const rate = rateOf(folded);
  if (rate) return rate;
  if (PERCENT_WORD.test(folded)) return PERCENT;
  const span = SPAN_OF_TIME.exec(folded);
  if (span && !(WITHIN.test(folded) && !/^(?:average|mean|median)\b/.test(folded))) return timeOf(span[1] ?? span[2] ?? span[3] ?? "");
  if (/£/.test(folded)) return moneyOf(folded);
  const counted = NUMBER_OF.exec(folded);
  return counted ? { kind: "count", word: countedWords(tidyLine(measure).slice(counted[0].length)) } : null;
}

/** The noun that is counted: of "foster carers approved in the year" the words before a preposition or a verb. */
export function countedWords(text: string): string {
  const words: string[] = [];
  const all = text.split(/\s+/);
  for (const [i, word] of all.entries()) {
    const plain = word.toLowerCase().replace(/[^\p{L}\p{N}'’-]+$/u, "");
    if (PHRASE_END.test(plain) || !/^\p{L}/u.test(plain) || words.length === MOST_WORDS || isVerb(plain, all[i + 1], words)) break;
    words.push(word.replace(/[^\p{L}\p{N}'’-]+$/u, ""));
    if (/[,;.:()]$/.test(word)) break;
  }
  return words.join(" ");
}

const PLURAL = /(?:[^s]s|children|people|women|men)$/i;

/** "Families used a hub": a past tense after what is counted; not an adjective before it ("newly qualified workers"). */
function isVerb(word: string, next: string | undefined, before: readonly string[]): boolean {
  if (!/[^e]ed$/.test(word)) return false;
  return before.length > 0 ? PLURAL.test(before.at(-1) ?? "") : next === undefined || PHRASE_END.test(next);
}

const MOST_WORDS = 4;

export const sameUnit = (a: Unit | null, b: Unit | null): boolean => a?.kind === b?.kind && (a?.word === b?.word || a?.kind === "count");

/** How many pounds one of a money unit is. */
export const moneyScale = ({ word }: Unit): number => (word === "£000" ? 1000 : word === "£m" ? 1_000_000 : 1);
