import { COUNT_COLUMNS } from "../consolidate/summary-columns.js";
import type { Totals } from "../consolidate/summary.js";
import { count, type Shown } from "./line-cells.js";
import type { TableColumn } from "./table-sheet.js";
import type { LookName } from "./workbook-plan.js";

interface Measure {
  readonly heading: string;
  readonly width: number;
  readonly look: LookName;
  /** Null where there is nothing to measure. */
  readonly of: (totals: Totals) => number | null;
  readonly share?: true;
}

/** What is counted of lines, wherever totals are shown. */
export const MEASURES: readonly Measure[] = [
  { heading: COUNT_COLUMNS.lines, width: 8, look: "header centre", of: ({ lines }) => lines },
  { heading: COUNT_COLUMNS.inProgress, width: 10, look: "header centre", of: ({ inProgress }) => inProgress },
  { heading: COUNT_COLUMNS.red, width: 8, look: "header red", of: ({ rag }) => rag.red },
  { heading: COUNT_COLUMNS.amber, width: 8, look: "header amber", of: ({ rag }) => rag.amber },
  { heading: COUNT_COLUMNS.green, width: 8, look: "header green", of: ({ rag }) => rag.green },
  { heading: COUNT_COLUMNS.paused, width: 8, look: "header grey", of: ({ paused }) => paused },
  { heading: COUNT_COLUMNS.complete, width: 10, look: "header blue", of: ({ complete }) => complete },
  { heading: COUNT_COLUMNS.notStarted, width: 9, look: "header grey", of: ({ notStarted }) => notStarted },
  { heading: COUNT_COLUMNS.withdrawn, width: 11, look: "header grey", of: ({ withdrawn }) => withdrawn },
  { heading: COUNT_COLUMNS.unknown, width: 8, look: "header not rated", of: ({ unknown }) => unknown },
  { heading: "Red, share of in progress", width: 12, look: "header centre", of: ({ rag, inProgress }) => (inProgress === 0 ? null : rag.red / inProgress), share: true },
  { heading: COUNT_COLUMNS.challenged, width: 13, look: "header centre", of: ({ challenged }) => challenged },
  { heading: COUNT_COLUMNS.carriedForward, width: 10, look: "header centre", of: ({ carriedForward }) => carriedForward },
];

export function measureColumns<Row extends Totals>(): TableColumn<Row>[] {
  return MEASURES.map(({ heading, width, look, of, share }) => ({ heading, width, headerLook: look, cell: (row): Shown => (share ? { value: of(row), look: "percent centre" } : count(of(row))) }));
}
