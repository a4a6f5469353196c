import { addDays, dayNumber, daysBetween, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { STATUS_LABELS } from "../model/status.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { dueCell, rating, sourceCell, supplied, text, type ReturnsFolder } from "./line-cells.js";
import { standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

/** How far ahead the sheet looks, in days after the as-of date, nearest first. */
export const WINDOWS = [30, 60, 90] as const;

interface DueSoon {
  readonly at: SummaryLine;
  readonly days: number;
}

/** What is due in 30, 60 and 90 days, soonest first. */
export function lookAheadSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const due = dueSoon(summary.lines, summary.asOf.date);
  return tableSheet({
    name: "Look ahead",
    title: `Look ahead from ${shortDate(summary.asOf.date)}`,
    subtitle: `Due ${WINDOWS.map((window) => `in ${window} days, by ${shortDate(addDays(summary.asOf.date, window))}: ${due.filter(({ days }) => days <= window).length}`).join("; ")}. Each figure includes the one before it.`,
    table: "LookAhead",
    columns: columns(folder),
    rows: due,
    none: `Nothing is due in the ${WINDOWS.at(-1)} days after ${shortDate(summary.asOf.date)}.`,
    paper: "A3",
    footer: standing(summary),
    tabColour: "#FFBF00",
    frozenColumns: 3,
  });
}

/** Lines that are neither complete nor withdrawn and fall due in the longest window. */
export function dueSoon(lines: readonly SummaryLine[], asOf: CalendarDate): DueSoon[] {
  return lines
    .flatMap((at): DueSoon[] => {
      const { status, due } = at.line;
      if (status === "complete" || status === "withdrawn" || due.kind !== "by" || !due.by) return [];
      const days = daysBetween(asOf, due.by);
      return days >= 0 && days <= WINDOWS[2] ? [{ at, days }] : [];
    })
    .sort((a, b) => a.days - b.days || dayNumber(a.at.line.due.by ?? asOf) - dayNumber(b.at.line.due.by ?? asOf));
}

function windowWords(days: number): string {
  const index = WINDOWS.findIndex((window) => days <= window);
  return index === 0 ? `Within ${WINDOWS[0]} days` : `${(WINDOWS[index - 1] ?? 0) + 1} to ${WINDOWS[index]} days`;
}

function columns(folder: ReturnsFolder): TableColumn<DueSoon>[] {
  return [
    { heading: "Window", width: 16, cell: ({ days }) => text(windowWords(days)) },
    { heading: "Due", width: 13, cell: ({ at }) => dueCell(at.line.due, at.division) },
    { heading: "Days to go", width: 9, headerLook: "header centre", cell: ({ days }) => ({ value: days, look: "centre" }) },
    { heading: "Division", width: 22, cell: ({ at }) => text(at.division) },
    { heading: "Ref", width: 8, cell: ({ at }) => text(at.line.ref) },
    { heading: "Action", width: 46, cell: ({ at }) => text(at.line.action) },
    { heading: "Milestone", width: 36, optional: true, cell: ({ at }) => text(at.line.milestone) },
    { heading: "Theme", width: 26, cell: ({ at }) => supplied(at.line.theme, at.division) },
    { heading: "Lead", width: 26, cell: ({ at }) => supplied(at.line.lead, at.division) },
    { heading: "Status", width: 13, cell: ({ at }) => text(STATUS_LABELS[at.line.status]) },
    { heading: "Reported", width: 11, headerLook: "header centre", cell: ({ at }) => rating(at.rag) },
    { heading: "Dates suggest", width: 11, headerLook: "header centre", cell: ({ at }) => rating(at.dateCheck.rag) },
    { heading: "Next step", width: 28, optional: true, cell: ({ at }) => text(at.line.nextStep) },
    { heading: "Source", width: 28, cell: ({ at }) => sourceCell(at, folder) },
  ];
}
