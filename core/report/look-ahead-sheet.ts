import { addDays, dayNumber, daysBetween, shortDate, type CalendarDate } from "../model/calendar-date.js";
import { STATUS_LABELS } from "../model/status.js";
import { LINE_COLUMNS, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { chartPlace } from "./chart-place.js";
import { barChartRows } from "./charts/chart-room.js";
import { dueSoonChart } from "./charts/due-soon-chart.js";
import { count, dueCell, rating, sourceCell, supplied, text, type ReturnsFolder } from "./line-cells.js";
import { carriedFrom, dueHistoryWords, standing } from "./summary-sentences.js";
import { FIRST_ROW, placeTable, tableSheet, type Figures, type TableColumn } from "./table-sheet.js";
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
    name: SUMMARY_SHEETS.ahead,
    title: `Look ahead from ${shortDate(summary.asOf.date)}`,
    subtitle: `Due ${WINDOWS.map((window) => `in ${window} days, by ${shortDate(addDays(summary.asOf.date, window))}: ${due.filter(({ days }) => days <= window).length}`).join("; ")}. Each figure includes the one before it.`,
    table: "LookAhead",
    columns: columns(summary, folder),
    rows: due,
    none: `Nothing is due in the ${WINDOWS.at(-1)} days after ${shortDate(summary.asOf.date)}.`,
    paper: "A3",
    footer: standing(summary),
    tabColour: "#FFBF00",
    frozenColumns: 3,
    figures: figures(due),
  });
}

/** Lines that fall due in one of the windows. */
interface DueInWindow {
  readonly words: string;
  readonly lines: readonly SummaryLine[];
}

/** How many fall due in each window by rating, and their chart. */
function figures(due: readonly DueSoon[]): Figures {
  const windows = WINDOWS.map((window): DueInWindow => {
    const words = windowWords(window);
    return { words, lines: due.flatMap(({ at, days }) => (windowWords(days) === words ? [at] : [])) };
  });
  const placed = placeTable("DueSoon", WINDOW_TABLE, windows, "", FIRST_ROW);
  const place = chartPlace(FIRST_ROW, barChartRows(windows.length), WINDOW_TABLE.length + 1, WINDOW_TABLE.length + 2);
  const chart = dueSoonChart({ sheet: SUMMARY_SHEETS.ahead, ...placed }, place);
  return { rows: placed.rows, tables: [placed.table], charts: chart ? [chart] : [], bottom: place.bottom };
}

const inWindow = (counts: (line: SummaryLine) => boolean) => ({ lines }: DueInWindow) => count(lines.filter(counts).length);

/** Its columns stand over those of the list, and are as wide. */
const WINDOW_TABLE: readonly TableColumn<DueInWindow>[] = [
  { heading: "Due", width: 16, cell: ({ words }) => ({ value: words, look: "strong wrapped" }) },
  { heading: "Lines", width: 13, headerLook: "header centre", cell: inWindow(() => true) },
  { heading: "Red", width: 9, headerLook: "header red", cell: inWindow(({ rag }) => rag === "red") },
  { heading: "Amber", width: 11, headerLook: "header amber", cell: inWindow(({ rag }) => rag === "amber") },
  { heading: "Green", width: 11, headerLook: "header green", cell: inWindow(({ rag }) => rag === "green") },
  { heading: "Paused", width: 13, headerLook: "header grey", cell: inWindow(({ line }) => line.status === "paused") },
  { heading: "Not started", width: 10, headerLook: "header grey", cell: inWindow(({ line }) => line.status === "not-started") },
  { heading: "Not rated", width: 22, headerLook: "header not rated", cell: inWindow(({ rag }) => rag === "not rated") },
];

/** Lines that are neither complete nor withdrawn and fall due in the longest window. */
export function dueSoon(lines: readonly SummaryLine[], asOf: CalendarDate): DueSoon[] {
  const found: DueSoon[] = [];
  for (const at of lines) {
    const { status, due } = at.line;
    if (status === "complete" || status === "withdrawn" || due.kind !== "by" || !due.by) continue;
    const days = daysBetween(asOf, due.by);
    if (days >= 0 && days <= WINDOWS[2]) found.push({ at, days });
  }
  return found.sort((a, b) => a.days - b.days || dayNumber(a.at.line.due.by ?? asOf) - dayNumber(b.at.line.due.by ?? asOf));
}

function windowWords(days: number): string {
  const index = WINDOWS.findIndex((window) => days <= window);
  return index === 0 ? `Within ${WINDOWS[0]} days` : `${(WINDOWS[index - 1] ?? 0) + 1} to ${WINDOWS[index]} days`;
}

function columns({ previousMonth }: Summary, folder: ReturnsFolder): TableColumn<DueSoon>[] {
  return [
    { heading: "Window", width: 16, cell: ({ days }) => text(windowWords(days)) },
    { heading: "Due", width: 13, cell: ({ at }) => dueCell(at.line.due, at.division) },
    { heading: "Days to go", width: 9, headerLook: "header centre", cell: ({ days }) => ({ value: days, look: "centre" }) },
    { heading: "Reported", width: 11, headerLook: "header centre", cell: ({ at }) => rating(at.rag) },
    { heading: "Dates suggest", width: 11, headerLook: "header centre", cell: ({ at }) => rating(at.dateCheck.rag) },
    { heading: "Status", width: 13, cell: ({ at }) => text(STATUS_LABELS[at.line.status]) },
    { heading: "Ref", width: 10, cell: ({ at }) => text(at.line.ref) },
    { heading: "Division", width: 22, cell: ({ at }) => text(at.division) },
    { heading: "Action", width: 46, cell: ({ at }) => text(at.line.action) },
    { heading: "Milestone", width: 36, optional: true, cell: ({ at }) => text(at.line.milestone) },
    { heading: "Theme", width: 26, cell: ({ at }) => supplied(at.line.theme, at.division) },
    { heading: "Lead", width: 26, cell: ({ at }) => supplied(at.line.lead, at.division) },
    { heading: "Due date history", width: 22, optional: true, cell: ({ at }) => text(dueHistoryWords(at.dueHistory)) },
    { heading: LINE_COLUMNS.carriedForward, width: 14, optional: true, cell: ({ at }) => text(at.carriedForward ? carriedFrom(previousMonth) : "") },
    { heading: "Next step", width: 28, optional: true, cell: ({ at }) => text(at.line.nextStep) },
    { heading: "Source", width: 28, cell: ({ at }) => sourceCell(at, folder) },
  ];
}
