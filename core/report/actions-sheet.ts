import { actionHeading, LINE_COLUMNS, MATCHED_BY_WORDS, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { monthLabel } from "../model/month.js";
import { onceFor } from "../model/once-for.js";
import { STATUS_LABELS, STATUSES } from "../model/status.js";
import { timingShown, TRACKER_COLUMN_NUMBER, TRACKER_COLUMNS, type TrackerColumn, type TrackerHeading } from "../model/tracker-columns.js";
import { asTyped, count, dayOrWords, rating, reason, sourceCell, supplied, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { withNotSupplied } from "./not-supplied-column.js";
import { otherColumns } from "./other-columns.js";
import { carriedFrom, plural, standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import { lineCells } from "./tracker-cells.js";
import type { SheetPlan } from "./workbook-plan.js";

type Column = TableColumn<SummaryLine>;

/** All lines with all their fields, each linked to its file, sheet and row. */
export function actionsSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const files = new Set(summary.lines.map(({ file }) => file)).size;
  const printed = [...firstColumns(), ...rowColumns(summary, folder)];
  const others = divisionsColumns(summary.lines);
  return tableSheet({
    name: SUMMARY_SHEETS.actions,
    title: `All lines, ${monthLabel(summary.month)}`,
    subtitle: `${plural(summary.lines.length, "line")} from ${plural(files, "return")}, as the divisions wrote them. The Source column opens the return at the line's row; every field of a line stands further to the right.`,
    table: "Actions",
    columns: withNotSupplied([...printed, ...restColumns(), ...others]),
    rows: summary.lines,
    none: "No lines have been read.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#1F3864",
    frozenColumns: 3,
    printed: [LINE_COLUMNS.division, LINE_COLUMNS.source],
    choices: [{ heading: actionHeading("Status"), words: STATUSES.map((status) => STATUS_LABELS[status]), prompt: "" }],
  });
}

/** Headings that a reader wants first, each with its width; the rest follow after what the summary says of a line. */
const FIRST: readonly (readonly [TrackerHeading, number])[] = [
  ["Ref", 8],
  ["Action", 44],
  ["Milestone", 38],
  ["Theme", 32],
  ["Lead", 24],
  ["Due", 13],
  ["Status", 12],
  ["RAG", 11],
  ["Date check", 11],
  ["Why", 26],
];
const THEN: readonly (readonly [TrackerHeading, number])[] = [
  ["Progress update", 36],
  ["Cause", 22],
  ["Next step", 24],
  ["Next step by", 14],
];
const PLACED: ReadonlySet<TrackerHeading> = new Set([...FIRST, ...THEN].map(([heading]) => heading));

function firstColumns(): Column[] {
  return [{ heading: LINE_COLUMNS.division, width: 20, cell: ({ division }) => text(division) }, ...FIRST.map(trackerColumn)];
}

function rowColumns({ previousMonth }: Summary, folder: ReturnsFolder): Column[] {
  return [
    { heading: LINE_COLUMNS.daysLate, width: 8, headerLook: "header centre", cell: ({ daysLate }) => count(daysLate) },
    { heading: LINE_COLUMNS.carriedForward, width: 13, cell: ({ carriedForward }) => text(carriedForward ? carriedFrom(previousMonth) : "") },
    ...THEN.map(trackerColumn),
    { heading: LINE_COLUMNS.source, width: 28, cell: (each) => sourceCell(each, folder) },
  ];
}

/** What a reader seldom wants, and a program does. */
function restColumns(): Column[] {
  const rest = TRACKER_COLUMNS.filter(({ heading }) => !PLACED.has(heading));
  return [
    { heading: LINE_COLUMNS.statusBefore, width: 12, cell: ({ before }) => text(before ? STATUS_LABELS[before.line.status] : "") },
    { heading: LINE_COLUMNS.dueBefore, width: 13, cell: ({ before }) => dayOrWords(before ? timingShown(before.line.due, "due") : null) },
    { heading: LINE_COLUMNS.matchedBy, width: 12, cell: ({ before }) => text(before ? MATCHED_BY_WORDS[before.matchedBy] : "") },
    { heading: LINE_COLUMNS.firstDue, width: 13, cell: ({ dueHistory }) => dayOrWords(dueHistory.original) },
    { heading: LINE_COLUMNS.slipped, width: 10, headerLook: "header centre", cell: ({ dueHistory }) => count(dueHistory.slipped) },
    { heading: LINE_COLUMNS.rebaselined, width: 12, headerLook: "header centre", cell: ({ dueHistory }) => count(dueHistory.rebaselined) },
    ...rest.map(({ heading, width }) => trackerColumn([heading, (width[0] + width[1]) / 2])),
    { heading: LINE_COLUMNS.file, width: 28, cell: ({ file }) => asTyped(file) },
    { heading: LINE_COLUMNS.sheet, width: 22, cell: ({ at }) => asTyped(at?.sheet ?? "") },
    { heading: LINE_COLUMNS.cells, width: 14, cell: ({ at }) => asTyped(at?.cells ?? "") },
  ];
}

/** The divisions' own columns. Their names are unlike every name of ours. */
export const ownHeadings = onceFor((lines: readonly SummaryLine[]) => {
  const ours = [...TRACKER_COLUMNS.map(({ heading }) => actionHeading(heading)), ...Object.values(LINE_COLUMNS)];
  return otherColumns(lines.map(({ line }) => line), ours);
});

function divisionsColumns(lines: readonly SummaryLine[]): Column[] {
  return ownHeadings(lines).map(({ column, heading }) => ({ heading: column, width: 22, cell: ({ line }) => asTyped(line.other[heading] ?? "") }));
}

/** Always owed. */
const OWED: ReadonlySet<TrackerHeading> = new Set(["Theme", "Lead", "Due", "Progress update"]);
/** Owed for a reported red and for a passed due date; elsewhere a blank is a blank. */
const OWED_OF_EXCEPTIONS: ReadonlySet<TrackerHeading> = new Set(["Cause", "Next step", "Next step by"]);

function trackerColumn([heading, width]: readonly [TrackerHeading, number]): Column {
  const column: TrackerColumn = TRACKER_COLUMNS[TRACKER_COLUMN_NUMBER[heading] - 1] as TrackerColumn;
  return { heading: actionHeading(heading), width, ...(column.kind === "worked" ? { headerLook: "header centre" } : {}), cell: cellOf(heading, column) };
}

/** What a column of a tracker shows of a line; what depends on the column alone is asked here, once. */
function cellOf(heading: TrackerHeading, column: TrackerColumn): (each: SummaryLine) => Shown {
  if (heading === "RAG") return ({ rag }) => rating(rag);
  if (heading === "Date check") return ({ dateCheck }) => rating(dateCheck.rag);
  if (heading === "Why") return ({ dateCheck }) => reason(dateCheck);
  const shown = lineCells(column);
  const [owed, owedOfException] = [OWED.has(heading), OWED_OF_EXCEPTIONS.has(heading)];
  if (!owed && !owedOfException) return ({ line }) => shown(line);
  return ({ line, division, rag, daysLate }) => {
    const own = shown(line);
    return own.value === null && (owed || rag === "red" || daysLate !== null) ? supplied("", division) : own;
  };
}
