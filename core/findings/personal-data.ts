import type { CalendarDate } from "../model/calendar-date.js";
import { MONTH_NAMES } from "../model/calendar-date.js";
import { SERVICE_WORDS } from "../parse/lead-words.js";

export interface PersonalData {
  /** "NHS number", "e-mail address" … */
  readonly kind: string;
  /** As it stands; never to be shown. */
  readonly text: string;
  /** With most of it covered: "943 ••• ••••". */
  readonly shown: string;
  /** It tells how to reach somebody; a worker's is less than a child's. */
  readonly contact: boolean;
}

interface Shape {
  readonly kind: string;
  readonly shape: RegExp;
  /** So many characters stay uncovered. */
  readonly open: number;
  readonly contact?: true;
  holds?(text: string, asOf: CalendarDate): boolean;
}

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, "")].map(Number);

/** The check digit of an NHS number (NHS Data Dictionary, modulus 11: weights 10 to 2, 11 less the remainder; 11 is 0, 10 is none). */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

const UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** The check letter of a unique pupil number (DfE UPN guide: digits times 2 to 13, the remainder by 23 as a letter without I, O and S). A temporary one ends with a letter. */
export function isUpn(text: string): boolean {
  const values = [...text.slice(1)].map((character) => (/\d/.test(character) ? Number(character) : UPN_LETTERS.indexOf(character)));
  if (text.length !== 13 || values.includes(-1)) return false;
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return UPN_LETTERS[sum % 23] === text[0];
}

const MONTHS = MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|");
const DAY = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS}) (?:19|20)\\d\\d)`;
const NOT_NAMES: ReadonlySet<string> = new Set(["meeting", "report", "plan", "inspection", "visit", "letter", "minutes", "version", "draft", "ofsted", "started", "deadline", "update", "updated", "act", "order", "ended", "agreed", "approved", "completed", "bill", "regulations", "paper"]);
const YOUNGEST = 1;
const OLDEST = 25;

/** A child's date of birth stands behind a name in brackets; the date of a meeting does so too, behind what it was. */
function isBirthOfNamed(text: string, asOf: CalendarDate): boolean {
  const words = text.replace(/[,(].*$/s, "").trim().toLowerCase().split(/[\s-]+/).slice(-2);
  const year = Number(/(\d{2,4})\D*$/.exec(text)?.[1]);
  const age = asOf.year - (year < 100 ? year + (year > asOf.year % 100 ? 1900 : 2000) : year);
  return age >= YOUNGEST && age <= OLDEST && !words.some((word) => SERVICE_WORDS.has(word) || NOT_NAMES.has(word) || MONTH_NAMES.some((month) => month.toLowerCase() === word));
}

const SHAPES: readonly Shape[] = [
  { kind: "NHS number", shape: /(?<![\d\w£$.,/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d\w%]|[.,/-]\d)/g, open: 3, holds: isNhsNumber },
  { kind: "unique pupil number", shape: /(?<!\w)[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?!\w)/g, open: 3, holds: isUpn },
  { kind: "National Insurance number", shape: /(?<!\w)(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?!\w)/g, open: 2 },
  { kind: "date of birth", shape: new RegExp(`\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?)[\\s:,(–-]*${DAY}`, "gi"), open: 4 },
  { kind: "date of birth", shape: new RegExp(`(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){1,2},? ?\\((?:b\\. ?)?${DAY}\\)`, "gu"), open: 1, holds: isBirthOfNamed },
  { kind: "e-mail address", shape: /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g, open: 1, contact: true },
  { kind: "telephone number", shape: /(?<![\d\w£.,/-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:[123578]\d{1,4}\)?)[ -]?\d{3,4}[ -]?\d{3,4}(?:[ -]?\d{1,3})?(?![\d\w%]|[.,/]\d)/g, open: 3, contact: true, holds: isTelephone },
  { kind: "postcode", shape: /(?<!\w)[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]? ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)/g, open: 3, contact: true },
];

/** Eleven digits with the nought that opens them, ten behind +44 (Ofcom's national numbering plan, but for a few old ones of ten). */
function isTelephone(text: string): boolean {
  const digits = text.replace(/^\+44 ?(?:\(0\))?/, "0").replace(/\D/g, "");
  return /^0[123578]\d{9}$/.test(digits);
}

export function cover(text: string, open: number): string {
  return text.slice(0, open) + text.slice(open).replace(/[\p{L}\d]/gu, "•");
}

/** A text without one of these (an @, six digits, the end of a postcode, a word of birth, a day in brackets) holds no personal data that we know. Most texts have none. */
const TELLTALE = /@|\d(?:[ -]?\d){5}|\d[A-Z]{2}|[Bb]orn|BORN|[Bb]irth|BIRTH|[Dd]\.?[Oo]\.?[Bb]|\((?:b\. ?)?\d{1,2}(?:[/.-]|st|nd|rd|th| )/;

/** What of a text identifies a person, or tells how to reach one. Every thing once. */
export function personalData(text: string, asOf: CalendarDate): PersonalData[] {
  if (!TELLTALE.test(text)) return [];
  const taken: { start: number; end: number }[] = [];
  const found: PersonalData[] = [];
  for (const { kind, shape, open, contact, holds } of SHAPES) {
    if (text.search(shape) === -1) continue;
    for (const match of text.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((other) => start < other.end && end > other.start) || (holds && !holds(match[0], asOf))) continue;
      taken.push({ start, end });
      found.push({ kind, text: match[0], shown: cover(match[0], open), contact: contact === true });
    }
  }
  return found;
}
