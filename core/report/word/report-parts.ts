import { daysBetween, shortDate, type CalendarDate } from "../../model/calendar-date.js";
import { countDays } from "../../model/date-check.js";
import { STATUS_LABELS, RAG_OF_STATUS, type Status } from "../../model/status.js";
import type { Line } from "../../model/tracker.js";
import type { LineName, SummaryLine } from "../../consolidate/summary.js";
import { notSupplied } from "../../consolidate/summary-columns.js";
import { capital, dueText, ratingWord } from "../line-cells.js";
import { listed } from "../summary-sentences.js";
import { plain, strong, type Block, type DocumentCell, type Runs } from "./document-plan.js";

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", runs: plain(text) };
}

/** What somebody left out, and who. */
export function absent(division: string): Runs {
  return [{ text: notSupplied(division), look: "absent" }];
}

export function textCell(text: string): DocumentCell {
  return { paragraphs: [plain(text)] };
}

/** A text that a division owes, or that it did not supply it. */
export function owedCell(text: string, division: string): DocumentCell {
  return { paragraphs: [text === "" ? absent(division) : plain(text)] };
}

export function ratingCell({ rag }: SummaryLine): DocumentCell {
  return { paragraphs: [[strong(ratingWord(rag))]], rag };
}

/** A status in the organisation's own colour, and its word. */
export function statusCell(status: Status): DocumentCell {
  return { paragraphs: [[strong(STATUS_LABELS[status])]], rag: RAG_OF_STATUS[status] };
}

/** "12. Recruit to the vacant posts", and its milestone under it. */
export function nameCell({ ref, action, milestone }: Pick<LineName, "ref" | "action" | "milestone">): DocumentCell {
  const number = ref === "" ? [] : [strong(`${ref}. `)];
  if (action === "") return { paragraphs: [[...number, { text: milestone }]] };
  return { paragraphs: [[...number, { text: action }], ...(milestone === "" ? [] : [[strong("Milestone: "), { text: milestone }]])] };
}

/** The due date, and how far away it is. */
export function dueCell({ line: { due }, division, daysLate }: SummaryLine, asOf: CalendarDate): DocumentCell {
  if (due.kind !== "by" || due.by === null) return owedCell(dueText(due, division), division);
  return { paragraphs: [plain(shortDate(due.by)), plain(awayWords(daysBetween(asOf, due.by), daysLate))] };
}

function awayWords(days: number, daysLate: number | null): string {
  if (daysLate !== null) return `${countDays(daysLate)} late`;
  return days === 0 ? "today" : days > 0 ? `in ${countDays(days)}` : `${countDays(-days)} ago`;
}

const OWED = [
  ["cause", "cause"],
  ["nextStep", "next step"],
  ["nextStepBy", "by when"],
] as const satisfies readonly (readonly [keyof Line, string])[];

/** Cause, next step and by when, each as the division gave it; those that it left out in one sentence. */
export function explanationCell({ line, division }: SummaryLine): DocumentCell {
  const given = OWED.filter(([field]) => line[field] !== "").map(([field, label]): Runs => [strong(`${capital(label)}: `), { text: line[field] }]);
  const missing = OWED.filter(([field]) => line[field] === "").map(([, label]) => label);
  const left: Runs[] = missing.length === 0 ? [] : [[...(given.length === 0 ? [] : [strong(`${capital(listed(missing))}: `)]), ...absent(division)]];
  return { paragraphs: [...given, ...left] };
}
