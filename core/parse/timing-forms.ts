/**
 * Ways of writing one day, month, quarter, term or year, as rows of data. In a form
 * a space is any of ". / - ," or spaces or "of", or nothing ("June18", "3rd of December"); "/" is one separator that must be there; {slash} is "/" itself.
 */

/** The parts of a form, as regular expressions. */
const SLOTS: Readonly<Record<string, string>> = {
  day: String.raw`(?<day>\d{1,2})(?: ?(?:st|nd|rd|th))?`,
  ordinal: String.raw`(?<day>\d{1,2}) ?(?:st|nd|rd|th)`,
  month: String.raw`(?<month>[a-z]{3,})`,
  monthAlone: String.raw`(?<monthAlone>[a-z]{3,})`,
  mm: String.raw`(?<mm>\d{1,2})`,
  year: String.raw`(?<year>\d{4}|\d{2})`,
  yyyy: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<year>\d{2})`,
  years: String.raw`(?<years>\d{4} ?[/-] ?\d{4}|\d{4} ?[/-] ?\d{2}|\d{2} ?[/-] ?\d{2})`,
  yearsAlone: String.raw`(?<years>\d{4} ?[/-] ?\d{4}|\d{4} ?[/-] ?\d{2}|\d{2}/\d{2})`,
  quarter: String.raw`(?<quarter>(?:q|qtr|quarter)\.? ?(?:[1-4]|one|two|three|four)|(?:1st|2nd|3rd|4th|first|second|third|fourth|final|last) (?:quarter|qtr))`,
  half: String.raw`(?<half>h ?[12]|(?:1st|2nd|first|second) half)`,
  term: String.raw`(?<term>autumn|spring|summer)`,
  part: String.raw`(?<part>[12])`,
  fy: String.raw`(?:fy|f/y|financial year|fin\.? year|year)`,
  fyAlone: String.raw`(?:fy|financial year|fin\.? year)`,
  ay: String.raw`(?:ay|a/y|academic year|school year)`,
  christmas: String.raw`(?<christmas>christmas|xmas)(?: day)?`,
  slash: "/",
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

function compile(form: string): RegExp {
  const pattern = form.replace(/\{(\w+)\}| |\//g, (mark, slot: string | undefined) => (slot ? (SLOTS[slot] ?? "") : mark === "/" ? SEPARATOR : LOOSE));
  return new RegExp(`^${pattern}$`);
}

const COMPILED = FORMS.map(([form, names]) => ({ pattern: compile(form), names }));

/** No form is longer, and all but a month's own name have a figure or one of these words. */
const LONGEST_FORM = 40;
const COULD_BE_FORM = /\d|^[a-z]+$|quarter|qtr|term|christmas|xmas|year|^q/;

/** Every form that the whole text has, with its parts. Lower case. */
export function formsOf(text: string): { names: SpanName; parts: Parts }[] {
  if (text.length > LONGEST_FORM || !COULD_BE_FORM.test(text)) return [];
  return COMPILED.flatMap(({ pattern, names }) => {
    const match = pattern.exec(text);
    return match ? [{ names, parts: match.groups ?? {} }] : [];
  });
}
