import { MOVEMENT_COLUMNS as COLUMN, MOVEMENT_KINDS, NO, SUMMARY_SHEETS, YES } from "../consolidate/summary-columns.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { monthLabel } from "../model/month.js";
import { onceFor } from "../model/once-for.js";
import { chartPlace } from "./chart-place.js";
import { barChartRows } from "./charts/chart-room.js";
import { movementChart } from "./charts/movement-chart.js";
import { count, sourceCell, text, type ReturnsFolder, type Shown } from "./line-cells.js";
import { movementCounts, movementTableRows, type MovementCount, type MovementRow } from "./movement-rows.js";
import { movementSentence, openMatches, standing } from "./summary-sentences.js";
import { FIRST_ROW, placeTable, tableSheet, type Figures, type TableColumn } from "./table-sheet.js";
import type { PlanValue, SheetPlan } from "./workbook-plan.js";

/** What has changed since the month before, line by line, and the doubtful matches with a column to confirm them. */
export function movementSheet(summary: Summary, folder: ReturnsFolder): SheetPlan {
  const rows = movementTableRows(summary.movement);
  return tableSheet({
    name: SUMMARY_SHEETS.movement,
    title: `Movement, ${monthLabel(summary.month)}`,
    subtitle: overview(summary),
    table: "Movement",
    columns: columns(summary, folder),
    rows,
    none: summary.previousMonth === null ? "There is no month before to compare with." : "Nothing has moved.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#1D5FA8",
    frozenColumns: 3,
    printed: [COLUMN.kind, COLUMN.source],
    figures: figures(summary),
    choices: [{ heading: COLUMN.same, words: [YES, NO], rows: summary.movement.doubtful.length, prompt: "Are this line and last month's the same one? The next run reads your answer." }],
  });
}

function overview(summary: Summary): string {
  const { previousMonth, movement } = summary;
  if (previousMonth === null) return "There is no month before to compare with: name one with --previous, a summary or a folder of returns.";
  const asked = openMatches(movement).length === 0 ? "" : ` Please answer in column \u201c${COLUMN.same}\u201d: the next run reads it.`;
  return `${movementSentence(movement, previousMonth)}${asked}`;
}

/** How many of each kind there are, and their chart. */
function figures({ previousMonth, movement }: Summary): Figures | undefined {
  if (previousMonth === null) return undefined;
  const counts = movementCounts(movement);
  const placed = placeTable("MovementCounts", COUNT_TABLE, counts, "", FIRST_ROW);
  const place = chartPlace(FIRST_ROW, barChartRows(counts.length), 4, 6);
  const chart = movementChart({ sheet: SUMMARY_SHEETS.movement, ...placed }, monthLabel(previousMonth), place);
  return { rows: placed.rows, tables: [placed.table], charts: chart ? [chart] : [], bottom: place.bottom };
}

const COUNT_TABLE: readonly TableColumn<MovementCount>[] = [
  { heading: "What changed", width: 24, cell: ({ kind }) => ({ value: MOVEMENT_KINDS[kind], look: "strong wrapped" }) },
  { heading: "Lines", width: 22, headerLook: "header centre", cell: ({ lines }) => count(lines) },
];

function columns({ lines, movement: { doubtful } }: Summary, folder: ReturnsFolder): TableColumn<MovementRow>[] {
  const lineOf = onceFor((all: readonly SummaryLine[]) => new Map(all.map((each) => [nameOf(each.division, each.line.id), each])));
  const of = (row: MovementRow): SummaryLine | undefined => (row.kind === "vanished" ? undefined : lineOf(lines).get(nameOf(row.division, row.id)));
  return [
    { heading: COLUMN.kind, width: 24, cell: ({ kind }) => ({ value: MOVEMENT_KINDS[kind], look: "strong wrapped" }) },
    { heading: COLUMN.division, width: 22, cell: ({ division }) => typed(division) },
    { heading: COLUMN.ref, width: 8, cell: ({ ref }) => typed(ref) },
    { heading: COLUMN.action, width: 44, cell: ({ action }) => typed(action) },
    { heading: COLUMN.milestone, width: 34, optional: true, cell: ({ milestone }) => typed(milestone) },
    { heading: COLUMN.from, width: 13, cell: ({ from }) => statusOrDay(from) },
    { heading: COLUMN.to, width: 13, cell: ({ to }) => statusOrDay(to) },
    { heading: COLUMN.days, width: 8, headerLook: "header centre", cell: ({ days }) => count(days ?? null) },
    { heading: COLUMN.times, width: 9, headerLook: "header centre", cell: ({ times }) => count(times ?? null) },
    { heading: COLUMN.approvedBy, width: 18, optional: true, cell: ({ approvedBy }) => typed(approvedBy) },
    { heading: COLUMN.approvedOn, width: 13, optional: true, cell: ({ approvedOn }) => typed(approvedOn) },
    { heading: COLUMN.actionBefore, width: 40, optional: true, cell: ({ before }) => typed(before?.action) },
    { heading: COLUMN.milestoneBefore, width: 30, optional: true, cell: ({ before }) => typed(before?.milestone) },
    { heading: COLUMN.refBefore, width: 8, optional: true, cell: ({ before }) => typed(before?.ref) },
    { heading: COLUMN.divisionBefore, width: 20, optional: true, cell: ({ before, division }) => typed(before?.division === division ? "" : before?.division) },
    { heading: COLUMN.likeness, width: 10, headerLook: "header centre", optional: true, cell: ({ likeness }) => ({ value: likeness ?? null, look: "percent centre" }) },
    ...(doubtful.length > 0 ? [SAME] : []),
    { heading: COLUMN.source, width: 28, cell: (row) => sourceOf(of(row), folder) },
    { heading: COLUMN.restricted, width: 11, optional: true, cell: ({ restricted }) => text(restricted ? YES : "") },
    { heading: COLUMN.restrictedBefore, width: 11, optional: true, cell: ({ before }) => text(before?.restricted ? YES : "") },
    { heading: COLUMN.id, width: 15, cell: ({ id }) => typed(id) },
    { heading: COLUMN.idBefore, width: 15, optional: true, cell: ({ before }) => typed(before?.id) },
  ];
}

/** Asked of doubtful matches alone. */
const SAME: TableColumn<MovementRow> = { heading: COLUMN.same, width: 10, headerLook: "header input", cell: ({ same }) => (same === undefined ? text("") : { value: same === "" ? null : same, look: "input" }) };

function nameOf(division: string, id: string): string {
  return `${division}\n${id}`;
}

/** A line that is no longer there stands in no return of this month. */
function sourceOf(line: SummaryLine | undefined, folder: ReturnsFolder): Shown {
  return line ? sourceCell(line, folder) : text("");
}

function typed(value: string | undefined): Shown {
  return { value: value === undefined || value === "" ? null : value, look: "text" };
}

function statusOrDay(value: MovementRow["from"]): Shown {
  const shown: PlanValue = value === undefined ? null : typeof value === "string" ? value : { date: value };
  return { value: shown, look: "date or words" };
}
