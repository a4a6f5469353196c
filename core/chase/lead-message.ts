import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { daysBetween, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { countDays } from "../model/date-check.js";
import { monthLabel } from "../model/month.js";
import { STATUS_LABELS } from "../model/status.js";
import { tidyLine } from "../parse/tidy.js";
import { dueText, ratingWord } from "../report/line-cells.js";
import { listed, plural } from "../report/summary-sentences.js";
import { shorten } from "../report/shorten.js";
import { notSupplied } from "../consolidate/summary-columns.js";
import { longDate } from "./working-days.js";

/** What a lead is asked about: no restricted line among them. */
export interface LeadLines {
  readonly lead: string;
  /** Longest late first. */
  readonly late: readonly SummaryLine[];
  /** Soonest first. */
  readonly soon: readonly SummaryLine[];
  /** Restricted lines of the lead that are late or due soon. */
  readonly restricted: number;
}

/** What is said to a lead whose lines are overdue or due soon: what is asked, by when, which lines, how to answer. */
export function leadMessage({ lead, late, soon, restricted }: LeadLines, summary: Summary, replyBy: CalendarDate, lastDay: CalendarDate): { readonly subject: string; readonly body: string } {
  const { asOf, month, version } = summary;
  const counts = [...(late.length === 0 ? [] : [`${late.length} overdue`]), ...(soon.length === 0 ? [] : [`${soon.length} due by ${shortDate(lastDay)}`])];
  const parts = [
    `Dear ${tidyLine(lead)},`,
    `You lead, alone or with others, ${plural(late.length + soon.length, "line")} that we have to ask about: ${listed(counts)}. They are below, as the divisions reported them for ${monthLabel(month)}; days are counted to ${shortDate(asOf.date)}.`,
    `What we ask: please tell us where each of them stands, by ${longDate(replyBy)}.`,
    `How to answer: reply to this message and say, under each number,\n${QUESTIONS.map((question) => `  - ${question}`).join("\n")}`,
    ...block("OVERDUE", late, 1, summary, lead),
    ...block(`DUE BY ${shortDate(lastDay).toUpperCase()}`, soon, late.length + 1, summary, lead),
    ...(restricted === 0 ? [] : [`${plural(restricted, "restricted line")} of yours ${restricted === 1 ? "is" : "are"} not in this message: we shall ask about ${restricted === 1 ? "it" : "them"} separately.`]),
    `This is from the directorate summary of ${monthLabel(month)}, version ${version.number}.`,
    "Programme office",
  ];
  return { subject: `${monthLabel(month)}: ${listed(counts)} - please reply by ${shortDate(replyBy)}`, body: `${parts.join("\n\n")}\n` };
}

const QUESTIONS = [
  "whether it is done, and if so since when;",
  "if it is not: what holds it up, the next step and by when;",
  "if the due date cannot be kept: the new date that you propose, and who is to approve it.",
] as const;

function block(title: string, lines: readonly SummaryLine[], first: number, summary: Summary, lead: string): string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines.map((each, index) => lineText(first + index, each, summary, lead))];
}

/** A longer update is in the return; the reader of a message knows by its beginning which it is. */
const LONGEST_UPDATE = 400;

function lineText(number: number, at: SummaryLine, { asOf, previousMonth }: Summary, lead: string): string {
  const { line, division, rag, carriedForward } = at;
  const others = line.leads.filter((other) => other !== lead);
  const update = line.update === "" ? notSupplied(division) : shorten(tidyLine(line.update), LONGEST_UPDATE);
  const rows: readonly (readonly [label: string, text: string])[] = [
    ["Milestone", line.action === "" ? "" : line.milestone],
    ["Due", `${dueText(line.due, division)}, ${awayWords(at, asOf.date)}`],
    ["Reported", STATUS_LABELS[line.status] === ratingWord(rag) ? ratingWord(rag) : `${STATUS_LABELS[line.status]} (${ratingWord(rag).toLowerCase()})`],
    ["Last update", line.updatedOn === null ? update : `${update} (${shortDate(line.updatedOn)})`],
    ["Next step", [line.nextStep, line.nextStepBy].filter((text) => text !== "").join(", by ")],
    ["Led with", listed(others)],
    ["Note", carriedForward ? `as reported for ${previousMonth === null ? "the month before" : monthLabel(previousMonth)}; this month's return has not come` : ""],
  ];
  const name = [division, ...(line.ref === "" ? [] : [`ref ${line.ref}`])].join(", ");
  const said = rows.filter(([, text]) => text !== "").map(([label, text]) => `   ${label}: ${tidyLine(text)}`);
  return [`${number}. ${name}: ${tidyLine(line.action || line.milestone)}`, ...said].join("\n");
}

function awayWords({ line: { due }, daysLate }: SummaryLine, asOf: CalendarDate): string {
  if (daysLate !== null) return `${countDays(daysLate)} late`;
  const days = due.by === null ? 0 : daysBetween(asOf, due.by);
  return days === 0 ? "today" : `in ${countDays(days)}`;
}
