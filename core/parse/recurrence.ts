/** How often something comes round. */
export interface Recurrence {
  /** ISO 8601 duration; null where the words leave it open ("bi-monthly" is twice a month or every second one). */
  readonly every: string | null;
}

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"] as const;
const NUMBER = `\\d{1,2}|${NUMBERS.join("|")}|other|second|third`;

/** Units of time as multiples of an ISO 8601 one. There are three terms in a year, and six half terms. */
const UNITS: readonly (readonly [plain: string, adverb: string, size: number, unit: "D" | "W" | "M" | "Y"])[] = [
  ["days?", "daily", 1, "D"],
  ["weeks?|wks?", "weekly", 1, "W"],
  ["fortnights?", "fortnightly", 2, "W"],
  ["months?|mths?", "monthly", 1, "M"],
  ["quarters?|qtrs?", "quarterly", 3, "M"],
  ["half[- ]terms?", "half[- ]termly", 2, "M"],
  ["terms?", "termly", 4, "M"],
  ["years?|annum", "yearly", 1, "Y"],
];

/** Words for a recurrence that are no number of units. */
const WORDS: readonly (readonly [written: string, every: string | null])[] = [
  ["annual|annually|yearly|once a year|pa|p\\.a", "P1Y"],
  ["half[- ]?yearly|six[- ]monthly|semi-?annual(?:ly)?|twice (?:a|per|each|every) year|twice[- ]yearly|two times a year", "P6M"],
  ["(?:three|3) times (?:a|per|each|every) year", "P4M"],
  ["(?:four|4) times (?:a|per|each|every) year", "P3M"],
  ["(?:six|6) times (?:a|per|each|every) year", "P2M"],
  ["biennial(?:ly)?", "P2Y"],
  ["bi-?(?:weekly|monthly|annual|annually|yearly|termly|quarterly)", null],
  ["(?:twice|two times) (?:a |per |each |every )?(?:day|week|weekly|month|monthly|term|termly|quarter)", null],
];

/** Days that come round: the day itself stays in the text. */
const OCCASIONS: readonly (readonly [written: string, every: string])[] = [
  ["(?:every|each) (?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|christmas)(?: term)?", "P1Y"],
  ["(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day", "P1W"],
];

/** Words around a recurrence that leave it what it is. */
const BEFORE = "(?:(?:at least|minimum|usually|normally|reviewed|reported|updated|monitored|to be reviewed|review|reviews|repeated|repeat|on an?|once|thereafter) )*";
const AFTER = "(?: (?:basis|meetings?|reports?|reporting|reviews?|updates?|monitoring|audits?|returns?|checks?|cycle|programme|as a minimum|at least|minimum|recurring))*";

function count(text: string | undefined): number {
  if (text === undefined) return 1;
  if (text === "other" || text === "second") return 2;
  if (text === "third") return 3;
  return /^\d/.test(text) ? Number(text) : NUMBERS.indexOf(text as (typeof NUMBERS)[number]) + 1;
}

const EACH = "every|each|once every|once in every|per|once an?|once per|once each";
const UNIT_PATTERNS = UNITS.map(([plain, adverb, size, unit]) => ({
  source: `(?:${EACH}) (?:(?:${NUMBER}) )?(?:${plain})|(?:(?:${NUMBER})[- ])?(?:${adverb})`,
  number: new RegExp(`^(?:(?:${EACH}) )?(${NUMBER})[- ]`),
  size,
  unit,
}));

/** Every way of writing a recurrence, without the words that may stand around it, as the source of a regular expression without groups that capture. */
export const RECURRENCE_ALONE = `(?:${[...WORDS, ...OCCASIONS].map(([written]) => written).concat(UNIT_PATTERNS.map(({ source }) => source)).join("|")})`;
/** The same with them. */
export const RECURRENCE = `${BEFORE}${RECURRENCE_ALONE}${AFTER}`;

const SAID = [...WORDS, ...OCCASIONS].map(([written, every]) => ({ pattern: new RegExp(`^(?:${written})$`), every }));
const COUNTED = UNIT_PATTERNS.map((row) => ({ ...row, pattern: new RegExp(`^(?:${row.source})$`) }));
const AROUND = new RegExp(`^${BEFORE}(.+?)${AFTER}$`);

/** What "monthly", "every six weeks" or "at least quarterly" says; null when it is none. "every umpteen months" is none. Lower case. */
export function recurrenceOf(text: string): Recurrence | null {
  const words = AROUND.exec(text)?.[1] ?? text;
  const said = SAID.find(({ pattern }) => pattern.test(words));
  if (said) return { every: said.every };
  const counted = COUNTED.find(({ pattern }) => pattern.test(words));
  const times = counted ? count(counted.number.exec(words)?.[1]) : 0;
  return counted && times > 0 ? { every: `P${times * counted.size}${counted.unit}` } : null;
}
