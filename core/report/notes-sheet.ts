import { shortDate } from "../model/calendar-date.js";
import { isRestricted } from "../model/circulation.js";
import { monthLabel } from "../model/month.js";
import { RAG_OF_STATUS, STATUS_LABELS, STATUSES } from "../model/status.js";
import { RISK_MOVEMENTS } from "../consolidate/indicator-words.js";
import { NOT_SUPPLIED_COLUMN, NOTE_ABOUT, NOTE_COLUMNS, NOTE_SUBJECTS, NOTHING_BEFORE, AS_OF_SAID_BY, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { RegisterEntry, Summary } from "../consolidate/summary.js";
import { RISK_BANDS, USUAL_TOP } from "../risks/score.js";
import type { AsOf } from "../model/as-of.js";
import { ownHeadings } from "./actions-sheet.js";
import { ratingWord, text } from "./line-cells.js";
import { WINDOWS } from "./look-ahead-sheet.js";
import { listed, plural, standing } from "./summary-sentences.js";
import { tableSheet } from "./table-sheet.js";
import type { PlanValue, SheetPlan } from "./workbook-plan.js";

type Note = readonly [about: string, subject: string, said: PlanValue];

export const AS_OF_WORDS: Readonly<Record<AsOf["from"], string>> = {
  given: "as asked for",
  return: "as the Return sheets say",
  name: "the last day of the month in the name of the folder or of the files",
  today: "the day this summary was made, since neither a Return sheet nor a name gives a month",
};

/** How the summary was made: method, definitions, settings, what was read. */
export function notesSheet(summary: Summary): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.notes,
    title: "Notes",
    subtitle: "How this summary was made, what its words mean, and what was read.",
    table: "Notes",
    columns: [
      { heading: NOTE_COLUMNS.about, width: 16, cell: ([about]: Note) => text(about) },
      { heading: NOTE_COLUMNS.subject, width: 30, cell: ([, subject]: Note) => ({ value: subject, look: "strong wrapped" as const }) },
      { heading: NOTE_COLUMNS.note, width: 96, cell: ([, , said]: Note) => ({ value: said, look: typeof said === "string" ? "text" : typeof said === "number" ? "left number" : "date" }) },
    ],
    rows: [...standingNotes(summary), ...method(summary), ...definitions(), ...settings(summary), ...whatWasRead(summary), ...ownColumns(summary)],
    none: "",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#6B7280",
    frozenColumns: 0,
  });
}

/** What this summary is, in the words by which it is read back. */
function standingNotes({ month, previousMonth, version, asOf, settings: { notStartedDays, continuingDays } }: Summary): Note[] {
  return [
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.month, monthLabel(month)],
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.previousMonth, previousMonth === null ? NOTHING_BEFORE : monthLabel(previousMonth)],
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.version, version.number],
    ...version.changes.map((change): Note => [NOTE_ABOUT.changed, `Version ${version.number}`, change]),
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.asOf, { date: asOf.date }],
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.asOfFrom, AS_OF_SAID_BY[asOf.from]],
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.notStartedDays, notStartedDays],
    [NOTE_ABOUT.summary, NOTE_SUBJECTS.continuingDays, continuingDays],
  ];
}

/** The divisions' own columns whose headings a table cannot have. */
function ownColumns({ lines }: Summary): Note[] {
  return ownHeadings(lines).filter(({ column, heading }) => column !== heading).map(({ column, heading }): Note => [NOTE_ABOUT.column, column, heading]);
}

function method({ asOf, totals, lines, budgets, indicators, risks }: Summary): Note[] {
  const restricted = lines.filter(({ line }) => isRestricted(line)).length;
  return [
    ["Method", "As of", `${shortDate(asOf.date)}: ${AS_OF_WORDS[asOf.from]}. Every count of days is made to this date.`],
    ["Method", "Ratings", "The ratings counted are those that the divisions report. The date check stands beside them and never replaces them."],
    ["Method", "Words", "Texts are as the divisions wrote them; nothing is added or completed. On the Board page long texts are cut after a whole word and end in \u2026; the full text is on sheet Exceptions."],
    ["Method", "Blanks", `What a division left blank is shown as not supplied by it; column \u201c${NOT_SUPPLIED_COLUMN}\u201d says where, so that nobody takes our words for the division's.`],
    ["Method", "This workbook", "The next month's run reads it: sheet Actions with all fields of the lines, Movement with the answers given, Answers, Trend, Returns, Source and these notes. A text changed here counts as changed; what follows from it is worked out again."],
    ["Method", "The month before", "Lines are matched within their division by Line ID, else by ref, else by wording. A match that is in doubt is counted as a new line and one no longer there until somebody answers on sheet Movement. Of a line's month before, this workbook keeps the status, the due date, the circulation and the wording; of an indicator's the latest figure, of a risk's the ratings."],
    ["Method", "Due dates put off", "A later due date that somebody approved is re-baselined; any other is put off. Both are counted from the first due date known."],
    ["Method", "Two returns of one division", "The one signed off is used, else the later. Sheet Returns says which."],
    ["Method", "Carried forward", totals.carriedForward === 0 ? "No line is carried forward from an earlier month." : `${plural(totals.carriedForward, "line")} of missing returns ${totals.carriedForward === 1 ? "is" : "are"} carried forward from the month before.`],
    ...(budgets.length === 0 ? [] : BUDGET_METHOD),
    ...(indicators.length === 0 ? [] : [INDICATOR_METHOD]),
    ...(risks.length === 0 ? [] : [RISK_METHOD]),
    ...(indicators.length + risks.length === 0 ? [] : [PLAN_METHOD]),
    ["Method", "Restricted lines", restricted === 0 ? "No line is marked restricted." : `${plural(restricted, "line")} marked restricted: counted everywhere, named on the sheets of this workbook, left off the Board page.`],
  ];
}

