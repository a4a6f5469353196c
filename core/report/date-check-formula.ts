import { TIMING_WORDS, type TrackerHeading } from "../model/tracker-columns.js";
import { STATUS_LABELS, type Status } from "../model/status.js";
import { DATE_CHECK_SETTINGS, type DateCheckSettings } from "../model/date-check.js";

/*
 * The rule of date-check.ts as Excel formulas over the table Actions, the list StatusList and the named cell AsOf, so that the sheet works without us.
 * They use functions that every Excel and LibreOffice has, and no number format, which would depend on the language.
 */

const cell = (heading: TrackerHeading): string => `Actions[[#This Row],[${heading}]]`;
const is = (...statuses: readonly Status[]): string => {
  const tests = statuses.map((status) => `${cell("Status")}="${STATUS_LABELS[status]}"`);
  return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
};

const DUE = cell("Due");
const LAST_DUE = cell("Last due");
const UPDATED = cell("Updated on");

/** A row in which nothing has been entered yet. */
const BLANK_ROW = `COUNTA(Actions[[#This Row],[Ref]:[Status]])=0`;
const HAS_DAY = `ISNUMBER(${DUE})`;
const OVERDUE = `AND(${HAS_DAY},N(${DUE})<AsOf)`;
const CONTINUES = `OR(${DUE}="${TIMING_WORDS.ongoing}",${DUE}="${TIMING_WORDS.recurring}")`;
const MOVED = `AND(${HAS_DAY},ISNUMBER(${LAST_DUE}),N(${DUE})>N(${LAST_DUE}),TRIM(${cell("Approved by")})="",TRIM(${cell("Approved on")})="")`;

function soon({ notStartedDays }: DateCheckSettings): string {
  return `AND(${is("not-started")},${HAS_DAY},N(${DUE})-AsOf<=${notStartedDays})`;
}

/** "30 Nov 2018", whatever the language of the office. */
function dayText(day: string): string {
  return `DAY(${day})&" "&MID("JanFebMarAprMayJunJulAugSepOctNovDec",MONTH(${day})*3-2,3)&" "&YEAR(${day})`;
}

function countText(days: string): string {
  return `${days}&IF(${days}=1," day"," days")`;
}

/** RAG of the reported status, by the key on sheet Lists. */
export function ragFormula(): string {
  return `IF(${BLANK_ROW},"",IFERROR(INDEX(StatusList[RAG],MATCH(${cell("Status")},StatusList[Status],0)),"Not rated"))`;
}

/** What the dates suggest: the same rating as dateCheck gives, as a word. */
export function dateCheckFormula(settings: DateCheckSettings = DATE_CHECK_SETTINGS): string {
  const steps: readonly (readonly [test: string, rating: string])[] = [
    [`OR(AsOf="",${BLANK_ROW})`, '""'],
    [is("complete"), '"Blue"'],
    [is("withdrawn", "paused"), '"Grey"'],
    [is("off-track"), '"Red"'],
    [OVERDUE, '"Red"'],
    [`OR(${is("at-risk")},${soon(settings)},${MOVED})`, '"Amber"'],
    [`NOT(${is("on-track")})`, '"Grey"'],
    [CONTINUES, `IF(AND(ISNUMBER(${UPDATED}),AsOf-N(${UPDATED})<=${settings.continuingDays}),"Green","Grey")`],
    [HAS_DAY, '"Green"'],
  ];
  return nested(steps, '"Grey"');
}

function nested(steps: readonly (readonly [test: string, value: string])[], otherwise: string): string {
  return steps.map(([test, value]) => `IF(${test},${value},`).join("") + otherwise + ")".repeat(steps.length);
}

/** What is said of the rating, with what goes between it and the date that follows; the empty text where the date says it all. */
function ratingWords(between: "" | "; "): string {
  return nested(
    [
      [is("off-track"), `"reported off track${between}"`],
      [`OR(${is("on-track")},AND(${OVERDUE},${is("at-risk", "not-started")}))`, '""'],
      [is("at-risk"), `"reported at risk${between}"`],
      [is("not-started"), `"not started${between}"`],
    ],
    `"not rated${between}"`,
  );
}

function dueWords(): string {
  return `IF(${OVERDUE},"due "&${dayText(DUE)}&", "&${countText(`(AsOf-${DUE})`)}&" ago",IF(${DUE}=AsOf,"due today","due in "&${countText(`(${DUE}-AsOf)`)}))`;
}

function unreadableWords(): string {
  return nested(
    [
      [`${DUE}="${TIMING_WORDS["to-be-confirmed"]}"`, '"due date to be confirmed"'],
      [`${DUE}="${TIMING_WORDS["not-applicable"]}"`, '"no due date applies"'],
      [`${DUE}=""`, '"no due date given"'],
    ],
    `"due date cannot be read: "&${cell("Timing (as written)")}`,
  );
}

function reasonWords(settings: DateCheckSettings): string {
  const movedWords = `"due date moved from "&${dayText(LAST_DUE)}&" to "&${dayText(DUE)}&" without approval"`;
  const continuing = `IF(ISNUMBER(${UPDATED}),"continuing, last updated "&${dayText(UPDATED)},"continuing, no date of last update")`;
  return nested(
    [
      [is("complete"), '"complete"'],
      [is("withdrawn", "paused"), `LOWER(${cell("Status")})`],
      [`AND(${MOVED},NOT(${OVERDUE}),NOT(${is("off-track", "at-risk")}),NOT(${soon(settings)}))`, movedWords],
      [`AND(${is("on-track")},${CONTINUES})`, continuing],
      [HAS_DAY, `${ratingWords("; ")}&${dueWords()}`],
      [is("on-track"), unreadableWords()],
    ],
    ratingWords(""),
  );
}

/** Why the dates suggest it: the sentence of dateCheck. */
export function whyFormula(settings: DateCheckSettings = DATE_CHECK_SETTINGS): string {
  const check = cell("Date check");
  const challenged = `OR(AND(${check}="Red",${is("on-track", "at-risk", "not-started")}),AND(${check}="Amber",${is("on-track", "not-started")}))`;
  const before = `IF(${challenged},"Dates suggest "&LOWER(${check})&": ","")`;
  const after = `IF(${challenged},". Your rating stands; say why.","")`;
  return `IF(${BLANK_ROW},"",IF(AsOf="","Give the as-of date on sheet Return.",${before}&${reasonWords(settings)}&${after}))`;
}
