import { text } from "../report/line-cells.js";
import { tableSheet } from "../report/table-sheet.js";
import type { SheetPlan } from "../report/workbook-plan.js";
import { methodNotes, reviewName, reviewSpan, standingsSentence, type MethodNote } from "./review-sentences.js";
import type { Review } from "./review.js";

/** What the words of the review mean, and what it could not see or does not show. */
export function reviewNotesSheet(review: Review): SheetPlan {
  return tableSheet<MethodNote>({
    name: "Notes",
    title: `How this review was made, ${reviewSpan(review)}`,
    subtitle: standingsSentence(review, review),
    table: "Notes",
    columns: [
      { heading: "What", width: 28, cell: ({ what }) => text(what) },
      { heading: "Note", width: 110, cell: ({ note }) => text(note) },
    ],
    rows: methodNotes(review),
    none: "Nothing is to be said.",
    paper: "A4",
    footer: `${reviewName(review)}, ${reviewSpan(review)}`,
    tabColour: "#5F6368",
    frozenColumns: 1,
  });
}
