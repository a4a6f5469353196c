import type { DivisionAnswers } from "../../consolidate/summary.js";
import { shortDate } from "../../model/calendar-date.js";
import { groupBy } from "../../model/group-by.js";
import { monthLabel } from "../../model/month.js";
import { ANSWER_COLUMNS } from "../../model/return-form.js";
import { listed } from "../../report/summary-sentences.js";
import { plain, strong, type Block, type Runs } from "../../report/word/document-plan.js";
import { heading, nameCell, paragraph, statusCell } from "../../report/word/report-parts.js";
import type { LineCourse, Review, ThemeReview } from "../review.js";
import { leftTitle, lineName, moveWords, outcomeSentence, slipSentences, standingsSentence, themeName } from "../review-sentences.js";
import { filledTable } from "./filled-columns.js";
import { indicatorTable } from "./indicator-blocks.js";

/** A theme's section: where we were, where we are, what was delivered, slipped and dropped, its indicators, and what is left. What there is nothing of has no heading. */
export function themeBlocks(theme: ThemeReview, review: Review): Block[] {
  const several = theme.divisions.length > 1;
  return [
    heading(2, themeName(theme)),
    paragraph([...whoseWords(theme, several), ...formerWords(theme, review), outcomeSentence(theme.courses), ...slipSentences(theme.courses), standingsSentence(theme, review)].join(" ")),
    ...whereWeWere(theme, several, review),
    ...whereWeAre(theme, review),
    ...listOf("What was delivered", theme.courses.filter(({ outcome }) => outcome === "delivered"), several, ({ since }) => `, ${monthLabel(since)}`),
    ...listOf("What slipped, and how often", theme.courses.filter(({ moves }) => moves.length > 0), several, slippedWords),
    ...listOf("What was dropped", theme.courses.filter(({ outcome }) => outcome === "dropped" || outcome === "gone"), several, droppedWords),
    ...(theme.indicators.length === 0 ? [] : [heading(3, "Indicators"), indicatorTable(theme.indicators, `Indicators: ${themeName(theme)}`, review)]),
    ...leftBlocks(theme, several, review),
  ];
}

function whoseWords({ owners, divisions }: ThemeReview, several: boolean): string[] {
  return [...(several ? [`${listed(divisions)}.`] : []), ...(owners.length === 0 ? [] : [`${owners.length === 1 ? "Owner" : "Owners"}: ${listed(owners)}.`])];
}

function formerWords({ formerly }: ThemeReview, { from }: Review): string[] {
  return formerly.length === 0 ? [] : [`Called ${listed(formerly.map((name) => `“${name}”`))} in ${monthLabel(from)}.`];
}

/** Where things stood, as the divisions wrote it: of the line that it is said of, or of all that it is said of alike. */
function whereWeWere({ courses }: ThemeReview, several: boolean, { from }: Review): Block[] {
  const said = groupBy(courses.filter(({ first }) => first.line.baseline !== ""), ({ first }) => first.line.baseline);
  if (said.size === 0) return [];
  const items = [...said].map(([text, [course, ...others]]): Runs => plain(`${course === undefined || others.length > 0 ? "" : `${named(course, several)}: `}${text}`));
  return [heading(3, `Where we were in ${monthLabel(from)}`), { kind: "bullets", items }];
}

function named({ division, last: { line } }: LineCourse, several: boolean): string {
  return `${lineName(line)}${several ? ` (${division})` : ""}`;
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

const QUESTIONS = ANSWER_COLUMNS.flatMap(({ heading: question, field }) => (field === "theme" ? [] : [{ question, field }]));

/** The four answers of the last month, where anybody gave one. */
function whereWeAre({ answers, divisions }: ThemeReview, { to }: Review): Block[] {
  const said = QUESTIONS.flatMap(({ question, field }) => answers.flatMap((answer) => answerBlocks(divisions.length > 1 ? `${question} (${answer.division})` : question, answer[field])));
  return said.length === 0 ? [] : [heading(3, `Where we are in ${monthLabel(to)}`), ...said];
}

function answerBlocks(question: string, text: DivisionAnswers["workingWell"]): Block[] {
  const [first, ...rest] = linesOf(text);
  return first === undefined ? [] : [{ kind: "paragraph", runs: [strong(`${question.replace(/[?:]?$/, ": ")}`), { text: first }] }, ...rest.map(paragraph)];
}

function listOf(title: string, courses: readonly LineCourse[], several: boolean, after: (course: LineCourse) => string): Block[] {
  if (courses.length === 0) return [];
  return [heading(3, title), { kind: "bullets", items: courses.map((course) => plain(`${named(course, several)}${after(course)}`)) }];
}

function slippedWords({ first, moves }: LineCourse): string {
  const { original } = first.dueHistory;
  return `: ${original === null ? "" : `first due ${shortDate(original)}; `}${moveWords(moves)}`;
}

/** What became of a line that was dropped, and what its division wrote of it: why it changed, else the last update. */
function droppedWords({ outcome, since, lastMonth, perhaps, last: { line } }: LineCourse): string {
  const reason = [line.reasonForChange, line.cause, line.update].find((text) => text !== "");
  const what = outcome === "dropped" ? `withdrawn in ${monthLabel(since)}` : `last seen in ${monthLabel(lastMonth)}`;
  const other = perhaps ? `; perhaps it is now “${lineName(perhaps.line)}”` : "";
  return `: ${what}${other}${reason === undefined ? "" : `. The division wrote: ${reason.replace(/\s*\n\s*/g, " ")}`}`;
}

function leftBlocks(theme: ThemeReview, several: boolean, review: Review): Block[] {
  const left = theme.courses.filter(({ outcome }) => outcome === "left");
  if (left.length === 0) return [];
  return [
    heading(3, leftTitle(review)),
    filledTable<LineCourse>(
      { caption: `${leftTitle(review)}: ${themeName(theme)}`, headed: true, description: "A row for each line that is neither complete nor withdrawn: its status, lead, due date, the new date that its division proposes, and the next step, as far as they are given." },
      [
        { heading: "Action", share: 4.4, grows: true, cell: ({ last }) => nameCell(last.line) },
        ...(several ? [{ heading: "Division", share: 2.2, cell: ({ division }: LineCourse) => division }] : []),
        { heading: "Status", share: 1.7, align: "centre", cell: ({ last }) => statusCell(last.line.status) },
        { heading: "Lead", share: 2.6, grows: true, optional: true, cell: ({ last }) => last.line.lead },
        { heading: "Due", share: 2.1, grows: true, optional: true, cell: ({ last: { line } }) => (line.due.kind === "by" && line.due.by ? shortDate(line.due.by) : line.due.text) },
        { heading: "Proposed", share: 2.1, optional: true, cell: ({ last: { line } }) => (line.proposedDue?.by ? shortDate(line.proposedDue.by) : "") },
        { heading: "Next step", share: 3.4, optional: true, cell: nextStep },
      ],
      left,
    ),
  ];
}

function nextStep({ last: { line } }: LineCourse): string {
  if (line.nextStep === "") return "";
  return line.nextStepBy === "" ? line.nextStep : `${line.nextStep}, by ${line.nextStepBy}`;
}
