import { exact } from "./exact.js";
import type { Unit } from "./indicator.js";
import { periodsIn } from "./periods.js";
import { PERCENT, POUNDS, rateOf, timeOf } from "./unit.js";

/** What a numeral of a sentence is: the value of something, what it was before, what it is to be, or what it is elsewhere. */
export type NumeralRole = "value" | "earlier" | "target" | "comparator";

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As written: "86.5%", "over 300". */
  readonly text: string;
  readonly value: number;
  /** Null where the words after it say what it counts. */
  readonly unit: Unit | null;
  readonly role: NumeralRole;
  /** "over 300": the figure is a bound. */
  readonly bound: boolean;
}

const N = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const PER = String.raw`\bper (?:\d[\d,]*|thousand|head|capita)`;
const NUMERAL = new RegExp(String.raw`(?<![\p{L}\d.,/:'’*])(?<pound>£ ?)?(?<number>${N})(?![\d,]*\d)(?<after> ?%| ?per ?cent\b| ?pc\b| ?(?:m|bn|k|million|billion|thousand)\b(?! \d))?(?![\d/:]|\.\d)`, "giu");
const TIME = String.raw`(?:working |calendar |school |consecutive )?(?:day|week|month|year|hour|minute)s?`;

/** Numbers that name, place or limit something rather than count it. Each is a way that language has, not one text's wording. */
const NAMES: readonly RegExp[] = [
  // The number of a thing that has one: "Key Stage 2", "section 47", "Table 2", "Year 11".
  /\b(?:key stage|stage|level|tier|band|grade|year|phase|step|sections?|parts?|tables?|figure|appendix|annex|paragraphs?|para|pages?|chapter|schedule|article|regulation|reg|form|attainment|progress|ward|week|wave|cohort|no|item|priority|theme|objective|outcome|recommendation|type|category|quarter|version|line|room|unit|class|question|domain|option|model|round|zone|rule|act|group)s?\.? (?:no\.? )?\d+(?:\.\d+)*(?:(?:, | and | & | to | or |[-–/])\d+)*(?! ?%)/giu,
  // Ages: "16-17 year olds", "aged 5", "under 18s", "post-16", "0-19 service", "16+".
  /\b(?:aged?|ages)(?: of| from| between)? \d+(?:(?: ?[-–] ?| to | and | or )\d+)?\+?/giu,
  /\d+(?:(?: ?[-–] ?| to | and | or )\d+)?[- ](?:year|yr|month|week)s?[- ]olds?\b/giu,
  /\b(?:under|over|post|pre)[- ]?\d{1,2}['’]?s\b|\b(?:post|pre)[- ]\d{1,2}\b|\b(?:under|over)[- ]\d{1,2}(?= ?(?:[.,;:)]|$|and\b|in\b|who\b|with\b|years? (?:old|of)))/giu,
  /\b\d{1,2} ?[-–] ?\d{1,2}s?\b(?! ?%)|\b\d{1,2}\+(?!\d)|\bby (?:the )?age (?:of )?\d+/giu,
  // A bar that is to be cleared: "5 or more A*-C GCSEs", "at least two", "up to 3".
  /\d[\d,.]* or (?:more|fewer|less|above|below|over|under|better)\b/giu,
  // Shares and parts: "1 in 4", "12 of the 15", "24/7", "1:1", "5 x 5".
  /\b\d+ in (?:every )?\d+\b|\b[\d,]+ (?:out )?of (?:the |our |all )?[\d,]+\b(?! ?%)|\b\d+(?: ?[x×] ?|[/:])\d+\b/giu,
  // Ordinals, times of day, versions and numbered paragraphs.
  /\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\bv\d+(?:\.\d+)*\b|\b\d+(?:\.\d+){2,}\b/giu,
];

/** How much something changed or lies above something else, and lengths of time that bound, last or recur: no values, though a target may be among them. */
const CHANGES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:increas|ris|ros|decreas|reduc|drop|f[ae]ll|grow|gr[eo]w|improv|declin|cut|sav|differen|gap|variance|up|down|higher|lower|more|less|fewer)\w*\b[^.;,\d]{0,40}?\b(?:of|by) (?:a |an |around |about |over |£ ?)*(?:${N})(?: ?%| per ?cent| percentage points?)?`, "giu"),
  new RegExp(String.raw`(?:${N})(?: ?%| per ?cent| percentage points?| ?pp)? (?:increase|rise|decrease|reduction|drop|fall|growth|improvement|decline|higher|lower|fewer|less|better|worse|above|below|more than|saving)\b`, "giu"),
  new RegExp(String.raw`(?:${N})(?: ?%)? ?(?:percentage points?|ppts?|pp)\b`, "giu"),
  // "Within 15 working days", "45 day timescale", "every 6 weeks", "a 12-week programme".
  new RegExp(String.raw`\b(?:within|in|in under|after|before|under|over|every|for|per|next|last|past|first|than|by|exceeding|least|most|to|up to|of|the|a|an|each|previous|these|those|maximum|minimum)(?: the| a| an| an average of)? (?:${N})[- ]${TIME}\b`, "giu"),
  new RegExp(String.raw`(?:${N})(?:-|–)${TIME}\b|(?:${N})[- ](?:working |calendar |school )?(?:day|week|month|year|hour|minute)\b`, "giu"),
  new RegExp(PER, "giu"),
];

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const DATES: readonly RegExp[] = [new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: ?(?:and|to|or|[-–&,]) ?\d{1,2}(?:st|nd|rd|th)?)*(?: of)? ${MONTH}\b`, "giu"), /(?<![\d,.£])(?:19|20)\d\d(?:\/\d\d|[-–]\d\d(?:\d\d)?)?(?![\d,]*\d)(?! ?%)/gu, /\b\d\d\/\d\d\b/gu];

