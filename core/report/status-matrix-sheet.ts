import { MATRIX, MATRIX_STATUSES, SUMMARY_SHEETS } from "../consolidate/summary-columns.js";
import type { Summary } from "../consolidate/summary.js";
import { monthLabel } from "../model/month.js";
import { STATUS_LABELS, type Status } from "../model/status.js";
import { standing } from "./summary-sentences.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import type { LookName, SheetPlan } from "./workbook-plan.js";

/** A row or column of the matrix: a status, or null for lines that were not there, or are no longer. */
type Place = Status | null;

/** How many lines went from which status to which. */
export function statusMatrixSheet(summary: Summary): SheetPlan {
  const { previousMonth, month, movement } = summary;
  const since = previousMonth === null ? "the month before" : monthLabel(previousMonth);
  const moves = movement.matrix.length > 0;
  return tableSheet({
    name: SUMMARY_SHEETS.matrix,
    title: `Status matrix, ${monthLabel(month)}`,
    subtitle: moves
      ? `Lines by their status in ${since} (down) and in ${monthLabel(month)} (across); on the diagonal they have not moved. Lines carried forward are left out.`
      : "There is no month before to compare with.",
    table: "StatusMatrix",
    columns: columns(summary),
    rows: moves ? [...MATRIX_STATUSES, null] : [],
    none: "None",
    paper: "A4",
    footer: standing(summary),
    tabColour: "#1D5FA8",
    frozenColumns: 1,
  });
}

const HEADER_LOOKS: Readonly<Record<Status, LookName>> = {
  "off-track": "header red",
  "at-risk": "header amber",
  "on-track": "header green",
  complete: "header blue",
  paused: "header grey",
  "not-started": "header grey",
  withdrawn: "header grey",
  unknown: "header not rated",
};

function columns({ movement: { matrix } }: Summary): TableColumn<Place>[] {
  const lines = (from: Place, to: Place): number => matrix.filter((move) => move.from === from && move.to === to).reduce((sum, move) => sum + move.lines, 0);
  const cell = (to: Place) => (from: Place) => ({ value: from === null && to === null ? null : lines(from, to), look: from !== null && from === to ? ("unmoved" as const) : ("count centre" as const) });
  return [
    { heading: MATRIX.from, width: 20, cell: (from) => ({ value: from === null ? MATRIX.added : STATUS_LABELS[from], look: "strong wrapped" }) },
    ...MATRIX_STATUSES.map((status): TableColumn<Place> => ({ heading: STATUS_LABELS[status], width: 13, headerLook: HEADER_LOOKS[status], cell: cell(status) })),
    { heading: MATRIX.vanished, width: 14, headerLook: "header centre", cell: cell(null) },
  ];
}