const BUDGET_METHOD: readonly Note[] = [
  ["Method", "Budget", "Sheet Budget has each line of the returns' budget tables once, with what they give. A measure that one table gives in several columns is left out where it does not tell which is of the year. `goldthread budget` checks a return's tables one by one."],
  ["Method", "Budget lines and actions", "An action is linked to the line that its Budget line names, never by likeness. A line with an off-track action is not money at risk: it says which budgets to ask about."],
];

const INDICATOR_METHOD: Note = [
  "Method", "Indicators", "Against target: the latest figure meets it (green), is within the tolerance that the division gives (amber), or misses it (red); not rated where there is no target, or nobody says which way is good. The direction is that from the figure before to the latest. An indicator that was read from a sentence is to be confirmed by its division.",
];

const RISK_METHOD: Note = [
  "Method", "Risks", `The score is the register's own, else likelihood times impact. Levels on a scale of ${USUAL_TOP} by ${USUAL_TOP}: ${bandWords()}; other scales in proportion. A risk that was open in last month's register and is in this month's no more is shown as \u201c${RISK_MOVEMENTS.vanished}\u201d: nobody has said that it is closed.`,
];

const PLAN_METHOD: Note = [
  "Method", "Indicators and risks", "They are read from the returns, or from files of their own beside them. Those of a division that sent none this month are carried forward. They have no circulation of their own: the HTML and Word reports leave out those that restricted lines lead to and say how many; a copy for release leaves all of them out.",
];

/** "low 1 to 4, medium 5 to 9". */
function bandWords(): string {
  return listed(RISK_BANDS.map(({ name, from }, index) => `${name} ${from} to ${(RISK_BANDS[index + 1]?.from ?? USUAL_TOP ** 2 + 1) - 1}`));
}

/** The key and what words mean. */
export function definitions(): Note[] {
  const key = STATUSES.map((status): Note => ["Key", STATUS_LABELS[status], `Shown as ${ratingWord(RAG_OF_STATUS[status]).toLowerCase()}.${STATUS_MEANING[status] ?? ""}`]);
  return [
    ...key,
    ["Definition", "Line", "A row of a tracker: an action, or one milestone of an action."],
    ["Definition", "In progress", "On track, at risk, off track or paused."],
    ["Definition", "Exception", "A line reported red, or one whose due date has passed and that is neither complete nor withdrawn. A line that goes on, or recurs, has no due date to pass."],
    ["Definition", "Due", "The last day of what is written: a line due in March 2019 is due on 31 Mar 2019."],
    ["Definition", "Decision sought", "A new due date that a division proposes and nobody has approved yet."],
  ];
}

const STATUS_MEANING: Readonly<Partial<Record<(typeof STATUSES)[number], string>>> = {
  "off-track": " A reported red, whatever the division's own plan calls it.",
  unknown: " The division gives no rating that can be read; it is never counted as green.",
};

/** How the date check and the look ahead work, with their settings. */
export function settings({ settings: { notStartedDays, continuingDays } }: Summary): Note[] {
  return [
    ["Date check", "Blue, grey", "Complete is blue; withdrawn and paused are grey."],
    ["Date check", "Red", "Reported off track, or the due date has passed."],
    ["Date check", "Amber", `Reported at risk; or not started and due within ${plural(notStartedDays, "day")}; or due later than last month without approval.`],
    ["Date check", "Continuing lines", `Green while updated within ${plural(continuingDays, "day")}, else grey.`],
    ["Date check", "Green, grey", "Otherwise green; grey where a line is not started or not rated, or has no due date that can be read."],
    ["Date check", "Challenge", "The dates challenge a rating when they suggest red or amber and the rating reported is less serious. A line that its division has not rated is not challenged."],
    ["Look ahead", "Windows", `${listed(WINDOWS.map(String))} days after the as-of date.`],
  ];
}

function whatWasRead({ returns, passedOver, totals }: Summary): Note[] {
  return [
    ...returns.filter(({ file }) => file !== "").map((entry): Note => ["What was read", entry.file, readWords(entry)]),
    ...passedOver.map(({ file, why }): Note => [NOTE_ABOUT.passedOver, file, why]),
    ["What was read", "In all", `${plural(totals.lines, "line")} counted.`],
  ];
}

function readWords({ state, why, lines, sheets, cells }: RegisterEntry): string {
  if (state === "rejected") return `Rejected. ${why}`;
  const where = sheets.filter((sheet) => sheet !== "");
  const places = where.length === 0 ? "" : ` on ${where.length === 1 ? "sheet" : "sheets"} ${listed(where)}`;
  const used = state === "superseded" ? " Not used: see sheet Returns." : "";
  return `${plural(lines, "line")}${places}. Of ${plural(cells.cells, "filled cell")}, ${cells.fields} went to fields of lines, ${cells.other} to the division's own columns, and ${cells.unplaced} to neither: titles, keys, headings and other matter.${used}`;
}
