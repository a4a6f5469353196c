import { monthNumber } from "./month-names.js";
import { readPeriod } from "./read-period.js";
import type { Recurrence } from "./recurrence.js";
import { RECURRENCE, RECURRENCE_ALONE, recurrenceOf } from "./recurrence.js";
import type { Span, TimingRole } from "./timing-span.js";
import type { YearSource } from "./timing-year.js";

/** How a date stands in a phrase: work begins then, is first due then, or the phrase only mentions it (a review). */
type DateUse = "from" | "by" | "mentioned";

export interface Phrase {
  readonly kind: "ongoing" | "recurring" | "to-be-confirmed";
  readonly span: Span | null;
  readonly use: DateUse;
  readonly every: Recurrence["every"];
}

const ONGOING =
  "ongoing|(?:now )?in place(?: and| &) ongoing|in place|continuous|continuously|continuing|continues?|continual|continually|to continue|rolling(?: programme| basis)?|permanent|always" +
  "|(?:all|throughout|through) (?:year|year round|plan|life of plan)|all year round|year[- ]round|business as usual|bau|open[- ]ended|no end date|indefinitely|throughout";
const WHAT = "date|dates|timing|timings|timescale|timescales|timeframe|timetable|deadline|time|completion date|due date|target date|start date|end date|date of completion|plan|month|year";
const UNKNOWN =
  "tbc|tba|tbd|tbac|t\\.b\\.c|t/b/c|to be (?:confirmed|agreed|determined|decided|advised|set|arranged|finalised|established|announced|identified|scheduled)" +
  "|(?:not )?(?:yet )?(?:not yet|yet to be|still to be|awaiting) (?:confirmed|agreed|determined|decided|set|known|scheduled|confirmation|date|dates)|not (?:confirmed|agreed|decided|set|known|yet known|fixed)|unconfirmed|unknown|no date(?: set| yet| agreed)?";
/** What may stand between two parts of a phrase. */
const JOINT = "[ ,;:()/&+.-]+(?:(?:and|then|but|with|is|are|to be|&|thereafter|subsequently|afterwards) )*";
const THEREAFTER = "(?: ?,? (?:thereafter|after that|afterwards|subsequently|from then on|from then))?\\)?";
const SINCE = "(?:from|since|starting|starting from|starting in|started|started in|starts|commencing|commencing in|commenced|commences|beginning|beginning in|began|effective|as of|wef|as from)";
const UNTIL = "(?:to|until|till|up to|through|through to|ending|ends)";
const REVIEW = "(?:next |to be |with )?(?:annual )?(?:review|reviewed|reviewing|review date|reviews|update|report|checkpoint)(?: again| due| is)?(?: in| by| at| on| from)?:?";

const SLOTS: Readonly<Record<string, string>> = {
  span: "(?<span>.+?)", every: `(?<every>${RECURRENCE})`, prose: "(?<prose>.+)", ongoing: `(?:${ONGOING})`, tbc: `(?:(?:${WHAT})(?: is| are)?[ :-]+)?(?:still |currently |all )?(?:${UNKNOWN})`,
  since: SINCE, until: UNTIL, review: REVIEW, ",": JOINT, thereafter: THEREAFTER,
  asked: "\\?+", begin: "(?:start|commence|begin)", onwards: "(?:onwards?|forwards?|on|and beyond|& beyond)", beyond: `(?:${ONGOING}|thereafter|after|beyond)`,
};

/** Ways of saying that something goes on, comes round or is not settled. The first that holds wins. {prose} has no date in it. */
const PHRASES: readonly (readonly [form: string, kind: Phrase["kind"], use: DateUse])[] = [
  ["{tbc}", "to-be-confirmed", "mentioned"],
  ["{span}{,}{tbc}\\)?", "to-be-confirmed", "by"],
  ["{tbc}{,}{span}\\)?", "to-be-confirmed", "by"],
  ["{span} ?{asked}", "to-be-confirmed", "by"],
  ["{tbc}{,}{prose}", "to-be-confirmed", "mentioned"],
  ["{asked}", "to-be-confirmed", "mentioned"],
  ["{every}", "recurring", "mentioned"],
  ["{since} {span}{,}{every}{thereafter}", "recurring", "from"],
  ["{begin} {span}{,}{every}{thereafter}", "recurring", "from"],
  ["{span} onwards?{,}{every}{thereafter}", "recurring", "from"],
  ["{every}{,}{since} {span}(?: onwards?)?\\)?", "recurring", "from"],
  ["{every}{,}{span} onwards?\\)?", "recurring", "from"],
  ["{every}{,}{until} {span}\\)?", "recurring", "by"],
  ["{every}{,}{review} {span}\\)?", "recurring", "mentioned"],
  ["{every}{,}{span}\\)?", "recurring", "by"],
  ["{span}{,}{every}{thereafter}", "recurring", "by"],
  ["{every}{,}{ongoing}\\)?", "recurring", "mentioned"],
  ["{ongoing}{,}{every}{thereafter}\\)?", "recurring", "mentioned"],
  ["{ongoing}", "ongoing", "mentioned"],
  ["{ongoing}{,}{review} {span}\\)?", "ongoing", "mentioned"],
  ["{ongoing}{,}{since} {span}(?: onwards?)?\\)?", "ongoing", "from"],
  ["{ongoing}{,}{until} {span}\\)?", "ongoing", "by"],
  ["{since} {span}(?:{,}(?:onwards?|{ongoing}))?\\)?", "ongoing", "from"],
  ["{begin} {span}(?:{,}(?:onwards?|{ongoing}))?\\)?", "ongoing", "from"],
  ["{span}[ ,-]+{onwards}", "ongoing", "from"],
  ["{span}{,}{beyond}\\)?", "ongoing", "by"],
  ["{ongoing}{,}{span}\\)?", "ongoing", "by"],
  ["{ongoing}{,}{prose}", "ongoing", "mentioned"],
  ["{every}{,}{prose}", "recurring", "mentioned"],
];

