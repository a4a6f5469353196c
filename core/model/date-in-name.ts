import { MONTH_NAMES } from "./calendar-date.js";
import { withoutCopyMarks } from "./copy-in-name.js";

/** A date that the name of a folder or file gives. */
export interface NameDate {
  readonly year: number;
  readonly month: number;
  /** Null where the name gives a month alone. */
  readonly day: number | null;
}

const YEAR = "(?<year>(?:19|20)\\d{2})";
/** "18" for 2018, never the beginning of "2018", nor the day of "Nov 20 2018". */
const SHORT_YEAR = "(?<year>(?:19|20)\\d{2}|[1-4]\\d(?![-_. ,]*(?:19|20)\\d{2}))";
const MONTH = "(?<month>0[1-9]|1[0-2])";
const LOOSE_MONTH = "(?<month>0?[1-9]|1[0-2])";
const DAY = "(?<day>0[1-9]|[12]\\d|3[01])";
const LOOSE_DAY = "(?<day>0?[1-9]|[12]\\d|3[01])";
const NAMED_MONTH = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const BETWEEN = "[-_. ]";
const BEFORE = "(?<!\\d)";
const AFTER = "(?!\\d)";

/** Ways of writing a date in a name, the surest first. */
const WRITTEN: readonly RegExp[] = [
  `${BEFORE}${YEAR}(?:${BETWEEN}?${MONTH}${BETWEEN}?${DAY})${AFTER}`,
  `${BEFORE}${LOOSE_DAY}(?<between>${BETWEEN})${LOOSE_MONTH}\\k<between>${SHORT_YEAR}${AFTER}`,
  `${BEFORE}${DAY}${MONTH}${YEAR}${AFTER}`,
  `${BEFORE}${YEAR}${BETWEEN}?${MONTH}${AFTER}`,
  `(?:${BEFORE}${LOOSE_DAY}(?:st|nd|rd|th)?[-_. ]*)?(?<![a-z])${NAMED_MONTH}(?:[-_. ,']*)${SHORT_YEAR}${AFTER}`,
  `${BEFORE}${YEAR}[-_. ]*${NAMED_MONTH}(?![a-z])`,
  `${BEFORE}${LOOSE_MONTH}${BETWEEN}${YEAR}${AFTER}`,
].map((pattern) => new RegExp(pattern, "i"));

const ALL_WRITTEN = WRITTEN.map(({ source }) => new RegExp(source, "gi"));

/** What else of a name is a date, without saying which month: "30 Nov", "Nov". */
const DATE_WORDS = new RegExp(`(?:${BEFORE}${LOOSE_DAY}(?:st|nd|rd|th)?[-_. ]*)?(?<![a-z])${NAMED_MONTH}(?![a-z])`, "gi");

/** The date that a folder's or file's name gives: day first, "30-11-2018" and "30.11.18", "4 Dec 2018", "Nov-18", "2018-11"; null when it gives none. The day on which a program made a copy is none. */
export function dateInName(name: string): NameDate | null {
  const own = withoutCopyMarks(name);
  for (const pattern of WRITTEN) {
    const written = pattern.exec(own)?.groups;
    if (written) return nameDate(written);
  }
  return null;
}

function nameDate({ year = "", month, name = "", day }: Readonly<Record<string, string | undefined>>): NameDate {
  const start = name.slice(0, 3).toLowerCase();
  return {
    year: Number(year) < 100 ? 2000 + Number(year) : Number(year),
    month: month ? Number(month) : MONTH_NAMES.findIndex((each) => each.toLowerCase().startsWith(start)) + 1,
    day: day ? Number(day) : null,
  };
}

/** The name without the dates in it. */
export function withoutDates(name: string): string {
  return ALL_WRITTEN.reduce((rest, pattern) => rest.replace(pattern, ""), name).replace(DATE_WORDS, "");
}
