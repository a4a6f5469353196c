import { LINE_SOURCE, LINE_SOURCE_COLUMNS, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { Summary, SummaryLine } from "../consolidate/summary.js";
import { monthLabel } from "../model/month.js";
import { CIRCULATION_LABELS } from "../model/tracker-columns.js";
import { onceInTurn } from "../model/once-in-turn.js";
import { lineNotes, timingNote, type SourceLineHeading } from "../recognise/source-notes.js";
import { asTyped } from "./line-cells.js";
import { standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

const WIDTHS: Readonly<Partial<Record<SourceLineHeading, number>>> = { "Line ID": 15, Ref: 8, Cells: 26, Marks: 20, "Status colour": 12 };

/** Where every line first came from, and how its dates and leads were read: what the sheet Actions cannot show of them. The next month's run reads it. */
export function lineSourceSheet(summary: Summary): SheetPlan {
  return tableSheet({
    name: SUMMARY_SHEETS.source,
    title: `Source of the lines, ${monthLabel(summary.month)}`,
    subtitle: "Where every line first came from, and how its dates and leads were read. Next month's run reads this sheet by division and Line ID.",
    table: "LineSources",
    columns: columns(),
    rows: summary.lines,
    none: "No lines have been read.",
    paper: "A3",
    footer: standing(summary),
    tabColour: "#8A919C",
    frozenColumns: 3,
  });
}

function columns(): TableColumn<SummaryLine>[] {
  // Asked column by column of one line after the other.
  const notesOf = onceInTurn((line: SummaryLine["line"]) => lineNotes(line, 1));
  return [
    { heading: LINE_SOURCE.division, width: 22, cell: ({ division }) => asTyped(division) },
    ...LINE_SOURCE_COLUMNS.map((heading): TableColumn<SummaryLine> => ({ heading, width: WIDTHS[heading] ?? 24, cell: ({ line }) => asTyped(notesOf(line)[heading]) })),
    { heading: LINE_SOURCE.dueBefore, width: 24, cell: ({ before }) => asTyped(timingNote(before?.line.due ?? null)) },
    { heading: LINE_SOURCE.circulationBefore, width: 14, cell: ({ before }) => asTyped(before?.line.circulation ? CIRCULATION_LABELS[before.line.circulation] : "") },
  ];
}