/** What a slot cannot do without. Words that may stand around it or be left out are not among it. */
const CORES: Readonly<Record<string, string>> = { ...SLOTS, every: RECURRENCE_ALONE, tbc: UNKNOWN, asked: "\\?" };

/** What a form cannot do without is looked for first, once for all forms: each form on its own is a long pattern, and few texts have any of these. */
const NEEDED = (["every", "tbc", "ongoing", "since", "asked", "begin", "onwards", "beyond"] as const).map((slot) => ({ mark: `{${slot}}`, pattern: new RegExp(CORES[slot] ?? "") }));

/** A reference such as "1.17" has neither, and no phrase is without. */
const LETTER_OR_MARK = /[a-z?]/;

/** A form without what stands in brackets, and so may be left out. */
function withoutBrackets(form: string): string {
  const inner = form.replace(/\((?:\?:)?[^()]*\)/g, "");
  return inner === form ? form : withoutBrackets(inner);
}

const COMPILED = PHRASES.map(([form, kind, use]) => ({
  pattern: new RegExp(`^${form.replace(/\{(\w+|,)\}/g, (_, slot: string) => SLOTS[slot] ?? "")}$`), kind, use,
  needs: NEEDED.filter(({ mark }) => withoutBrackets(form).includes(mark)),
}));

/** Prose that holds no figure and no month cannot hide a date. */
function isWithoutDate(prose: string): boolean {
  return !/\d/.test(prose) && prose.split(/[^a-z]+/).every((word) => monthNumber(word) === 0 && !/^(?:quarter|easter|christmas|autumn|spring|summer|winter|week|term)$/.test(word));
}

/** A note after a date: "31 March 2019 (statutory deadline)", "March 2019 subject to funding". */
const NOTED = /^(?<span>.+?)(?: \((?<bracketed>[^()]+)\)| ?[-;,] (?<dashed>[^()]+)| (?<condition>(?:subject to|dependent on|depending on|pending|in line with|linked to|following) .+))$/;
/** Words that change the date they follow. */
const CHANGING = /\b(?:now|not|no|was|were|revised|moved|extended|delayed|missed|slipped|later|earlier|after|before|until|onwards?|from|start|starts|and|or)\b/;

/** A date with a note after it that changes nothing; null when there is none. */
export function readNoted(text: string, source: YearSource, role: TimingRole): Span | null {
  const { span, bracketed, dashed, condition } = NOTED.exec(text)?.groups ?? {};
  const note = bracketed ?? dashed ?? condition;
  if (span === undefined || note === undefined || !isWithoutDate(note) || (condition === undefined && CHANGING.test(note))) return null;
  return readPeriod(span, source, role);
}

/** What an open-ended, recurring or unsettled timing says; null when it is none of them, or has a part that can't be read. Words as of `timingWords`. */
export function readPhrase(text: string, source: YearSource, role: TimingRole): Phrase | null {
  if (!LETTER_OR_MARK.test(text)) return null;
  const missing = new Set(NEEDED.filter((each) => !each.pattern.test(text)));
  if (missing.size === NEEDED.length) return null;
  for (const { pattern, kind, use, needs } of COMPILED) {
    const match = needs.some((each) => missing.has(each)) ? null : pattern.exec(text);
    if (!match) continue;
    const { span: spanText, every: everyText, prose } = match.groups ?? {};
    if (prose !== undefined && !isWithoutDate(prose)) continue;
    const recurrence = everyText === undefined ? undefined : recurrenceOf(everyText);
    if (recurrence === null) continue;
    const span = spanText === undefined ? null : readPeriod(spanText, source, role);
    if (spanText !== undefined && !span) continue;
    return { kind, span, use, every: recurrence?.every ?? null };
  }
  return null;
}
