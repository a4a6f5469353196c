import { shortDate } from "../model/calendar-date.js";
import { monthLabel } from "../model/month.js";
import { STATUS_LABELS } from "../model/status.js";
import { timingShown } from "../model/tracker-columns.js";
import { asTyped, count, dayOrWords, rating, text, type Shown } from "../report/line-cells.js";
import { tableSheet } from "../report/table-sheet.js";
import type { SheetPlan } from "../report/workbook-plan.js";
import { lineName, movesSentence, reviewName, reviewSpan, slipsOf } from "./review-sentences.js";
import type { LineCourse, Outcome, Review } from "./review.js";

/** What an outcome is called in a table. */
const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  delivered: "Delivered",
  "complete before": "Complete when first seen",
  dropped: "Withdrawn",
  gone: "No longer in a return",
  left: "Left",
};

function dueThen({ first: { line, dueHistory } }: LineCourse): Shown {
  return dueHistory.original === null ? dayOrWords(timingShown(line.due, "due")) : { value: { date: dueHistory.original }, look: "date or words" };
}

/** A row for each line: what became of it. */
export function reviewLinesSheet(review: Review): SheetPlan {
  return tableSheet<LineCourse>({
    name: "Lines",
    title: `What became of each line, ${reviewSpan(review)}`,
    subtitle: `As of ${shortDate(review.asOf)}. Texts are as the divisions wrote them.`,
    table: "Courses",
    columns: [
      { heading: "Division", width: 22, cell: ({ division }) => text(division) },
      { heading: "Ref", width: 8, cell: ({ last }) => asTyped(last.line.ref) },
      { heading: "Theme", width: 30, cell: ({ last }) => text(last.line.theme) },
      { heading: "Action", width: 44, cell: ({ last }) => asTyped(last.line.action) },
      { heading: "Milestone", width: 36, cell: ({ last }) => asTyped(last.line.milestone) },
      { heading: "Lead", width: 22, cell: ({ last }) => text(last.line.lead) },
      { heading: "Outcome", width: 20, cell: ({ outcome }) => text(OUTCOME_WORDS[outcome]) },
      { heading: "Since", width: 16, cell: ({ since }) => text(monthLabel(since)) },
      { heading: "Last seen", width: 16, optional: true, cell: ({ lastMonth }) => text(lastMonth === review.to ? "" : monthLabel(lastMonth)) },
      { heading: "Perhaps now", width: 44, optional: true, cell: ({ perhaps }) => asTyped(perhaps ? lineName(perhaps.line) : "") },
      { heading: "Status then", width: 13, cell: ({ first }) => text(STATUS_LABELS[first.line.status]) },
      { heading: "RAG now", width: 11, cell: ({ last }) => rating(last.rag) },
      { heading: "First due", width: 13, cell: dueThen },
      { heading: "Due now", width: 13, cell: ({ last }) => dayOrWords(timingShown(last.line.due, "due")) },
      { heading: "Slipped", width: 9, headerLook: "header centre", cell: (course) => count(slipsOf(course).length) },
      { heading: "What happened to its date", width: 44, cell: ({ moves }) => text(moves.length === 0 ? "" : movesSentence(moves)) },
      { heading: "Proposed due", width: 13, cell: ({ last: { line } }) => ({ value: line.proposedDue?.by ? { date: line.proposedDue.by } : null, look: "date" }) },
      { heading: "New since", width: 16, cell: ({ added, firstMonth }) => text(added ? monthLabel(firstMonth) : "") },
      { heading: "Last update", width: 44, cell: ({ last }) => asTyped(last.line.update) },
    ],
    rows: review.courses,
    none: "No line has been reviewed.",
    paper: "A3",
    footer: `${reviewName(review)}, ${reviewSpan(review)}`,
    tabColour: "#2F5D50",
    frozenColumns: 4,
    printed: ["Division", "What happened to its date"],
  });
}
