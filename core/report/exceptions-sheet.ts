import { isRestricted } from "../model/circulation.js";
import { monthLabel } from "../model/month.js";
import { LINE_COLUMNS, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import { CIRCULATION_LABELS } from "../model/tracker-columns.js";
import type { Exception, Summary, SummaryLine } from "../consolidate/summary.js";
import { count, dueCell, rating, reason, sourceCell, supplied, text, type ReturnsFolder } from "./line-cells.js";
import { carriedFrom, dueHistoryWords, plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** Every reported red and every passed due date, with what its division says of it. */
export function exceptionsSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.exceptions,
    title: `Exceptions, ${monthLabel(summary.month)}`,
    subtitle: exceptionsOverview(summary.exceptions),
    table: "Exceptions",
    columns: columns(summary, folder),
    rows: summary.exceptions.map(({ at }) => at),
    none: "No line is reported red and no due date has passed.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#B3261E",
    frozenColumns: 3,
  });
}

/** How many exceptions there are, and why, in a sentence. */
export function exceptionsOverview(exceptions: readonly Exception[]): string {
  if (exceptions.length === 0) return "Every reported red and every passed due date is listed here.";
  const red = exceptions.filter(({ at }) => at.rag === "red").length;
  const late = exceptions.filter(({ at }) => at.daysLate !== null).length;
  const both = exceptions.filter(({ at }) => at.rag === "red" && at.daysLate !== null).length;
  return `${plural(exceptions.length, "line")}, most serious first: ${red} reported red, ${late} with a due date that has passed, ${both} of them both.`;
}

function columns({ previousMonth }: Summary, folder: ReturnsFolder): TableColumn<SummaryLine>[] {
  return [
    { heading: "Division", width: 20, cell: ({ division }) => text(division) },
    { heading: "Ref", width: 8, optional: true, cell: ({ line }) => text(line.ref) },
    { heading: "Action", width: 42, cell: ({ line }) => text(line.action) },
    { heading: "Milestone", width: 36, optional: true, cell: ({ line }) => text(line.milestone) },
    { heading: "Theme", width: 30, cell: ({ line, division }) => supplied(line.theme, division) },
    { heading: "Lead", width: 22, cell: ({ line, division }) => supplied(line.lead, division) },
    { heading: "Due", width: 13, cell: ({ line, division }) => dueCell(line.due, division) },
    { heading: "Days late", width: 8, headerLook: "header centre", cell: ({ daysLate }) => count(daysLate) },
    { heading: "Reported", width: 11, headerLook: "header centre", cell: ({ rag }) => rating(rag) },
    { heading: "Dates suggest", width: 11, headerLook: "header centre", cell: ({ dateCheck }) => rating(dateCheck.rag) },
    { heading: "Why", width: 24, cell: ({ dateCheck }) => reason(dateCheck) },
    { heading: "Latest position", width: 32, cell: ({ line, division }) => supplied(line.update, division) },
    { heading: "Cause", width: 24, cell: ({ line, division }) => supplied(line.cause, division) },
    { heading: "Next step", width: 26, cell: ({ line, division }) => supplied(line.nextStep, division) },
    { heading: "By when", width: 14, cell: ({ line, division }) => supplied(line.nextStepBy, division) },
    { heading: "Due date history", width: 22, optional: true, cell: ({ dueHistory }) => text(dueHistoryWords(dueHistory)) },
    { heading: LINE_COLUMNS.carriedForward, width: 14, optional: true, cell: ({ carriedForward }) => text(carriedForward ? carriedFrom(previousMonth) : "") },
    { heading: "Circulation", width: 12, optional: true, cell: ({ line }) => text(isRestricted(line) ? CIRCULATION_LABELS.restricted : "") },
    { heading: "Source", width: 28, cell: (each) => sourceCell(each, folder) },
  ];
}