const AVERAGE_TIME = new RegExp(String.raw`\b(?:average|mean|median|typically)\b[^.;,\d]{0,60}?(?<number>${N}) (?:${TIME})\b|\b(?:took|takes|waited|waits|was|were|is|are|stood at|stands at|fell to|rose to|reduced to|down to)(?: an average of| on average| now| currently)? (?<plain>${N}) (?:${TIME})\b(?! (?:old|of age|ago))|\b(?:fell|fallen|rose|risen|reduced|improved|dropped|increased|decreased|cut)\b[^.;]{0,30}?\bto (?<moved>${N}) (?:${TIME})\b`, "giu");

const AIM = String.raw`(?:target|standard|goal|ambition|trajectory|expectation)s?`;
const ROLES: readonly (readonly [NumeralRole, RegExp])[] = [
  ["target", new RegExp(String.raw`\b${AIM}\b(?: (?:for|in) [^.,;\d]{1,40}?)? ?(?:of|is|was|were|being|set at|at|to be|:|=|-)? ?(?:at least|over|under|below|above|no more than|within)? ?(?<at>${N})`, "giu")],
  ["target", new RegExp(String.raw`(?<at>${N})(?: ?%| per ?cent)? (?:\p{L}+ )?${AIM}\b`, "giu")],
  ["earlier", new RegExp(String.raw`\bfrom (?:£ ?)?(?<at>${N})`, "giu")],
  ["earlier", new RegExp(String.raw`\b(?:compared|against|versus|previously|formerly)(?: (?:with|to))?(?: \p{L}+){0,3}? (?:£ ?)?(?<at>${N})(?: ?%| per ?cent)?(?=[^.;]{0,30}\b(?:last|previous|prior|year|quarter|month|19|20\d\d))`, "giu")],
  ["comparator", new RegExp(String.raw`\b(?:national(?:ly)?|england|regional(?:ly)?|neighbou?rs?|benchmark|comparators?)\b[^.;,\d]{0,40}?(?<at>${N})(?= ?%| per| (?:${TIME})\b)`, "giu")],
  ["comparator", new RegExp(String.raw`(?<at>${N})(?: ?%| per ?cent)? (?:nationally|regionally|in england|across england|for england|(?:for|among|by) (?:our )?(?:statistical )?neighbours)\b`, "giu")],
  ["comparator", new RegExp(String.raw`\b(?:compared (?:with|to)|versus)(?: \p{L}+){0,4}? (?<at>${N})(?= ?%| per| (?:${TIME})\b)`, "giu")],
];

