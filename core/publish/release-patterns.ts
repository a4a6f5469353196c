import type { CalendarDate } from "../model/calendar-date.js";
import { cover, personalData } from "../findings/personal-data.js";
import { ACRONYMS, SERVICE_WORDS } from "../parse/lead-words.js";

/** Something in a text that may identify a person. */
export interface Identifying {
  /** "NHS number", "street address" … */
  readonly kind: string;
  readonly text: string;
  /** With most of it covered. */
  readonly shown: string;
}

interface Shape {
  readonly kind: string;
  readonly shape: RegExp;
  /** So many characters stay uncovered. */
  readonly open: number;
  holds?(match: RegExpMatchArray): boolean;
}

const CHILD = "child|baby|infant|toddler|boy|girl|sibling|brother|sister|twin|mother|father|mum|dad|parent|carer|family|pupil|student|patient|resident|tenant|young person|service user|client|adult|YP";
const ONE_CHILD = "boy|girl|child|baby|male|female|man|woman|young person|pupil|student|lad|teenager|son|daughter";
const STREET = "road|rd|street|avenue|ave|close|lane|drive|crescent|gardens|grove|terrace|mews|walk|court|way|place|square|rise|hill|row";

/** Words before "aged 5" that name nobody. */
const MANY: ReadonlySet<string> = new Set("children people those pupils students adults residents boys girls infants patients clients males females women men all anyone everyone families carers leavers ones persons learners applicants adolescents babies".split(" "));

/** What is no fault in a tracker that stays in the office, and may be one in public: beside findings/personal-data.ts. */
const SHAPES: readonly Shape[] = [
  { kind: "name of a person", shape: /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:\p{Lu}\.? )*\p{Lu}[\p{L}'’-]+/gu, open: 3 },
  { kind: "person known by a letter", shape: new RegExp(`(?<!\\p{L})(?:${CHILD}) ["'“‘]?([A-Z]{1,2}|(?:[A-Z]\\.){1,3})["'”’]?(?![\\p{L}\\d&/+-]| ?(?:level|and [A-Z](?!\\p{L})(?= ))s?)`, "giu"), open: 5, holds: ([, letters = ""]) => /^[A-Z.]+$/.test(letters) && !isWord(letters) },
  { kind: "name or initials with an age", shape: /(?<![\p{L}\d])(\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2}(?:, ?\(?| ?\(| )(?:aged? \d{1,2}(?![\d%/:]| ?(?:-|–|to|and|or) ?\d)|is \d{1,2} (?:years|months) old)/gu, open: 1, holds: ([text, first = ""]) => namesSomebody(text, first) },
  { kind: "name or initials with an age", shape: /(?<![\p{L}\d])(?:(?:\p{Lu}\.){1,3}|\p{Lu}{2,3}),? ?\(?(?:\d{1,2})(?: ?(?:years?|yrs?|y\/o|yo)(?: old)?)\)?(?!\p{L})/gu, open: 1, holds: ([text]) => !isWord((/^[\p{L}.]+/u.exec(text)?.[0] ?? "").replace(/\./g, "")) },
  { kind: "child described by age", shape: new RegExp(`(?<!\\p{L})(?:an?|the|one|this|our|her|his) \\d{1,2}[- ](?:years?|yrs?|months?)[- ]old (?:\\p{L}+ ){0,2}(?:${ONE_CHILD})(?!\\p{L})`, "giu"), open: 2 },
  { kind: "case number", shape: /(?<!\p{L})(?:case|client|person|pupil|child|LCS|Mosaic|Liquid ?logic|Framework-?i|ICS|CareFirst|record|SSID|PID|URN)(?: (?:id|ref|reference|no|number))?[ .:#]*(?<!\d)\d{5,}(?!\d)/giu, open: 4 },
  { kind: "street address", shape: new RegExp(`(?<![\\p{L}\\d£.,/-])(?:flat )?\\d{1,4}[a-z]?,? (?:\\p{Lu}[\\p{L}'’]+ ){1,3}(?:${STREET.split("|").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("|")})(?!\\p{L})`, "gu"), open: 2, holds: ([text]) => !/^(?:19|20)\d\d /.test(text) && !isService(text) },
];

/** "All children in care" is nobody; "IRO" in "child IRO" is a word. */
function isWord(letters: string): boolean {
  return letters.length > 1 && (ACRONYMS.has(letters) || ABBREVIATED.has(letters));
}

const ABBREVIATED: ReadonlySet<string> = new Set("ID CP EP GP KS PEX FTE RAG BME BAME ICB NHS CCG DSG FSM PPG ASB CAF DV DA TAC TAF CSC PEP FGC PLO SGO ICO SW FSW OFS UK EU MP PA VSH SRO".split(" "));

function namesSomebody(text: string, first: string): boolean {
  const word = first.toLowerCase();
  return !MANY.has(word) && !SERVICE_WORDS.has(word) && !text.split(/\s+/).some((each) => MANY.has(each.toLowerCase().replace(/\W/g, "")));
}

/** "2 Family Court" counts courts; a street is named after something else. */
function isService(text: string): boolean {
  return text.split(" ").slice(1, -1).every((word) => SERVICE_WORDS.has(word.toLowerCase()));
}

/** What of a text may identify a person, everything once. */
export function identifying(text: string, asOf: CalendarDate): Identifying[] {
  if (text === "") return [];
  const known = personalData(text, asOf).map(({ kind, text: found, shown }) => ({ kind, text: found, shown }));
  const more = SHAPES.flatMap(({ kind, shape, open, holds }) => [...text.matchAll(shape)].filter((match) => !holds || holds(match)).map(([found]) => ({ kind, text: found, shown: cover(found, open) })));
  return [...new Map([...known, ...more].map((each) => [each.text, each])).values()];
}
