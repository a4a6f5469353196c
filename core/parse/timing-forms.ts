/**
 * Ways of writing one day, month, quarter, term or year, as rows of data. In a form
 * a space is any of ". / - ," or spaces or "of", or nothing ("June18", "3rd of December"); "/" is one separator that must be there; {slash} is "/" itself.
 */

type Opening = "figure" | "letter" | "either";

/** The parts of a form, as regular expressions, and what each begins with. Those that begin with a figure have no letters that they need. */
const SLOTS: Readonly<Record<string, readonly [pattern: string, opens: Opening]>> = {
  day: [String.raw`(?<day>\d{1,2})(?: ?(?:st|nd|rd|th))?`, "figure"],
  ordinal: [String.raw`(?<day>\d{1,2}) ?(?:st|nd|rd|th)`, "figure"],
  month: [String.raw`(?<month>[a-z]{3,})`, "letter"],
  monthAlone: [String.raw`(?<monthAlone>[a-z]{3,})`, "letter"],
  mm: [String.raw`(?<mm>\d{1,2})`, "figure"],
  year: [String.raw`(?<year>\d{4}|\d{2})`, "figure"],
  yyyy: [String.raw`(?<year>\d{4})`, "figure"],
  yy: [String.raw`(?<year>\d{2})`, "figure"],
  years: [String.raw`(?<years>\d{4} ?[/-] ?\d{4}|\d{4} ?[/-] ?\d{2}|\d{2} ?[/-] ?\d{2})`, "figure"],
  yearsAlone: [String.raw`(?<years>\d{4} ?[/-] ?\d{4}|\d{4} ?[/-] ?\d{2}|\d{2}/\d{2})`, "figure"],
  quarter: [String.raw`(?<quarter>(?:q|qtr|quarter)\.? ?(?:[1-4]|one|two|three|four)|(?:1st|2nd|3rd|4th|first|second|third|fourth|final|last) (?:quarter|qtr))`, "either"],
  half: [String.raw`(?<half>h ?[12]|(?:1st|2nd|first|second) half)`, "either"],
  term: [String.raw`(?<term>autumn|spring|summer)`, "letter"],
  part: [String.raw`(?<part>[12])`, "figure"],
  fy: [String.raw`(?:fy|f/y|financial year|fin\.? year|year)`, "letter"],
  fyAlone: [String.raw`(?:fy|financial year|fin\.? year)`, "letter"],
  ay: [String.raw`(?:ay|a/y|academic year|school year)`, "letter"],
  christmas: [String.raw`(?<christmas>christmas|xmas)(?: day)?`, "letter"],
};

export type SpanName = "day" | "month" | "quarter" | "half" | "term" | "financial year" | "academic year" | "calendar year" | "christmas";

/** A form and what it names. A form without a year takes it from the plan. */
const FORMS: readonly (readonly [form: string, names: SpanName])[] = [
  ["{day} {month} {year}", "day"],
  ["{month} {ordinal} {year}", "day"],
  ["{month} {day} {yyyy}", "day"],
  ["{day}/{mm}/{year}", "day"],
  ["{yyyy}/{mm}/{day}", "day"],
  ["{day} {month}", "day"],
  ["{month} {ordinal}", "day"],
  ["{day}{slash}{mm}", "day"],
  ["{month} {year}", "month"],
  ["{yyyy} {month}", "month"],
  ["{mm}/{yyyy}", "month"],
  ["{mm}{slash}{yy}", "month"],
  ["{yyyy}/{mm}", "month"],
  ["{monthAlone}", "month"],
  ["{quarter} {years}", "quarter"],
  ["{quarter} {fy} {years}", "quarter"],
  ["{years} {quarter}", "quarter"],
  ["{fy} {years} {quarter}", "quarter"],
  ["{quarter}", "quarter"],
  ["{half} {years}", "half"],
  ["{half} {fy} {years}", "half"],
  ["{term} term {year}", "term"],
  ["{term} term {years}", "term"],
  ["{term} term", "term"],
  ["{term} {part}", "term"],
  ["{term} {part} {yyyy}", "term"],
  ["{term} {part} {years}", "term"],
  ["{term} term {part} {year}", "term"],
  ["{term} term {part} {years}", "term"],
  ["{yearsAlone}", "financial year"],
  ["{fyAlone}", "financial year"],
  ["{fy} {years}", "financial year"],
  ["{years} {fy}", "financial year"],
  ["{ay} {years}", "academic year"],
  ["{years} {ay}", "academic year"],
  ["{yyyy}", "calendar year"],
  ["calendar year {yyyy}", "calendar year"],
  ["{christmas} {year}", "christmas"],
  ["{christmas}", "christmas"],
];

const LOOSE = String.raw`[ ,./-]*(?:of )?`;
const SEPARATOR = String.raw`(?: ?[./-] ?| )`;

export type Parts = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  readonly names: SpanName;
}

function compile(form: string): RegExp {
  const pattern = form.replace(/\{(\w+)\}| |\//g, (mark, slot: string | undefined) => (slot ? (SLOTS[slot]?.[0] ?? "/") : mark === "/" ? SEPARATOR : LOOSE));
  return new RegExp(`^${pattern}$`);
}

/** What the parts of a form begin with, words of its own among them. */
function openings(form: string): Opening[] {
  return [...form.matchAll(/\{(\w+)\}|[a-z]+/g)].flatMap(([, slot]) => (slot === undefined ? "letter" : (SLOTS[slot]?.[1] ?? [])));
}

const COMPILED = FORMS.map(([form, names]) => ({ form: { pattern: compile(form), names }, opens: openings(form) }));
const formsWhere = (holds: (opens: readonly Opening[]) => boolean): readonly Form[] => COMPILED.filter(({ opens }) => holds(opens)).map(({ form }) => form);

/** A text of figures alone can have few forms, one of letters alone few others, and of the rest its first character rules out half. */
const OF_FIGURES = formsWhere((opens) => opens.every((opening) => opening === "figure"));
const OF_LETTERS = formsWhere((opens) => !opens.includes("figure"));
const FROM_FIGURE = formsWhere(([first]) => first !== "letter");
const FROM_LETTER = formsWhere(([first]) => first !== "figure");

/** No form is longer. */
const LONGEST_FORM = 40;
/** All forms without a figure, but for a month's own name, have one of these words. */
const COULD_BE_LETTERS = /^[a-z]+$|quarter|qtr|term|christmas|xmas|year|^q/;

function formsLike(text: string): readonly Form[] {
  if (!/\d/.test(text)) return COULD_BE_LETTERS.test(text) ? OF_LETTERS : [];
  if (!/[a-z]/.test(text)) return OF_FIGURES;
  return isFigure(text.charCodeAt(0)) ? FROM_FIGURE : FROM_LETTER;
}

export const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Every form that the whole text has, with its parts. Lower case. */
export function formsOf(text: string): { names: SpanName; parts: Parts }[] {
  if (text.length > LONGEST_FORM) return [];
  const found: { names: SpanName; parts: Parts }[] = [];
  for (const { pattern, names } of formsLike(text)) {
    const match = pattern.exec(text);
    if (match) found.push({ names, parts: match.groups ?? {} });
  }
  return found;
}