/** What is yet to come about is no value: "will support 200 families", "to increase to 95%". */
const TO_COME = /\b(?:will|shall|should|must|ought|aim(?:s|ing)?|plan(?:s|ned|ning)? (?:to|for)|intend\w*|expect\w* to|hope\w*|want\w*|need\w*|ensure|so that|in order to|to (?:reach|achieve|increase|reduce|deliver|raise|improve|bring|support|recruit|have|be|get|see))\b/iu;
const BOUND = /\b(?:over|more than|nearly|almost|around|about|approximately|some|just over|just under|well over)\s+$/iu;
/** A bar that is to be cleared, or not passed. */
const LIMIT = /\b(?:at least|at most|under|fewer than|less than|above|below|up to|no (?:more|fewer|less) than|a? ?minimum of|a? ?maximum of)\s+$/iu;
/** Where a subject stands: at the beginning of a clause. */
const CLAUSE_START = /(?:^|[.;:,(]|\band\b|\bbut\b|\bwhile\b|\bthere (?:were|was|are|is)\b|\bwith\b|\btotal of\b)\s*(?:a |the |of (?:which|these|whom|those),? ?|also |now |currently )*$/iu;
const FOLLOWING = /^(?:-?\s*)(\p{L}[\p{L}'’-]*)/u;
const NO_NOUN = /^(?:of|in|on|at|and|or|to|per|is|are|was|were|by|from|with|for|out|more|less|fewer|st|nd|rd|th|x|as|than|but|which|that|this|a|an|the|days?|weeks?|months?|years?|hours?|minutes?|working|times?|percentage|am|pm|if|when|while|has|have|had|nationally|locally)$/i;
const AUXILIARY = /^(?:were|was|are|is|have|has|had)$/i;
const SAYS_VALUE = /(?:\b(?:was|were|is|are|stood at|stands at|stood|rose to|fell to|risen to|fallen to|increased to|decreased to|reduced to|reached|remains(?: at)?|remained(?: at)?|totall?ed|numbered|dropped to|grew to|improved to|declined to|to|at|of these|of which|of whom|of those)|[:=(]|[-–] )\s*(?:now |currently |just |still )?$/iu;

interface Range {
  readonly start: number;
  readonly end: number;
}

const rangesOf = (sentence: string, patterns: readonly RegExp[]): Range[] => patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })));
const within = (at: number, ranges: readonly Range[]): boolean => ranges.some(({ start, end }) => at >= start && at < end);

/** The numerals of a sentence that are figures, each with its role. Dates, ages, timescales, references and bars that are to be cleared are none. */
export function numeralsOf(sentence: string): Numeral[] {
  if (!/\d/.test(sentence)) return [];
  const dates = [...periodsIn(sentence), ...rangesOf(sentence, DATES)];
  const names = [...dates, ...rangesOf(sentence, NAMES)];
  const changes = rangesOf(sentence, CHANGES);
  const roles = ROLES.flatMap(([role, pattern]) => [...sentence.matchAll(pattern)].map((match) => ({ role, at: match.index + match[0].lastIndexOf(match.groups?.["at"] ?? "") })));
  const times = [...sentence.matchAll(AVERAGE_TIME)].map((match) => match.index + match[0].lastIndexOf(match.groups?.["number"] ?? match.groups?.["plain"] ?? match.groups?.["moved"] ?? ""));
  return [...sentence.matchAll(NUMERAL)].flatMap((match): Numeral[] => {
    const at = match.index + match[0].indexOf(match.groups?.["number"] ?? "");
    const role = roles.find((each) => each.at === at)?.role ?? "value";
    const isTime = times.includes(at) && !within(at, dates);
    if (within(at, isTime ? dates : names) || (!isTime && role === "value" && within(at, changes))) return [];
    const numeral = numeralAt(sentence, match, role, isTime);
    return numeral ? [numeral] : [];
  });
}

function numeralAt(sentence: string, match: RegExpExecArray, role: NumeralRole, isTime: boolean): Numeral | null {
  const { pound, number = "", after = "" } = match.groups ?? {};
  const [before, rest] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "), before.lastIndexOf(", ")) + 1);
  if (role === "value" && TO_COME.test(clause)) return null;
  const rate = new RegExp(`^ ?${PER}`, "i").exec(rest)?.[0];
  const time = isTime ? new RegExp(`^ ${TIME}`, "i").exec(rest)?.[0] : undefined;
  const isPercent = /%|cent|pc/i.test(after);
  const unit = pound !== undefined ? POUNDS : isPercent ? PERCENT : rate ? rateOf(rate.trim().toLowerCase()) : time ? timeOf(time.toLowerCase()) : null;
  const bound = role === "value" ? BOUND.exec(before) : null;
  if (role === "value" && LIMIT.test(before)) return null;
  if (bound && !CLAUSE_START.test(before.slice(0, bound.index))) return null;
  const noun = FOLLOWING.exec(rest)?.[1] ?? "";
  const opens = AUXILIARY.test(noun) && CLAUSE_START.test(before);
  const counts = opens || (noun !== "" && !NO_NOUN.test(noun) && !/^-/.test(rest)) || SAYS_VALUE.test(before);
  if (role === "value" && unit === null && !counts) return null;
  const scale = /bn|billion/i.test(after) ? 1e9 : /m/i.test(after) && !isPercent ? 1e6 : /k|thousand/i.test(after) ? 1e3 : 1;
  const start = bound ? bound.index : match.index;
  const end = match.index + match[0].length + (rate ?? time ?? "").length;
  return { start, end, text: sentence.slice(start, end).trim(), value: exact(Number(number.replace(/,/g, "")) * scale), unit, role, bound: bound !== null };
}
