import { SEVERITY_WORDS } from "../consolidate/summary-columns.js";
import { countFindings, countWords, worstFirst } from "../findings/count-findings.js";
import type { Finding } from "../findings/finding.js";
import { subjectReader } from "../findings/subject.js";
import { address } from "../grid/address.js";
import { ACCEPTANCE_COLUMNS } from "../model/acceptance-columns.js";
import { TRACKER_COLUMN_NUMBER, TRACKER_COLUMNS, TRACKER_SHEETS } from "../model/tracker-columns.js";
import type { Tracker } from "../model/tracker.js";
import { text, type Shown } from "./line-cells.js";
import { tableSheet, type TableColumn } from "./table-sheet.js";
import { HEADER_ROW } from "./tracker-sheet.js";
import type { SheetPlan } from "./workbook-plan.js";

export function severityCell({ severity, accepted }: Finding): Shown {
  return text(accepted ? `Accepted ${severity}` : SEVERITY_WORDS[severity]);
}

/** A finding and the cell of sheet Tracker that it is about; null when it is about no line. */
interface Placed {
  readonly finding: Finding;
  readonly cell: string | null;
}

const COLUMNS: readonly TableColumn<Placed>[] = [
  { heading: "Severity", width: 11, cell: ({ finding }) => severityCell(finding) },
  { heading: "What it is", width: 60, cell: ({ finding }) => text(finding.message) },
  { heading: "Cell of Tracker", width: 10, cell: ({ cell }) => (cell === null ? text("") : { value: { text: cell, link: `#${TRACKER_SHEETS.tracker}!${cell}`, tip: `Go to ${cell} of sheet ${TRACKER_SHEETS.tracker}` }, look: "link" }) },
  { heading: "Fix", width: 30, optional: true, cell: ({ finding }) => text(finding.fix?.title ?? "") },
  { heading: ACCEPTANCE_COLUMNS.because, width: 30, headerLook: "header input", cell: ({ finding }) => ({ value: finding.accepted?.reason ?? null, look: "text" }) },
  { heading: ACCEPTANCE_COLUMNS.by, width: 18, headerLook: "header input", cell: ({ finding }) => ({ value: finding.accepted?.by ?? null, look: "text" }) },
  { heading: "Finding", width: 24, cell: ({ finding }) => text(finding.name) },
  { heading: "File", width: 24, cell: ({ finding }) => text(finding.at.file) },
  { heading: "Sheet", width: 18, optional: true, cell: ({ finding }) => text(finding.at.sheet) },
  { heading: "Cell", width: 9, cell: ({ finding }) => text(finding.at.cell) },
  { heading: "Code", width: 10, cell: ({ finding }) => text(finding.code) },
  { heading: ACCEPTANCE_COLUMNS.key, width: 14, cell: ({ finding }) => ({ value: finding.key ?? null, look: "text" }) },
];

const COLUMN_OF_FIELD: ReadonlyMap<string, number> = new Map([...TRACKER_COLUMNS.map(({ field }, index) => [field as string, index + 1] as const)].reverse());

/** Where the lines stand on sheet Tracker: in the order of the trackers. */
function placed(trackers: readonly Tracker[]): Placed[] {
  let above = HEADER_ROW;
  return trackers.flatMap((tracker) => {
    const rows = new Map(tracker.lines.map((line, index) => [line, above + 1 + index] as const));
    const subjectOf = subjectReader(tracker);
    const sheet = [...tracker.places.lines.values()][0]?.sheet ?? tracker.source.sheet;
    above += tracker.lines.length;
    return tracker.findings.map((finding): Placed => {
      const subject = finding.at.sheet === sheet ? subjectOf(finding.at.cell) : null;
      const row = subject?.line ? rows.get(subject.line) : HEADER_ROW;
      return { finding, cell: subject === null || row === undefined ? null : address(row, COLUMN_OF_FIELD.get(subject.field) ?? TRACKER_COLUMN_NUMBER.Action) };
    });
  });
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing was found to be wrong when this tracker was made.";
  return `${countWords(countFindings(findings))}. To accept one, say why and who says so: it then stands as accepted until what it is about changes.`;
}

/** Sheet Findings of a tracker: what was wrong or worth a look when it was made, the worst first, each with its cell, and with room to accept it. */
export function findingsSheet(trackers: readonly Tracker[], footer: string, words?: string): SheetPlan {
  const all = placed(trackers);
  return tableSheet({
    name: TRACKER_SHEETS.findings,
    title: "Findings",
    subtitle: words ?? summary(all.map(({ finding }) => finding)),
    table: "Findings",
    columns: COLUMNS,
    rows: worstFirst(all, ({ finding }) => finding),
    none: "None",
    paper: "A3",
    footer,
    tabColour: "#8A919C",
    frozenColumns: 0,
    written: true,
  });
}
