import { monthLabel } from "../model/month.js";
import { STATUS_LABELS } from "../model/status.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { count, dueCell, rating, reason, sourceCell, supplied, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** All lines, each linked to its file, sheet and row. */
export function actionsSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const files = new Set(summary.lines.map(({ file }) => file)).size;
  return tableSheet({
    name: "Actions",
    title: `All lines, ${monthLabel(summary.month)}`,
    subtitle: `${plural(summary.lines.length, "line")} from ${plural(files, "return")}, as the divisions wrote them. The Source column opens the return at the line's row.`,
    table: "Actions",
    columns: columns(folder),
    rows: summary.lines,
    none: "No lines have been read.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#1F3864",
    frozenColumns: 3,
  });
}

function columns(folder: ReturnsFolder): TableColumn<SummaryLine>[] {
  return [
    { heading: "Division", width: 20, cell: ({ division }) => text(division) },
    { heading: "Ref", width: 8, cell: ({ line }) => text(line.ref) },
    { heading: "Action", width: 44, cell: ({ line }) => text(line.action) },
    { heading: "Milestone", width: 38, cell: ({ line }) => text(line.milestone) },
    { heading: "Theme", width: 32, cell: ({ line, division }) => supplied(line.theme, division) },
    { heading: "Lead", width: 24, cell: ({ line, division }) => supplied(line.lead, division) },
    { heading: "Due", width: 13, cell: ({ line, division }) => dueCell(line.due, division) },
    { heading: "Due as written", width: 15, cell: ({ line }) => text(line.due.text) },
    { heading: "Status", width: 12, cell: ({ line }) => text(STATUS_LABELS[line.status]) },
    { heading: "Reported", width: 11, headerLook: "header centre", cell: ({ rag }) => rating(rag) },
    { heading: "Dates suggest", width: 11, headerLook: "header centre", cell: ({ dateCheck }) => rating(dateCheck.rag) },
    { heading: "Why", width: 26, cell: ({ dateCheck }) => reason(dateCheck) },
    { heading: "Days late", width: 8, headerLook: "header centre", cell: ({ daysLate }) => count(daysLate) },
    { heading: "Latest position", width: 36, cell: ({ line, division }) => supplied(line.update, division) },
    { heading: "Cause", width: 22, cell: owed(({ line }) => line.cause) },
    { heading: "Next step", width: 24, cell: owed(({ line }) => line.nextStep) },
    { heading: "By when", width: 14, cell: owed(({ line }) => line.nextStepBy) },
    { heading: "Return", width: 24, cell: ({ file }) => text(file) },
    { heading: "Source", width: 28, cell: (each) => sourceCell(each, folder) },
    { heading: "Line ID", width: 14, cell: ({ line }) => ({ value: line.id, look: "body" }) },
  ];
}

/** Owed for a reported red and for a passed due date; elsewhere a blank is a blank. */
function owed(textOf: (each: SummaryLine) => string): (each: SummaryLine) => Shown {
  return (each) => (each.rag === "red" || each.daysLate !== null ? supplied(textOf(each), each.division) : text(textOf(each)));
}
